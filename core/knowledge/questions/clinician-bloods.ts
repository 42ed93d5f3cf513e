// A question: were you told that any of these was out of range?
import type { Question } from '../types/index.js'

export const clinicianBloods: Question = {
  id: 'clinician-bloods',
  phase: 'labs',
  kind: 'many',
  asks: ['lab-ck-high', 'lab-alp-high', 'lab-phosphate-low', 'lab-pth-high', 'lab-mcv-high', 'lab-anaemia', 'lab-crp-high'],
}
