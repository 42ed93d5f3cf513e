// Which of an action's stretches may this person do? Each one is asked of the guard by how the body is held.
import { guard } from '../guard/index.js'
import type { Suggestion, Verdict } from '../guard/suggestion.js'
import { mayFall } from '../knowledge/fixing/index.js'
import { protocolsOfAction } from '../knowledge/protocols/index.js'
import type { Action, StretchPosition, StretchProtocol } from '../knowledge/types/index.js'
import type { Case } from '../person/case.js'
import { evaluate } from '../person/evaluate.js'

type Held = Extract<Suggestion, { what: 'stretch' }>['position']

const held: Readonly<Record<StretchPosition, readonly Held[]>> = {
  'calf-standing': ['standing'],
  'soleus-standing': ['standing'],
  'hamstring-standing': ['standing'],
  'calf-sitting-towel': ['sitting'],
  'calf-in-bed-onset': ['at-onset'],
  'calf-standing-onset': ['at-onset', 'standing'],
  'foot-onset': ['at-onset'],
  'thigh-front-onset': ['at-onset', 'standing'],
  'thigh-back-onset': ['at-onset'],
}

const strictest: readonly Verdict['permission'][] = ['refused', 'ask-first', 'allowed']

/** Of two or more verdicts the strictest; of equals the first. */
const strictestOf = (first: Verdict, ...rest: readonly Verdict[]): Verdict =>
  rest.reduce((a, b) => (strictest.indexOf(b.permission) < strictest.indexOf(a.permission) ? b : a), first)

const needsBalance = ({ steps }: StretchProtocol): boolean => steps.some(({ position }) => held[position].includes('standing'))

function verdictOn(protocol: StretchProtocol, said: Case): Verdict {
  const positions = new Set(protocol.steps.flatMap(({ position }) => held[position]))
  const [first, ...rest] = [...positions].map((position) => guard({ what: 'stretch', position }, said))
  if (first === undefined) throw new Error(`The protocol "${protocol.id}" has no step. A protocol needs at least one stretch.`)
  return strictestOf(first, ...rest)
}

/**
 * The stretches of an action that may be done: none standing for someone who may fall, and none that must be asked about beside one
 * that need not. The verdict is the strictest of the action's own and that on these. Undefined: the action is no stretch. No
 * protocols: none may be done, and the verdict says why.
 */
export function stretchesOf(
  action: Action,
  said: Case,
): { readonly protocols: readonly StretchProtocol['id'][]; readonly verdict: Verdict } | undefined {
  const falls = evaluate(mayFall, said) === 'true'
  const offered = protocolsOfAction[action.id]?.filter((protocol) => !falls || !needsBalance(protocol))
  const judged = offered?.map((protocol) => ({ id: protocol.id, verdict: verdictOn(protocol, said) }))
  const best = judged?.toSorted((a, b) => strictest.indexOf(b.verdict.permission) - strictest.indexOf(a.verdict.permission))[0]
  if (!judged || !best) return undefined
  const { permission } = best.verdict
  const verdict = strictestOf(guard({ what: 'action', action }, said), best.verdict)
  return {
    protocols:
      verdict.permission === 'refused' ? [] : judged.filter((one) => one.verdict.permission === permission).map(({ id }) => id),
    verdict,
  }
}
