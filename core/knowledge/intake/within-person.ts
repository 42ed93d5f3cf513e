// How much does one person's intake swing from day to day? Pooled within-person SDs of IOM 2000, Appendix B (foods only).
import { derived, measured, recalled, type FoodNutrientId, type Known } from '../types/index.js'
import type { Band } from './reference.js'

/** SD of single days around a person's own mean, in the nutrient's unit, and the same ÷ the mean of the group. */
export interface Swing {
  readonly sd: Known
  readonly cv: Known
}
/** Of the same survey, not followed by Charley. */
type Other = 'vitaminAUg' | 'vitaminEMg' | 'riboflavinMg' | 'niacinMg' | 'copperMg'
export type SwingGroup = Band & {
  readonly people: Known
  readonly swings: Readonly<Partial<Record<FoodNutrientId | Other, Swing>>>
}

/** SD and CV in per cent, as printed. */
type Printed = readonly [sd: number, cv: number]
type Row = readonly [nutrient: FoodNutrientId | Other, cells: readonly (Printed | Swing)[]]
type Reading = (value: number, range: readonly [number, number], note: string) => Known

const read: Reading = (value, range, note) => measured(value, range, 'iom-2000', note)
const remembered: Reading = (value, range, note) => recalled(value, range, 'iom-2000', note)

/** Half a unit of the last printed place: the reprint rounds hard (0.6, 12, 86). */
function halfPlace(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return 0.5 / 10 ** decimals
}

function swing([sd, cv]: Printed, reading: Reading, table: string): Swing {
  const half = halfPlace(sd)
  return {
    sd: reading(sd, [sd - half, sd + half], `a day, within a person; Table ${table}; the range is the rounding`),
    cv: reading(cv / 100, [(cv - 0.5) / 100, (cv + 0.5) / 100], `SD ÷ mean; Table ${table}`),
  }
}

function groups(
  bands: readonly (Band & { readonly people: number })[],
  parts: readonly { readonly table: string; readonly reading: Reading; readonly rows: readonly Row[] }[],
): readonly SwingGroup[] {
  return bands.map(({ people, ...band }, at) => ({
    ...band,
    people: read(people, [people, people], 'people asked on two days or more, US 1994 to 1996'),
    swings: Object.fromEntries(
      parts.flatMap(({ rows, reading, table }) =>
        rows.map(([nutrient, cells]) => {
          const cell = cells[at]!
          return [nutrient, 'sd' in cell ? cell : swing(cell, reading, table)]
        }),
      ),
    ),
  }))
}

const folateOfOlderWomen: Swing = {
  sd: derived(
    120,
    [110, 131],
    'misprint: the reprint has 12, which at a CV of 52 % would mean eating 23 µg; from its neighbours',
    ['iom-2000'],
  ),
  cv: read(0.52, [0.515, 0.525], 'SD ÷ mean; Table B-2'),
}
const sodiumOfWomen: Swing = {
  sd: derived(1190, [1100, 1300], 'misprint: the reprint has 1839, which at a CV of 44 % would mean 4180 mg, above the men’s', [
    'iom-2000',
  ]),
  cv: read(0.44, [0.435, 0.445], 'SD ÷ mean; Table B-2'),
}
const magnesiumOfWomen: Swing = {
  sd: read(86, [85.5, 86.5], 'mg a day, within a person; Table B-2; the book’s own example reckons with 85.9'),
  cv: read(0.38, [0.375, 0.385], 'SD ÷ mean; Table B-2'),
}
const vitaminEOfMen: Swing = {
  sd: read(7, [6.5, 7.5], 'mg a day, within a person; Table B-2'),
  cv: read(1.76, [0.6, 1.765], 'SD ÷ mean; Table B-2; 176 % as printed is suspect beside 76, 65 and 60 %'),
}

