// A question: nerves and muscles: has a doctor told you of any of these?
import type { Question } from '../types/index.js'

export const conditionsNerves: Question = {
  id: 'conditions-nerves',
  phase: 'health',
  kind: 'many',
  asks: [
    'neuropathy-known',
    'stenosis-known',
    'restless-legs-known',
    'parkinson-known',
    'epilepsy',
    'myasthenia',
    'neuromuscular-known',
  ],
}
