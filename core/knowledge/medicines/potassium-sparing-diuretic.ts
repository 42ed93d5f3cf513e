// Potassium-sparing diuretics: the second strongest link with cramps, and not through low potassium.
import type { MedicineClass } from '../types/index.js'
import { derived, elicited, judged } from '../types/index.js'

export const potassiumSparingDiuretic: MedicineClass = {
  id: 'potassium-sparing-diuretic',
  aliases: ['k-sparing diuretic', 'aldosterone antagonist', 'mra'],
  atc: ['C03D', 'C03E'],
  ingredients: [
    { name: 'spironolactone', alsoKnownAs: ['aldactone', 'carospir', 'spiractin'], atc: ['C03DA01'] },
    { name: 'eplerenone', alsoKnownAs: ['inspra'], atc: ['C03DA04'] },
    { name: 'finerenone', alsoKnownAs: ['kerendia'], atc: ['C03DA05'] },
    { name: 'amiloride', alsoKnownAs: ['midamor', 'amilamont'], atc: ['C03DB01'] },
    { name: 'triamterene', alsoKnownAs: ['dyrenium', 'dytac'], atc: ['C03DB02'] },
    {
      name: 'co-amilofruse',
      alsoKnownAs: ['frumil', 'lasoride', 'amiloride with furosemide', 'furosemide with amiloride'],
      atc: ['C03EB01'],
    },
    {
      name: 'co-amilozide',
      alsoKnownAs: ['moduretic', 'moduret', 'moduret 25', 'amil-co', 'amiloride with hydrochlorothiazide'],
      atc: ['C03EA01'],
    },
    {
      name: 'co-triamterzide',
      alsoKnownAs: ['dyazide', 'maxzide', 'triam-co', 'triamterene with hydrochlorothiazide'],
      atc: ['C03EA01'],
    },
    {
      name: 'co-flumactone',
      alsoKnownAs: ['aldactide', 'aldactazide', 'spironolactone with hydrochlorothiazide'],
      atc: ['C03EA'],
    },
    { name: 'spironolactone with furosemide', alsoKnownAs: ['lasilactone'], atc: ['C03EB01'] },
    { name: 'triamterene with chlortalidone', alsoKnownAs: ['kalspare', 'triamterene with chlorthalidone'], atc: ['C03EA'] },
  ],
  prevalence: {
    at30: elicited(0.008, 'causes.md C'),
    at50: elicited(0.015, 'causes.md C'),
    at70: elicited(0.04, 'causes.md C'),
  },
  relativeRisk: derived(1.76, [1, 2.78], '2.12 (1.61-2.78) more starts of quinine after than before; ceiling, pulled toward 1', [
    'garrison-2012',
    'abdulla-1999',
    'haskell-1997',
  ]),
  effects: [
    {
      cause: 'low-potassium',
      odds: derived(0.53, [0.35, 0.8], 'thiazide with triamterene 5.9 against 11.2 for thiazide alone', ['rodenburg-2014']),
    },
    { cause: 'low-sodium', odds: judged(2, [1.2, 4], 'salt goes, water stays; worst with a thiazide and with age') },
    { cause: 'dehydration', odds: judged(1.5, [1, 2.5], 'any water tablet, in heat or illness') },
  ],
  monitor: ['potassium', 'sodium', 'creatinine'],
}
