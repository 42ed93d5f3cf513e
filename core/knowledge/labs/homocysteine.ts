// Homocysteine in plasma: rises with a lack of B12, folate or B6, with failing kidneys and a slow thyroid.
import type { Analyte } from '../types/index.js'
import { byMolarMass, limitsIn, plausible, usual } from './notation.js'

export const homocysteine: Analyte = {
  id: 'homocysteine',
  aliases: ['hcy', 'total homocysteine', 'plasma homocysteine'],
  loinc: [{ code: '13965-9', property: 'moles', specimen: 'serum or plasma' }],
  canonicalUnit: 'umol/L',
  units: [limitsIn('umol/L', 'umol/l', 'nmol/ml'), byMolarMass('mg/L', ['mg/l'], 7.397, 'molar mass 135.19 g/mol')],
  unitRequired: true,
  plausible: plausible([1, 600], [3, 100]),
  levels: [
    { id: 'normal', reading: 'normal', below: usual(15, [12, 16], 'umol/L; fasting') },
    { id: 'high', reading: 'high', below: usual(50, [30, 100], 'umol/L; beyond it a marked lack or an inborn fault') },
    { id: 'very-high', reading: 'high' },
  ],
  evidence: [],
  findings: [],
}
