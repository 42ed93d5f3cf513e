// How much iron, zinc, phosphorus and protein? The tables of the United States and Canada, row by row.
import { measured, recalled } from '../types/index.js'
import { tablesOf } from './nasem-stages.js'
import { enough, need } from './reference.js'

const zincOfYoungPregnant = measured(
  10.5,
  [10, 10.5],
  ['nasem-2019', 'iom-2001'],
  'mg a day; estimated average requirement; sources differ: 10.5 in the summary table in force, 10.0 in Table S-9 of 2001',
)
const ironOfInfants = recalled(6.9, [6.9, 6.9], 'iom-2001', 'mg a day; estimated average requirement')
const proteinOfNewborn = recalled(1.52, [1.52, 1.52], 'usda-nal-dri', 'g per kg of body weight a day; adequate intake')

/** Cells: EAR, RDA, UL or AI, UL. Protein in g per kg of body weight. */
export const nasemTrace = tablesOf(
  [
    {
      nutrient: 'ironMg',
      unit: 'mg',
      average: ['nasem-2019', 'iom-2001'],
      target: ['usda-nal-dri', 'iom-2001'],
      counts: 'all',
    },
    {
      nutrient: 'zincMg',
      unit: 'mg',
      average: ['nasem-2019', 'iom-2001'],
      target: ['usda-nal-dri', 'iom-2001'],
      counts: 'all',
    },
    {
      nutrient: 'phosphorusMg',
      unit: 'mg',
      average: ['nasem-2019', 'iom-1997'],
      target: ['usda-nal-dri', 'iom-1997'],
      counts: 'all',
    },
    {
      nutrient: 'proteinG',
      unit: 'g per kg of body weight',
      average: ['nasem-2019'],
      target: ['usda-nal-dri'],
      per: 'kg',
    },
  ],
  {
    'infant-0-6-months': [enough(0.27, 40), enough(2, 4), enough(100), enough(proteinOfNewborn)],
    'infant-7-12-months': [need(ironOfInfants, 11, 40), need(2.5, 3, 5), enough(275), need(1.0, 1.2)],
    'child-1-3': [need(3.0, 7, 40), need(2.5, 3, 7), need(380, 460, 3000), need(0.87, 1.05)],
    'child-4-8': [need(4.1, 10, 40), need(4.0, 5, 12), need(405, 500, 3000), need(0.76, 0.95)],
    'male-9-13': [need(5.9, 8, 40), need(7.0, 8, 23), need(1055, 1250, 4000), need(0.76, 0.95)],
    'male-14-18': [need(7.7, 11, 45), need(8.5, 11, 34), need(1055, 1250, 4000), need(0.73, 0.85)],
    'male-19-30': [need(6, 8, 45), need(9.4, 11, 40), need(580, 700, 4000), need(0.66, 0.8)],
    'male-31-50': [need(6, 8, 45), need(9.4, 11, 40), need(580, 700, 4000), need(0.66, 0.8)],
    'male-51-70': [need(6, 8, 45), need(9.4, 11, 40), need(580, 700, 4000), need(0.66, 0.8)],
    'male-71-up': [need(6, 8, 45), need(9.4, 11, 40), need(580, 700, 3000), need(0.66, 0.8)],
    'female-9-13': [need(5.7, 8, 40), need(7.0, 8, 23), need(1055, 1250, 4000), need(0.76, 0.95)],
    'female-14-18': [need(7.9, 15, 45), need(7.3, 9, 34), need(1055, 1250, 4000), need(0.71, 0.85)],
    'female-19-30': [need(8.1, 18, 45), need(6.8, 8, 40), need(580, 700, 4000), need(0.66, 0.8)],
    'female-31-50': [need(8.1, 18, 45), need(6.8, 8, 40), need(580, 700, 4000), need(0.66, 0.8)],
    'female-51-70': [need(5, 8, 45), need(6.8, 8, 40), need(580, 700, 4000), need(0.66, 0.8)],
    'female-71-up': [need(5, 8, 45), need(6.8, 8, 40), need(580, 700, 3000), need(0.66, 0.8)],
    'pregnant-14-18': [need(23, 27, 45), need(zincOfYoungPregnant, 12, 34), need(1055, 1250, 3500), need(0.88, 1.1)],
    'pregnant-19-30': [need(22, 27, 45), need(9.5, 11, 40), need(580, 700, 3500), need(0.88, 1.1)],
    'pregnant-31-50': [need(22, 27, 45), need(9.5, 11, 40), need(580, 700, 3500), need(0.88, 1.1)],
    'lactating-14-18': [need(7, 10, 45), need(10.9, 13, 34), need(1055, 1250, 4000), need(1.05, 1.3)],
    'lactating-19-30': [need(6.5, 9, 45), need(10.4, 12, 40), need(580, 700, 4000), need(1.05, 1.3)],
    'lactating-31-50': [need(6.5, 9, 45), need(10.4, 12, 40), need(580, 700, 4000), need(1.05, 1.3)],
  },
)
