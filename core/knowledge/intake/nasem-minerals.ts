// How much calcium, vitamin D, magnesium, potassium and sodium? The tables of the United States and Canada, row by row.
import { recalled } from '../types/index.js'
import { tablesOf } from './nasem-stages.js'
import { enough, need } from './reference.js'

// The summary tables that circulate print 1000; the report itself says that pregnancy and lactation change nothing.
const calciumOfYoungMothers = recalled(
  1100,
  [1000, 1100],
  'iom-2011',
  'mg a day; estimated average requirement; sources differ: Table S-1 has 1100, as for other girls of this age; ' +
    'the summary tables in circulation print 1000',
)

/** Cells: EAR, RDA, UL or AI, UL; for sodium AI, CDRR. */
export const nasemMinerals = tablesOf(
  [
    {
      nutrient: 'calciumMg',
      unit: 'mg',
      average: ['nasem-2019', 'iom-2011'],
      target: ['usda-nal-dri', 'iom-2011'],
      counts: 'all',
    },
    {
      nutrient: 'vitaminDUg',
      unit: 'µg',
      average: ['nasem-2019', 'iom-2011'],
      target: ['usda-nal-dri', 'iom-2011'],
      counts: 'all',
    },
    {
      nutrient: 'magnesiumMg',
      unit: 'mg',
      average: ['nasem-2019', 'iom-1997'],
      target: ['usda-nal-dri', 'iom-1997'],
      counts: 'supplements',
    },
    { nutrient: 'potassiumMg', unit: 'mg', average: [], target: ['nasem-2019', 'dga-2020'] },
    { nutrient: 'sodiumMg', unit: 'mg', average: [], target: ['nasem-2019', 'dga-2020'], lastIsCdrr: true },
  ],
  {
    'infant-0-6-months': [enough(200, 1000), enough(10, 25), enough(30), enough(400), enough(110)],
    'infant-7-12-months': [enough(260, 1500), enough(10, 38), enough(75), enough(860), enough(370)],
    'child-1-3': [need(500, 700, 2500), need(10, 15, 63), need(65, 80, 65), enough(2000), enough(800, 1200)],
    'child-4-8': [need(800, 1000, 2500), need(10, 15, 75), need(110, 130, 110), enough(2300), enough(1000, 1500)],
    'male-9-13': [need(1100, 1300, 3000), need(10, 15, 100), need(200, 240, 350), enough(2500), enough(1200, 1800)],
    'male-14-18': [need(1100, 1300, 3000), need(10, 15, 100), need(340, 410, 350), enough(3000), enough(1500, 2300)],
    'male-19-30': [need(800, 1000, 2500), need(10, 15, 100), need(330, 400, 350), enough(3400), enough(1500, 2300)],
    'male-31-50': [need(800, 1000, 2500), need(10, 15, 100), need(350, 420, 350), enough(3400), enough(1500, 2300)],
    'male-51-70': [need(800, 1000, 2000), need(10, 15, 100), need(350, 420, 350), enough(3400), enough(1500, 2300)],
    'male-71-up': [need(1000, 1200, 2000), need(10, 20, 100), need(350, 420, 350), enough(3400), enough(1500, 2300)],
    'female-9-13': [need(1100, 1300, 3000), need(10, 15, 100), need(200, 240, 350), enough(2300), enough(1200, 1800)],
    'female-14-18': [need(1100, 1300, 3000), need(10, 15, 100), need(300, 360, 350), enough(2300), enough(1500, 2300)],
    'female-19-30': [need(800, 1000, 2500), need(10, 15, 100), need(255, 310, 350), enough(2600), enough(1500, 2300)],
    'female-31-50': [need(800, 1000, 2500), need(10, 15, 100), need(265, 320, 350), enough(2600), enough(1500, 2300)],
    'female-51-70': [need(1000, 1200, 2000), need(10, 15, 100), need(265, 320, 350), enough(2600), enough(1500, 2300)],
    'female-71-up': [need(1000, 1200, 2000), need(10, 20, 100), need(265, 320, 350), enough(2600), enough(1500, 2300)],
    'pregnant-14-18': [
      need(calciumOfYoungMothers, 1300, 3000),
      need(10, 15, 100),
      need(335, 400, 350),
      enough(2600),
      enough(1500, 2300),
    ],
    'pregnant-19-30': [need(800, 1000, 2500), need(10, 15, 100), need(290, 350, 350), enough(2900), enough(1500, 2300)],
    'pregnant-31-50': [need(800, 1000, 2500), need(10, 15, 100), need(300, 360, 350), enough(2900), enough(1500, 2300)],
    'lactating-14-18': [
      need(calciumOfYoungMothers, 1300, 3000),
      need(10, 15, 100),
      need(300, 360, 350),
      enough(2500),
      enough(1500, 2300),
    ],
    'lactating-19-30': [need(800, 1000, 2500), need(10, 15, 100), need(255, 310, 350), enough(2800), enough(1500, 2300)],
    'lactating-31-50': [need(800, 1000, 2500), need(10, 15, 100), need(265, 320, 350), enough(2800), enough(1500, 2300)],
  },
)
