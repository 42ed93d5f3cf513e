// Vitamin B12 in serum, total: NICE calls a lack likely under 180 ng/L and leaves 180 to 350 open.
import { derived, type Analyte } from '../types/index.js'
import { byMolarMass, limitsIn, plausible, says, usual } from './notation.js'

export const vitaminB12: Analyte = {
  id: 'vitamin-b12',
  aliases: ['b12', 'serum b12', 'total b12', 'cobalamin', 'vit b12', 'cyanocobalamin'],
  loinc: [
    { code: '2132-9', property: 'mass', specimen: 'serum or plasma' },
    { code: '14685-2', property: 'moles', specimen: 'serum or plasma' },
  ],
  canonicalUnit: 'pmol/L',
  units: [
    limitsIn('pmol/L', 'pmol/l'),
    byMolarMass('pg/mL', ['pg/ml'], 0.7378, 'molar mass 1355.4 g/mol'),
    byMolarMass('ng/L', ['ng/l'], 0.7378, 'the same number as pg/mL'),
  ],
  unitRequired: true,
  plausible: plausible([7.378, 14756], [30, 1476]),
  levels: [
    { id: 'very-low', reading: 'low', below: usual(110, [90, 120], 'pmol/L; 150 ng/L, few healthy people lie below it') },
    {
      id: 'low',
      reading: 'low',
      below: derived(132.8, [108, 148], 'pmol/L; 133 as printed, and 180 ng/L converts to 132.80', ['ng239-2024']),
    },
    {
      id: 'indeterminate',
      reading: 'borderline',
      below: derived(258.3, [258, 258.5], 'pmol/L; 258 as printed, and 350 ng/L converts to 258.23', ['ng239-2024']),
    },
    {
      id: 'normal',
      reading: 'normal',
      below: usual(700, [600, 900], 'pmol/L; the usual upper end, above it tablets or injections as a rule'),
    },
    { id: 'high', reading: 'high' },
  ],
  evidence: [
    {
      cause: 'low-b12',
      byLevel: {
        'very-low': says(0.38, 0.003, 'a lack is likely; pregnancy and the pill lower the total alone', ['ng239-2024']),
        low: says(
          0.24,
          0.012,
          'likely, with overlap; people of Black ethnicity have higher ranges, some healthy people low ones',
          ['ng239-2024'],
        ),
        indeterminate: says(0.27, 0.25, 'open by definition: methylmalonic acid decides', ['ng239-2024']),
        normal: says(0.1, 0.69, 'unlikely, but the total is falsely normal after laughing gas', ['ng239-2024']),
        high: says(0.01, 0.045, 'tablets or an injection before the test'),
      },
    },
  ],
  findings: [],
}
