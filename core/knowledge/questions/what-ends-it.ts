// A question: what eases it?
import type { Question } from '../types/index.js'

export const whatEndsIt: Question = {
  id: 'what-ends-it',
  phase: 'cramp',
  kind: 'many',
  asks: ['stretch-ends-it', 'walking-relieves', 'sitting-or-bending-relieves', 'hanging-leg-relieves', 'raising-legs-relieves'],
}
