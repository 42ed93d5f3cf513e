// Are links, weights and placebo as the reference has them? Expected values: reference/causes.md C (Garrison 2012), 0.2 rule 8, E.
import { describe, expect, it } from 'vitest'
import { actions } from '../actions/index.js'
import { medicines } from '../medicines/index.js'
import { sources } from '../sources.js'
import { tiers } from '../types/index.js'
import { eachKnown } from '../walk.js'
import { drinkNumbers } from './drink.js'
import { broughtAbout, comeBackAfter, comeBackAfterStretching, carries, linkOf, placebo, soonerIf } from './index.js'
import { linkFrom } from './link.js'
import { evidenceWeights } from './worth.js'

const medicine = (id: string) => medicines.find((each) => each.id === id)!
const action = (id: string) => actions.find((each) => each.id === id)!

describe('the link of a medicine', () => {
  // Published sequence ratios: 2.42, 2.12, 1.48, 1.20, 1.16.
  it.each([
    ['laba', 'strong'],
    ['potassium-sparing-diuretic', 'strong'],
    ['thiazide', 'some'],
    ['loop-diuretic', 'weak'],
    ['statin', 'weak'],
    // By way of magnesium alone: odds 20 and 10.
    ['anti-egfr', 'some'],
    ['calcineurin-inhibitor', 'some'],
    // Odds of low magnesium 1.71; restless legs and sodium 2 to 3; B12 2.5.
    ['ppi', 'weak'],
    ['ssri-snri', 'weak'],
    ['metformin', 'weak'],
    ['ace-inhibitor-or-arb', 'weak'],
  ] as const)('of %s is %s', (id, link) => expect(linkOf(medicine(id))).toBe(link))

  it('is never strong by way of a lack alone', () => {
    for (const each of medicines) if (!each.relativeRisk) expect(linkOf(each)).not.toBe('strong')
  })

  it('leaves out what the medicine is given for, what it prevents, and what is too little to name', () => {
    const through = (id: string) => broughtAbout(medicine(id)).map(({ cause }) => cause)
    expect(through('thiazide')).toEqual(['low-potassium', 'low-sodium', 'low-magnesium', 'dehydration'])
    expect(through('metformin')).toEqual(['low-b12'])
    expect(through('insulin-or-sulfonylurea')).toEqual([])
    expect(through('potassium-sparing-diuretic')).toEqual(['low-sodium', 'dehydration'])
  })
})

describe('what an action carries', () => {
  const of = (id: string) => carries(action(id))

  it('follows its certainty', () => {
    expect(of('bedtime-stretch').evidence!).toBeGreaterThan(of('footwear-and-bedding').evidence!)
  })

  it('is next to nothing where trials found next to nothing, however certain: magnesium −9.6 % (−23.1 to 4.0)', () => {
    expect(of('magnesium-trial').evidence!).toBeLessThan(of('footwear-and-bedding').evidence!)
  })

  it('reaches as far as was measured: stretching a third, magnesium a tenth, shoes nobody knows', () => {
    expect(['bedtime-stretch', 'magnesium-trial', 'footwear-and-bedding'].map((id) => of(id).reach)).toEqual([
      0.35,
      0.096,
      undefined,
    ])
  })

  it('is that of the treatment for a visit, a test or a look at the medicines', () => {
    for (const id of ['see-doctor-routine', 'blood-tests', 'medicine-review']) expect(of(id)).toEqual({})
  })
})

it('placebo: two in three better by a quarter; a fall between 28 % and that of 8.51 to 5.48 a week', () => {
  expect(placebo.improved.value).toBe(0.66)
  expect(placebo.fall.low).toBe(0.28)
  expect(placebo.fall.high).toBeCloseTo(1 - 5.48 / 8.51, 2)
})

it('coming back is the sooner the more urgent it is; six weeks for who stretches', () => {
  const weeks = tiers.map((tier) => comeBackAfter[tier].value)
  expect(weeks).toEqual(weeks.toSorted((a, b) => a - b))
  expect(comeBackAfterStretching.value).toBe(6)
  expect(new Set(soonerIf.map(({ id }) => id)).size).toBe(soonerIf.length)
})

it('every number stands in its range and has a ground', () => {
  const known = new Set(sources.map(({ id }) => id))
  eachKnown({ linkFrom, comeBackAfter, comeBackAfterStretching, placebo, drinkNumbers, evidenceWeights }, (number, address) => {
    expect([number.low <= number.value, number.value <= number.high], address).toEqual([true, true])
    expect(number.note, address).not.toBe('')
    for (const source of number.sources) expect(known, address).toContain(source)
    if (number.kind !== 'judged') expect(number.sources.length, address).toBeGreaterThan(0)
  })
})
