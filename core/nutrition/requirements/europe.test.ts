// Do the look-ups give what EFSA and the British tables print? Against the dossier's text, read cell by cell, and by hand.
import { describe, expect, it } from 'vitest'
import { dossier, numeral, tablesUnder } from '../../knowledge/intake/dossier.fixture.js'
import type { FoodNutrientId } from '../../knowledge/types/index.js'
import type { LifeStage } from '../report.js'
import { requirementOf } from './index.js'

const text = dossier('nutrients.md')
const sexes = ['male', 'female'] as const
type Sex = (typeof sexes)[number]

/** "7–11 months", "1–3 y", "≥25 y", ">50 y" as completed years. */
function agesOf(label: string): readonly number[] {
  const months = /^(\d+)–(\d+) months$/.exec(label)
  if (months) return [Number(months[1]) / 12, (Number(months[2]) + 0.9) / 12].map((age) => Math.min(age, 0.99))
  const open = /^[≥>](\d+) y$/.exec(label)
  if (open) return [Number(open[1]) + (label.startsWith('>') ? 1 : 0), 90]
  const [, first, last] = /^(\d+)–(\d+) y$/.exec(label)!
  return [Number(first), Number(last) + 0.9]
}

describe.skipIf(!text)('EFSA, every cell of the first table', () => {
  const columns: readonly (readonly [FoodNutrientId, number])[] = [
    ['calciumMg', 1],
    ['magnesiumMg', 2],
    ['potassiumMg', 3],
    ['vitaminDUg', 4],
    ['vitaminB12Ug', 5],
  ]

  /** "450 (390)", "280 AI", "350 M / 300 F", "170 (1–2 y); 230 at 3 y", "230 (to 9 y); 10 y: 300 M / 250 F". */
  function printed(cell: string, age: number, sex: Sex): { readonly target: number; readonly ear?: number } {
    if (cell.startsWith('170')) return { target: age < 3 ? 170 : 230 }
    if (cell.includes('10 y:')) return age < 10 ? { target: 230 } : printed(cell.split('10 y: ')[1]!, age, sex)
    const bySex = /^([\d.]+) M \/ ([\d.]+) F$/.exec(cell)
    if (bySex) return { target: Number(bySex[sex === 'male' ? 1 : 2]) }
    const [, target, ear] = /^([\d.]+)(?: AI)?(?: \(([\d.]+)\))?$/.exec(cell)!
    return { target: Number(target), ...(ear && { ear: Number(ear) }) }
  }

  it('by age and sex', () => {
    const [[, ...rows]] = tablesUnder(text!, '## 1.5 EFSA') as [string[][]]
    let checked = 0
    for (const row of rows.slice(0, 8)) {
      for (const age of agesOf(row[0]!)) {
        for (const sex of sexes) {
          for (const [nutrient, at] of columns) {
            const { ear, rda, ai } = requirementOf(nutrient, { ageYears: age, sex }, 'efsa')!
            const want = printed(row[at]!, age, sex)
            expect((rda ?? ai)!.value, `${nutrient} ${row[0]} ${sex}`).toBe(want.target)
            expect(ear?.value, `${nutrient} ${row[0]} ${sex}`).toBe(want.ear)
            checked++
          }
        }
      }
    }
    expect(checked).toBe(8 * 2 * 2 * 5)
    for (const row of rows.slice(8)) {
      const mother: LifeStage = {
        ageYears: 30,
        sex: 'female',
        ...(row[0] === 'Pregnancy' ? { pregnancyWeeks: 20 } : { breastfeedingMonths: 2 }),
      }
      for (const [nutrient, at] of columns) {
        const { rda, ai } = requirementOf(nutrient, mother, 'efsa')!
        const want =
          row[at] === 'as age' ? requirementOf(nutrient, { ageYears: 30, sex: 'female' }, 'efsa')!.rda!.value : numeral(row[at]!)
        expect((rda ?? ai)!.value, `${nutrient} ${row[0]}`).toBe(want)
      }
    }
  })
})

