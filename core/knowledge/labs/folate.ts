// Folate in serum: a lack makes large red cells, as a lack of B12 does.
import type { Analyte } from '../types/index.js'
import { byMolarMass, limitsIn, plausible, usual } from './notation.js'

export const folate: Analyte = {
  id: 'folate',
  aliases: ['folic acid', 'serum folate', 'vitamin b9'],
  loinc: [
    { code: '2284-8', property: 'mass', specimen: 'serum or plasma' },
    { code: '14732-2', property: 'moles', specimen: 'serum or plasma' },
  ],
  canonicalUnit: 'nmol/L',
  units: [
    limitsIn('nmol/L', 'nmol/l'),
    byMolarMass('ng/mL', ['ng/ml'], 2.266, 'molar mass 441.4 g/mol'),
    byMolarMass('ug/L', ['ug/l'], 2.266, 'the same number as ng/mL'),
  ],
  unitRequired: true,
  plausible: plausible([0.5, 200], [2, 100]),
  levels: [
    { id: 'low', reading: 'low', below: usual(7, [6, 10], 'nmol/L; usual British limit') },
    {
      id: 'borderline',
      reading: 'borderline',
      below: usual(10, [7, 13.6], 'nmol/L; the limit of the World Health Organization, from memory'),
    },
    { id: 'normal', reading: 'normal', below: usual(45.5, [40, 60], 'nmol/L; up to the top of most assays') },
    { id: 'high', reading: 'high' },
  ],
  evidence: [],
  findings: [],
}
