// Is the thinner network near a point good enough? Against the whole network, lane by lane, for the people of the gallery.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge/index.js'
import { readCaseFile } from '../person/case-file.js'
import { bestValues, drawsOf } from './draws.js'
import { modelOf } from './model.js'
import { networkFor, networkNear, posteriors, type Posterior } from './posterior.js'
import { recipeFor } from './recipe.js'

const folder = new URL('../../gallery/cases/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const model = modelOf(knowledge)
const draws = drawsOf(knowledge, 24, 5)

describe('posteriors near a point', () => {
  it('differ from the whole network by little: 9 lanes in 10 within half a point, 99 in 100 within five', () => {
    const errors = files.flatMap((file) => {
      const story = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { case: unknown }
      const { case: person } = readCaseFile(story.case)
      const recipe = recipeFor(model, person)
      const whole = networkFor(model, recipe.present)
      const [posterior] = posteriors(model, whole, recipe, bestValues) as [Posterior]
      const near = networkNear(model, whole, { recipe, posterior })
      const exact = posteriors(model, whole, recipe, draws)
      return posteriors(model, near, recipe, draws).map((told, lane) =>
        Math.max(...told.share.map((share, k) => Math.abs(share - exact[lane]!.share[k]!))),
      )
    })
    const sorted = errors.sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThan(0.005)
    expect(sorted[Math.floor(sorted.length * 0.99)]).toBeLessThan(0.05)
  })
})
