// What is a unit of one thing in another? International units, folate equivalents, joules, and how much is taken up.
import { derived, judged, measured, recalled } from '../types/index.js'

const atwater = (value: number, of: string) =>
  recalled(value, [value, value], 'usda-sr28', `kcal in 1 g of ${of}: the general Atwater factors`)

export const conversions = {
  iuPerUgVitaminD: measured(40, [40, 40], 'iom-2011', 'international units in 1 µg of vitamin D2 or D3'),
  ugFolicAcidPerDfeWithFood: measured(0.6, [0.6, 0.6], 'iom-1998', 'µg of folic acid eaten with food that count as 1 µg DFE'),
  ugFolicAcidPerDfeFasting: measured(0.5, [0.5, 0.5], 'iom-1998', 'µg of folic acid on an empty stomach that count as 1 µg DFE'),
  ugFoodFolatePerDfe: measured(1, [1, 1], 'iom-1998', 'µg of food folate that count as 1 µg DFE'),
  kcalPerProteinG: atwater(4, 'protein'),
  kcalPerFatG: atwater(9, 'fat'),
  kcalPerCarbohydrateG: atwater(4, 'carbohydrate by difference'),
  kcalPerAlcoholG: atwater(7, 'alcohol'),
  dfePerFolicAcid: recalled(
    1.7,
    [1.67, 1.7],
    'iom-1998',
    'µg of folate equivalents in 1 µg of folic acid with food, as USDA computes them',
  ),
  kcalPerMj: derived(239.006, [239.0055, 239.0065], '1 thermochemical kcal is 4.184 kJ', ['ucum']),
  vitaminDPerCalcifediol: judged(4, [3, 5], 'from memory: µg of D3 that act as 1 µg of calcifediol by mouth'),
  nmolPerLPerUgVitaminD: judged(
    1,
    [0.4, 2],
    'from memory: nmol/L of 25-OH D gained by 1 µg more a day, from a low level; less from a high one',
  ),
  b12PassiveShare: recalled(0.01, [0.005, 0.02], 'iom-1998', 'of any dose by mouth is taken up without intrinsic factor'),
  b12PerMealUg: recalled(1.75, [1.5, 2], 'iom-1998', 'µg in one meal at which intrinsic factor is used up'),
  calciumPerDoseMg: judged(500, [500, 600], 'from memory: mg in one dose, above which less and less is taken up'),
} as const
