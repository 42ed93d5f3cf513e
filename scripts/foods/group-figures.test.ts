// Are the made tables what their scripts make of the official files today, and do they say what the files say?
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { groupFigures } from '../../core/knowledge/intake/group-figures.js'
import { populationOthers } from '../../core/knowledge/intake/population-others.js'
import { population } from '../../core/knowledge/intake/population.js'
import { eachKnown } from '../../core/knowledge/walk.js'
import * as spread from '../intake-spread.mjs'
import { surveyAdults } from '../nhanes.mjs'
import * as figures from './group-figures.mjs'

if (!figures.hasFndds) console.warn('The remaking of group-figures.ts is skipped: ../shared/data/fndds is not there.')
if (!spread.hasNhanes) console.warn('The remaking of population-others.ts is skipped: ../shared/data/nhanes is not there.')

describe('the made tables', () => {
  it.skipIf(!figures.hasFndds)('group figures are those that FNDDS 2017-2018 gives', () => {
    expect(readFileSync(figures.target, 'utf8')).toBe(figures.fileText())
  })

  it.skipIf(!spread.hasNhanes)('spreads are those that NHANES 2015-16 gives', () => {
    expect(readFileSync(spread.target, 'utf8')).toBe(spread.fileText())
  })

  it.skipIf(!spread.hasNhanes)('the same method comes near the figures of population.md, which pool 2005 to 2018', () => {
    const adults = surveyAdults() as { age: number; sex: string }[]
    for (const { sex, from, below = Infinity, spreads } of population.filter((group) => group.from >= 19)) {
      const people = adults.filter((one) => one.sex === sex && from <= one.age && one.age < below)
      const [mean, within] = spread.spreadOf(people, 'magnesiumMg') as [number, number]
      expect(Math.abs(mean / spreads.magnesiumMg!.mean.value - 1)).toBeLessThan(0.1)
      expect(Math.abs(within / spreads.magnesiumMg!.within.value - 1)).toBeLessThan(0.2)
    }
  })

  it('hold every number inside its range', () => {
    let count = 0
    eachKnown({ groupFigures, populationOthers }, ({ low, value, high }, address) => {
      count++
      expect(low <= value && value <= high, address).toBe(true)
    })
    expect(count).toBeGreaterThan(1000)
  })
})
