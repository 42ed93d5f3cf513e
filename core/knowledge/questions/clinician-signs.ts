// A question: has someone examined you and found any of these?
import type { Question } from '../types/index.js'

export const clinicianSigns: Question = {
  id: 'clinician-signs',
  phase: 'labs',
  kind: 'many',
  asks: ['weak-foot-pulse', 'ankle-brachial-low', 'trousseau-sign', 'chvostek-sign', 'emg-neuropathy'],
}
