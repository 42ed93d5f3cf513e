// How much of each nutrient do the British tables ask for? RNI as `rda`; no EAR is given, so nothing is computed from them.
import { measured, recalled, type Known } from '../types/index.js'
import { adding, ages, months, THIRD_TRIMESTER } from './by-ages.js'
import type { Band, ReferenceBand, ReferenceTable } from './reference.js'

const RNI = 'reference nutrient intake'
const read = (value: number, unit: string): Known => measured(value, [value, value], 'uk-tables', `${unit} a day; ${RNI}`)
const coma = (value: number, unit: string): Known => recalled(value, [value, value], 'coma-1991', `${unit} a day; ${RNI}`)
const row = (band: Band, rda: Known): ReferenceBand => ({ ...band, rda })
const young = [months(0, 3), months(4, 6), months(7, 9), months(10, 11)] as const
const infants = (values: readonly [number, number, number, number], unit: string): readonly ReferenceBand[] =>
  young.map((band, at) => row(band, coma(values[at]!, unit)))
const bothSexes = (span: string, male: Known, female: Known): readonly ReferenceBand[] => [
  row(ages(span, 'male'), male),
  row(ages(span, 'female'), female),
]
/** Guidance for supplements, no formal upper level; for adults. */
const guidance = (value: number, unit: string, source = 'evm-2003') =>
  [
    { ...ages('18-up'), limit: recalled(value, [value, value], source, `${unit} a day from supplements; guidance level`) },
  ] as const

/** The old report goes by energy, the government's recommendations of 2016 round otherwise. */
const thiamin = (value: number, range: readonly [number, number], note = 'sources differ by rounding'): Known =>
  recalled(value, range, ['coma-1991', 'phe-2016'], `mg a day; ${RNI}; ${note}`)
const same = (value: number): Known => thiamin(value, [value, value], 'both reports')
const safe = (value: number, range: readonly [number, number]): Known =>
  measured(value, range, 'sacn-2016', 'µg a day; safe intake')
const vitaminD = measured(10, [10, 10], 'sacn-2016', `µg a day; ${RNI}`)

/** Extra for the milk. */
const milk = (value: number, unit: string) => ({
  adds: [adding('lactating', 0, undefined, recalled(value, [value, value], 'coma-1991', `${unit} a day more`))],
})

export const uk = {
  calciumMg: {
    plain: [
      row(months(0, 11), read(525, 'mg')),
      row(ages('1-3'), read(350, 'mg')),
      row(ages('4-6'), read(450, 'mg')),
      row(ages('7-10'), read(550, 'mg')),
      ...bothSexes('11-18', read(1000, 'mg'), read(800, 'mg')),
      row(ages('19-up'), read(700, 'mg')),
    ],
    pregnant: {
      adds: [
        adding(
          'pregnant',
          0,
          undefined,
          recalled(
            0,
            [0, 550],
            ['coma-1991', 'uk-tables'],
            'mg a day more; sources differ: one teaching table prints 550 here too, the reports for lactation only',
          ),
        ),
      ],
    },
    lactating: {
      adds: [adding('lactating', 0, undefined, measured(550, [550, 550], 'uk-tables', 'mg a day more'))],
    },
    counts: 'supplements',
    uppers: guidance(1500, 'mg'),
  },
  magnesiumMg: {
    plain: [
      ...infants([55, 60, 75, 80], 'mg'),
      row(ages('1-3'), read(85, 'mg')),
      row(ages('4-6'), read(120, 'mg')),
      row(ages('7-10'), read(200, 'mg')),
      row(ages('11-14'), read(280, 'mg')),
      row(ages('15-18'), read(300, 'mg')),
      ...bothSexes('19-up', read(300, 'mg'), read(270, 'mg')),
    ],
    pregnant: 'as-age',
    lactating: milk(50, 'mg'),
    counts: 'supplements',
    uppers: guidance(400, 'mg'),
  },
  potassiumMg: {
    plain: [
      ...infants([800, 850, 700, 700], 'mg'),
      row(ages('1-3'), coma(800, 'mg')),
      row(ages('4-6'), coma(1100, 'mg')),
      row(ages('7-10'), coma(2000, 'mg')),
      row(ages('11-14'), coma(3100, 'mg')),
      row(ages('15-18'), coma(3500, 'mg')),
      row(ages('19-up'), read(3500, 'mg')),
    ],
    pregnant: 'as-age',
    lactating: 'as-age',
    counts: 'supplements',
    uppers: guidance(3700, 'mg'),
  },
  vitaminDUg: {
    plain: [
      { ...months(0, 11), ai: safe(8.5, [8.5, 10]) },
      { ...ages('1-3'), ai: safe(10, [10, 10]) },
      row(ages('4-up'), vitaminD),
    ],
    pregnant: 'as-age',
    lactating: 'as-age',
    counts: 'supplements',
    uppers: guidance(100, 'µg', 'sacn-2016'),
  },
  vitaminB12Ug: {
    plain: [
      ...infants([0.3, 0.3, 0.4, 0.4], 'µg'),
      row(ages('1-3'), coma(0.5, 'µg')),
      row(ages('4-6'), coma(0.8, 'µg')),
      row(ages('7-10'), coma(1, 'µg')),
      row(ages('11-14'), coma(1.2, 'µg')),
      row(ages('15-18'), coma(1.5, 'µg')),
      row(ages('19-up'), read(1.5, 'µg')),
    ],
    pregnant: 'as-age',
    lactating: milk(0.5, 'µg'),
    counts: 'supplements',
    uppers: guidance(2000, 'µg'),
  },
  thiaminMg: {
    plain: [
      ...infants([0.2, 0.2, 0.2, 0.3], 'mg'),
      row(ages('1-3'), same(0.5)),
      row(ages('4-10'), same(0.7)),
      ...bothSexes('11-14', thiamin(0.9, [0.9, 1]), thiamin(0.7, [0.7, 0.9])),
      ...bothSexes('15-18', thiamin(1.1, [1.1, 1.2]), thiamin(0.8, [0.8, 1])),
      row(ages('19-64', 'male'), same(1)),
      row(ages('65-up', 'male'), thiamin(0.9, [0.9, 1], 'the report of 2016; 1.0 before')),
      row(ages('19-74', 'female'), same(0.8)),
      row(ages('75-up', 'female'), thiamin(0.7, [0.7, 0.8], 'the report of 2016; 0.8 before')),
    ],
    pregnant: {
      adds: [adding('last-trimester', THIRD_TRIMESTER, undefined, recalled(0.1, [0.1, 0.1], 'coma-1991', 'mg a day more'))],
    },
    lactating: milk(0.2, 'mg'),
    counts: 'supplements',
    uppers: guidance(100, 'mg'),
  },
  vitaminB6Mg: { plain: [], pregnant: 'as-age', lactating: 'as-age', counts: 'supplements', uppers: guidance(10, 'mg') },
  vitaminKUg: { plain: [], pregnant: 'as-age', lactating: 'as-age', counts: 'supplements', uppers: guidance(1000, 'µg') },
} as const satisfies Readonly<Record<string, ReferenceTable>>

/** Below this nearly everyone is short: LRNI = EAR − 2 SD. Adults. */
export const lowerReferenceIntake = {
  potassiumMg: measured(2000, [2000, 2000], 'uk-tables', 'mg a day; lower reference nutrient intake of adults'),
} as const
