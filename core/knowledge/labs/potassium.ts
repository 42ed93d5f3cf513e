// Potassium in blood: under 3.5 mmol/L is low potassium by definition.
import type { Analyte } from '../types/index.js'
import { byMolarMass, exactly, limitsIn, plausible, readIn, says, usual } from './notation.js'

export const potassium: Analyte = {
  id: 'potassium',
  aliases: ['k', 'k+', 'serum potassium', 'plasma potassium', 'kalium'],
  loinc: [
    { code: '2823-3', property: 'moles', specimen: 'serum or plasma' },
    { code: '6298-4', property: 'moles', specimen: 'blood' },
    { code: '77142-8', property: 'moles', specimen: 'serum, plasma or blood' },
    { code: '39789-3', property: 'moles', specimen: 'venous blood' },
  ],
  canonicalUnit: 'mmol/L',
  units: [
    limitsIn('mmol/L', 'mmol/l'),
    exactly('meq/L', ['meq/l'], 1, 'one charge an ion'),
    byMolarMass('mg/dL', ['mg/dl'], 0.2558, 'molar mass 39.098 g/mol'),
  ],
  unitRequired: false,
  plausible: plausible([1, 14], [2.5, 6.5]),
  levels: [
    {
      id: 'critical-low',
      reading: 'critical-low',
      below: readIn(['wakemed-critical', 'ctcae-v5'], 2.5, 'mmol/L; called by the laboratory, grade 4 below it'),
    },
    { id: 'low-moderate', reading: 'low', below: readIn('ctcae-v5', 3, 'mmol/L; grade 3 below it') },
    { id: 'low-mild', reading: 'low', below: usual(3.5, [3.4, 3.6], 'mmol/L; the usual lower end') },
    {
      id: 'normal',
      reading: 'normal',
      below: usual(5.1, [5, 5.4], 'mmol/L; the usual upper end is 5.0, in some laboratories 5.3'),
    },
    { id: 'high-borderline', reading: 'borderline', below: readIn('ukka-hyperkalaemia', 5.5, 'mmol/L; mild begins here') },
    { id: 'high-mild', reading: 'high', below: readIn('ukka-hyperkalaemia', 6, 'mmol/L; moderate begins here') },
    { id: 'high-moderate', reading: 'high', below: readIn('ukka-hyperkalaemia', 6.5, 'mmol/L; severe begins here') },
    { id: 'critical-high', reading: 'critical-high' },
  ],
  evidence: [
    {
      cause: 'low-potassium',
      byLevel: {
        'critical-low': says(0.03, 0.0001, 'few of the low are this low; a false low is a mislabelled tube'),
        'low-moderate': says(0.14, 0.0001, 'one in seven of the low'),
        'low-mild': says(0.808, 0.0002, 'most low potassium is mild; it is the definition'),
        normal: says(0.02, 0.94, 'on the day of the test it had come up, or the sample stood too long'),
        'high-borderline': says(0.001, 0.035, 'only by a spoilt sample'),
        'high-mild': says(0.0005, 0.015, 'only by a spoilt sample'),
        'high-moderate': says(0.0003, 0.0066, 'only by a spoilt sample'),
        'critical-high': says(0.0002, 0.003, 'only by a spoilt sample'),
      },
    },
    {
      cause: 'adrenal-insufficiency',
      byLevel: {
        'critical-low': says(0.0002, 0.0004, 'without adrenal hormone potassium climbs'),
        'low-moderate': says(0.0008, 0.0017, 'without adrenal hormone potassium climbs'),
        'low-mild': says(0.009, 0.0097, 'with much vomiting'),
        normal: says(0.39, 0.93, 'some four in ten when it is found, more where the pituitary is at fault'),
        'high-borderline': says(0.25, 0.034, 'raised in about six in ten when it is found, mostly a little'),
        'high-mild': says(0.2, 0.0148, 'raised in about six in ten when it is found'),
        'high-moderate': says(0.1, 0.0064, 'in the severe'),
        'critical-high': says(0.05, 0.003, 'in a crisis'),
      },
    },
  ],
  findings: [],
}
