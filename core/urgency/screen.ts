// How fast must this person act? Every red flag is tried, each alone; the most urgent one decides, and none is averaged away.
import { rules as allRules } from '../knowledge/urgency/index.js'
import { tiers, type Condition, type FactId, type Tier, type UrgencyRule } from '../knowledge/types/index.js'
import { deriveLabs } from '../labs/index.js'
import type { Case } from '../person/case.js'
import { judge, judgeLeaf, restsOn, undecidedBy, type Leaf, type LeafJudge } from '../person/evaluate.js'

/** A rule that holds, and the facts it rests on. */
export interface FiredRule {
  readonly rule: string
  readonly tier: Tier
  readonly because: readonly FactId[]
}

export interface Urgency {
  readonly tier: Tier
  /** Most urgent first. */
  readonly fired: readonly FiredRule[]
  /** Facts still to be asked because a more urgent rule waits for them. */
  readonly needs: readonly FactId[]
}

const urgent: ReadonlySet<Tier> = new Set(['emergency', 'same-day'])
const rank = (tier: Tier) => tiers.indexOf(tier)

/** Of two tiers the more urgent. */
export const moreUrgent = (a: Tier, b: Tier): Tier => (rank(a) <= rank(b) ? a : b)

/**
 * Facts still to be asked for a condition, nearest first: in an `all`, only the first part that is open, so that risks are asked
 * when a sign is there and not before. `open` judges what nobody can answer as not so.
 */
function toAsk(condition: Condition, open: LeafJudge): readonly FactId[] {
  if (judge(condition, open) !== 'unknown') return []
  if ('all' in condition) {
    const first = condition.all.find((part) => judge(part, open) === 'unknown')
    return first ? toAsk(first, open) : []
  }
  if ('any' in condition) return condition.any.flatMap((part) => toAsk(part, open))
  return undecidedBy(condition, open)
}

/**
 * The tier of a case, the rules that fired with the facts they rest on, and the facts that a more urgent rule still lacks.
 *
 * Adjusted calcium and kidney function are worked out first where they can be. `needs` leaves out what cannot be asked: blood values
 * nobody has measured, and facts to which the person said "I don't know". It leaves out rules that could not raise the tier any more.
 */
export function screen(said: Case, rules: readonly UrgencyRule[] = allRules): Urgency {
  const person: Case = { ...said, labs: deriveLabs(said.labs, said.person) }
  const leaf: LeafJudge = (each) => judgeLeaf(each, person)
  const fired = rules
    .filter(({ when }) => judge(when, leaf) === 'true')
    .map(({ id, tier, when }): FiredRule => ({ rule: id, tier, because: restsOn(when, leaf) }))
    .sort((a, b) => rank(a.tier) - rank(b.tier))
  const tier = fired[0]?.tier ?? 'self-care'

  const askable = (each: Leaf) => 'fact' in each && person.answers[each.fact] !== null
  // What nobody can answer will not make a rule hold: false, or true under a "not".
  const open: LeafJudge = (each, negated) => {
    const known = leaf(each, negated)
    if (known !== 'unknown' || askable(each)) return known
    return negated ? 'true' : 'false'
  }
  const waiting = rules.filter((rule) => urgent.has(rule.tier) && rank(rule.tier) < rank(tier))
  return { tier, fired, needs: [...new Set(waiting.flatMap(({ when }) => toAsk(when, open)))] }
}
