// Sodium: eaten too much by most, lost by a few.
import { measured, judged, type Nutrient } from '../types/index.js'
import { analysed } from './food.js'

export const sodium: Nutrient = {
  id: 'sodium',
  cause: 'low-sodium',
  analytes: ['sodium', 'glucose', 'urea', 'creatinine'],
  figures: {
    aiMg: measured(1500, [1500, 1500], 'nasem-2019', 'adequate intake'),
    reduceAboveMg: measured(2300, [2300, 2300], 'nasem-2019', 'chronic disease risk reduction level, not a toxic limit'),
    efsaSafeMg: measured(2000, [2000, 2000], 'efsa-drv', 'safe and adequate'),
    serumLowMmolPerL: judged(135, [133, 136], 'the usual lower end'),
    serumSevereMmolPerL: judged(125, [120, 125], 'severe under it', ['wakemed-critical', 'ctcae-v5']),
    sweatMgPerLitre: judged(
      990,
      [480, 1630],
      'typical sweat of 43 mmol/L; light sweaters 21, salty ones 71; a field study of runners',
    ),
  },
  foods: [
    analysed('Chicken broth from a cube', '1 cup (241 g)', 966, '06480', 'usda-sr28'),
    analysed('Soy sauce', '1 tablespoon (16 g)', 879, '16123', 'usda-sr28'),
    analysed('Baked beans, canned', '1 cup (254 g)', 871, '16006', 'usda-sr28'),
    analysed('Chicken noodle soup, canned', '1 cup (248 g)', 831, '06419', 'usda-sr28'),
    analysed('Anchovies', '5 (20 g)', 734, '15002', 'usda-sr28'),
    analysed('Ham, sliced', '2 slices (56 g)', 640, '07029', 'usda-sr28'),
    analysed('Table salt', 'a quarter of a teaspoon (1.5 g)', 581, '02047', 'usda-sr28'),
    analysed('Green olives', '10 (27 g)', 420, '09195', 'usda-sr28'),
    analysed('Frankfurter, beef', '1 (48 g)', 409, '07945', 'usda-sr28'),
    analysed('Pretzels', '1 oz (28 g)', 352, '19047', 'usda-sr28'),
    analysed('Bread, white', '2 slices (58 g)', 284, '18069', 'usda-sr28'),
    analysed('Pickled cucumber', '1 spear (35 g)', 283, '11937', 'usda-sr28'),
    analysed('Cheddar', '1 oz (28 g)', 185, '01009', 'usda-sr28'),
  ],
  unit: 'mg',
  sources: ['nasem-2019', 'efsa-drv', 'rodenburg-2013', 'miller-2015', 'usda-sr28'],
}
