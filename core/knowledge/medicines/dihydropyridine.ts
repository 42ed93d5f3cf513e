// Amlodipine and its kin: swollen ankles often, cramps hardly more than chance.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const dihydropyridine: MedicineClass = {
  id: 'dihydropyridine',
  aliases: ['calcium-channel blocker', 'ccb'],
  atc: ['C08CA', 'C09DX03', 'C09DX01', 'C10BX03', 'C09DB01', 'C09DB02', 'C09DB04', 'C09BB03', 'C09BB04', 'C09BB05', 'C07FB03'],
  ingredients: [
    { name: 'olmesartan with amlodipine and hydrochlorothiazide', alsoKnownAs: ['tribenzor', 'sevikar hct'], atc: ['C09DX03'] },
    { name: 'valsartan with amlodipine and hydrochlorothiazide', alsoKnownAs: ['exforge hct'], atc: ['C09DX01'] },
    { name: 'amlodipine with atorvastatin', alsoKnownAs: ['caduet', 'atorvastatin with amlodipine'], atc: ['C10BX03'] },
    {
      name: 'amlodipine',
      alsoKnownAs: ['norvasc', 'istin', 'amlostin', 'katerzia', 'norliqva', 'levamlodipine', 'conjupri'],
      atc: ['C08CA01'],
    },
    {
      name: 'felodipine',
      alsoKnownAs: ['plendil', 'vascalpha', 'cardioplen', 'delofine', 'felotens', 'neofel'],
      atc: ['C08CA02'],
    },
    { name: 'isradipine', alsoKnownAs: ['dynacirc', 'prescal'], atc: ['C08CA03'] },
    { name: 'nicardipine', alsoKnownAs: ['cardene'], atc: ['C08CA04'] },
    {
      name: 'nifedipine',
      alsoKnownAs: [
        'adalat',
        'adalat cc',
        'adalat la',
        'adipine',
        'coracten',
        'procardia',
        'procardia xl',
        'tensipine',
        'fortipine',
        'nifedipress',
        'valni',
      ],
      atc: ['C08CA05'],
    },
    { name: 'nimodipine', alsoKnownAs: ['nimotop', 'nymalize'], atc: ['C08CA06'] },
    { name: 'nisoldipine', alsoKnownAs: ['sular'], atc: ['C08CA07'] },
    { name: 'lacidipine', alsoKnownAs: ['motens', 'molap'], atc: ['C08CA09'] },
    { name: 'lercanidipine', alsoKnownAs: ['zanidip'], atc: ['C08CA13'] },
    { name: 'clevidipine', alsoKnownAs: ['cleviprex'], atc: ['C08CA16'] },
    { name: 'amlodipine with valsartan', alsoKnownAs: ['exforge', 'valsartan with amlodipine'], atc: ['C09DB01'] },
    { name: 'amlodipine with olmesartan', alsoKnownAs: ['sevikar', 'azor', 'olmesartan with amlodipine'], atc: ['C09DB02'] },
    { name: 'amlodipine with telmisartan', alsoKnownAs: ['twynsta', 'telmisartan with amlodipine'], atc: ['C09DB04'] },
    { name: 'amlodipine with benazepril', alsoKnownAs: ['lotrel', 'benazepril with amlodipine'], atc: ['C09BB03'] },
    { name: 'perindopril with amlodipine', alsoKnownAs: ['prestalia', 'coveram'], atc: ['C09BB04'] },
    { name: 'felodipine with ramipril', alsoKnownAs: ['triapin'], atc: ['C09BB05'] },
    { name: 'atenolol with nifedipine', alsoKnownAs: ['beta-adalat', 'tenif'], atc: ['C07FB03'] },
  ],
  prevalence: {
    at30: elicited(0.005, 'blood pressure; amlodipine is among the commonest tablets'),
    at50: elicited(0.07, 'blood pressure; amlodipine is among the commonest tablets'),
    at70: elicited(0.22, 'blood pressure; amlodipine is among the commonest tablets'),
  },
  relativeRisk: judged(
    1.1,
    [1, 1.3],
    '2 to 8 % on nifedipine without a fair comparison; others of the family were tried against cramps',
    ['bc-renal'],
  ),
  effects: [],
  monitor: [],
}
