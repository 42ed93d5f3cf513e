// Which constants stand in the formulas? Adjusted calcium and the CKD-EPI 2021 estimate of kidney function.
import { judged, measured, recalled } from '../types/index.js'

export const adjustedCalciumFormula = {
  perGram: measured(0.02, [0.018, 0.025], 'society-endocrinology-hypocalcaemia', 'mmol/L of calcium per g/L of albumin'),
  albuminNormal: measured(40, [40, 42], 'society-endocrinology-hypocalcaemia', 'g/L; the albumin adjusted to'),
  /** Outside these the adjustment misleads: ask for ionised calcium. */
  albuminLowest: judged(20, [18, 25], 'g/L; below it the straight line was never fitted'),
  albuminHighest: judged(55, [52, 58], 'g/L; above it the straight line was never fitted'),
} as const

/** eGFR = scale × min(Scr/κ, 1)^α × max(Scr/κ, 1)^overKappa × perYear^age × female, Scr in mg/dL. */
export const ckdEpi2021 = {
  scale: measured(142, [142, 142], 'ckd-epi-2021'),
  kappa: { female: measured(0.7, [0.7, 0.7], 'ckd-epi-2021', 'mg/dL'), male: measured(0.9, [0.9, 0.9], 'ckd-epi-2021', 'mg/dL') },
  alpha: { female: measured(-0.241, [-0.241, -0.241], 'ckd-epi-2021'), male: measured(-0.302, [-0.302, -0.302], 'ckd-epi-2021') },
  overKappa: measured(-1.2, [-1.2, -1.2], 'ckd-epi-2021'),
  perYear: measured(0.9938, [0.9938, 0.9938], 'ckd-epi-2021'),
  female: measured(1.012, [1.012, 1.012], 'ckd-epi-2021'),
  youngest: measured(18, [18, 18], 'ckd-epi-2021', 'years; made from adults only'),
  oldest: judged(120, [110, 122], 'years; nobody has been proved to be older than 122'),
  umolPerMg: recalled(88.4, [88.4, 88.42], 'kdigo', 'umol/L per mg/dL of creatinine'),
} as const
