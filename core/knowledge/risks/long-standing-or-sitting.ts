// A risk: standing or sitting most of the day? (R27)
import { elicited, judged, type Risk } from '../types/index.js'

export const longStandingOrSitting: Risk = {
  id: 'long-standing-or-sitting',
  aliases: ['r27'],
  prevalence: judged(0.2, [0.12, 0.4], 'eight hours or more'),
  effects: [
    { cause: 'inactivity', probability: elicited(0.4, 'part of the node, beside little exercise, shoes and tight sheets') },
  ],
}
