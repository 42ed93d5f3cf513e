// Active B12 (holotranscobalamin): the part that cells can take up.
import { derived, type Analyte } from '../types/index.js'
import { limitsIn, plausible, readIn, says } from './notation.js'

export const holotranscobalamin: Analyte = {
  id: 'holotranscobalamin',
  aliases: ['active b12', 'holotc', 'holo-tc', 'active vitamin b12'],
  loinc: [{ code: '72160-5', property: 'other', specimen: 'serum or plasma' }],
  canonicalUnit: 'pmol/L',
  units: [limitsIn('pmol/L', 'pmol/l')],
  unitRequired: false,
  plausible: plausible([1, 1000], [5, 300]),
  levels: [
    { id: 'low', reading: 'low', below: readIn('ng239-2024', 25, 'pmol/L; likely below it') },
    {
      id: 'indeterminate',
      reading: 'borderline',
      below: derived(70.1, [70, 71], 'pmol/L; 70 itself is still open', ['ng239-2024']),
    },
    { id: 'normal', reading: 'normal' },
  ],
  evidence: [
    {
      cause: 'low-b12',
      byLevel: {
        low: says(0.7, 0.012, 'a lack is likely', ['ng239-2024']),
        indeterminate: says(0.26, 0.3, 'open by definition: methylmalonic acid decides', ['ng239-2024']),
        normal: says(0.04, 0.688, 'a lack is unlikely', ['ng239-2024']),
      },
    },
  ],
  findings: [],
}
