// Thyroid-stimulating hormone: high when the thyroid is slow.
import type { Analyte } from '../types/index.js'
import { exactly, limitsIn, plausible, says, usual } from './notation.js'

export const tsh: Analyte = {
  id: 'tsh',
  aliases: ['thyroid stimulating hormone', 'thyrotropin', 'thyrotrophin', 'thyroid test'],
  loinc: [
    { code: '3016-3', property: 'other', specimen: 'serum or plasma' },
    { code: '11580-8', property: 'other', specimen: 'serum or plasma' },
    { code: '11579-0', property: 'other', specimen: 'serum or plasma, second generation' },
  ],
  canonicalUnit: 'm[IU]/L',
  units: [
    limitsIn('m[IU]/L', 'm[iu]/l', 'miu/l', 'mu/l'),
    exactly('u[IU]/mL', ['u[iu]/ml', 'uiu/ml', 'uu/ml'], 1, 'both parts divided by a thousand'),
  ],
  unitRequired: false,
  plausible: plausible([0, 1500], [0, 100]),
  levels: [
    { id: 'low', reading: 'low', below: usual(0.4, [0.3, 0.5], 'mIU/L; the usual lower end') },
    { id: 'normal', reading: 'normal', below: usual(4.05, [3.5, 5], 'mIU/L; up to and with 4.0') },
    {
      id: 'high-slight',
      reading: 'borderline',
      below: usual(6, [5.5, 6.5], 'mIU/L; hormone that is truly low is hardly ever found below it'),
    },
    {
      id: 'high-mild',
      reading: 'borderline',
      below: usual(10, [10, 10], 'mIU/L; from here a slow thyroid is treated as a rule'),
    },
    { id: 'high', reading: 'high' },
  ],
  evidence: [
    {
      cause: 'hypothyroidism',
      byLevel: {
        low: says(0.005, 0.03, 'only where the pituitary is at fault'),
        normal: says(0.03, 0.91, 'treated, or the pituitary is at fault'),
        'high-slight': says(0.015, 0.0445, 'a single TSH strays by a quarter or so, seldom from over 10 to under 6'),
        'high-mild': says(0.065, 0.015, 'one in twenty to sixty without thyroid illness, more with age'),
        high: says(0.885, 0.0005, 'over 10 is what the word means'),
      },
    },
  ],
  findings: [],
}
