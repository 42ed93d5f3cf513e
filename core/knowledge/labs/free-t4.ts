// Free thyroxine: low when the thyroid is slow.
import type { Analyte } from '../types/index.js'
import { byMolarMass, limitsIn, plausible, says, usual } from './notation.js'

export const freeT4: Analyte = {
  id: 'free-t4',
  aliases: ['ft4', 'free thyroxine', 'thyroxine', 't4'],
  loinc: [
    { code: '14920-3', property: 'moles', specimen: 'serum or plasma' },
    { code: '3024-7', property: 'mass', specimen: 'serum or plasma' },
  ],
  canonicalUnit: 'pmol/L',
  units: [limitsIn('pmol/L', 'pmol/l'), byMolarMass('ng/dL', ['ng/dl'], 12.87, 'molar mass 776.87 g/mol')],
  unitRequired: true,
  plausible: plausible([0, 200], [3, 80]),
  levels: [
    { id: 'low', reading: 'low', below: usual(9, [8, 12], 'pmol/L; the usual lower end, assays differ') },
    { id: 'normal', reading: 'normal', below: usual(25, [19, 26], 'pmol/L; the usual upper end, assays differ') },
    { id: 'high', reading: 'high' },
  ],
  evidence: [
    {
      cause: 'hypothyroidism',
      byLevel: {
        low: says(0.7, 0.01, 'low in open illness; the very ill and some assays give a false low'),
        normal: says(0.295, 0.96, 'normal while only TSH has risen'),
        high: says(0.005, 0.03, 'tablets on the morning of the test'),
      },
    },
  ],
  findings: [],
}
