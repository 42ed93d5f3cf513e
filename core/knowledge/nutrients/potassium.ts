// Potassium: lost through kidneys and gut, seldom lacking in food.
import { measured, judged, type Nutrient } from '../types/index.js'
import { analysed } from './food.js'

export const potassium: Nutrient = {
  id: 'potassium',
  cause: 'low-potassium',
  analytes: ['potassium', 'magnesium', 'bicarbonate'],
  figures: {
    aiMenMg: measured(3400, [3400, 3400], 'nasem-2019', 'adequate intake; replaced the 4700 of 2005'),
    aiWomenMg: measured(2600, [2600, 2600], 'nasem-2019', 'adequate intake'),
    aiPregnantMg: measured(2900, [2600, 2900], 'nasem-2019', 'from 19 years'),
    efsaAiMg: measured(3500, [3500, 3500], 'efsa-drv', 'adequate intake, adults'),
    otcDoseMg: judged(99, [99, 99], 'most per over-the-counter dose; more only by a clinician'),
    serumLowMmolPerL: measured(3.5, [3.4, 3.6], 'weiner-1997', 'the usual lower end'),
    serumSevereMmolPerL: measured(2.5, [2.5, 2.8], 'wakemed-critical', 'called by the laboratory'),
    serumHighMmolPerL: judged(5, [5, 5.3], 'upper end of the range', ['ukka-hyperkalaemia']),
    saltSubstituteQuarterTeaspoonMg: judged(
      630,
      [610, 650],
      'a quarter teaspoon of potassium chloride salt substitute; from memory, pure chloride is 524 mg a gram',
    ),
  },
  foods: [
    analysed('White beans, boiled', '1 cup (179 g)', 1004, '16050'),
    analysed('Potato, baked with skin', '1 medium (173 g)', 926, '11674'),
    analysed('Acorn squash, baked', '1 cup (205 g)', 896, '11483'),
    analysed('Sweet potato, baked in its skin', '1 large (180 g)', 855, '11508'),
    analysed('Spinach, boiled', '1 cup (180 g)', 839, '11458'),
    analysed('Tomato sauce', '1 cup (245 g)', 811, '11549'),
    analysed('Lentils, boiled', '1 cup (198 g)', 731, '16070'),
    analysed('Prune juice', '1 cup (256 g)', 707, '9294'),
    analysed('Yoghurt, plain, nonfat', '1 cup (245 g)', 625, '1118'),
    analysed('Salmon, cooked', '3 oz (85 g)', 534, '15209'),
    analysed('Orange juice, fresh', '1 cup (248 g)', 496, '9206'),
    analysed('Avocado', 'half', 485, ''),
    analysed('Banana', '1 medium', 422, ''),
  ],
  unit: 'mg',
  sources: ['nasem-2019', 'efsa-drv', 'smpc-potassium', 'ukka-hyperkalaemia', 'weiner-1997', 'usda-sr26'],
}
