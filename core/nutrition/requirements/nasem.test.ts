// Do the look-ups give what the tables of the US and Canada print, at every stage of life? Against the dossier's text and by hand.
import { describe, expect, it } from 'vitest'
import { dossier, numeral, tablesUnder } from '../../knowledge/intake/dossier.fixture.js'
import type { FoodNutrientId } from '../../knowledge/types/index.js'
import type { LifeStage } from '../report.js'
import { drinksAdvised, requirementOf } from './index.js'

const text = dossier('nutrients.md')

/** "Child 4–8 y", "Female ≥71", "Pregnant ≤18" as people at the first and the last day of the row. */
function peopleOf(label: string): readonly LifeStage[] {
  const [, who, span] = /^(\w+) (.+)$/.exec(label)!
  if (label === 'Infant 0–6 mo') return [{ ageYears: 0 }, { ageYears: 6.99 / 12 }]
  if (label === 'Infant 7–12 mo') return [{ ageYears: 7 / 12 }, { ageYears: 0.999 }]
  const [first, last] =
    span === '≥71' ? [71, 104] : span === '≤18' ? [14, 18] : (span!.replace(' y', '').split('–').map(Number) as [number, number])
  const ages = [first, last + 0.99]
  if (who === 'Child') return ages.map((ageYears) => ({ ageYears }))
  if (who === 'Pregnant') return ages.map((ageYears) => ({ ageYears, pregnancyWeeks: 20 }))
  if (who === 'Lactating') return ages.map((ageYears) => ({ ageYears, sex: 'female', breastfeedingMonths: 3 }))
  return ages.map((ageYears) => ({ ageYears, sex: who === 'Male' ? 'male' : 'female' }))
}

const ids: Readonly<Record<string, FoodNutrientId>> = {
  'Calcium (mg)': 'calciumMg',
  'Vitamin D (µg)': 'vitaminDUg',
  'Magnesium (mg)': 'magnesiumMg',
  'Potassium (mg)': 'potassiumMg',
  'Sodium (mg)': 'sodiumMg',
  'Vitamin B12 (µg)': 'vitaminB12Ug',
  'Thiamin (mg)': 'thiaminMg',
  'Vitamin B6 (mg)': 'vitaminB6Mg',
  'Folate (µg DFE)': 'folateDfeUg',
  'Vitamin K (µg)': 'vitaminKUg',
  'Iron (mg)': 'ironMg',
  'Zinc (mg)': 'zincMg',
  'Phosphorus (mg)': 'phosphorusMg',
}

const found = (nutrient: FoodNutrientId, stage: LifeStage) => {
  const { ear, rda, ai, upper, cdrr } = requirementOf(nutrient, stage, 'nasem')!
  return [ear?.value, rda?.value, ai?.value, upper?.limit.value, cdrr?.value]
}

/** "340 / 410 / 350", "– / 1500* / 2300", "– / 2000* / none". */
function printed(cell: string, nutrient: FoodNutrientId) {
  const [ear, target, last] = cell.split(' / ') as [string, string, string]
  const limit = last === 'ND' || last === 'none' ? undefined : numeral(last)
  const starred = target.endsWith('*')
  return [
    ear === '–' ? undefined : numeral(ear),
    starred ? undefined : numeral(target),
    starred ? numeral(target.slice(0, -1)) : undefined,
    nutrient === 'sodiumMg' ? undefined : limit,
    nutrient === 'sodiumMg' ? limit : undefined,
  ]
}

