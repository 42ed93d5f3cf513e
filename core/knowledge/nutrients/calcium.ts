// Calcium: the blood value is defended, whatever is eaten.
import { measured, judged, type Nutrient } from '../types/index.js'
import { analysed, fortified } from './food.js'

export const calcium: Nutrient = {
  id: 'calcium',
  cause: 'low-calcium',
  analytes: ['calcium-adjusted', 'calcium-ionised', 'calcium-total', 'albumin', 'pth', 'magnesium', 'phosphate'],
  figures: {
    earMg: measured(800, [800, 1000], 'iom-2011', '19 to 50 years; 1000 for women from 51 and men from 71'),
    rdaMg: measured(1000, [1000, 1200], 'iom-2011', '19 to 50 years; 1200 for women from 51 and men from 71'),
    efsaPriMg: measured(950, [950, 1000], 'efsa-drv', 'from 25 years; 1000 at 18 to 24'),
    upperMg: measured(2500, [2000, 2500], 'iom-2011', 'all sources; 2000 from 51 years'),
    perDoseMg: judged(500, [400, 600], 'most that one dose of a tablet is absorbed well from; from memory'),
    serumLowMmolPerL: measured(2.2, [2.1, 2.2], 'society-endocrinology-hypocalcaemia', 'adjusted; symptoms usually under 1.9'),
    serumCriticalMmolPerL: measured(1.9, [1.8, 2], 'society-endocrinology-hypocalcaemia', 'adjusted'),
  },
  foods: [
    analysed('Tofu, firm, set with calcium', 'half a cup (126 g)', 861, '16426'),
    analysed('Yoghurt, plain, nonfat', '1 cup (245 g)', 488, '1118'),
    fortified('Almond drink, fortified', '1 cup (240 g)', 451, '14016'),
    analysed('Collard greens, boiled from frozen', '1 cup (170 g)', 357, '11164'),
    analysed('Sardines in oil, with their bones', '1 can (92 g)', 351, '15088'),
    fortified('Orange juice, fortified', '1 cup (249 g)', 349, '9210'),
    analysed('Ricotta, part-skim', 'half a cup (124 g)', 337, '1037'),
    analysed('Parmesan', '1 oz (28 g)', 336, '1033'),
    analysed('Milk, 1 %', '1 cup (244 g)', 305, '1082'),
    fortified('Soya drink, fortified', '1 cup (243 g)', 299, '16139'),
    analysed('Cheddar', '1 oz (28 g)', 204, '1009'),
    analysed('Salmon, canned, with bones', '3 oz (85 g)', 197, '15087'),
  ],
  unit: 'mg',
  sources: ['iom-2011', 'efsa-drv', 'society-endocrinology-hypocalcaemia', 'usda-sr26'],
}
