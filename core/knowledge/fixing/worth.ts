// How far does the evidence for one way of doing something carry? It cannot carry further than that for treating the cause at all.
import { judged, type Action, type Known } from '../types/index.js'

const byCertainty: Readonly<Record<Action['certainty'], Known>> = {
  high: judged(0.9, [0.75, 0.98], 'GRADE: further research is very unlikely to change it'),
  moderate: judged(0.65, [0.45, 0.85], 'GRADE: further research may change it; as much as thyroxine counts for a slow thyroid'),
  low: judged(0.4, [0.2, 0.6], 'GRADE: further research is likely to change it; stretching stands here'),
  'very-low': judged(0.2, [0.05, 0.4], 'GRADE: any estimate is very uncertain'),
}

const trivial = judged(
  0.1,
  [0.05, 0.15],
  'a tenth fewer cramps: less than anyone would notice beside the third that placebo brings',
)
const shownToDoLittle = judged(0.05, [0, 0.1], 'trials measured it, and found next to nothing: magnesium in ordinary cramps')

/** Going somewhere, being tested and being looked at are ways to a treatment and weigh as much as the treatment does. */
const ways: ReadonlySet<Action['kind']> = new Set(['see', 'test', 'medicine-review', 'specialist'])

/**
 * `evidence`: 0 to 1, for this very action. `reach`: the share of cramps it took away where that was measured. Absent: no less than
 * for treating the cause itself.
 */
export function carries({ kind, effect, certainty }: Action): { readonly evidence?: number; readonly reach?: number } {
  if (ways.has(kind)) return {}
  if (effect === undefined) return { evidence: byCertainty[certainty].value }
  const little = Math.abs(effect.value) < trivial.value && effect.low < 0 && effect.high > 0
  return { evidence: (little ? shownToDoLittle : byCertainty[certainty]).value, reach: Math.max(0, -effect.value) }
}

/** The weights, to be walked. */
export const evidenceWeights = { byCertainty, trivial, shownToDoLittle } as const
