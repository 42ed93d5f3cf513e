// How much of each nutrient does the European Food Safety Authority ask for? PRI as `rda`, AR as `ear`, AI as it is.
import { measured, recalled, type Known } from '../types/index.js'
import { adding, ages, HALF_YEAR, months, SECOND_TRIMESTER, THIRD_TRIMESTER } from './by-ages.js'
import { printed, type Band, type ReferenceBand, type ReferenceTables } from './reference.js'

const pri = (value: number, unit: string): Known => printed(value, 'efsa-drv', `${unit} a day; population reference intake`)
const ar = (value: number, unit: string): Known => printed(value, 'efsa-drv', `${unit} a day; average requirement`)
const ai = (value: number, unit: string): Known => printed(value, 'efsa-drv', `${unit} a day; adequate intake`)

const enough = (band: Band, value: number, unit: string): ReferenceBand => ({ ...band, ai: ai(value, unit) })
const need = (band: Band, rda: number, ear: number, unit: string): ReferenceBand => ({
  ...band,
  ear: ar(ear, unit),
  rda: pri(rda, unit),
})
const pregnant: Band = { id: 'pregnant', from: 18 }
const lactating: Band = { id: 'lactating', from: 18 }
const bothSexes = (span: string, male: number, female: number, unit: string): readonly ReferenceBand[] => [
  enough(ages(span, 'male'), male, unit),
  enough(ages(span, 'female'), female, unit),
]
const level = (value: number, source: string, note: string): Known => recalled(value, [value, value], source, note)
const levelRead = (value: number, source: string, note: string): Known => measured(value, [value, value], source, note)

/** Zinc goes by how much phytate is eaten: 600 mg a day is a mixed diet; the range runs from 300 to 1200 mg. */
const zinc = (value: number, range: readonly [number, number]): Known =>
  measured(value, range, 'efsa-drv', 'mg a day; population reference intake at 600 mg of phytate; range: 300 to 1200 mg')
const atMenopause = ['menopause-taken-at-51']

