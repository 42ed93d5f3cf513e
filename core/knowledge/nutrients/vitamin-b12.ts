// Vitamin B12: stored for years, absorbed by a delicate path.
import { measured, judged, type Nutrient } from '../types/index.js'
import { analysed, fortified } from './food.js'

export const vitaminB12: Nutrient = {
  id: 'vitamin-b12',
  cause: 'low-b12',
  analytes: ['vitamin-b12', 'holotranscobalamin', 'methylmalonic-acid', 'homocysteine', 'mcv', 'haemoglobin'],
  figures: {
    earMicrograms: measured(2, [2, 2], 'iom-1998', 'adults'),
    rdaMicrograms: measured(2.4, [2.4, 2.4], 'iom-1998', 'adults; from 51 mostly from fortified food or tablets'),
    rdaPregnantMicrograms: measured(2.6, [2.6, 2.6], 'iom-1998', ''),
    efsaAiMicrograms: measured(4, [4, 4], 'efsa-drv', 'adequate intake'),
    veganTabletMicrograms: judged(
      50,
      [10, 150],
      'a small daily tablet; 50 to 150 micrograms is the labelled dose for a lack from food',
      ['iom-1998'],
    ),
    likelyPmolPerL: measured(133, [108, 148], 'ng239-2024', '180 ng/L; deficiency likely under it'),
    unlikelyPmolPerL: measured(258, [222, 258], 'ng239-2024', '350 ng/L; deficiency unlikely over it'),
    methylmalonicHighMicromolPerL: measured(
      0.4,
      [0.27, 0.45],
      'mayo-catalogue',
      'over it suggests a lack, unless the kidneys are weak',
    ),
  },
  foods: [
    analysed('Clams, cooked', '3 oz (85 g)', 84.06, '15159'),
    analysed('Mussels, cooked', '3 oz (85 g)', 20.4, '15165'),
    analysed('Mackerel, Atlantic, cooked', '3 oz (85 g)', 16.15, '15047'),
    analysed('Herring, cooked', '3 oz (85 g)', 11.17, '15040'),
    analysed('Sardines in oil', '1 can (92 g)', 8.22, '15088'),
    fortified('Wheat flakes, fortified', '1 cup (39 g)', 8, '8028'),
    analysed('Trout, wild, cooked', '3 oz (85 g)', 5.36, '15116'),
    analysed('Salmon, sockeye, cooked', '3 oz (85 g)', 4.82, '15086'),
    fortified('Almond drink, fortified', '1 cup (240 g)', 3, '14016'),
    analysed('Crab, blue, cooked', '3 oz (85 g)', 2.83, '15140'),
    analysed('Beef, chuck, cooked', '3 oz (85 g)', 2.77, '13294'),
    analysed('Salmon, Atlantic, wild, cooked', '3 oz (85 g)', 2.59, '15209'),
  ],
  unit: 'µg',
  sources: ['iom-1998', 'efsa-drv', 'ng239-2024', 'gilsing-2010', 'healton-1991', 'usda-sr26'],
}
