// Bicarbonate: high after vomiting and water tablets, low when kidneys fail or bowels run.
import type { Analyte } from '../types/index.js'
import { exactly, limitsIn, plausible, usual } from './notation.js'

export const bicarbonate: Analyte = {
  id: 'bicarbonate',
  aliases: ['hco3', 'hco3-', 'co2', 'total co2', 'tco2', 'carbon dioxide', 'serum bicarbonate'],
  loinc: [
    { code: '2028-9', property: 'moles', specimen: 'serum or plasma' },
    { code: '20565-8', property: 'moles', specimen: 'blood' },
    { code: '1959-6', property: 'moles', specimen: 'blood' },
    { code: '1963-8', property: 'moles', specimen: 'serum' },
  ],
  canonicalUnit: 'mmol/L',
  units: [limitsIn('mmol/L', 'mmol/l'), exactly('meq/L', ['meq/l'], 1, 'one charge an ion')],
  unitRequired: false,
  plausible: plausible([2, 70], [10, 45]),
  levels: [
    { id: 'critical-low', reading: 'critical-low', below: usual(10, [8, 15], 'mmol/L; laboratories call about here') },
    { id: 'low', reading: 'low', below: usual(22, [21, 23], 'mmol/L; the usual lower end') },
    { id: 'normal', reading: 'normal', below: usual(29.5, [28, 32], 'mmol/L; up to and with 29') },
    { id: 'high', reading: 'high', below: usual(40, [38, 45], 'mmol/L; laboratories call about here') },
    { id: 'critical-high', reading: 'critical-high' },
  ],
  evidence: [],
  findings: [],
}
