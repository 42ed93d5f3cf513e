// Where do the blood values and body measures turn urgent? The limits of the rules, each with its address (canonical units).
import { derived, judged, measured, recalled } from '../types/index.js'

export const potassium = {
  criticalLow: measured(2.5, [2.5, 2.8], ['wakemed-critical', 'ctcae-v5'], 'mmol/L; called by the laboratory, grade 4 below it'),
  moderatelyLow: measured(3, [2.9, 3], 'ctcae-v5', 'mmol/L; grade 3 below it, act (causes.md B4)'),
  low: measured(3.5, [3.4, 3.6], 'weiner-1997', 'mmol/L; the usual lower end'),
  mildlyHigh: measured(5.5, [5.3, 5.5], 'ukka-hyperkalaemia', 'mmol/L; mild 5.5 to 5.9'),
  moderatelyHigh: measured(6, [6, 6], 'ukka-hyperkalaemia', 'mmol/L; moderate 6.0 to 6.4'),
  severelyHigh: measured(6.5, [6.5, 6.5], ['ukka-hyperkalaemia', 'wakemed-critical'], 'mmol/L; severe, act at once'),
} as const

export const calcium = {
  adjustedCritical: measured(1.9, [1.8, 2], 'society-endocrinology-hypocalcaemia', 'mmol/L adjusted; calcium into a vein'),
  adjustedLow: judged(2.1, [2.1, 2.2], 'mmol/L adjusted; symptoms seldom begin above it', [
    'society-endocrinology-hypocalcaemia',
  ]),
  ionisedCritical: derived(0.87, [0.75, 0.87], 'mmol/L; 3.5 mg/dL × 0.2495, another hospital calls 0.75', ['wakemed-critical']),
  ionisedLow: judged(1.1, [1.05, 1.15], 'mmol/L; the reference calls symptomatic below 1.1'),
  totalCritical: derived(1.62, [1.5, 1.75], 'mmol/L unadjusted; 6.5 mg/dL × 0.2495', ['wakemed-critical']),
  totalLow: judged(1.9, [1.8, 2], 'mmol/L unadjusted; may be low albumin only, which must be seen to today'),
  high: derived(3, [2.9, 3.25], 'mmol/L; 12 mg/dL × 0.2495 called by one hospital, 13 by another', ['wakemed-critical']),
  criticalHigh: measured(3.4, [3.4, 3.5], 'ctcae-v5', 'mmol/L; grade 4 above it'),
} as const

export const sodium = {
  criticalLow: judged(125, [120, 125], 'mmol/L; severe below it, one laboratory calls 120', ['wakemed-critical', 'ctcae-v5']),
  moderatelyLow: measured(130, [129, 130], 'ctcae-v5', 'mmol/L; 125 to 129 is the band between mild and severe'),
  high: measured(150, [150, 155], 'ctcae-v5', 'mmol/L; grade 2 above it, treatment begins; grade 3 above 155, hospital'),
  criticalHigh: measured(160, [155, 160], ['wakemed-critical', 'ctcae-v5'], 'mmol/L; called by the laboratory'),
} as const

export const magnesium = {
  severelyLow: measured(0.5, [0.4, 0.5], 'ctcae-v5', 'mmol/L; grade 2 and worse below it'),
  criticalHigh: derived(2.06, [1.85, 2.06], 'mmol/L; 5.0 mg/dL × 0.4114, another hospital calls 4.5', ['wakemed-critical']),
} as const

export const phosphate = {
  criticalLow: derived(0.32, [0.3, 0.35], 'mmol/L; 1.0 mg/dL × 0.3229', ['wakemed-critical']),
} as const

// Upper limits of normal 320 U/L in men and 200 in women, usual laboratory values (nutrients.md 3.3, from memory).
export const ck = {
  fiveTimesMen: derived(1600, [1000, 1750], 'U/L; 5 × 320, the work-up for muscle breakdown', ['merck-manual']),
  fiveTimesWomen: derived(1000, [850, 1000], 'U/L; 5 × 200', ['merck-manual']),
  tenTimesMen: derived(3200, [2000, 3500], 'U/L; 10 × 320, grade 4 above it', ['ctcae-v5']),
  tenTimesWomen: derived(2000, [1700, 2000], 'U/L; 10 × 200', ['ctcae-v5']),
} as const

export const haemoglobin = {
  verySevere: judged(70, [65, 80], 'g/L; where transfusion is commonly weighed'),
  severe: measured(80, [70, 80], 'ctcae-v5', 'g/L; grade 3 below it'),
} as const

export const vitaminB12 = {
  deficient: measured(133, [108, 148], 'ng239-2024', 'pmol/L; 180 ng/L, deficiency likely below it'),
} as const

export const body = {
  veryThin: judged(16, [15, 17], 'kg/m²; severe thinness'),
  dangerouslyThin: judged(13, [12, 14], 'kg/m²; where eating-disorder teams admit'),
  adultAge: judged(16, [16, 18], 'years; the model knows adults only'),
} as const

export const kidneys = {
  failing: recalled(15, [15, 15], 'kdigo', 'mL/min/1.73 m²; stage G5 below it'),
} as const