describe('EFSA by hand', () => {
  const values = (nutrient: FoodNutrientId, stage: LifeStage) => {
    const { ear, rda, ai, upper } = requirementOf(nutrient, stage, 'efsa')!
    return [ear?.value, rda?.value, ai?.value, upper?.limit.value]
  }
  const man: LifeStage = { ageYears: 40, sex: 'male' }
  const woman: LifeStage = { ageYears: 40, sex: 'female' }
  const pregnant: LifeStage = { ...woman, pregnancyWeeks: 20 }
  const nursing: LifeStage = { ...woman, breastfeedingMonths: 3 }

  it.each([
    ['vitaminB6Mg', man, [1.5, 1.7, undefined, 12]],
    ['vitaminB6Mg', woman, [1.3, 1.6, undefined, 12]],
    ['vitaminB6Mg', pregnant, [undefined, 1.8, undefined, 12]],
    ['folateDfeUg', woman, [250, 330, undefined, 1000]],
    ['folateDfeUg', pregnant, [undefined, undefined, 600, 1000]],
    ['folateDfeUg', nursing, [380, 500, undefined, 1000]],
    ['vitaminKUg', nursing, [undefined, undefined, 70, undefined]],
    ['ironMg', man, [6, 11, undefined, undefined]],
    ['ironMg', woman, [7, 16, undefined, undefined]],
    ['ironMg', { ageYears: 60, sex: 'female' }, [6, 11, undefined, undefined]],
    ['phosphorusMg', woman, [undefined, undefined, 550, undefined]],
    ['sodiumMg', woman, [undefined, undefined, 2000, undefined]],
    ['waterG', man, [undefined, undefined, 2500, undefined]],
    ['waterG', nursing, [undefined, undefined, 2700, undefined]],
    ['waterG', { ageYears: 10, sex: 'female' }, [undefined, undefined, 1900, undefined]],
    ['calciumMg', { ageYears: 10, sex: 'female' }, [680, 800, undefined, undefined]],
    ['magnesiumMg', { ageYears: 4 }, [undefined, undefined, 230, 250]],
    ['vitaminDUg', { ageYears: 0.7 }, [undefined, undefined, 10, 35]],
    ['vitaminDUg', { ageYears: 5 }, [undefined, undefined, 15, 50]],
  ] as const)('%s of %o', (nutrient, stage, want) => {
    expect(values(nutrient, stage)).toEqual(want)
  })

  it('zinc at a mixed diet, its range from little to much phytate, and more for mothers', () => {
    expect(requirementOf('zincMg', woman, 'efsa')).toMatchObject({
      rda: { value: 9.3, low: 7.5, high: 12.7 },
      flags: ['zinc-by-phytate'],
    })
    expect(requirementOf('zincMg', pregnant, 'efsa')?.rda?.value).toBeCloseTo(10.9, 10)
    expect(requirementOf('zincMg', nursing, 'efsa')?.rda?.value).toBeCloseTo(12.2, 10)
  })

  it('thiamin by energy: 0.84 and 0.605 mg at 8.4 MJ, and the spread of 20 % that EFSA names', () => {
    const eaten = requirementOf('thiaminMg', woman, 'efsa', 8.4 * 239.006)!
    expect(eaten.rda?.value).toBeCloseTo(0.84, 10)
    expect(eaten.ear?.value).toBeCloseTo(0.605, 3)
    expect(eaten.requirementCv?.value).toBeCloseTo(0.2, 1)
    expect(eaten.flags).toEqual(['by-energy-eaten'])
    expect(requirementOf('thiaminMg', woman, 'efsa')).toMatchObject({ flags: ['average-energy'] })
    // Woman of 35, 165 cm, 65 kg, low active: 2208.52 kcal = 9.2404 MJ.
    const body = { ageYears: 35, sex: 'female', heightCm: 165, weightKg: 65, activity: 'low-active' } as const
    const needed = requirementOf('thiaminMg', body, 'efsa')!
    expect(needed.rda?.value).toBeCloseTo(0.92404, 4)
    expect(needed.flags).toEqual(['by-energy-needed'])
    expect(needed.rda!.low).toBeLessThan(0.8)
    expect(requirementOf('thiaminMg', { ageYears: 5 }, 'efsa')).toBeUndefined()
  })

  it('protein by weight, and by trimester', () => {
    expect(values('proteinG', { ...man, weightKg: 70 })[1]).toBeCloseTo(58.1, 10)
    const at = (pregnancyWeeks: number) => values('proteinG', { ...woman, weightKg: 60, pregnancyWeeks })[1]!
    expect([8, 20, 34].map((week) => at(week) - 49.8).map(Math.round)).toEqual([1, 9, 28])
    expect(requirementOf('proteinG', { ...woman, weightKg: 60, pregnancyWeeks: 8 }, 'efsa')?.flags).toContain(
      'no-average-for-mothers',
    )
    expect(requirementOf('proteinG', man, 'efsa')).toBeUndefined()
  })
})