const adults = groups(
  [
    { id: 'female-19-50', sex: 'female', from: 19, below: 51, people: 2480 },
    { id: 'male-19-50', sex: 'male', from: 19, below: 51, people: 2538 },
    { id: 'female-51-up', sex: 'female', from: 51, people: 2162 },
    { id: 'male-51-up', sex: 'male', from: 51, people: 2280 },
  ],
  [
    {
      table: 'B-2',
      reading: read,
      rows: [
        [
          'vitaminAUg',
          [
            [1300, 152],
            [1160, 115],
            [1255, 129],
            [1619, 133],
          ],
        ],
        ['vitaminEMg', [[5, 76], vitaminEOfMen, [6, 65], [9, 60]]],
        [
          'vitaminCMg',
          [
            [73, 87],
            [93, 92],
            [61, 69],
            [72, 71],
          ],
        ],
        [
          'thiaminMg',
          [
            [0.6, 47],
            [0.9, 46],
            [0.5, 41],
            [0.7, 40],
          ],
        ],
        [
          'riboflavinMg',
          [
            [0.6, 50],
            [1.0, 44],
            [0.6, 42],
            [0.8, 40],
          ],
        ],
        [
          'niacinMg',
          [
            [9, 47],
            [12, 44],
            [7, 42],
            [9, 39],
          ],
        ],
        [
          'vitaminB6Mg',
          [
            [0.8, 53],
            [1.0, 48],
            [0.6, 44],
            [0.8, 42],
          ],
        ],
        ['folateDfeUg', [[131, 62], [180, 61], folateOfOlderWomen, [150, 53]]],
        [
          'vitaminB12Ug',
          [
            [12, 294],
            [13, 212],
            [10, 237],
            [14, 226],
          ],
        ],
        [
          'calciumMg',
          [
            [325, 51],
            [492, 54],
            [256, 44],
            [339, 44],
          ],
        ],
        [
          'phosphorusMg',
          [
            [395, 39],
            [573, 38],
            [313, 33],
            [408, 32],
          ],
        ],
        ['magnesiumMg', [magnesiumOfWomen, [122, 38], [74, 33], [94, 32]]],
        [
          'ironMg',
          [
            [7, 53],
            [9, 51],
            [5, 44],
            [7, 44],
          ],
        ],
        [
          'zincMg',
          [
            [6, 61],
            [9, 63],
            [5, 58],
            [8, 66],
          ],
        ],
        [
          'copperMg',
          [
            [0.6, 53],
            [0.7, 48],
            [0.5, 53],
            [0.7, 56],
          ],
        ],
        ['sodiumMg', [sodiumOfWomen, [1819, 43], [1016, 41], [1323, 38]]],
        [
          'potassiumMg',
          [
            [851, 38],
            [1147, 36],
            [723, 31],
            [922, 31],
          ],
        ],
      ],
    },
    {
      table: 'B-4',
      reading: remembered,
      rows: [
        [
          'energyKcal',
          [
            [576, 34],
            [854, 34],
            [448, 31],
            [590, 29],
          ],
        ],
        [
          'proteinG',
          [
            [26.6, 42],
            [40.4, 43],
            [22.1, 37],
            [28.6, 35],
          ],
        ],
      ],
    },
  ],
)

const children = groups(
  [
    { id: 'female-9-18', sex: 'female', from: 9, below: 19, people: 1002 },
    { id: 'male-9-18', sex: 'male', from: 9, below: 19, people: 998 },
    { id: 'female-4-8', sex: 'female', from: 4, below: 9, people: 817 },
    { id: 'male-4-8', sex: 'male', from: 4, below: 9, people: 833 },
  ],
  [
    {
      table: 'B-3',
      reading: remembered,
      rows: [
        [
          'thiaminMg',
          [
            [0.6, 43],
            [0.8, 42],
            [0.5, 35],
            [0.5, 35],
          ],
        ],
        [
          'vitaminB6Mg',
          [
            [0.7, 49],
            [0.9, 45],
            [0.6, 42],
            [0.7, 43],
          ],
        ],
        [
          'folateDfeUg',
          [
            [128, 58],
            [176, 61],
            [99, 48],
            [117, 48],
          ],
        ],
        [
          'vitaminB12Ug',
          [
            [5.5, 142],
            [5.0, 93],
            [9.6, 254],
            [4.7, 118],
          ],
        ],
        [
          'calciumMg',
          [
            [374, 48],
            [505, 48],
            [313, 40],
            [353, 41],
          ],
        ],
        [
          'phosphorusMg',
          [
            [410, 38],
            [542, 37],
            [321, 32],
            [352, 32],
          ],
        ],
        [
          'magnesiumMg',
          [
            [86, 41],
            [109, 39],
            [61, 31],
            [71, 33],
          ],
        ],
        [
          'ironMg',
          [
            [6, 47],
            [9, 47],
            [5, 45],
            [6, 43],
          ],
        ],
        [
          'zincMg',
          [
            [5, 50],
            [8, 58],
            [3, 41],
            [4, 42],
          ],
        ],
        [
          'sodiumMg',
          [
            [1313, 45],
            [1630, 42],
            [930, 38],
            [957, 35],
          ],
        ],
        [
          'potassiumMg',
          [
            [866, 41],
            [1130, 41],
            [631, 32],
            [750, 34],
          ],
        ],
      ],
    },
    {
      table: 'B-5',
      reading: read,
      rows: [
        [
          'energyKcal',
          [
            [628, 34],
            [800, 33],
            [427, 27],
            [478, 27],
          ],
        ],
        [
          'proteinG',
          [
            [26.2, 42],
            [33.9, 39],
            [19.2, 34],
            [20.4, 33],
          ],
        ],
      ],
    },
  ],
)

/**
 * Vitamin D, vitamin K and water have no published figure here, nor have ages under 4, pregnancy and breast-feeding (for these the
 * female figure of the age is used, and said). Folate: µg before enriched flour and before DFE were counted, so rather low today.
 */
export const withinPerson: readonly SwingGroup[] = [...adults, ...children]

/** From this CV on, days are too far from normal for a verdict on one person. */
export const tooSkewedCv = measured(0.65, [0.6, 0.7], 'iom-2000', 'p. 190, 194: not valid above 60 to 70 %')
