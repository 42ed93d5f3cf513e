// What should be asked next, and which test is worth a needle? By the value of information for what the person would do.
//
// Acting on a cause is worth stakes × share and costs a fixed sum, so the best plan is worth V = Σ max(0, stakes × share − cost).
// An answer's value is the expected V after it less V now: never negative, and zero when no answer would change what is done.
import type { Case } from '../person/case.js'
import type { FactId } from '../knowledge/types/index.js'
import type { QuestionValue, RankedCause, TestValue, WouldChange } from './assessment.js'
import { isFixed, openQuestions } from './interview.js'
import type { Model } from './model.js'
import type { NearNetwork, Posterior } from './posterior.js'
import type { Recipe } from './recipe.js'
import { sharesOf, tryFacts, tryTests, type Shares, type Tried } from './try-answers.js'

export function planValue(model: Model, shares: Shares): number {
  const cost = model.knowledge.policy.actionCost.value
  return model.nodes.reduce((sum, { index, stakes }) => sum + Math.max(0, stakes.value * shares[index]! - cost), 0)
}

/** Expected gain of knowing a fact. `tried` holds all its answers. */
export function valueOf(model: Model, now: number, tried: readonly Tried[]): number {
  const after = tried.reduce((sum, { probability, shares }) => sum + probability * planValue(model, shares), 0)
  return Math.max(0, after - now)
}

function byFact(tried: readonly Tried[]): ReadonlyMap<FactId, readonly Tried[]> {
  const map = new Map<FactId, Tried[]>()
  for (const item of tried) {
    const list = map.get(item.fact)
    if (list) list.push(item)
    else map.set(item.fact, [item])
  }
  return map
}

export interface Next {
  readonly question?: QuestionValue
  readonly tests: readonly TestValue[]
  readonly wouldChange: readonly WouldChange[]
}

/** At most this many are worth showing. */
const SHOWN = 5
/** An answer rarer than this is no use as a "what would change this". */
const WORTH_NAMING = 0.02

export function nextFor(model: Model, person: Case, recipe: Recipe, near: NearNetwork, now: Posterior): Next {
  const { policy } = model.knowledge
  const value = planValue(model, sharesOf(now))
  const open = openQuestions(model.knowledge.questions, person)
  const askable = open.filter(({ phase, kind }) => phase !== 'labs' && kind !== 'medicines')
  const tried = byFact(
    tryFacts(
      model,
      person,
      recipe,
      near,
      now,
      askable.flatMap(({ asks }) => asks),
    ),
  )
  const medicines = open.find(({ kind }) => kind === 'medicines')
  const acting = medicines ? model.nodes.filter(({ kind }) => kind === 'medicine').map(({ id }) => id) : []
  const triedMedicines = byFact(tryFacts(model, person, recipe, near, now, acting))
  const gain = (facts: readonly FactId[], by: ReadonlyMap<FactId, readonly Tried[]>) =>
    facts.reduce((sum, fact) => sum + (by.has(fact) ? valueOf(model, value, by.get(fact)!) : 0), 0)
  const questions = [
    ...askable.map(({ id, asks }) => ({ question: id, value: gain(asks, tried) })),
    ...(medicines ? [{ question: medicines.id, value: gain(acting, triedMedicines) }] : []),
  ].sort((a, b) => b.value - a.value)

  // By rule before by value: who the person is, then what could be urgent.
  const first = open.find(isFixed)
  const best = first
    ? { question: first.id, value: questions.find(({ question }) => question === first.id)?.value ?? 0 }
    : questions[0]
  const worthAsking = best !== undefined && (first !== undefined || best.value >= policy.questionCost.value)

  const measured = new Set(person.labs.map(({ analyte }) => analyte))
  const analytes = model.knowledge.analytes.filter(({ id }) => !measured.has(id))
  const triedTests = byFact(tryTests(model, person, recipe, near, now, analytes))
  const tests = analytes
    .map(({ id, evidence }): TestValue => ({
      analyte: id,
      value: triedTests.has(id) ? valueOf(model, value, triedTests.get(id)!) : 0,
      causes: evidence.map(({ cause }) => cause),
    }))
    .filter((test) => test.value >= policy.testCost.value)
    .sort((a, b) => b.value - a.value)
    .slice(0, SHOWN)

  return { ...(worthAsking && { question: best }), tests, wouldChange: changes(model, sharesOf(now), [...tried.values()].flat()) }
}

function leader(model: Model, shares: Shares): { readonly first: RankedCause['id']; readonly share: number } {
  let top = 0
  for (let k = 1; k < shares.length; k++) if (shares[k]! > shares[top]!) top = k
  const id = top < model.nodes.length ? model.nodes[top]!.id : top === model.nodes.length ? 'background' : 'unlisted'
  return { first: id, share: shares[top]! }
}

function changes(model: Model, now: Shares, tried: readonly Tried[]): readonly WouldChange[] {
  const today = leader(model, now).first
  return tried
    .filter(({ probability }) => probability >= WORTH_NAMING)
    .map(({ fact, answer, probability, shares }) => ({ fact, answer, probability, ...leader(model, shares) }))
    .filter(({ first }) => first !== today)
    .sort((a, b) => b.probability * b.share - a.probability * a.share)
    .slice(0, SHOWN)
    .map(({ fact, answer, first, share }) => ({ fact, answer, first, share }))
}