describe.skipIf(!text)('United Kingdom, every cell', () => {
  const columns: readonly (readonly [FoodNutrientId, number])[] = [
    ['calciumMg', 1],
    ['magnesiumMg', 2],
    ['potassiumMg', 3],
    ['vitaminDUg', 4],
    ['vitaminB12Ug', 5],
    ['thiaminMg', 6],
  ]

  /** The first figure for this sex, marks and second opinions left out: "1000 M / 800 F [S]", "1.0 M (0.9 from 65) / 0.8 F (0.7 from 75)". */
  function printed(cell: string, age: number, sex: Sex): number {
    const plain = cell
      .replaceAll(/\[[^\]]*\]/g, '')
      .replace(/\(COMA\).*/, '')
      .trim()
    const part = plain.includes(' M') ? plain.split(' / ')[sex === 'male' ? 0 : 1]! : plain
    const later = /\(([\d.]+) from (\d+)\)/.exec(part)
    if (later && age >= Number(later[2])) return Number(later[1])
    return Number.parseFloat(part)
  }

  it('from the first birthday on', () => {
    const [[, ...rows]] = tablesUnder(text!, '## 1.6 United Kingdom') as [string[][]]
    let checked = 0
    for (const row of rows.slice(1, 8)) {
      for (const age of agesOf(row[0]!)) {
        for (const sex of sexes) {
          for (const [nutrient, at] of columns) {
            const { rda, ai } = requirementOf(nutrient, { ageYears: age, sex }, 'uk')!
            expect((rda ?? ai)!.value, `${nutrient} ${row[0]} ${age} ${sex}`).toBe(printed(row[at]!, age, sex))
            checked++
          }
        }
      }
    }
    expect(checked).toBe(7 * 2 * 2 * 6)
  })

  it('by quarters of the first year', () => {
    const [[, first]] = tablesUnder(text!, '## 1.6 United Kingdom') as [string[][]]
    ;[1.5, 5, 8, 11].forEach((month, quarter) => {
      for (const [nutrient, at] of columns) {
        const { rda, ai } = requirementOf(nutrient, { ageYears: month / 12 }, 'uk')!
        const cells = first![at]!.replaceAll(/\[[^\]]*\]/g, '').split(' / ')
        expect((rda ?? ai)!.value, `${nutrient} ${month}`).toBe(Number.parseFloat(cells[quarter] ?? cells[0]!))
      }
    })
  })
})

describe('United Kingdom by hand', () => {
  const woman: LifeStage = { ageYears: 30, sex: 'female' }
  const rda = (nutrient: FoodNutrientId, stage: LifeStage) => requirementOf(nutrient, stage, 'uk')!.rda!

  it('adds for the milk, and hardly for the child before', () => {
    const nursing = { ...woman, breastfeedingMonths: 2 }
    expect(rda('calciumMg', nursing).value).toBe(1250)
    expect(rda('magnesiumMg', nursing).value).toBe(320)
    expect(rda('vitaminB12Ug', nursing).value).toBe(2)
    expect(rda('thiaminMg', nursing).value).toBeCloseTo(1, 10)
    expect(rda('thiaminMg', { ...woman, pregnancyWeeks: 20 }).value).toBe(0.8)
    expect(rda('thiaminMg', { ...woman, pregnancyWeeks: 30 }).value).toBeCloseTo(0.9, 10)
  })

  it('calcium in pregnancy: none more, and the table that says otherwise lies in the range', () => {
    expect(rda('calciumMg', { ...woman, pregnancyWeeks: 20 })).toMatchObject({ value: 700, high: 1250 })
    expect(rda('calciumMg', { ...woman, pregnancyWeeks: 20 }).note).toContain('differ')
  })

  it('gives guidance for supplements of adults, also where there is no RNI here', () => {
    const upper = (nutrient: FoodNutrientId, ageYears = 30) => requirementOf(nutrient, { ageYears, sex: 'female' }, 'uk')?.upper
    expect(upper('magnesiumMg')).toMatchObject({ limit: { value: 400 }, counts: 'supplements' })
    expect(upper('vitaminB6Mg')).toMatchObject({ limit: { value: 10 }, counts: 'supplements' })
    expect(upper('magnesiumMg', 10)).toBeUndefined()
    expect(requirementOf('vitaminB6Mg', { ageYears: 10, sex: 'female' }, 'uk')).toBeUndefined()
  })

  it('has no EAR, so nothing can be computed from it', () => {
    for (const nutrient of ['calciumMg', 'magnesiumMg', 'vitaminDUg', 'thiaminMg'] as const) {
      expect(requirementOf(nutrient, woman, 'uk')?.ear).toBeUndefined()
      expect(requirementOf(nutrient, woman, 'uk')?.requirementCv).toBeUndefined()
    }
  })
})