describe.skipIf(!text)('every cell of the printed tables, on the first and the last day of its row', () => {
  for (const heading of ['### 1.2a', '### 1.2b', '### 1.2c']) {
    it(`table ${heading}`, () => {
      const [[head, ...rows]] = tablesUnder(text!, heading) as [[string[], ...string[][]]]
      expect(rows.length).toBe(22)
      for (const [label, ...cells] of rows) {
        for (const stage of peopleOf(label!)) {
          head.slice(1).forEach((column, at) => {
            const nutrient = ids[column]
            if (nutrient) expect(found(nutrient, stage), `${column}, ${label}`).toEqual(printed(cells[at]!, nutrient))
          })
        }
      }
    })
  }

  it('protein per kg, for somebody of 10 kg', () => {
    const [[, ...rows]] = tablesUnder(text!, '### 1.2c') as [[string[], ...string[][]]]
    for (const [label, , , , perKg] of rows) {
      const [ear, rda, ai] = printed(perKg!, 'proteinG').map((value) => value && value * 10)
      for (const stage of peopleOf(label!)) {
        const [e, r, a, upper] = found('proteinG', { ...stage, weightKg: 10 })
        for (const [got, want] of [
          [e, ear],
          [r, rda],
          [a, ai],
        ]) {
          if (want === undefined) expect(got, label).toBeUndefined()
          else expect(got, label).toBeCloseTo(want, 10)
        }
        expect(upper).toBeUndefined()
      }
    }
  })

  it('protein by the day, water and drinks', () => {
    const [[, ...rows]] = tablesUnder(text!, '### 1.2d') as [[string[], ...string[][]]]
    expect(rows.length).toBe(22)
    for (const [label, protein, water, drinks] of rows) {
      for (const stage of peopleOf(label!)) {
        const byDay = requirementOf('proteinG', stage, 'nasem')!
        expect((byDay.rda ?? byDay.ai)?.value, label).toBe(numeral(protein!.replace('*', '')))
        expect(byDay.flags).toContain('reference-weight')
        expect(requirementOf('waterG', stage, 'nasem')?.ai?.value, label).toBeCloseTo(numeral(water!) * 1000, 6)
        expect(drinksAdvised(stage)?.value, label).toBeCloseTo(numeral(drinks!) * 1000, 6)
      }
    }
  })
})

describe('anchors typed by hand from the reports', () => {
  const woman = (ageYears: number, more: LifeStage = {}): LifeStage => ({ ageYears, sex: 'female', ...more })
  const man = (ageYears: number): LifeStage => ({ ageYears, sex: 'male' })

  it.each([
    ['magnesiumMg', woman(40), [265, 320, undefined, 350, undefined]],
    ['magnesiumMg', man(40), [350, 420, undefined, 350, undefined]],
    ['magnesiumMg', { ageYears: 2 }, [65, 80, undefined, 65, undefined]],
    ['calciumMg', woman(60), [1000, 1200, undefined, 2000, undefined]],
    ['calciumMg', man(60), [800, 1000, undefined, 2000, undefined]],
    ['vitaminDUg', woman(71), [10, 20, undefined, 100, undefined]],
    ['vitaminB12Ug', woman(25, { breastfeedingMonths: 0 }), [2.4, 2.8, undefined, undefined, undefined]],
    ['ironMg', woman(30), [8.1, 18, undefined, 45, undefined]],
    ['ironMg', woman(51), [5, 8, undefined, 45, undefined]],
    ['folateDfeUg', woman(25, { pregnancyWeeks: 6 }), [520, 600, undefined, 1000, undefined]],
    ['potassiumMg', woman(45, { breastfeedingMonths: 5 }), [undefined, undefined, 2800, undefined, undefined]],
    ['phosphorusMg', woman(16, { pregnancyWeeks: 30 }), [1055, 1250, undefined, 3500, undefined]],
  ] as const)('%s of %o', (nutrient, stage, values) => {
    expect(found(nutrient, stage)).toEqual(values)
  })

  it('18 years and 11 months is still 14 to 18, 70 and 11 months still 51 to 70', () => {
    expect(requirementOf('magnesiumMg', woman(18.92), 'nasem')?.stage).toBe('female-14-18')
    expect(requirementOf('vitaminDUg', man(70.92), 'nasem')).toMatchObject({ stage: 'male-51-70', rda: { value: 15 } })
    expect(requirementOf('vitaminDUg', man(71), 'nasem')).toMatchObject({ stage: 'male-71-up', rda: { value: 20 } })
  })

  it('says what counts towards a limit', () => {
    const counts = (nutrient: FoodNutrientId) => requirementOf(nutrient, woman(40), 'nasem')?.upper?.counts
    expect(counts('magnesiumMg')).toBe('supplements')
    expect(counts('folateDfeUg')).toBe('folic-acid')
    expect(counts('calciumMg')).toBe('all')
    expect(counts('potassiumMg')).toBeUndefined()
  })
})

