// Thiamine diphosphate in whole blood: the store of vitamin B1. Treatment never waits for it.
import type { Analyte } from '../types/index.js'
import { byMolarMass, limitsIn, plausible, readIn, says, usual } from './notation.js'

export const thiamineDiphosphate: Analyte = {
  id: 'thiamine-diphosphate',
  aliases: ['thiamine pyrophosphate', 'tpp', 'tdp', 'vitamin b1', 'thiamine', 'thiamin', 'whole blood thiamine', 'b1'],
  loinc: [
    { code: '32554-8', property: 'other', specimen: 'whole blood' },
    { code: '74444-1', property: 'other', specimen: 'whole blood' },
  ],
  canonicalUnit: 'nmol/L',
  units: [
    limitsIn('nmol/L', 'nmol/l'),
    byMolarMass('ug/L', ['ug/l'], 2.3513, 'molar mass 425.3 g/mol'),
    byMolarMass('ng/mL', ['ng/ml'], 2.3513, 'the same number as ug/L'),
  ],
  unitRequired: true,
  plausible: plausible([10, 2000], [20, 500]),
  levels: [
    { id: 'very-low', reading: 'low', below: usual(50, [40, 60], 'nmol/L; well under the range') },
    { id: 'low', reading: 'low', below: readIn('mayo-catalogue', 70, 'nmol/L; suggests a lack below it') },
    { id: 'normal', reading: 'normal', below: readIn('mayo-catalogue', 180.1, 'nmol/L; up to and with 180') },
    { id: 'high', reading: 'high' },
  ],
  evidence: [
    {
      cause: 'low-thiamine',
      byLevel: {
        'very-low': says(0.52, 0.003, 'few healthy people lie here'),
        low: says(0.31, 0.017, 'anaemia lowers it too, since it rides in red cells'),
        normal: says(0.16, 0.93, 'a meal or one tablet can hide a lack'),
        high: says(0.01, 0.05, 'tablets before the test'),
      },
    },
  ],
  findings: [],
}
