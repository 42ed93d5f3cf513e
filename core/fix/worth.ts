// What is one action worth to this person? Share of the cramps × how far they can be turned back × how good the evidence is.
import type { Assessment, Band, RankedCause } from '../assess/index.js'
import { carries } from '../knowledge/fixing/index.js'
import { knowledge } from '../knowledge/index.js'
import type { Action, Known } from '../knowledge/types/index.js'

/** A cause, a medicine or the background as far as actions go: what follows, how far it can be turned back, how well that is known. */
interface Treatable {
  readonly actions: readonly string[]
  readonly reversibility: Known
  readonly treatmentEvidence: Known
}

const treatables: ReadonlyMap<string, Treatable> = new Map<string, Treatable>([
  ['background', knowledge.background],
  ...knowledge.causes.map((cause) => [cause.id, cause] as const),
  ...knowledge.medicines.filter(({ relativeRisk }) => relativeRisk).map(({ id }) => [id, knowledge.medicineCause] as const),
])

/** The causes of this person that matter and that the action answers, by what treating them is worth. */
export function answeredBy(action: Action, { ranking }: Pick<Assessment, 'ranking'>): readonly RankedCause[] {
  const least = knowledge.policy.actionShare.value
  return ranking
    .filter(({ share, through }) => share.value + through.value >= least)
    .filter(
      ({ id }) => treatables.get(id)?.actions.includes(action.id) || (action.causes !== 'any' && action.causes.includes(id)),
    )
    .toSorted((a, b) => b.worth.value - a.worth.value)
}

/** The part of one figure that another, smaller one leaves; all of it where the other is larger or unknown. */
const part = (of: Known | undefined, limit: number | undefined): number =>
  of === undefined || limit === undefined || limit >= of.value ? 1 : limit / of.value

/**
 * The worth of the causes answered, summed. What a cause is behind and what is answered as well counts once, with the cause that
 * makes the cramps. An action turns back no more than it was measured to, and carries no further than its own evidence: treating the
 * cause outright may do more than this one way of easing it. The band is the sum of the causes' bands, rather too wide than too narrow.
 */
export function worthOf(action: Action, answered: readonly RankedCause[]): Band {
  const ids = new Set(answered.map(({ id }) => id))
  const { evidence, reach } = carries(action)
  const parts = answered.map(({ id, share, through, behind, worth }) => {
    const twice = behind.filter((child) => ids.has(child.id)).reduce((sum, child) => sum + child.part, 0)
    const all = share.value + through.value
    const once = all > 0 ? (share.value + Math.max(0, through.value - twice)) / all : 0
    const treated = treatables.get(id)
    const scale = once * part(treated?.treatmentEvidence, evidence) * part(treated?.reversibility, reach)
    return { value: worth.value * scale, low: worth.low * scale, high: worth.high * scale }
  })
  const total = (of: keyof Band) =>
    Math.min(
      1,
      parts.reduce((sum, one) => sum + one[of], 0),
    )
  return { value: total('value'), low: total('low'), high: total('high') }
}
