// Albumin: what calcium rides on; needed to adjust it.
import type { Analyte } from '../types/index.js'
import { byMolarMass, exactly, limitsIn, plausible, readIn, usual } from './notation.js'

export const albumin: Analyte = {
  id: 'albumin',
  aliases: ['alb', 'serum albumin', 'plasma albumin'],
  loinc: [
    { code: '1751-7', property: 'mass', specimen: 'serum or plasma' },
    { code: '61151-7', property: 'mass', specimen: 'serum or plasma, bromocresol green' },
    { code: '61152-5', property: 'mass', specimen: 'serum or plasma, bromocresol purple' },
    { code: '54347-0', property: 'moles', specimen: 'serum or plasma' },
  ],
  canonicalUnit: 'g/L',
  units: [
    limitsIn('g/L', 'g/l'),
    exactly('g/dL', ['g/dl', 'gm/dl'], 10, 'ten decilitres make one litre'),
    byMolarMass('umol/L', ['umol/l'], 0.06644, 'molar mass 66.44 kg/mol'),
  ],
  unitRequired: false,
  plausible: plausible([5, 70], [15, 58]),
  levels: [
    { id: 'critical-low', reading: 'critical-low', below: readIn('ctcae-v5', 20, 'g/L; grade 3 below it') },
    { id: 'low', reading: 'low', below: usual(35, [33, 37], 'g/L; the usual lower end') },
    { id: 'normal', reading: 'normal', below: usual(50.5, [48, 53], 'g/L; up to and with 50') },
    { id: 'high', reading: 'high' },
  ],
  evidence: [],
  findings: [],
}
