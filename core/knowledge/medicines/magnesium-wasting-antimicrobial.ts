// Amphotericin, gentamicin and kin, foscarnet, tenofovir, pentamidine: salts lost through the kidney.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const magnesiumWastingAntimicrobial: MedicineClass = {
  id: 'magnesium-wasting-antimicrobial',
  aliases: ['aminoglycoside'],
  atc: ['J01GB', 'J02AA01', 'J05AD01', 'J05AF07', 'J05AR03', 'J05AR06', 'P01CX01'],
  ingredients: [
    { name: 'amphotericin b', alsoKnownAs: ['amphotericin', 'ambisome', 'abelcet', 'fungizone', 'fungilin'], atc: ['J02AA01'] },
    { name: 'gentamicin', alsoKnownAs: ['garamycin', 'cidomycin', 'genticin'], atc: ['J01GB03'] },
    { name: 'tobramycin', alsoKnownAs: ['tobi', 'nebcin', 'bramitob'], atc: ['J01GB01'] },
    { name: 'amikacin', alsoKnownAs: ['amikin', 'arikayce'], atc: ['J01GB06'] },
    { name: 'foscarnet', alsoKnownAs: ['foscavir'], atc: ['J05AD01'] },
    { name: 'tenofovir disoproxil', alsoKnownAs: ['viread', 'tenofovir', 'tdf'], atc: ['J05AF07'] },
    { name: 'tenofovir with emtricitabine', alsoKnownAs: ['truvada', 'prep', 'emtricitabine with tenofovir'], atc: ['J05AR03'] },
    { name: 'tenofovir with emtricitabine and efavirenz', alsoKnownAs: ['atripla'], atc: ['J05AR06'] },
    { name: 'pentamidine', alsoKnownAs: ['pentacarinat', 'pentam', 'nebupent'], atc: ['P01CX01'] },
  ],
  prevalence: {
    at30: elicited(0.001, 'hospital courses, and tenofovir for HIV or to prevent it'),
    at50: elicited(0.002, 'hospital courses, and tenofovir for HIV or to prevent it'),
    at70: elicited(0.001, 'hospital courses, and tenofovir for HIV or to prevent it'),
  },
  effects: [
    { cause: 'low-magnesium', odds: judged(8, [3, 20], 'ten for the hospital drips, far less for tenofovir') },
    { cause: 'low-potassium', odds: judged(6, [2, 15], 'amphotericin above all') },
    { cause: 'low-calcium', odds: judged(4, [1.5, 10], 'foscarnet binds it; pentamidine') },
    { cause: 'osteomalacia', odds: judged(3, [1, 10], 'tenofovir can waste phosphate') },
  ],
  monitor: ['potassium', 'magnesium', 'calcium-adjusted', 'phosphate', 'creatinine'],
}
