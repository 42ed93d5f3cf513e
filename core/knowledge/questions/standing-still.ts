// A question: when walking brings it on, does standing still end it within ten minutes?
import type { Question } from '../types/index.js'

export const standingStill: Question = {
  id: 'standing-still',
  phase: 'cramp',
  kind: 'yes-no',
  asks: ['standing-still-relieves'],
  when: { fact: 'walking-pain' },
}
