// A question: heart and blood vessels: has a doctor told you of any of these?
import type { Question } from '../types/index.js'

export const conditionsVessels: Question = {
  id: 'conditions-vessels',
  phase: 'health',
  kind: 'many',
  asks: ['arterial-disease-known', 'varicose-known', 'clot-before', 'heart-block'],
}
