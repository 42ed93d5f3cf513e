// Magnesium: most of it sits in bone and cells, so blood shows little.
import { measured, judged, type Nutrient } from '../types/index.js'
import { analysed } from './food.js'

export const magnesium: Nutrient = {
  id: 'magnesium',
  cause: 'low-magnesium',
  analytes: ['magnesium', 'potassium', 'calcium-adjusted'],
  figures: {
    earMenMg: measured(350, [350, 350], 'iom-1997', 'from 31 years; 330 at 19 to 30'),
    earWomenMg: measured(265, [265, 265], 'iom-1997', 'from 31 years; 255 at 19 to 30'),
    rdaMenMg: measured(420, [400, 420], 'iom-1997', 'from 31 years; 400 at 19 to 30'),
    rdaWomenMg: measured(320, [310, 320], 'iom-1997', 'from 31 years; 310 at 19 to 30'),
    rdaPregnantMg: measured(360, [350, 360], 'iom-1997', '31 to 50 years; 350 at 19 to 30'),
    efsaAiMenMg: measured(350, [350, 350], 'efsa-drv', 'adequate intake'),
    efsaAiWomenMg: measured(300, [300, 300], 'efsa-drv', 'adequate intake'),
    upperFromSupplementsMg: measured(
      350,
      [250, 350],
      'iom-1997',
      'supplements and medicines only; food never counts; EFSA says 250',
    ),
    trialDoseMg: judged(
      300,
      [250, 350],
      'policy for a trial on oneself: 250 to 350 mg a day, within both upper levels or near them',
      ['iom-1997', 'efsa-drv'],
    ),
    serumLowMmolPerL: measured(0.7, [0.65, 0.85], 'rcpa-magnesium', 'a higher cut of 0.85 has been proposed'),
    serumSevereMmolPerL: measured(0.5, [0.4, 0.6], 'ctcae-v5', 'symptoms are usual under 0.6'),
  },
  foods: [
    analysed('Pumpkin seeds, shelled', '1 oz (28 g)', 168, '12014'),
    analysed('Spinach, boiled', '1 cup (180 g)', 157, '11458'),
    analysed('Soybeans, boiled', '1 cup (172 g)', 148, '16109'),
    analysed('Black beans, boiled', '1 cup (172 g)', 120, '16015'),
    analysed('Quinoa, cooked', '1 cup (185 g)', 118, '20137'),
    analysed('Bran cereal', 'half a cup (31 g)', 112, '8001'),
    analysed('Chia seeds', '1 oz (28 g)', 95, '12006'),
    analysed('Sunflower seeds', '1 oz (28 g)', 92, '12036'),
    analysed('Brown rice, cooked', '1 cup (195 g)', 84, '20037'),
    analysed('Chickpeas, boiled', '1 cup (164 g)', 79, '16057'),
    analysed('Almonds', '1 oz (28 g)', 77, '12061'),
    analysed('Lentils, boiled', '1 cup (198 g)', 71, '16070'),
    analysed('Dark chocolate', '1 oz (28 g)', 65, '19904'),
  ],
  unit: 'mg',
  sources: ['iom-1997', 'efsa-drv', 'rcpa-magnesium', 'rosanoff-2022', 'cochrane-magnesium-2020', 'usda-sr26'],
}
