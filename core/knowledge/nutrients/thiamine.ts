// Thiamine: stores last for weeks only.
import { measured, judged, type Nutrient } from '../types/index.js'
import { analysed, fortified } from './food.js'

export const thiamine: Nutrient = {
  id: 'thiamine',
  cause: 'low-thiamine',
  analytes: ['thiamine-diphosphate', 'magnesium', 'phosphate'],
  figures: {
    earMenMg: measured(1, [1, 1], 'iom-1998', 'adults'),
    earWomenMg: measured(0.9, [0.9, 0.9], 'iom-1998', 'adults'),
    rdaMenMg: measured(1.2, [1.2, 1.2], 'iom-1998', 'adults'),
    rdaWomenMg: measured(1.1, [1.1, 1.1], 'iom-1998', 'adults'),
    rdaPregnantMg: measured(1.4, [1.4, 1.4], 'iom-1998', ''),
    efsaPriMgPerMj: measured(0.1, [0.1, 0.1], 'efsa-drv', 'per megajoule eaten'),
    storesWeeks: judged(4, [2, 6], 'weeks without intake until signs; clinical descriptions'),
    wholeBloodLowNmolPerL: measured(70, [66, 80], 'mayo-catalogue', 'thiamine diphosphate in whole blood'),
  },
  foods: [
    fortified('Wheat flakes, fortified', '1 cup (39 g)', 2, '8028'),
    fortified('Yeast extract', '1 teaspoon (6 g)', 1.4, '43406'),
    analysed('Pork tenderloin, roasted', '3 oz (85 g)', 0.81, '10061'),
    fortified('Bagel, enriched', '1 medium (105 g)', 0.63, '18001'),
    analysed('Ham, roasted', '3 oz (85 g)', 0.62, '10136'),
    analysed('Wheat germ', 'a quarter of a cup (29 g)', 0.55, '20078'),
    analysed('Green peas, boiled from frozen', '1 cup (160 g)', 0.45, '11313'),
    analysed('Navy beans, boiled', '1 cup (182 g)', 0.43, '16038'),
    analysed('Sunflower seeds', '1 oz (28 g)', 0.42, '12036'),
    fortified('Spaghetti, enriched, cooked', '1 cup (140 g)', 0.38, '20121'),
    analysed('Tahini', '2 tablespoons (30 g)', 0.37, '12166'),
    analysed('Lentils, boiled', '1 cup (198 g)', 0.33, '16070'),
    fortified('White bread, enriched', '2 slices (56 g)', 0.3, '18069'),
  ],
  unit: 'mg',
  sources: ['iom-1998', 'efsa-drv', 'brady-1995', 'mates-2021', 'mayo-catalogue', 'usda-sr26'],
}
