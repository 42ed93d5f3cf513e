// Whose upper limit, and which? Expected: the tables of IOM 1997, 1998, 2001, 2011 and EFSA as nutrients.md 1.2 and 1.5 print them.
import { describe, expect, test } from 'vitest'
import { foodNutrientIds } from '../knowledge/types/index.js'
import { requirementOf } from '../nutrition/requirements/index.js'
import { emptyCase, type Case } from '../person/case.js'
import { upperLimit } from './upper-limit.js'

const of = (person: Case['person'], answers: Case['answers'] = {}): Case => ({ ...emptyCase, person, answers })
const man = of({ age: 45, sex: 'male' })

describe('the upper limit', () => {
  test.each([
    ['magnesiumMg', man, 'nasem', 350],
    ['magnesiumMg', man, 'efsa', 250],
    ['calciumMg', man, 'nasem', 2500],
    ['calciumMg', of({ age: 51, sex: 'male' }), 'nasem', 2000],
    ['calciumMg', of({ age: 17, sex: 'male' }), 'nasem', 3000],
    ['calciumMg', emptyCase, 'nasem', 2000],
    ['vitaminDUg', man, 'nasem', 100],
    ['vitaminDUg', of({ age: 5 }), 'nasem', 75],
    ['vitaminB6Mg', man, 'nasem', 100],
    ['vitaminB6Mg', man, 'efsa', 12],
    ['vitaminB6Mg', emptyCase, 'nasem', 80],
    ['folicAcidUg', man, 'nasem', 1000],
    ['folateDfeUg', man, 'nasem', 1000 / 0.6],
    ['ironMg', man, 'nasem', 45],
    ['zincMg', man, 'nasem', 40],
    ['zincMg', man, 'efsa', 25],
    ['phosphorusMg', man, 'nasem', 4000],
    ['phosphorusMg', of({ age: 30, sex: 'female' }), 'nasem', 3500],
    ['phosphorusMg', of({ age: 30, sex: 'female' }, { pregnant: false }), 'nasem', 4000],
    ['phosphorusMg', of({ age: 30, sex: 'female', pregnancyWeeks: 20 }), 'nasem', 3500],
    ['thiaminMg', man, 'nasem', Infinity],
    ['vitaminK2Ug', man, 'nasem', Infinity],
    ['potassiumMg', man, 'efsa', Infinity],
  ] as const)('%s, %j by %s is %d', (nutrient, person, authority, expected) => {
    expect(upperLimit(nutrient, person, authority)).toBeCloseTo(expected, 9)
  })

  // So neither the sex nor breast-feeding has to be known.
  test('goes by no sex and by no breast-feeding, in any table', () => {
    for (const authority of ['nasem', 'efsa'] as const) {
      for (const nutrient of foodNutrientIds) {
        for (const ageYears of [10, 16, 25, 45, 60, 80]) {
          const upper = (stage: object) =>
            requirementOf(nutrient, { ageYears, weightKg: 70, ...stage }, authority)?.upper?.limit.value
          const woman = upper({ sex: 'female' })
          expect(upper({ sex: 'male' }), `${nutrient} at ${ageYears}`).toBe(woman)
          if (ageYears > 14 && ageYears < 50)
            expect(upper({ sex: 'female', breastfeedingMonths: 2 }), `${nutrient} at ${ageYears}`).toBe(woman)
        }
      }
    }
  })
})
