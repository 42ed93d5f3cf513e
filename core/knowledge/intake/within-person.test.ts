// Do the spreads stand as printed? Every cell against the dossier's tables 2.1, 2.2 and population.md, read at test time.
import { describe, expect, it } from 'vitest'
import type { FoodNutrientId } from '../types/index.js'
import { dossier, numeral, tablesUnder } from './dossier.fixture.js'
import { intake } from './index.js'

const nutrients = dossier('nutrients.md')
const survey = dossier('population.md')

const ids: Readonly<Record<string, string>> = {
  'Vitamin A (µg RE)': 'vitaminAUg',
  'Vitamin E (mg)': 'vitaminEMg',
  'Vitamin C (mg)': 'vitaminCMg',
  'Thiamin (mg)': 'thiaminMg',
  'Riboflavin (mg)': 'riboflavinMg',
  'Niacin (mg)': 'niacinMg',
  'Vitamin B6 (mg)': 'vitaminB6Mg',
  'Folate (µg)': 'folateDfeUg',
  'Vitamin B12 (µg)': 'vitaminB12Ug',
  'Calcium (mg)': 'calciumMg',
  'Phosphorus (mg)': 'phosphorusMg',
  'Magnesium (mg)': 'magnesiumMg',
  'Iron (mg)': 'ironMg',
  'Zinc (mg)': 'zincMg',
  'Copper (mg)': 'copperMg',
  'Sodium (mg)': 'sodiumMg',
  'Potassium (mg)': 'potassiumMg',
  'Energy (kcal)': 'energyKcal',
  'Protein (g)': 'proteinG',
}
const groups: Readonly<Record<string, string>> = {
  'Women 19–50': 'female-19-50',
  'Men 19–50': 'male-19-50',
  'Women ≥51': 'female-51-up',
  'Men ≥51': 'male-51-up',
  'Girls 9–18': 'female-9-18',
  'Boys 9–18': 'male-9-18',
  'Girls 4–8': 'female-4-8',
  'Boys 4–8': 'male-4-8',
}

/** "131 (62)", "12 (52) → use 120", "7 (176 as printed: suspect)". */
function printed(cell: string): { readonly sd: number; readonly cv: number } {
  const found = /^([\d.]+) \((\d+)[^)]*\)(?: → use (\d+))?$/.exec(cell)
  if (!found) throw new Error(`Not a cell of SD and CV: "${cell}"`)
  return { sd: Number(found[3] ?? found[1]), cv: Number(found[2]) / 100 }
}

describe.skipIf(!nutrients)('within a person, day to day (IOM 2000, Appendix B)', () => {
  it('holds every printed cell, misprints corrected', () => {
    let cells = 0
    for (const heading of ['## 2.1 Within-person SD of daily intake, adults', '## 2.2 Within-person SD, children']) {
      for (const [head, ...rows] of tablesUnder(nutrients!, heading)) {
        for (const [name, ...values] of rows) {
          head!.slice(1).forEach((column, at) => {
            const [label, people] = column.split(' (n ')
            const group = intake.withinPerson.find(({ id }) => id === groups[label!])
            if (!group) return
            const swing = group.swings[ids[name!] as FoodNutrientId]
            const { sd, cv } = printed(values[at]!)
            expect(swing?.sd.value, `${name} ${label}`).toBe(sd)
            expect(swing?.cv.value, `${name} ${label}`).toBeCloseTo(cv, 10)
            if (people) expect(group.people.value).toBe(Number.parseInt(people, 10))
            cells++
          })
        }
      }
    }
    expect(cells).toBe(17 * 4 + 2 * 4 + 13 * 4)
  })
})

describe('the misprints of the reprint', () => {
  const women = intake.withinPerson.find(({ id }) => id === 'female-19-50')!
  const older = intake.withinPerson.find(({ id }) => id === 'female-51-up')!

  it('are not taken over: 12 µg of folate and 1839 mg of sodium cannot be', () => {
    expect(older.swings.folateDfeUg?.sd.value).toBe(120)
    expect(older.swings.folateDfeUg?.sd.kind).toBe('derived')
    expect(women.swings.sodiumMg?.sd.value).toBe(1190)
    expect(women.swings.sodiumMg?.sd.note).toContain('1839')
  })

  it('make means that people can eat: SD ÷ CV lies between the neighbours', () => {
    const mean = ({ swings }: typeof women, id: FoodNutrientId) => swings[id]!.sd.value / swings[id]!.cv.value
    const men = intake.withinPerson.find(({ id }) => id === 'male-19-50')!
    expect(mean(women, 'sodiumMg')).toBeLessThan(mean(men, 'sodiumMg'))
    expect(mean(older, 'folateDfeUg')).toBeGreaterThan(150)
  })

  it('keep the figure of the book’s example inside the rounding: 85.9', () => {
    const { sd } = women.swings.magnesiumMg!
    expect(sd.low <= 85.9 && 85.9 <= sd.high).toBe(true)
  })
})

const labels: Readonly<Record<string, FoodNutrientId>> = {
  Mg: 'magnesiumMg',
  thiamin: 'thiaminMg',
  B12: 'vitaminB12Ug',
  'vitamin D': 'vitaminDUg',
  calcium: 'calciumMg',
  potassium: 'potassiumMg',
  sodium: 'sodiumMg',
  'energy kcal': 'energyKcal',
}

describe.skipIf(!survey)('between people (NHANES)', () => {
  it('holds every cell: mean, both SDs, and the printed ratio and CV follow from them', () => {
    let cells = 0
    for (const [head, ...rows] of tablesUnder(survey!, '# Intake varies')) {
      for (const [name, ...values] of rows) {
        const [, sex, span, , people] = /^([MF]) (\d+(?:-\d+|\+))( n ([\d,]+))?$/.exec(name!)!
        const id = `${sex === 'M' ? 'male' : 'female'}-${span!.replace('+', '-up')}`
        const group = intake.population.find((one) => one.id === id)!
        if (people) expect(group.people.value, id).toBe(numeral(people))
        head!.slice(1).forEach((label, at) => {
          const [mean, within, between, ratio, cv] = values[at]!.split(';').map(numeral) as [
            number,
            number,
            number,
            number,
            number,
          ]
          const spread = group.spreads[labels[label]!]!
          expect([spread.mean.value, spread.within.value, spread.between.value], `${id} ${label}`).toEqual([
            mean,
            within,
            between,
          ])
          // The printed inputs are rounded: B12 "1.8" is 1.75 to 1.85, which moves a ratio of 3.4 by 0.2.
          const least = (within - (within % 1 ? 0.05 : 0.5)) ** 2 / (between + (between % 1 ? 0.05 : 0.5)) ** 2
          const most = (within + (within % 1 ? 0.05 : 0.5)) ** 2 / (between - (between % 1 ? 0.05 : 0.5)) ** 2
          expect(ratio, `${id} ${label} ratio`).toBeGreaterThan(least - 0.051)
          expect(ratio, `${id} ${label} ratio`).toBeLessThan(most + 0.051)
          expect(Math.abs((within / mean) * 100 - cv), `${id} ${label} CV`).toBeLessThan(2)
          cells++
        })
      }
    }
    expect(cells).toBe(10 * 4 + 8 * 4)
  })
})
