// What is behind these cramps? One stateless call: the whole case in, urgency, ranking, reasons, next question and actions out.
import { guardAction } from '../guard/index.js'
import type { Knowledge } from '../knowledge/knowledge.js'
import { tiers, type Action, type Tier } from '../knowledge/types/index.js'
import type { Case } from '../person/case.js'
import { evaluate } from '../person/evaluate.js'
import { screen } from '../urgency/index.js'
import type { Assessment, GuardedAction, RankedCause } from './assessment.js'
import { bestValues, drawsOf, type Columns } from './draws.js'
import { leaders } from './leaders.js'
import { modelOf, type Model } from './model.js'
import { nextFor } from './next.js'
import { networkFor, networkNear, posteriors, type Posterior } from './posterior.js'
import { rank } from './rank.js'
import { withinReach } from './reach.js'
import { reasonsFor } from './reasons.js'
import { recipeFor, type Recipe } from './recipe.js'

export interface AssessOptions {
  /** Parameter draws for the 90 % bands; 500 unless given. Zero leaves the bands empty (low = value = high). */
  readonly draws?: number
  /** Seed of the draws. The same seed gives the same bands on every machine. */
  readonly seed?: number
}

export type Assess = (person: Case, options?: AssessOptions) => Assessment

const ENGINE = 'explained-set-1'
const DRAWS = 500
const SEED = 20_260_101

/** The answerer for a body of knowledge. It keeps the compiled network and the draws between calls; its answers depend on the case alone. */
export function assessorFor(knowledge: Knowledge): Assess {
  const model = modelOf(knowledge)
  const prepared = new Map<string, Columns>()
  const drawsFor = (count: number, seed: number): Columns => {
    const key = `${count}/${seed}`
    const draws = prepared.get(key) ?? drawsOf(knowledge, count, seed)
    prepared.set(key, draws)
    return draws
  }
  return (whole, options = {}) => {
    const { draws: count = DRAWS, seed = SEED } = options
    const { person, setAside } = withinReach(model, whole)
    const recipe = recipeFor(model, person)
    const draws = drawsFor(count, seed)
    const network = networkFor(model, recipe.present)
    const [posterior] = posteriors(model, network, recipe, bestValues) as [Posterior]
    const near = networkNear(model, network, { recipe, posterior })
    const ranking = rank(
      model,
      recipe,
      draws,
      [posterior, ...posteriors(model, near, recipe, draws).slice(1)],
      reasonsFor(model, person, recipe, near, posterior),
    )
    const next = nextFor(model, person, recipe, near, posterior)
    const urgency = screen(whole)
    return {
      urgency,
      verdict: verdictOf(model, recipe, ranking),
      ranking,
      ...(next.question && { nextQuestion: next.question }),
      nextTests: next.tests,
      wouldChange: next.wouldChange,
      actions: actionsFor(model, whole, urgency.tier, ranking),
      method: { engine: ENGINE, knowledge: knowledge.version, draws: count, seed, ...(setAside.length > 0 && { setAside }) },
    }
  }
}

/** Answers that say something about the cramp or the body; "I feel well otherwise" to an urgent screen alone is not enough to go by. */
function verdictOf(model: Model, recipe: Recipe, ranking: readonly RankedCause[]): Assessment['verdict'] {
  const { policy } = model.knowledge
  const first = leaders(ranking)[0]!
  const informative = recipe.descriptors.length + recipe.present.length + recipe.labs.evidence.length
  const stands = first.ranksFirst >= policy.clearRanksFirst.value && first.share.value >= policy.clearShare.value
  if (informative < policy.enoughAnswers.value && !(stands && first.share.value >= policy.settledShare.value)) return 'not-enough'
  return stands ? 'clear' : 'open'
}

/** What is still in place when help is needed today: where to go, what to have looked at. */
const URGENT_KINDS: ReadonlySet<Action['kind']> = new Set(['see', 'test', 'specialist', 'medicine-review'])

/** Whether an action fits how urgent it is. A prescriber's treatments are no talk for someone who needs no doctor. */
function fits({ kind, position, upTo, when }: Action, person: Case, tier: Tier): boolean {
  if (when && evaluate(when, person) !== 'true') return false
  const urgency = tiers.indexOf(tier)
  if (urgency <= tiers.indexOf('same-day')) return URGENT_KINDS.has(kind)
  if (position === 'prescriber' && tier === 'self-care') return false
  return upTo === undefined || urgency >= tiers.indexOf(upTo)
}

/** Actions of the causes that matter, each passed by the guard, by what it is worth to this person. */
function actionsFor(model: Model, person: Case, tier: Tier, ranking: readonly RankedCause[]): readonly GuardedAction[] {
  const { actions, policy, background } = model.knowledge
  const likely = ranking.filter(({ share, through }) => share.value + through.value >= policy.actionShare.value)
  const followsFrom = (id: string): readonly string[] =>
    id === 'background' ? background.actions : (model.nodeOf.get(id)?.actions ?? [])
  return actions
    .filter((action) => fits(action, person, tier))
    .flatMap((action): GuardedAction[] => {
      const answers = likely.filter(
        ({ id }) => followsFrom(id).includes(action.id) || (action.causes !== 'any' && action.causes.includes(id)),
      )
      if (answers.length === 0) return []
      const { permission, because } = guardAction(action, person)
      if (permission === 'refused') return []
      return [{ action, permission, because, worth: answers.reduce((sum, { worth }) => sum + worth.value, 0) }]
    })
    .sort((a, b) => b.worth - a.worth || a.action.id.localeCompare(b.action.id))
}
