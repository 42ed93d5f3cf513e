// Urea: rises when the kidneys fail or the body is dry.
import type { Analyte } from '../types/index.js'
import { byMolarMass, limitsIn, plausible, usual } from './notation.js'

export const urea: Analyte = {
  id: 'urea',
  aliases: ['bun', 'blood urea nitrogen', 'urea nitrogen', 'blood urea', 'serum urea'],
  loinc: [
    { code: '3094-0', property: 'mass', specimen: 'serum or plasma, as urea nitrogen' },
    { code: '6299-2', property: 'mass', specimen: 'blood, as urea nitrogen' },
    { code: '22664-7', property: 'moles', specimen: 'serum or plasma' },
  ],
  canonicalUnit: 'mmol/L',
  units: [
    limitsIn('mmol/L', 'mmol/l'),
    byMolarMass('mg/dL', ['mg/dl'], 0.357, 'as urea nitrogen, 28.014 g of it in a mole of urea'),
    // Outside North America a paper that says urea in mg/dL means the whole of it.
    byMolarMass('mg/dL{urea}', ['mg/dl urea'], 0.1665, 'whole urea, molar mass 60.056 g/mol'),
    byMolarMass('g/L{urea}', ['g/l urea'], 16.65, 'whole urea, as French laboratories print it'),
  ],
  unitRequired: true,
  plausible: plausible([0.2, 150], [1, 60]),
  levels: [
    { id: 'low', reading: 'low', below: usual(2.5, [2, 3], 'mmol/L; the usual lower end') },
    { id: 'normal', reading: 'normal', below: usual(7.9, [7, 8.5], 'mmol/L; up to and with 7.8') },
    { id: 'high', reading: 'high', below: usual(30, [25, 40], 'mmol/L; kidneys failing or very dry') },
    { id: 'critical-high', reading: 'critical-high' },
  ],
  evidence: [],
  findings: [],
}
