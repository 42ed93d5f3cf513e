// Ferritin, the iron store: low iron makes restless legs likelier, and worse.
import type { Analyte } from '../types/index.js'
import { exactly, limitsIn, plausible, says, usual } from './notation.js'

export const ferritin: Analyte = {
  id: 'ferritin',
  aliases: ['serum ferritin', 'iron stores', 'iron store'],
  loinc: [
    { code: '2276-4', property: 'mass', specimen: 'serum or plasma' },
    { code: '20567-4', property: 'mass', specimen: 'serum or plasma, immunoassay' },
  ],
  canonicalUnit: 'ug/L',
  units: [limitsIn('ug/L', 'ug/l'), exactly('ng/mL', ['ng/ml'], 1, 'both parts divided by a thousand')],
  unitRequired: false,
  plausible: plausible([0, 100000], [3, 1500]),
  levels: [
    { id: 'low', reading: 'low', below: usual(15, [12, 30], 'ug/L; no store left, World Health Organization, from memory') },
    { id: 'low-mild', reading: 'low', below: usual(30, [25, 50], 'ug/L; the limit of many guidelines, from memory') },
    {
      id: 'low-for-restless-legs',
      reading: 'borderline',
      below: usual(76, [51, 76], 'ug/L; 75 and less is treated in restless legs, from memory'),
    },
    {
      id: 'normal',
      reading: 'normal',
      below: usual(401, [300, 401], 'ug/L; up to and with 400 in men'),
      belowFemale: usual(151, [150, 201], 'ug/L; up to and with 150 in women'),
    },
    { id: 'high', reading: 'high' },
  ],
  evidence: [
    {
      cause: 'restless-legs',
      byLevel: {
        low: says(0.1, 0.06, 'iron lack makes it likelier; most people with it are not short of iron'),
        'low-mild': says(0.17, 0.12, 'a little commoner'),
        'low-for-restless-legs': says(0.31, 0.27, 'a little commoner'),
        normal: says(0.35, 0.45, 'the usual finding with and without'),
        high: says(0.07, 0.1, 'inflammation and liver, not iron'),
      },
    },
  ],
  findings: [],
}
