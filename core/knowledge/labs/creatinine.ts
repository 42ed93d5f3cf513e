// Creatinine: what the kidneys have not cleared; read as eGFR.
import { recalled, type Analyte } from '../types/index.js'
import { byMolarMass, limitsIn, plausible, usual } from './notation.js'

export const creatinine: Analyte = {
  id: 'creatinine',
  aliases: ['creat', 'serum creatinine', 'kreatinin', 'scr'],
  loinc: [
    { code: '2160-0', property: 'mass', specimen: 'serum or plasma' },
    { code: '14682-9', property: 'moles', specimen: 'serum or plasma' },
    { code: '38483-4', property: 'mass', specimen: 'blood' },
    { code: '59826-8', property: 'moles', specimen: 'blood' },
  ],
  canonicalUnit: 'umol/L',
  units: [
    limitsIn('umol/L', 'umol/l'),
    byMolarMass('mg/dL', ['mg/dl'], 88.4, 'molar mass 113.12 g/mol'),
    byMolarMass('mg/L', ['mg/l'], 8.84, 'a tenth of mg/dL, as French laboratories print it'),
  ],
  unitRequired: false,
  plausible: plausible([10, 3000], [25, 1000]),
  levels: [
    {
      id: 'low',
      reading: 'low',
      below: usual(60, [55, 65], 'umol/L; the usual lower end in men'),
      belowFemale: usual(45, [40, 50], 'umol/L; the usual lower end in women'),
    },
    {
      id: 'normal',
      reading: 'normal',
      below: usual(110.5, [100, 120], 'umol/L; up to and with 110 in men'),
      belowFemale: usual(90.5, [80, 100], 'umol/L; up to and with 90 in women'),
    },
    {
      id: 'high',
      reading: 'high',
      below: recalled(354, [350, 354], 'kdigo', 'umol/L; 4.0 mg/dL, stage 3 of acute kidney injury'),
    },
    { id: 'critical-high', reading: 'critical-high' },
  ],
  evidence: [],
  findings: [],
}
