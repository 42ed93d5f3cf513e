// Transferrin saturation: how full the iron carrier is.
import type { Analyte } from '../types/index.js'
import { limitsIn, plausible, usual } from './notation.js'

export const transferrinSaturation: Analyte = {
  id: 'transferrin-saturation',
  aliases: ['tsat', 'iron saturation', 'transferrin sat', 'iron sat'],
  loinc: [{ code: '2502-3', property: 'other', specimen: 'serum or plasma' }],
  canonicalUnit: '%',
  units: [limitsIn('%', '%', 'percent')],
  unitRequired: false,
  plausible: plausible([0, 100], [3, 90]),
  levels: [
    { id: 'low', reading: 'low', below: usual(20, [16, 20], '%; iron is short below it, from memory') },
    { id: 'normal', reading: 'normal', below: usual(45.1, [45, 50], '%; the usual upper end') },
    { id: 'high', reading: 'high' },
  ],
  evidence: [],
  findings: [],
}
