// Do the kitchen units hold together, and has each of their numbers an address?
import { describe, expect, it } from 'vitest'
import { sources } from '../sources.js'
import { eachKnown } from '../walk.js'
import * as units from './units.js'

describe('kitchen units', () => {
  it('are in the ratios the two systems define (UCUM)', () => {
    const { volumes, weights } = units
    expect(volumes.pint.uk.value / volumes['fl oz'].uk.value).toBeCloseTo(20, 9)
    expect(volumes.pint.us.value / volumes['fl oz'].us.value).toBeCloseTo(16, 6)
    expect(volumes.quart.uk.value / volumes.pint.uk.value).toBeCloseTo(2, 9)
    expect(volumes.quart.us.value / volumes.pint.us.value).toBeCloseTo(2, 9)
    expect(volumes.cup.us.value / volumes.tablespoon.us.value).toBeCloseTo(16, 6)
    expect(volumes.tablespoon.us.value / volumes.teaspoon.us.value).toBeCloseTo(3, 6)
    expect(weights.lb.value / weights.oz.value).toBeCloseTo(16, 9)
  })

  it('have each a range around the value and a source or a ground', () => {
    const ids = new Set(sources.map(({ id }) => id))
    const wrong: string[] = []
    let count = 0
    eachKnown(units, (known, address) => {
      count++
      if (!(known.low <= known.value && known.value <= known.high)) wrong.push(`${address} lies outside its range`)
      if (known.kind !== 'judged' && !known.sources.some((id) => ids.has(id))) wrong.push(`${address} has no source`)
      if (known.note.trim() === '') wrong.push(`${address} says no ground`)
    })
    expect(count).toBeGreaterThan(30)
    expect(wrong).toEqual([])
  })
})
