// How common are troublesome leg cramps that no cause explains? The background: what every share is measured against.
import type { PatternId } from '../types/index.js'
import { derived, judged, measured } from '../types/index.js'

/**
 * What season and family do to the leak stands with the risks summer, winter and family-cramps.
 * Figures by age are means over the two sexes. With an odds ratio f of women against men, the man's odds o solve
 * (p(o) + p(f·o)) / 2 = mean: near enough o = 2·mean / (1 + f), and f·o for a woman.
 * A cause's `prior` and `female` read the same way.
 *
 * `leak` is P(about weekly cramps | no cause, no medicine). The reference's own (0.017 / 0.034 / 0.066) agrees with the
 * survey at 30 and 50. At 70, with its causes, it gives 14 % where NHANES 2005-06 found 5.9 % (60-69) and 10.5 % (70 and over).
 * So the leak at 70 and the links that weigh there (polyneuropathy, spine, arteries, diabetes, restless legs) were lowered
 * together; budget.test.ts holds the sum.
 */
export const background = {
  id: 'background',
  pattern: 'idiopathic' as PatternId,
  /** P(five or more nights a month), everyone together: causes, medicines and background. For checking, not for inference. */
  priorOfTroublesome: {
    at30: derived(0.035, [0.026, 0.045], '20-29 3.6 %, 30-39 3.4 %', ['nhanes-2005-2006']),
    at50: derived(0.06, [0.045, 0.08], 'smoothed over 40-49 4.8 %, 50-59 8.4 %, 60-69 5.9 %', ['nhanes-2005-2006']),
    at70: derived(0.085, [0.065, 0.11], 'smoothed over 60-69 5.9 % and 70 and over 10.5 %', ['nhanes-2005-2006']),
  },
  leak: {
    at30: derived(0.0175, [0.012, 0.024], 'survey total less causes and medicines; reference .017', [
      'nhanes-2005-2006',
      'grandner-2017',
    ]),
    at50: derived(0.033, [0.022, 0.044], 'survey total less causes and medicines; reference .034', [
      'nhanes-2005-2006',
      'grandner-2017',
    ]),
    at70: derived(
      0.041,
      [0.027, 0.058],
      'survey total less causes and medicines; reference .066, which with its causes passes the survey',
      ['nhanes-2005-2006', 'grandner-2017'],
    ),
  },
  /** Odds multiplier of the leak, women against men. */
  female: derived(
    2.1,
    [1.4, 2.8],
    'survey odds 1.80 (1.45-2.24) for all cramps; known causes are shared more evenly, so the rest must be steeper',
    ['nhanes-2005-2006'],
  ),
  /** Odds multiplier of the leak per 5 kg/m² above `bmiFrom`. */
  bmiPer5: measured(1.1, [1.01, 1.2], 'nhanes-2005-2006', 'design-based logistic regression over two cycles'),
  bmiFrom: judged(27, [26, 28.5], 'about the mean of the adults surveyed, to whom the leak belongs'),
  /** Of all troublesome cramps, the part owed to something this list does not hold. */
  unlistedShare: judged(0.05, [0.02, 0.12], 'about forty causes are held, medicine has more; few of them are common'),
  /** The part of ordinary night cramps that goes with the best self-care, stretching at bedtime. */
  reversibility: judged(0.35, [0.1, 0.55], 'three a night became two in the one positive trial of stretching', [
    'hallegraeff-2012',
  ]),
  treatmentEvidence: judged(0.35, [0.15, 0.55], 'one trial for stretching, one against; low certainty', [
    'hallegraeff-2012',
    'coppin-2005',
    'cochrane-non-drug-2021',
  ]),
  stakes: judged(0.5, [0.2, 1], 'sleep and comfort only'),
  confirm: [] as readonly string[],
  actions: [
    'stretch-at-onset',
    'bedtime-stretch',
    'walking-or-cycling',
    'footwear-and-bedding',
    'reassure-and-wait',
  ] as readonly string[],
} as const
