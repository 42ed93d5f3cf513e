// Does the model's background rate agree with a population? NHANES 2005-06 asked 6,139 people about leg cramps when trying to sleep.
import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge/index.js'
import { bestValues } from './draws.js'
import { modelOf } from './model.js'
import { crampSurvey, hasNhanes, type Adult } from './nhanes.fixture.js'
import { networkFor, posteriors } from './posterior.js'
import { recipeFor } from './recipe.js'

const model = modelOf(knowledge)

/** P(troublesome cramps) of someone about whom only age and sex are known, all causes, medicines and mimics together. */
function modelled(age: number, sex: 'female' | 'male'): number {
  const recipe = recipeFor(model, { person: { age, sex }, answers: { pregnant: false }, labs: [] })
  const [posterior] = posteriors(model, networkFor(model, []), recipe, bestValues)
  return 1 - Math.exp(-Math.exp(posterior!.logWeight))
}

/** Weighted share with its standard error by Kish's effective size, widened by the survey's usual design effect for clusters. */
function observed(people: readonly Adult[]): { readonly share: number; readonly error: number } {
  const weight = people.reduce((sum, p) => sum + p.weight, 0)
  const share = people.reduce((sum, p) => sum + (p.cramps ? p.weight : 0), 0) / weight
  const effective = weight ** 2 / people.reduce((sum, p) => sum + p.weight ** 2, 0)
  const CLUSTERS = 1.4
  return { share, error: Math.sqrt((share * (1 - share) * CLUSTERS) / effective) }
}

const said = (people: readonly Adult[]) =>
  people.reduce((sum, p) => sum + p.weight * modelled(p.age, p.sex), 0) / people.reduce((sum, p) => sum + p.weight, 0)

describe.skipIf(!hasNhanes)('background rate against NHANES 2005-06 (skipped where ../shared/data is absent)', () => {
  const adults = hasNhanes ? crampSurvey().filter(({ pregnant }) => !pregnant) : []
  const groups: readonly (readonly [string, (p: Adult) => boolean])[] = [
    ['20-29', ({ age }) => age < 30],
    ['30-39', ({ age }) => age >= 30 && age < 40],
    ['40-49', ({ age }) => age >= 40 && age < 50],
    ['50-59', ({ age }) => age >= 50 && age < 60],
    ['60-69', ({ age }) => age >= 60 && age < 70],
    ['70 and over', ({ age }) => age >= 70],
    ['men', ({ sex }) => sex === 'male'],
    ['women', ({ sex }) => sex === 'female'],
  ]

  it('reads the file as its publisher counts it: adults who answered', () => {
    expect(adults.length).toBeGreaterThan(4000)
  })

  it.each(groups)('%s: within 2.6 standard errors of the survey', (_, belongs) => {
    const people = adults.filter(belongs)
    const { share, error } = observed(people)
    expect(Math.abs(said(people) - share) / error).toBeLessThan(2.6)
  })
})
