// A claim, number 21 of the seed: The evidence for magnesium is mixed.
import { measured, type Claim } from '../types/index.js'

export const magnesiumEvidenceMixed: Claim = {
  id: 'magnesium-evidence-mixed',
  aliases: ['f21'],
  verdict: 'not-supported',
  sources: ['cochrane-magnesium-2020'],
  numbers: [
    measured(1.04, [0.84, 1.29], 'cochrane-magnesium-2020', 'chance of a quarter fewer cramps on magnesium against placebo'),
    measured(-0.18, [-0.84, 0.49], 'cochrane-magnesium-2020', 'cramps a week, magnesium against placebo'),
  ],
}