describe('what is obsolete fails', () => {
  const ai = (nutrient: FoodNutrientId, stage: LifeStage) => requirementOf(nutrient, stage, 'nasem')?.ai?.value
  const both = ['female', 'male'] as const

  it('potassium of 2005', () => {
    for (const sex of both) {
      for (const ageYears of [19, 40, 60, 80]) expect(ai('potassiumMg', { ageYears, sex })).toBe(sex === 'male' ? 3400 : 2600)
      expect(ai('potassiumMg', { ageYears: 9, sex })).toBe(sex === 'male' ? 2500 : 2300)
    }
    expect([0.7, 2, 5].map((ageYears) => ai('potassiumMg', { ageYears }))).toEqual([860, 2000, 2300])
  })

  it('sodium of 2005: 110 for the newborn, 1500 for the old, and 2300 is no upper limit', () => {
    expect(ai('sodiumMg', { ageYears: 0.2 })).toBe(110)
    for (const sex of both) {
      for (const ageYears of [55, 75]) {
        expect(ai('sodiumMg', { ageYears, sex })).toBe(1500)
        expect(requirementOf('sodiumMg', { ageYears, sex }, 'nasem')).toMatchObject({ cdrr: { value: 2300 } })
        expect(requirementOf('sodiumMg', { ageYears, sex }, 'nasem')?.upper).toBeUndefined()
      }
    }
  })

  it('vitamin D and calcium of 1997: these have an RDA now', () => {
    for (const ageYears of [2, 30, 60, 80]) {
      const stage = { ageYears, sex: 'female' } as const
      expect(requirementOf('vitaminDUg', stage, 'nasem')).toMatchObject({ rda: { value: ageYears > 70 ? 20 : 15 } })
      expect(ai('vitaminDUg', stage)).toBeUndefined()
      expect(ai('calciumMg', stage)).toBeUndefined()
    }
    expect([0.2, 0.8].map((ageYears) => ai('calciumMg', { ageYears }))).toEqual([200, 260])
    expect([2, 5].map((ageYears) => requirementOf('calciumMg', { ageYears }, 'nasem')?.rda?.value)).toEqual([700, 1000])
  })
})

describe('where sources differ', () => {
  it('the value that the report argues for is taken, the other lies in the range, and the note says so', () => {
    for (const stage of [{ pregnancyWeeks: 20 }, { breastfeedingMonths: 2 }]) {
      const { ear } = requirementOf('calciumMg', { ageYears: 16, sex: 'female', ...stage }, 'nasem')!
      expect(ear).toMatchObject({ value: 1100, low: 1000, high: 1100, kind: 'recalled' })
      expect(ear!.note).toContain('differ')
    }
    const zinc = requirementOf('zincMg', { ageYears: 16, sex: 'female', pregnancyWeeks: 20 }, 'nasem')!
    expect(zinc.ear).toMatchObject({ value: 10.5, low: 10, high: 10.5 })
    expect(zinc.ear!.note).toContain('differ')
  })
})

describe('RDA = EAR + 2 SD', () => {
  it('is 1.2 × EAR, but for rounding, where the spread of needs is a tenth', () => {
    // Printed to: magnesium 10 mg, folate 50 µg, phosphorus 20 mg, zinc 1 mg, B vitamins 0.1.
    const step = {
      magnesiumMg: 10,
      folateDfeUg: 50,
      phosphorusMg: 40,
      zincMg: 1,
      thiaminMg: 0.1,
      vitaminB6Mg: 0.1,
      vitaminB12Ug: 0.1,
    }
    let checked = 0
    for (const [nutrient, within] of Object.entries(step)) {
      for (const sex of ['female', 'male'] as const) {
        for (const ageYears of [2, 5, 10, 16, 25, 40, 60, 80]) {
          for (const more of sex === 'female' && ageYears > 13 && ageYears < 51
            ? [{}, { pregnancyWeeks: 9 }, { breastfeedingMonths: 9 }]
            : [{}]) {
            const { ear, rda, requirementCv } = requirementOf(nutrient as FoodNutrientId, { ageYears, sex, ...more }, 'nasem')!
            expect(requirementCv?.value).toBe(0.1)
            expect(Math.abs(rda!.value - 1.2 * ear!.value), `${nutrient} ${ageYears} ${sex}`).toBeLessThanOrEqual(within + 1e-9)
            checked++
          }
        }
      }
    }
    expect(checked).toBe(7 * (8 * 2 + 2 * 3))
  })
})
