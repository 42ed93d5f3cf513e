// From which values on is an action no longer for everyone? The limits of the guards, each with its address (canonical units).
import { judged, measured } from '../types/index.js'

export const kidney = {
  severe: measured(30, [30, 30], 'smpc-magnesium', 'mL/min/1.73 m²; magnesium is contraindicated below it'),
  reduced: measured(60, [60, 60], 'smpc-potassium', 'mL/min/1.73 m²; extreme caution with potassium below it'),
} as const

export const high = {
  potassium: judged(5, [5, 5.3], 'mmol/L; policy: no potassium plan above the usual range', ['smpc-potassium']),
  magnesium: measured(1.1, [1, 1.1], 'rcpa-magnesium', 'mmol/L; upper end of the range'),
  calcium: measured(2.6, [2.55, 2.65], 'society-endocrinology-hypocalcaemia', 'mmol/L adjusted; upper end of the range'),
  vitaminD: measured(125, [100, 150], 'iom-2011', 'nmol/L; reason for concern above it'),
  ferritin: judged(100, [75, 300], 'µg/L; iron for restless legs is given up to 75 to 100'),
} as const

export const low = {
  sodium: judged(135, [133, 136], 'mmol/L; the usual lower end, no extra drinking below it'),
} as const

export const age = {
  adult: judged(18, [16, 18], 'years; the evidence is from adults'),
  older: judged(65, [60, 70], 'years; policy: kidney function is not taken for granted from here on'),
} as const
