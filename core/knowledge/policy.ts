// When is a result clear, and a question worth asking? The house's own judgements, in one place.
import type { MedicineCause, Policy } from './knowledge.js'
import { judged } from './types/index.js'

export const policy: Policy = {
  clearRanksFirst: judged(0.8, [0.7, 0.95], 'first in four draws of five is what a clinician would call clear'),
  clearShare: judged(0.45, [0.35, 0.6], 'about half of the cramps before one cause is named alone'),
  enoughAnswers: judged(6, [4, 10], 'where, when, how it feels, what ends it: fewer than these is guessing'),
  settledShare: judged(0.85, [0.75, 0.95], 'a defining test or an unmistakable picture needs no further questions'),
  actionCost: judged(
    1,
    [0.5, 2],
    'a test or a visit is worth it from one tenth of a life-threatening cause, or half of a mild one',
  ),
  questionCost: judged(0.004, [0.001, 0.02], 'a tired person gives about thirty answers gladly'),
  testCost: judged(0.02, [0.005, 0.1], 'a needle is worth about five questions'),
  actionShare: judged(0.08, [0.04, 0.15], 'below one in twelve a suggestion is noise'),
  riskCap: judged(100, [30, 300], 'stacked odds ratios overstate; the reference caps them at a hundred (causes.md B3)'),
  likelyRoot: judged(0.3, [0.2, 0.5], 'likely enough to look for'),
  statedDiagnosis: judged(
    0.8,
    [0.55, 0.95],
    'most diagnoses that people name are confirmed by their notes; some have been put right since',
  ),
  leftWithout: judged(0.001, [0.0002, 0.005], 'people misremember; nothing is ruled out by one answer'),
}

export const medicineCause: MedicineCause = {
  reversibility: judged(
    0.8,
    [0.5, 0.95],
    'a cramp that a medicine drives should go with it; no withdrawal trial exists (causes.md E)',
  ),
  treatmentEvidence: judged(0.25, [0.1, 0.5], 'very low certainty: no withdrawal trial; (RR − 1)/RR if causal'),
  stakes: judged(3, [2, 4], 'seldom dangerous in itself; worth a talk with the prescriber'),
  actions: ['medicine-review'],
}
