// Estimated kidney function (eGFR): under 30 is what this house means by kidney disease.
import { recalled, type Analyte } from '../types/index.js'
import { limitsIn, plausible, says } from './notation.js'

export const egfr: Analyte = {
  id: 'egfr',
  aliases: ['gfr', 'estimated gfr', 'estimated glomerular filtration rate', 'kidney function', 'ckd-epi'],
  loinc: [
    { code: '98979-8', property: 'other', specimen: 'serum or plasma, CKD-EPI 2021' },
    { code: '62238-1', property: 'other', specimen: 'serum or plasma, CKD-EPI 2009' },
    { code: '33914-3', property: 'other', specimen: 'serum or plasma, MDRD' },
  ],
  canonicalUnit: 'mL/min/{1.73_m2}',
  units: [
    limitsIn(
      'mL/min/{1.73_m2}',
      'ml/min/{1.73_m2}',
      'ml/min/1.73m2',
      'ml/min/1.73m^2',
      'ml/min/1,73m2',
      'ml/min/1.73',
      'ml/min',
      'ml/min/1.73sqm',
    ),
  ],
  unitRequired: false,
  plausible: plausible([1, 200], [3, 140]),
  levels: [
    { id: 'g5', reading: 'critical-low', below: recalled(15, [15, 15], 'kdigo', 'mL/min/1.73 m²; G5 below it') },
    { id: 'g4', reading: 'low', below: recalled(30, [30, 30], 'kdigo', 'mL/min/1.73 m²; G4 below it') },
    { id: 'g3b', reading: 'low', below: recalled(45, [45, 45], 'kdigo', 'mL/min/1.73 m²; G3b below it') },
    { id: 'g3a', reading: 'borderline', below: recalled(60, [60, 60], 'kdigo', 'mL/min/1.73 m²; G3a below it') },
    { id: 'normal', reading: 'normal' },
  ],
  evidence: [
    {
      cause: 'kidney-disease',
      byLevel: {
        g5: says(0.22, 0.0005, 'failing kidneys, on dialysis or a sudden injury otherwise'),
        g4: says(0.72, 0.0005, 'it is the definition'),
        g3b: says(0.05, 0.02, 'just above the limit on the day'),
        g3a: says(0.006, 0.06, 'far above the limit'),
        normal: says(0.004, 0.919, 'a very thin person makes little creatinine'),
      },
    },
  ],
  findings: [],
}