export const efsa: ReferenceTables = {
  calciumMg: {
    plain: [
      enough(months(7, 11), 280, 'mg'),
      need(ages('1-3'), 450, 390, 'mg'),
      need(ages('4-10'), 800, 680, 'mg'),
      need(ages('11-17'), 1150, 960, 'mg'),
      need(ages('18-24'), 1000, 860, 'mg'),
      need(ages('25-up'), 950, 750, 'mg'),
    ],
    pregnant: 'as-age',
    lactating: 'as-age',
    counts: 'all',
    uppers: [
      { ...ages('18-up'), limit: level(2500, 'efsa-2012-calcium', 'mg a day, mothers included; none is set for children') },
    ],
  },
  magnesiumMg: {
    plain: [
      enough(months(7, 11), 80, 'mg'),
      enough(ages('1-2'), 170, 'mg'),
      enough(ages('3-9'), 230, 'mg'),
      ...bothSexes('10-17', 300, 250, 'mg'),
      ...bothSexes('18-up', 350, 300, 'mg'),
    ],
    pregnant: [enough(pregnant, 300, 'mg')],
    lactating: [enough(lactating, 300, 'mg')],
    counts: 'supplements',
    uppers: [
      {
        ...ages('4-up'),
        limit: levelRead(
          250,
          'efsa-upper-2006',
          'mg a day of readily dissociable salts in supplements, water or added to food; natural food never counts',
        ),
      },
    ],
  },
  potassiumMg: {
    plain: [
      enough(months(7, 11), 750, 'mg'),
      enough(ages('1-3'), 800, 'mg'),
      enough(ages('4-6'), 1100, 'mg'),
      enough(ages('7-10'), 1800, 'mg'),
      enough(ages('11-14'), 2700, 'mg'),
      enough(ages('15-up'), 3500, 'mg'),
    ],
    pregnant: [enough(pregnant, 3500, 'mg')],
    lactating: [enough(lactating, 4000, 'mg')],
  },
  vitaminDUg: {
    plain: [enough(months(7, 11), 10, 'µg'), enough(ages('1-up'), 15, 'µg')],
    pregnant: [enough(pregnant, 15, 'µg')],
    lactating: [enough(lactating, 15, 'µg')],
    counts: 'all',
    uppers: [
      { ...months(7, 11), limit: level(35, 'efsa-2018-vitamin-d', 'µg a day') },
      { ...ages('1-10'), limit: levelRead(50, 'efsa-drv', 'µg a day') },
      { ...ages('11-up'), limit: levelRead(100, 'efsa-drv', 'µg a day, mothers included') },
    ],
  },
  vitaminB12Ug: {
    plain: [
      enough(months(7, 11), 1.5, 'µg'),
      enough(ages('1-6'), 1.5, 'µg'),
      enough(ages('7-10'), 2.5, 'µg'),
      enough(ages('11-14'), 3.5, 'µg'),
      enough(ages('15-up'), 4, 'µg'),
    ],
    pregnant: [enough(pregnant, 4.5, 'µg')],
    lactating: [enough(lactating, 5, 'µg')],
  },
  thiaminMg: {
    plain: [
      {
        id: '7-months-up',
        from: 7 / 12,
        ear: printed(0.072, 'efsa-2016-thiamin', 'mg per MJ of energy; average requirement, mothers included'),
        rda: printed(0.1, 'efsa-2016-thiamin', 'mg per MJ of energy; population reference intake, mothers included'),
      },
    ],
    pregnant: 'as-age',
    lactating: 'as-age',
    per: 'MJ',
  },
  vitaminB6Mg: {
    plain: [need(ages('18-up', 'male'), 1.7, 1.5, 'mg'), need(ages('18-up', 'female'), 1.6, 1.3, 'mg')],
    pregnant: [{ ...pregnant, rda: pri(1.8, 'mg') }],
    lactating: [{ ...lactating, rda: pri(1.7, 'mg') }],
    counts: 'all',
    uppers: [
      { ...months(4, 11), limit: recalled(2.2, [2.2, 2.5], 'efsa-2023-b6', 'mg a day; rises with the month, lowest taken') },
      { ...ages('1-6'), limit: recalled(3.2, [3.2, 4.5], 'efsa-2023-b6', 'mg a day; rises with age, lowest taken') },
      { ...ages('7-17'), limit: recalled(6.1, [6.1, 10.7], 'efsa-2023-b6', 'mg a day; rises with age, lowest taken') },
      { ...ages('18-up'), limit: levelRead(12, 'efsa-2023-b6', 'mg a day; 25 until 2023') },
    ],
  },
  folateDfeUg: {
    plain: [need(ages('18-up'), 330, 250, 'µg DFE')],
    pregnant: [enough(pregnant, 600, 'µg DFE')],
    lactating: [need(lactating, 500, 380, 'µg DFE')],
    counts: 'folic-acid',
    uppers: [{ ...ages('18-up'), limit: level(1000, 'efsa-upper-2006', 'µg of folic acid a day') }],
  },
  vitaminKUg: {
    plain: [enough(ages('18-up'), 70, 'µg of phylloquinone')],
    pregnant: [enough(pregnant, 70, 'µg of phylloquinone')],
    lactating: [enough(lactating, 70, 'µg of phylloquinone')],
  },
  ironMg: {
    plain: [
      need(ages('18-up', 'male'), 11, 6, 'mg'),
      { ...need(ages('18-50', 'female'), 16, 7, 'mg'), flags: atMenopause },
      { ...need(ages('51-up', 'female'), 11, 6, 'mg'), flags: atMenopause },
    ],
    pregnant: [need(pregnant, 16, 7, 'mg')],
    lactating: [need(lactating, 16, 7, 'mg')],
  },
  zincMg: {
    plain: [
      { ...ages('18-up', 'male'), rda: zinc(11.7, [9.4, 16.3]) },
      { ...ages('18-up', 'female'), rda: zinc(9.3, [7.5, 12.7]) },
    ],
    pregnant: { adds: [adding('pregnant', 0, undefined, pri(1.6, 'mg'))] },
    lactating: { adds: [adding('lactating', 0, undefined, pri(2.9, 'mg'))] },
    counts: 'all',
    uppers: [{ ...ages('18-up'), limit: level(25, 'efsa-upper-2006', 'mg a day') }],
    flags: ['zinc-by-phytate'],
  },
  phosphorusMg: {
    plain: [enough(ages('11-17'), 640, 'mg'), enough(ages('18-up'), 550, 'mg')],
    pregnant: 'not-printed',
    lactating: 'not-printed',
  },
  sodiumMg: {
    plain: [
      enough(ages('1-3'), 1100, 'mg (safe and adequate)'),
      enough(ages('4-6'), 1300, 'mg (safe and adequate)'),
      enough(ages('7-10'), 1700, 'mg (safe and adequate)'),
      enough(ages('11-up'), 2000, 'mg (safe and adequate)'),
    ],
    pregnant: 'not-printed',
    lactating: 'not-printed',
  },
  waterG: {
    plain: [
      enough(ages('4-8'), 1600, 'g'),
      ...bothSexes('9-13', 2100, 1900, 'g'),
      { ...ages('14-17', 'male'), ai: level(2500, 'efsa-2010-water', 'g a day; adequate intake, as adults from 14 years') },
      { ...ages('14-17', 'female'), ai: level(2000, 'efsa-2010-water', 'g a day; adequate intake, as adults from 14 years') },
      ...bothSexes('18-up', 2500, 2000, 'g'),
    ],
    pregnant: [enough(pregnant, 2300, 'g')],
    lactating: [enough(lactating, 2700, 'g')],
  },
  proteinG: {
    plain: [need(ages('18-up'), 0.83, 0.66, 'g per kg of body weight')],
    pregnant: {
      adds: [
        adding('first-trimester', 0, SECOND_TRIMESTER, pri(1, 'g')),
        adding('second-trimester', SECOND_TRIMESTER, THIRD_TRIMESTER, pri(9, 'g')),
        adding('third-trimester', THIRD_TRIMESTER, undefined, pri(28, 'g')),
      ],
    },
    lactating: {
      adds: [adding('months-0-5', 0, HALF_YEAR, pri(19, 'g')), adding('months-6-up', HALF_YEAR, undefined, pri(13, 'g'))],
    },
    per: 'kg',
  },
}

/** All four levels of phytate (mg a day), for a person who knows how much wholegrain and pulses there is in the diet. */
export const zincByPhytate = {
  men: { 300: pri(9.4, 'mg'), 600: pri(11.7, 'mg'), 900: pri(14, 'mg'), 1200: pri(16.3, 'mg') },
  women: { 300: pri(7.5, 'mg'), 600: pri(9.3, 'mg'), 900: pri(11, 'mg'), 1200: pri(12.7, 'mg') },
} as const

/** A reference for thiamin where nobody knows the energy: an average adult by the European food labels. */
export const averageAdult: Band & { readonly mj: Known } = {
  id: 'average-adult',
  from: 18,
  mj: recalled(8.4, [7, 11], 'eu-1169-2011', 'MJ a day; reference intake of an average adult'),
}
