// What becomes of stages between and beyond the rows? Mothers outside the ages of the table, both at once, what is unknown.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foodNutrientIds } from '../../knowledge/types/index.js'
import type { Authority, LifeStage, Requirement } from '../report.js'
import { requirementOf, requirementsOf } from './index.js'

const woman = (ageYears: number, more: LifeStage = {}): LifeStage => ({ ageYears, sex: 'female', ...more })
const magnesium = (stage: LifeStage) => requirementOf('magnesiumMg', stage, 'nasem')

describe('mothers', () => {
  it('under 14 and over 50 take the nearest row, and it is said', () => {
    expect(magnesium(woman(13, { pregnancyWeeks: 20 }))).toMatchObject({
      stage: 'pregnant-14-18',
      rda: { value: 400 },
      flags: ['under-14-pregnant'],
    })
    expect(magnesium(woman(52, { pregnancyWeeks: 20 }))).toMatchObject({
      stage: 'pregnant-31-50',
      rda: { value: 360 },
      flags: ['pregnant-over-50'],
    })
    expect(magnesium(woman(55, { breastfeedingMonths: 2 }))?.flags).toEqual(['lactating-over-50'])
  })

  it('pregnant and breast-feeding at once take the larger, nutrient by nutrient, and the lower of two limits', () => {
    const both = woman(25, { pregnancyWeeks: 12, breastfeedingMonths: 14 })
    expect(magnesium(both)).toMatchObject({ stage: 'pregnant-19-30', ear: { value: 290 }, rda: { value: 350 } })
    expect(requirementOf('vitaminB12Ug', both, 'nasem')).toMatchObject({ stage: 'lactating-19-30', rda: { value: 2.8 } })
    expect(requirementOf('potassiumMg', both, 'nasem')?.ai?.value).toBe(2900)
    expect(requirementOf('phosphorusMg', both, 'nasem')?.upper?.limit.value).toBe(3500)
    for (const { flags } of requirementsOf(both, 'nasem')) expect(flags).toContain('both-pregnant-and-lactating')
  })

  it('need no word about their sex', () => {
    expect(magnesium({ ageYears: 25, pregnancyWeeks: 8 })?.stage).toBe('pregnant-19-30')
  })

  it('a man with weeks of pregnancy is read as a man, and it is said', () => {
    expect(magnesium({ ageYears: 25, sex: 'male', pregnancyWeeks: 8 })).toMatchObject({
      stage: 'male-19-30',
      flags: ['mother-but-male'],
    })
  })
})

describe('what is unknown', () => {
  it('without age, or without sex from 9 years on, there is no value; below 9 sex does not enter', () => {
    expect(magnesium({})).toBeUndefined()
    expect(magnesium({ sex: 'female' })).toBeUndefined()
    expect(magnesium({ ageYears: 40 })).toBeUndefined()
    expect(magnesium({ ageYears: 8.99 })?.stage).toBe('child-4-8')
    expect(magnesium({ ageYears: Number.NaN, sex: 'male' })).toBeUndefined()
    expect(magnesium({ ageYears: -1, sex: 'male' })).toBeUndefined()
  })

  it('energy, fat and what no table prints have no requirement', () => {
    for (const nutrient of ['energyKcal', 'fatG', 'alcoholG', 'caffeineMg', 'folicAcidUg'] as const) {
      for (const authority of ['nasem', 'efsa', 'uk'] as const)
        expect(requirementOf(nutrient, woman(40), authority)).toBeUndefined()
    }
  })
})

const stages = fc.record(
  {
    ageYears: fc.oneof(fc.integer({ min: 0, max: 110 }), fc.double({ min: 0, max: 110, noNaN: true })),
    sex: fc.constantFrom('female' as const, 'male' as const),
    pregnancyWeeks: fc.integer({ min: 1, max: 42 }),
    breastfeedingMonths: fc.integer({ min: 0, max: 36 }),
    heightCm: fc.integer({ min: 45, max: 210 }),
    weightKg: fc.integer({ min: 3, max: 200 }),
    activity: fc.constantFrom('inactive' as const, 'low-active' as const, 'active' as const, 'very-active' as const),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<LifeStage>
const authorities = fc.constantFrom<Authority>('nasem', 'efsa', 'uk')

describe('any stage of life, by any authority', () => {
  const each = (check: (requirement: Requirement, stage: LifeStage) => void) =>
    fc.assert(
      fc.property(stages, authorities, (stage, authority) => {
        for (const requirement of requirementsOf(stage, authority)) check(requirement, stage)
      }),
      { numRuns: 500 },
    )

  it('gives an EAR below its RDA, an RDA or an AI but never both, and a spread only where there is an EAR', () => {
    each(({ ear, rda, ai, requirementCv, nutrient, stage }) => {
      const what = `${nutrient} ${stage}`
      if (ear && rda) expect(ear.value, what).toBeLessThan(rda.value)
      expect(Boolean(rda && ai), what).toBe(false)
      if (ear) expect(rda, what).toBeDefined()
      if (requirementCv) {
        expect(ear, what).toBeDefined()
        expect(requirementCv.value).toBeGreaterThan(0)
        expect(requirementCv.value).toBeLessThan(0.6)
      }
    })
  })

  it('gives finite positive numbers inside their ranges, each with a source', () => {
    each(({ ear, rda, ai, cdrr, upper, requirementCv }) => {
      for (const known of [ear, rda, ai, cdrr, upper?.limit, requirementCv]) {
        if (!known) continue
        expect(known.low).toBeLessThanOrEqual(known.value)
        expect(known.value).toBeLessThanOrEqual(known.high)
        expect(known.low).toBeGreaterThan(0)
        expect(Number.isFinite(known.high)).toBe(true)
        expect(known.sources.length).toBeGreaterThan(0)
      }
    })
  })

  it('names a nutrient once', () => {
    fc.assert(
      fc.property(stages, authorities, (stage, authority) => {
        const named = requirementsOf(stage, authority).map(({ nutrient }) => nutrient)
        expect(new Set(named).size).toBe(named.length)
        expect(named.every((nutrient) => foodNutrientIds.includes(nutrient))).toBe(true)
      }),
    )
  })

  it('a mother never needs less than another woman of her age, but for iron while there are no periods and for potassium', () => {
    fc.assert(
      fc.property(fc.integer({ min: 14, max: 50 }), fc.boolean(), (age, pregnant) => {
        const mother = woman(age, { weightKg: 60, ...(pregnant ? { pregnancyWeeks: 20 } : { breastfeedingMonths: 3 }) })
        for (const { nutrient, rda, ai } of requirementsOf(woman(age, { weightKg: 60 }), 'nasem')) {
          if (nutrient === 'ironMg') continue
          const hers = requirementOf(nutrient, mother, 'nasem')!
          expect((hers.rda ?? hers.ai)!.value, `${nutrient} ${age}`).toBeGreaterThanOrEqual((rda ?? ai)!.value)
        }
      }),
    )
  })
})
