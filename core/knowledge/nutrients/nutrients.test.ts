import { describe, expect, test } from 'vitest'
import { nutrientPages } from '../../words/en/nutrients.js'
import { causes } from '../causes/index.js'
import { analytes } from '../labs/index.js'
import { sources } from '../sources.js'
import { eachKnown } from '../walk.js'
import { nutrients } from './index.js'

const figure = (id: string, name: string) => nutrients.find((each) => each.id === id)?.figures[name]?.value

describe('nutrients', () => {
  test('every nutrient that a cause names has a page, and every page its words', () => {
    const named = causes.flatMap(({ nutrient }) => (nutrient ? [nutrient] : []))
    expect(named.filter((id) => !nutrients.some((each) => each.id === id))).toEqual([])
    expect(Object.keys(nutrientPages).sort()).toEqual(nutrients.map(({ id }) => id).sort())
  })

  test('belong to causes and analytes that exist', () => {
    const known = new Set(causes.map(({ id }) => id))
    const labs = new Set(analytes.map(({ id }) => id))
    expect(nutrients.filter(({ cause }) => !known.has(cause)).map(({ id }) => id)).toEqual([])
    expect(nutrients.flatMap(({ analytes: list }) => list.filter((id) => !labs.has(id)))).toEqual([])
  })

  test('cite sources that exist', () => {
    const known = new Set(sources.map(({ id }) => id))
    const cited: string[] = nutrients.flatMap((each) => each.sources)
    eachKnown(nutrients, (number) => {
      cited.push(...number.sources)
      expect(number.low <= number.value && number.value <= number.high).toBe(true)
      expect(number.value).toBeGreaterThan(0)
    })
    expect(cited.filter((id) => !known.has(id))).toEqual([])
  })

  test('figures are the current ones, not the obsolete (nutrients.md 1.1)', () => {
    expect([figure('potassium', 'aiMenMg'), figure('potassium', 'aiWomenMg')]).toEqual([3400, 2600])
    expect([figure('vitamin-d', 'rdaMicrograms'), figure('vitamin-d', 'rdaOver70Micrograms')]).toEqual([15, 20])
    expect([figure('sodium', 'aiMg'), figure('sodium', 'reduceAboveMg')]).toEqual([1500, 2300])
    expect([figure('calcium', 'rdaMg'), figure('calcium', 'upperMg')]).toEqual([1000, 2500])
    expect([figure('magnesium', 'rdaMenMg'), figure('magnesium', 'rdaWomenMg')]).toEqual([420, 320])
    expect([figure('vitamin-b12', 'rdaMicrograms'), figure('thiamine', 'rdaMenMg')]).toEqual([2.4, 1.2])
  })

  test('a dozen foods each, the richest first', () => {
    for (const { id, foods } of nutrients) {
      const amounts = foods.map(({ amount }) => amount.value)
      expect([id, foods.length >= 12]).toEqual([id, true])
      expect([id, amounts]).toEqual([id, [...amounts].sort((a, b) => b - a)])
    }
  })

  test('nobody is sent to liver, swordfish or raw shellfish (not for pregnancy)', () => {
    expect(nutrients.flatMap(({ foods }) => foods).filter(({ name }) => /liver|swordfish|king mackerel|raw/i.test(name))).toEqual(
      [],
    )
  })
})
