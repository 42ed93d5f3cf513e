// Alkaline phosphatase: high in soft bones, healing bones and liver trouble.
import type { Analyte } from '../types/index.js'
import { exactly, limitsIn, plausible, usual } from './notation.js'

export const alp: Analyte = {
  id: 'alp',
  aliases: ['alkaline phosphatase', 'alk phos', 'alkp'],
  loinc: [{ code: '6768-6', property: 'other', specimen: 'serum or plasma' }],
  canonicalUnit: 'U/L',
  units: [
    limitsIn('U/L', 'u/l', 'iu/l', 'units/l', '[iu]/l'),
    exactly('ukat/L', ['ukat/l'], 60, 'one katal turns over one mole a second, 1/0.016667'),
  ],
  unitRequired: false,
  plausible: plausible([3, 10000], [15, 1000]),
  levels: [
    { id: 'low', reading: 'low', below: usual(30, [25, 40], 'U/L; the usual lower end') },
    { id: 'normal', reading: 'normal', below: usual(131, [115, 150], 'U/L; up to and with 130 in adults') },
    { id: 'high', reading: 'high' },
  ],
  evidence: [],
  findings: [{ finding: 'lab-alp-high', present: ['high'], absent: ['low', 'normal'] }],
}
