// Vitamin D: made in the skin, eaten little.
import { measured, judged, type Nutrient } from '../types/index.js'
import { analysed, fortified } from './food.js'

export const vitaminD: Nutrient = {
  id: 'vitamin-d',
  cause: 'low-vitamin-d',
  analytes: ['vitamin-d-25oh', 'calcium-adjusted', 'phosphate', 'alp', 'pth'],
  figures: {
    earMicrograms: measured(10, [10, 10], 'iom-2011', 'all ages over one'),
    rdaMicrograms: measured(15, [15, 15], 'iom-2011', 'to 70 years; 600 IU'),
    rdaOver70Micrograms: measured(20, [20, 20], 'iom-2011', '800 IU'),
    efsaAiMicrograms: measured(15, [15, 15], 'efsa-drv', 'adequate intake'),
    everydayDoseMicrograms: judged(15, [10, 20], 'an everyday tablet: 10 to 20 micrograms, the British and American figures', [
      'iom-2011',
      'efsa-drv',
    ]),
    upperMicrograms: measured(100, [100, 100], 'iom-2011', '4000 IU, all sources; the same at EFSA'),
    iuPerMicrogram: measured(40, [40, 40], 'iom-2011', '1 µg = 40 IU'),
    deficientNmolPerL: measured(30, [25, 30], 'iom-2011', 'the Royal Osteoporosis Society says 25'),
    sufficientNmolPerL: measured(50, [50, 75], 'iom-2011', 'the old American limit of 75 has been withdrawn'),
    concernNmolPerL: measured(125, [100, 150], 'iom-2011', 'reason for concern above it'),
  },
  foods: [
    analysed('Salmon, sockeye, canned', '3 oz (85 g)', 17.9, '15087'),
    analysed('Trout, farmed, cooked', '3 oz (85 g)', 16.1, '15241'),
    analysed('Mushrooms treated with UV light, grilled', '1 cup (121 g)', 15.9, '11939'),
    analysed('Salmon, pink, cooked', '3 oz (85 g)', 11.1, '15212'),
    analysed('Mackerel, Pacific, cooked', '3 oz (85 g)', 9.7, '15201'),
    analysed('Tuna, canned in oil', '3 oz (85 g)', 5.7, '15119'),
    analysed('Halibut, cooked', '3 oz (85 g)', 4.9, '15037'),
    analysed('Herring, cooked', '3 oz (85 g)', 4.6, '15040'),
    analysed('Sardines in oil', '1 can (92 g)', 4.4, '15088'),
    fortified('Milk with vitamin D added', '1 cup (244 g)', 3.2, '1077'),
    fortified('Soya drink, fortified', '1 cup (243 g)', 2.7, '16139'),
    analysed('Eggs, hard-boiled', '2 large (100 g)', 2.2, '1129'),
  ],
  unit: 'µg',
  sources: ['iom-2011', 'efsa-drv', 'ros-2018', 'herrick-2019', 'vitd-cramp', 'bolland-2021', 'usda-sr26'],
}
