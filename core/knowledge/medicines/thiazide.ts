// Thiazides and their kin: a modest link with cramps of their own, a strong one with low potassium and low sodium.
import type { MedicineClass } from '../types/index.js'
import { derived, elicited, judged, measured } from '../types/index.js'

export const thiazide: MedicineClass = {
  id: 'thiazide',
  aliases: ['thiazide-like diuretic', 'thiazide diuretic'],
  atc: ['C03A', 'C03B', 'C03EA', 'C09BA', 'C09DA', 'C07B', 'C09DX03', 'C09DX01', 'C07CB03', 'C02LB01'],
  ingredients: [
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
    { name: 'triamterene with chlortalidone', alsoKnownAs: ['kalspare', 'triamterene with chlorthalidone'], atc: ['C03EA'] },
    { name: 'hydrochlorothiazide', alsoKnownAs: ['hctz', 'microzide', 'esidrix', 'hydrodiuril', 'oretic'], atc: ['C03AA03'] },
    { name: 'bendroflumethiazide', alsoKnownAs: ['bendrofluazide', 'aprinox', 'neo-naclex', 'neo-bendromax'], atc: ['C03AA01'] },
    { name: 'chlorothiazide', alsoKnownAs: ['diuril', 'saluric'], atc: ['C03AA04'] },
    { name: 'cyclopenthiazide', alsoKnownAs: ['navidrex'], atc: ['C03AA07'] },
    { name: 'chlortalidone', alsoKnownAs: ['chlorthalidone', 'hygroton', 'thalitone', 'hylaton'], atc: ['C03BA04'] },
    { name: 'metolazone', alsoKnownAs: ['zaroxolyn', 'xaqua', 'metenix', 'mykrox'], atc: ['C03BA08'] },
    { name: 'xipamide', alsoKnownAs: ['diurexan'], atc: ['C03BA10'] },
    {
      name: 'indapamide',
      alsoKnownAs: ['natrilix', 'natrilix sr', 'lozol', 'tensaid', 'rawel', 'indipam', 'alkapamid', 'cardide'],
      atc: ['C03BA11'],
    },
    {
      name: 'lisinopril with hydrochlorothiazide',
      alsoKnownAs: [
        'zestoretic',
        'prinzide',
        'carace plus',
        'lisoretic',
        'lisinopril-hydrochlorothiazide',
        'lisinopril/hydrochlorothiazide',
        'lisinopril hctz',
      ],
      atc: ['C09BA03'],
    },
    {
      name: 'enalapril with hydrochlorothiazide',
      alsoKnownAs: ['innozide', 'vaseretic', 'enalapril-hydrochlorothiazide'],
      atc: ['C09BA02'],
    },
    { name: 'captopril with hydrochlorothiazide', alsoKnownAs: ['capozide', 'co-zidocapt'], atc: ['C09BA01'] },
    {
      name: 'perindopril with indapamide',
      alsoKnownAs: ['coversyl plus', 'coversyl arginine plus', 'preterax', 'viacoram plus'],
      atc: ['C09BA04'],
    },
    { name: 'benazepril with hydrochlorothiazide', alsoKnownAs: ['lotensin hct'], atc: ['C09BA07'] },
    { name: 'quinapril with hydrochlorothiazide', alsoKnownAs: ['accuretic', 'quinaretic'], atc: ['C09BA06'] },
    {
      name: 'losartan with hydrochlorothiazide',
      alsoKnownAs: ['cozaar-comp', 'hyzaar', 'cozaar comp', 'losartan-hydrochlorothiazide', 'losartan hctz'],
      atc: ['C09DA01'],
    },
    {
      name: 'valsartan with hydrochlorothiazide',
      alsoKnownAs: ['co-diovan', 'diovan hct', 'valsartan-hydrochlorothiazide'],
      atc: ['C09DA03'],
    },
    { name: 'irbesartan with hydrochlorothiazide', alsoKnownAs: ['coaprovel', 'avalide', 'karvezide'], atc: ['C09DA04'] },
    { name: 'candesartan with hydrochlorothiazide', alsoKnownAs: ['atacand hct', 'atacand plus'], atc: ['C09DA06'] },
    {
      name: 'telmisartan with hydrochlorothiazide',
      alsoKnownAs: ['micardis plus', 'micardisplus', 'micardis hct'],
      atc: ['C09DA07'],
    },
    { name: 'olmesartan with hydrochlorothiazide', alsoKnownAs: ['olmetec plus', 'benicar hct'], atc: ['C09DA08'] },
    { name: 'azilsartan with chlortalidone', alsoKnownAs: ['edarbyclor', 'azilsartan with chlorthalidone'], atc: ['C09DA09'] },
    { name: 'olmesartan with amlodipine and hydrochlorothiazide', alsoKnownAs: ['tribenzor', 'sevikar hct'], atc: ['C09DX03'] },
    { name: 'valsartan with amlodipine and hydrochlorothiazide', alsoKnownAs: ['exforge hct'], atc: ['C09DX01'] },
    {
      name: 'atenolol with chlortalidone',
      alsoKnownAs: ['co-tenidone', 'tenoretic', 'tenoret', 'atenix co', 'atenolol with chlorthalidone'],
      atc: ['C07CB03'],
    },
    { name: 'bisoprolol with hydrochlorothiazide', alsoKnownAs: ['ziac', 'bisoprolol-hydrochlorothiazide'], atc: ['C07BB07'] },
    { name: 'metoprolol with hydrochlorothiazide', alsoKnownAs: ['lopressor hct', 'dutoprol'], atc: ['C07BB02'] },
    { name: 'timolol with bendroflumethiazide', alsoKnownAs: ['prestim'], atc: ['C07BA06'] },
    { name: 'nadolol with bendroflumethiazide', alsoKnownAs: ['corzide', 'corgaretic'], atc: ['C07BA12'] },
    { name: 'propranolol with hydrochlorothiazide', alsoKnownAs: ['inderide'], atc: ['C07BA05'] },
    { name: 'methyldopa with hydrochlorothiazide', alsoKnownAs: ['aldoril'], atc: ['C02LB01'] },
  ],
  prevalence: {
    at30: elicited(0.005, 'causes.md C: blood pressure, with age'),
    at50: elicited(0.09, 'causes.md C: blood pressure, with age'),
    at70: elicited(0.2, 'causes.md C: blood pressure, with age'),
  },
  relativeRisk: derived(1.34, [1, 1.68], '1.48 (1.29-1.68) more starts of quinine after than before; ceiling, pulled toward 1', [
    'garrison-2012',
    'abdulla-1999',
    'haskell-1997',
  ]),
  effects: [
    {
      cause: 'low-potassium',
      odds: measured(11.2, [8.95, 14], 'rodenburg-2014', 'against no thiazide; 12.6 % of users of hydrochlorothiazide elsewhere'),
    },
    { cause: 'low-sodium', odds: derived(5, [3, 8], 'about five for mild, eight for moderate or severe', ['rodenburg-2013']) },
    { cause: 'low-magnesium', odds: judged(2, [1.2, 3], 'lost in the urine; table A') },
    { cause: 'dehydration', odds: judged(1.5, [1, 2.5], 'any water tablet, in heat or illness') },
    { cause: 'low-calcium', odds: judged(0.5, [0.2, 1], 'the kidney keeps calcium on a thiazide') },
  ],
  monitor: ['potassium', 'sodium', 'magnesium'],
}
