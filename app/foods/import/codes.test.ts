// Are ids, numbers, dates, units and groups read for what they are?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupOfBrand, groupOfTable } from './category-groups.js'
import { columnOf, columnRows, columnUnder, isNumber } from './columns.js'
import { factors } from './factors.js'
import { groupOfSurvey } from './fndds-groups.js'
import { originOf } from './origin.js'
import { isoDate, plainBarcode, plainNumber, surveyEdition } from './releases.js'
import { factor, readUnit } from './units.js'

describe('codes', () => {
  it('of nutrients are no two the same, and each says whether it is an id or a number', () => {
    const codes = columnRows.flatMap(({ id, number }) => [id, number])
    expect(new Set(codes).size).toBe(codes.length)
    expect(columnRows.every(({ id, number }) => !isNumber(id) && isNumber(number))).toBe(true)
    expect(new Set(columnRows.map(({ column }) => column)).size).toBe(columnRows.length)
    expect([columnOf('301.0'), columnOf('205.2'), columnOf(''), columnOf('9999')]).toEqual([
      'calciumMg',
      undefined,
      undefined,
      undefined,
    ])
    expect(columnUnder('Vitamin B-12, added\n(mcg)')).toBeUndefined()
    expect(columnUnder('Water\r\n(g)')).toBe('waterG')
  })

  it('of derivations are read as the manual of SR28 explains them', () => {
    const kinds = {
      A: 'analysed',
      AS: 'analysed',
      BFZN: 'imputed',
      FLC: 'imputed',
      LC: 'label',
      LCCD: 'label',
      MC: 'calculated',
      NC: 'calculated',
      RPA: 'recipe',
      T: 'borrowed',
      Z: 'assumed-zero',
    }
    for (const [code, kind] of Object.entries(kinds)) expect(originOf(code, '1')).toBe(kind)
    expect([originOf('', '1'), originOf('', '7'), originOf('', '8'), originOf('', '')]).toEqual([
      'analysed',
      'assumed-zero',
      'label',
      undefined,
    ])
  })

  it('of foods lose their padding and nothing else', () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.nat(6), (code, zeros) => {
        expect(plainNumber('0'.repeat(zeros) + code)).toBe(String(code))
      }),
    )
    expect([plainNumber(''), plainNumber('A12'), plainNumber('-9'), plainNumber('1.5')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect([
      plainBarcode('077034085228'),
      plainBarcode('00077034085228'),
      plainBarcode('5000169005729'),
      plainBarcode('none'),
    ]).toEqual(['077034085228', '077034085228', '5000169005729', undefined])
  })

  it('of dates are read as both downloads write them', () => {
    expect([isoDate('4/1/2019'), isoDate('2019-04-01'), isoDate('soon')]).toEqual(['2019-04-01', '2019-04-01', ''])
    expect([surveyEdition('1/1/2013', '12/31/2014'), surveyEdition('2021-01-01', '2023-12-31'), surveyEdition('', '')]).toEqual([
      '2013-2014',
      '2021-2023',
      undefined,
    ])
  })
})

describe('units', () => {
  it('go there and back', () => {
    const masses = ['g', 'mg', 'ug'] as const
    fc.assert(
      fc.property(
        fc.constantFrom(...masses),
        fc.constantFrom(...masses),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        (from, to, value) => {
          expect(value * factor(from, to)! * factor(to, from)!).toBeCloseTo(value, 6)
        },
      ),
    )
    expect([factor('g', 'mg'), factor('mg', 'ug'), factor('ug', 'g'), factor('iu', 'ug'), factor('kj', 'kcal')]).toEqual([
      1000,
      1000,
      1e-6,
      undefined,
      undefined,
    ])
  })
  it('are read however they are spelt', () => {
    expect(['UG', '\u00b5g', '\u03bcg', 'MCG_DFE', 'mcg'].map(readUnit)).toEqual(['ug', 'ug', 'ug', 'ug', 'ug'])
    expect(['GRM', 'kJ', 'KCAL', 'MG_ATE', ''].map(readUnit)).toEqual(['g', 'kj', 'kcal', undefined, undefined])
  })
  it('of energy: 1 kcal is 4.184 kJ (UCUM)', () => expect(factors.kjPerKcal).toBeCloseTo(4.184, 4))
})

describe('groups', () => {
  it('follow the categories of the survey', () => {
    const some = {
      1002: 'milk-and-dairy',
      1404: 'plant-drinks',
      1902: 'plant-drinks',
      2502: 'eggs',
      2804: 'nuts-and-seeds',
      2806: 'pulses',
      3808: 'soups-and-sauces',
      6416: 'vegetables',
      6802: 'potatoes',
      7104: 'sports-and-clinical',
      7702: 'waters',
      9999: 'other',
    }
    for (const [category, group] of Object.entries(some)) expect(groupOfSurvey(category)).toBe(group)
    expect([groupOfSurvey(''), groupOfSurvey('none'), groupOfSurvey('12')]).toEqual(['other', 'other', 'other'])
  })
  it('follow the categories of the tables, and within them the name', () => {
    const dairy = 'Dairy and Egg Products'
    expect([
      groupOfTable(dairy, 'Egg, whole, raw, fresh'),
      groupOfTable(dairy, 'Eggnog'),
      groupOfTable(dairy, 'Butter, salted'),
      groupOfTable(dairy, 'Milk, whole'),
    ]).toEqual(['eggs', 'milk-and-dairy', 'fats', 'milk-and-dairy'])
    const drinks = 'Beverages'
    expect([
      groupOfTable(drinks, 'Water, tap, drinking'),
      groupOfTable(drinks, 'Beverages, tea, black, brewed, prepared with tap water'),
      groupOfTable(drinks, 'Beverages, almond milk, unsweetened'),
      groupOfTable(drinks, 'Alcoholic beverage, wine, table, red'),
    ]).toEqual(['waters', 'drinks', 'plant-drinks', 'alcohol'])
    expect(groupOfTable('Fruits and Fruit Juices', 'Peaches, canned, juice pack')).toBe('fruit')
    expect(groupOfTable('', 'Milk')).toBe('other')
  })
  it('follow the words of brand categories', () => {
    const some = {
      Soda: 'drinks',
      Water: 'waters',
      Yogurt: 'milk-and-dairy',
      'Cookies & Biscuits': 'sweets',
      'Breads & Buns': 'bread-and-grains',
      'Chips, Pretzels & Snacks': 'snacks',
      'Prepared Pasta & Pizza Sauces': 'soups-and-sauces',
      'Eggs & Egg Substitutes': 'eggs',
      'Pepperoni, Salami & Cold Cuts': 'meat',
      'Frozen Fish & Seafood': 'fish',
      'Canned Vegetables': 'vegetables',
      'Vegetable & Cooking Oils': 'fats',
      'Nut & Seed Butters': 'nuts-and-seeds',
      Alcohol: 'alcohol',
      'Frozen Dinners & Entrees': 'dishes',
      '': 'other',
    }
    for (const [category, group] of Object.entries(some)) expect([category, groupOfBrand(category)]).toEqual([category, group])
  })
})
