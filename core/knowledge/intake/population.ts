// How much do people of one age and sex eat, and how far do they lie apart? For drawing a few days towards what is usual.
import { derived, type FoodNutrientId, type Known } from '../types/index.js'
import type { Band } from './reference.js'

/** Mean of days; SD of days within a person; SD of usual intakes between people. In the nutrient's unit a day, no supplements. */
export interface Spread {
  readonly mean: Known
  readonly within: Known
  readonly between: Known
}
export type PopulationGroup = Band & {
  readonly people: Known
  readonly spreads: Readonly<Partial<Record<FoodNutrientId, Spread>>>
}

type Printed = readonly [mean: number, within: number, between: number]
const HOW =
  'two-day recalls, food and drink only, pregnant women left out, weighted: within² = mean variance − covariance of the two days, ' +
  'between² = covariance'

/** Sampling error of the survey, its design included, in rough terms. */
const around = (value: number, share: number, note: string, source: string): Known =>
  derived(value, [value * (1 - share), value * (1 + share)], `${HOW}; ${note}`, [source])

const spread = ([mean, within, between]: Printed, source: string, wide: 1 | 2): Spread => ({
  mean: around(mean, 0.02 * wide, 'mean', source),
  within: around(within, 0.04 * wide, 'SD within a person', source),
  between: around(between, 0.08 * wide, 'SD between people', source),
})

const pooled = (cell: Printed) => spread(cell, 'nhanes-2005-2018', 1)
const late = (cell: Printed) => spread(cell, 'nhanes-2015-2018', 2)

/** Magnesium, thiamin, B12, vitamin D pooled 2005-18 (vitamin D from 2007 on). */
function group(
  { people, ...band }: Band & { readonly people: number },
  [magnesium, thiamin, b12, vitaminD]: readonly [Printed, Printed, Printed, Printed],
  later?: readonly [calcium: Printed, potassium: Printed, sodium: Printed, energy: Printed],
): PopulationGroup {
  return {
    ...band,
    people: derived(people, [people, people], 'people with two days, 2005 to 2018', ['nhanes-2005-2018']),
    spreads: {
      magnesiumMg: pooled(magnesium),
      thiaminMg: pooled(thiamin),
      vitaminB12Ug: pooled(b12),
      vitaminDUg: pooled(vitaminD),
      ...(later && {
        calciumMg: late(later[0]),
        potassiumMg: late(later[1]),
        sodiumMg: late(later[2]),
        energyKcal: late(later[3]),
      }),
    },
  }
}

export const population: readonly PopulationGroup[] = [
  group(
    { id: 'male-19-30', sex: 'male', from: 19, below: 31, people: 2982 },
    [
      [330, 123, 123],
      [1.95, 0.94, 0.67],
      [6.3, 4.5, 3.0],
      [5.1, 4.5, 3.3],
    ],
    [
      [1114, 543, 446],
      [2680, 1069, 949],
      [4064, 1829, 1151],
      [2377, 872, 749],
    ],
  ),
  group(
    { id: 'male-31-50', sex: 'male', from: 31, below: 51, people: 4823 },
    [
      [353, 129, 112],
      [1.94, 0.87, 0.58],
      [6.3, 4.4, 3.3],
      [5.0, 4.5, 2.8],
    ],
    [
      [1101, 533, 380],
      [2953, 1084, 785],
      [4150, 1625, 1050],
      [2491, 845, 643],
    ],
  ),
  group(
    { id: 'male-51-70', sex: 'male', from: 51, below: 71, people: 4946 },
    [
      [341, 119, 110],
      [1.83, 0.8, 0.5],
      [5.7, 4.1, 2.6],
      [5.1, 4.4, 2.7],
    ],
    [
      [1015, 443, 346],
      [2984, 902, 861],
      [3889, 1411, 1052],
      [2361, 747, 602],
    ],
  ),
  group(
    { id: 'male-71-up', sex: 'male', from: 71, people: 2390 },
    [
      [300, 97, 98],
      [1.7, 0.67, 0.53],
      [5.5, 4.1, 2.3],
      [5.4, 4.2, 2.8],
    ],
    [
      [937, 410, 349],
      [2880, 936, 931],
      [3378, 1220, 905],
      [2085, 562, 536],
    ],
  ),
  group(
    { id: 'female-19-30', sex: 'female', from: 19, below: 31, people: 3059 },
    [
      [248, 92, 80],
      [1.42, 0.71, 0.42],
      [4.3, 3.3, 1.8],
      [3.9, 3.8, 1.9],
    ],
    [
      [856, 419, 258],
      [2147, 825, 578],
      [3072, 1245, 805],
      [1837, 650, 443],
    ],
  ),
  group(
    { id: 'female-31-50', sex: 'female', from: 31, below: 51, people: 5316 },
    [
      [275, 100, 90],
      [1.41, 0.67, 0.4],
      [4.2, 3.4, 1.7],
      [4.0, 3.9, 2.0],
    ],
    [
      [860, 386, 272],
      [2289, 803, 593],
      [3035, 1168, 839],
      [1802, 537, 496],
    ],
  ),
  group(
    { id: 'female-51-70', sex: 'female', from: 51, below: 71, people: 5250 },
    [
      [272, 95, 82],
      [1.36, 0.57, 0.45],
      [4.1, 3.0, 1.8],
      [4.2, 3.9, 2.4],
    ],
    [
      [819, 366, 292],
      [2393, 773, 730],
      [2837, 1065, 807],
      [1751, 517, 507],
    ],
  ),
  group(
    { id: 'female-71-up', sex: 'female', from: 71, people: 2431 },
    [
      [244, 77, 69],
      [1.31, 0.51, 0.37],
      [4.1, 3.4, 1.7],
      [4.4, 3.7, 2.1],
    ],
    [
      [760, 332, 254],
      [2249, 746, 539],
      [2603, 988, 692],
      [1606, 484, 406],
    ],
  ),
  group({ id: 'male-14-18', sex: 'male', from: 14, below: 19, people: 2526 }, [
    [282, 115, 99],
    [1.97, 0.92, 0.68],
    [6.6, 4.1, 3.4],
    [5.9, 4.3, 3.5],
  ]),
  group({ id: 'female-14-18', sex: 'female', from: 14, below: 19, people: 2533 }, [
    [218, 84, 60],
    [1.38, 0.68, 0.38],
    [4.0, 3.1, 1.6],
    [3.9, 3.4, 2.0],
  ]),
]
