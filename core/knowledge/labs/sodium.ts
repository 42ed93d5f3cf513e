// Sodium in blood: under 135 mmol/L is low sodium by definition.
import { judged, type Analyte } from '../types/index.js'
import { exactly, limitsIn, plausible, readIn, says, usual } from './notation.js'

export const sodium: Analyte = {
  id: 'sodium',
  aliases: ['na', 'na+', 'serum sodium', 'plasma sodium', 'natrium'],
  loinc: [
    { code: '2951-2', property: 'moles', specimen: 'serum or plasma' },
    { code: '2947-0', property: 'moles', specimen: 'blood' },
    { code: '39791-9', property: 'moles', specimen: 'venous blood' },
  ],
  canonicalUnit: 'mmol/L',
  units: [limitsIn('mmol/L', 'mmol/l'), exactly('meq/L', ['meq/l'], 1, 'one charge an ion')],
  unitRequired: false,
  plausible: plausible([95, 200], [120, 160]),
  levels: [
    {
      id: 'critical-low',
      reading: 'critical-low',
      below: judged(125, [120, 125], 'mmol/L; severe below it, one laboratory calls 120', ['wakemed-critical', 'ctcae-v5']),
    },
    { id: 'low-moderate', reading: 'low', below: readIn('ctcae-v5', 130, 'mmol/L; the band between mild and severe') },
    { id: 'low-mild', reading: 'low', below: usual(135, [133, 136], 'mmol/L; the usual lower end') },
    { id: 'normal', reading: 'normal', below: usual(146, [145, 147], 'mmol/L; up to and with 145') },
    { id: 'high', reading: 'high', below: readIn(['wakemed-critical', 'ctcae-v5'], 160, 'mmol/L; called by the laboratory') },
    { id: 'critical-high', reading: 'critical-high' },
  ],
  evidence: [
    {
      cause: 'low-sodium',
      byLevel: {
        'critical-low': says(0.04, 0.0001, 'few of the low are this low'),
        'low-moderate': says(0.13, 0.0001, 'one in eight of the low'),
        'low-mild': says(0.8, 0.0003, 'most low sodium is mild; it is the definition'),
        normal: says(0.028, 0.9795, 'corrected by the day of the test'),
        high: says(0.0015, 0.0195, 'only by a slip of the laboratory'),
        'critical-high': says(0.0005, 0.0005, 'only by a slip of the laboratory'),
      },
    },
  ],
  findings: [],
}
