// HbA1c, the sugar of the last three months: 48 mmol/mol and more is diabetes.
import { derived, type Analyte } from '../types/index.js'
import { limitsIn, plausible, says, usual } from './notation.js'

export const hba1c: Analyte = {
  id: 'hba1c',
  aliases: [
    'a1c',
    'haemoglobin a1c',
    'hemoglobin a1c',
    'glycated haemoglobin',
    'glycated hemoglobin',
    'glycohaemoglobin',
    'long-term sugar',
  ],
  loinc: [
    { code: '4548-4', property: 'other', specimen: 'blood, NGSP %' },
    { code: '59261-8', property: 'other', specimen: 'blood, IFCC mmol/mol' },
    { code: '17856-6', property: 'other', specimen: 'blood, by HPLC' },
  ],
  canonicalUnit: 'mmol/mol',
  units: [
    limitsIn('mmol/mol', 'mmol/mol', 'mmol/mol{hb}'),
    {
      ucum: '%',
      spellings: ['%', 'percent', '%{hb}', '%ngsp', '%dcct'],
      factor: derived(10.93, [10.9, 10.96], 'the master equation, turned round; from memory', ['ucum']),
      offset: derived(-23.5, [-23.6, -23.4], 'the master equation, turned round; from memory', ['ucum']),
    },
  ],
  unitRequired: false,
  plausible: plausible([4, 250], [18, 140.5]),
  levels: [
    {
      id: 'normal',
      reading: 'normal',
      below: usual(42, [39, 42], 'mmol/mol; 42 and more is the British band before diabetes, 39 the American'),
    },
    {
      id: 'raised',
      reading: 'borderline',
      below: usual(47.5, [47.5, 48], 'mmol/mol; 48, and 6.5 % is the same limit though it converts to 47.5'),
    },
    { id: 'high', reading: 'high' },
  ],
  evidence: [
    {
      cause: 'diabetes',
      byLevel: {
        normal: says(0.05, 0.81, 'well treated, or found by a glucose test'),
        raised: says(0.12, 0.1885, 'treated, or not yet over the line'),
        high: says(0.83, 0.0015, 'it is the definition; iron or B12 lack can lift it falsely'),
      },
    },
  ],
  findings: [],
}
