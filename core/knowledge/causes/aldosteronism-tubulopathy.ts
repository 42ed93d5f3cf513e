// Aldosteronism and salt-losing tubules (Gitelman): kidneys that waste potassium. It cramps only by lowering potassium.
import type { Cause } from '../types/index.js'
import { judged } from '../types/index.js'

export const aldosteronismTubulopathy: Cause = {
  id: 'aldosteronism-tubulopathy',
  aliases: ['aldo', 'primary aldosteronism', 'conn syndrome', 'gitelman', 'gitelman syndrome', 'bartter'],
  type: 'disease',
  // Screening finds 5-10 % of hypertension, mostly with normal potassium; the node is the kind that may lose it.
  prior: {
    at30: judged(0.0005, [0.0001, 0.002], 'few hypertensives at this age, and Gitelman 1 in 40 000'),
    at50: judged(0.003, [0.001, 0.01], 'set so that one in ten with hypertension and low potassium has it, table B3'),
    at70: judged(0.006, [0.002, 0.02], 'set so that one in ten with hypertension and low potassium has it, table B3'),
  },
  processes: [],
  reversibility: judged(0.8, [0.6, 0.92], 'with an aldosterone blocker, surgery or replacement'),
  treatmentEvidence: judged(0.5, [0.25, 0.75], 'potassium and pressure are corrected; cramps were not measured'),
  stakes: judged(6, [4, 8], 'stroke and heart rhythm'),
  confirm: ['potassium', 'magnesium', 'bicarbonate'],
  actions: ['blood-tests', 'see-doctor-soon', 'potassium-treatment'],
}
