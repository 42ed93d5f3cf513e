// How much vitamin B12, thiamin, B6, folate and vitamin K? The tables of the United States and Canada, row by row.
import { tablesOf } from './nasem-stages.js'
import { enough, need } from './reference.js'

/** Cells: EAR, RDA, UL or AI, UL. The upper limit of folate is in µg of folic acid, not DFE. */
export const nasemVitamins = tablesOf(
  [
    { nutrient: 'vitaminB12Ug', unit: 'µg', average: ['nasem-2019', 'iom-1998'], target: ['usda-nal-dri', 'iom-1998'] },
    { nutrient: 'thiaminMg', unit: 'mg', average: ['nasem-2019', 'iom-1998'], target: ['usda-nal-dri', 'iom-1998'] },
    {
      nutrient: 'vitaminB6Mg',
      unit: 'mg',
      average: ['nasem-2019', 'iom-1998'],
      target: ['usda-nal-dri', 'iom-1998'],
      counts: 'all',
    },
    {
      nutrient: 'folateDfeUg',
      unit: 'µg DFE (upper limit: µg of folic acid)',
      average: ['nasem-2019', 'iom-1998'],
      target: ['usda-nal-dri', 'iom-1998'],
      counts: 'folic-acid',
    },
    { nutrient: 'vitaminKUg', unit: 'µg', average: [], target: ['usda-nal-dri', 'iom-2001'] },
  ],
  {
    'infant-0-6-months': [enough(0.4), enough(0.2), enough(0.1), enough(65), enough(2.0)],
    'infant-7-12-months': [enough(0.5), enough(0.3), enough(0.3), enough(80), enough(2.5)],
    'child-1-3': [need(0.7, 0.9), need(0.4, 0.5), need(0.4, 0.5, 30), need(120, 150, 300), enough(30)],
    'child-4-8': [need(1.0, 1.2), need(0.5, 0.6), need(0.5, 0.6, 40), need(160, 200, 400), enough(55)],
    'male-9-13': [need(1.5, 1.8), need(0.7, 0.9), need(0.8, 1.0, 60), need(250, 300, 600), enough(60)],
    'male-14-18': [need(2.0, 2.4), need(1.0, 1.2), need(1.1, 1.3, 80), need(330, 400, 800), enough(75)],
    'male-19-30': [need(2.0, 2.4), need(1.0, 1.2), need(1.1, 1.3, 100), need(320, 400, 1000), enough(120)],
    'male-31-50': [need(2.0, 2.4), need(1.0, 1.2), need(1.1, 1.3, 100), need(320, 400, 1000), enough(120)],
    'male-51-70': [need(2.0, 2.4), need(1.0, 1.2), need(1.4, 1.7, 100), need(320, 400, 1000), enough(120)],
    'male-71-up': [need(2.0, 2.4), need(1.0, 1.2), need(1.4, 1.7, 100), need(320, 400, 1000), enough(120)],
    'female-9-13': [need(1.5, 1.8), need(0.7, 0.9), need(0.8, 1.0, 60), need(250, 300, 600), enough(60)],
    'female-14-18': [need(2.0, 2.4), need(0.9, 1.0), need(1.0, 1.2, 80), need(330, 400, 800), enough(75)],
    'female-19-30': [need(2.0, 2.4), need(0.9, 1.1), need(1.1, 1.3, 100), need(320, 400, 1000), enough(90)],
    'female-31-50': [need(2.0, 2.4), need(0.9, 1.1), need(1.1, 1.3, 100), need(320, 400, 1000), enough(90)],
    'female-51-70': [need(2.0, 2.4), need(0.9, 1.1), need(1.3, 1.5, 100), need(320, 400, 1000), enough(90)],
    'female-71-up': [need(2.0, 2.4), need(0.9, 1.1), need(1.3, 1.5, 100), need(320, 400, 1000), enough(90)],
    'pregnant-14-18': [need(2.2, 2.6), need(1.2, 1.4), need(1.6, 1.9, 80), need(520, 600, 800), enough(75)],
    'pregnant-19-30': [need(2.2, 2.6), need(1.2, 1.4), need(1.6, 1.9, 100), need(520, 600, 1000), enough(90)],
    'pregnant-31-50': [need(2.2, 2.6), need(1.2, 1.4), need(1.6, 1.9, 100), need(520, 600, 1000), enough(90)],
    'lactating-14-18': [need(2.4, 2.8), need(1.2, 1.4), need(1.7, 2.0, 80), need(450, 500, 800), enough(75)],
    'lactating-19-30': [need(2.4, 2.8), need(1.2, 1.4), need(1.7, 2.0, 100), need(450, 500, 1000), enough(90)],
    'lactating-31-50': [need(2.4, 2.8), need(1.2, 1.4), need(1.7, 2.0, 100), need(450, 500, 1000), enough(90)],
  },
)
