// Haemoglobin: low is anaemia, one sign of a B12 lack and of tired kidneys.
import type { Analyte } from '../types/index.js'
import { byMolarMass, exactly, limitsIn, plausible, readIn, usual } from './notation.js'

export const haemoglobin: Analyte = {
  id: 'haemoglobin',
  aliases: ['hemoglobin', 'hb', 'hgb', 'haemoglobin level'],
  loinc: [
    { code: '718-7', property: 'mass', specimen: 'blood' },
    { code: '59260-0', property: 'moles', specimen: 'blood' },
  ],
  canonicalUnit: 'g/L',
  units: [
    limitsIn('g/L', 'g/l'),
    exactly('g/dL', ['g/dl', 'gm/dl'], 10, 'ten decilitres make one litre'),
    byMolarMass('mmol/L', ['mmol/l'], 16.114, 'of one of the four chains, 16,114 g/mol, as the Netherlands report it'),
  ],
  unitRequired: false,
  plausible: plausible([15, 260], [60, 200]),
  levels: [
    { id: 'critical-low', reading: 'critical-low', below: usual(70, [65, 80], 'g/L; where transfusion is commonly weighed') },
    { id: 'low-severe', reading: 'low', below: readIn('ctcae-v5', 80, 'g/L; grade 3 below it') },
    {
      id: 'low',
      reading: 'low',
      below: usual(130, [130, 135], 'g/L; anaemia in men by the World Health Organization, from memory'),
      belowFemale: usual(
        120,
        [110, 120],
        'g/L; anaemia in women by the World Health Organization, from memory; 110 in pregnancy',
      ),
    },
    {
      id: 'normal',
      reading: 'normal',
      below: usual(170.5, [165, 180], 'g/L; up to and with 170 in men'),
      belowFemale: usual(150.5, [150, 160], 'g/L; up to and with 150 in women'),
    },
    { id: 'high', reading: 'high' },
  ],
  evidence: [],
  findings: [{ finding: 'lab-anaemia', present: ['critical-low', 'low-severe', 'low'], absent: ['normal', 'high'] }],
}
