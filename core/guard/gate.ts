// What do the rules together say of a suggestion? The machine of the gate; which foods a person eats is asked of who has the lists.
import { kidneyFacts } from '../knowledge/actions/groups.js'
import { standsFor } from '../knowledge/guard/index.js'
import type { Condition, GuardRule } from '../knowledge/types/index.js'
import type { Case } from '../person/case.js'
import { evaluate, judge, medicineClasses, restsOn, undecidedBy, type LeafJudge } from '../person/evaluate.js'
import { fits, type EatingFits, type Put } from './fits.js'
import { ownWords } from './own-gate.js'
import { judged, type Judged } from './person.js'
import type { Suggestion, Verdict } from './suggestion.js'
import { verdictOf, type Level, type Word } from './word.js'

export type Permission = Verdict['permission']

/** Judges a suggestion to a person. */
export type Guard = (suggestion: Suggestion, said: Case) => Verdict

/** The gate that a set of rules makes. `eats` knows what foods are made of. */
export function gateOf(rules: readonly GuardRule[], eats: EatingFits): Guard {
  const aboutKind = (kind: string) => rules.filter(({ about }) => about.some(({ what }) => what === kind))
  const byKind = new Map(rules.flatMap(({ about }) => about.map(({ what }) => [what, aboutKind(what)] as const)))
  const wordsOn = (put: Put, known: Judged): readonly Word[] =>
    (byKind.get(put.what === 'food-for' ? 'food' : put.what) ?? []).flatMap((rule) => {
      const word = wordOf(rule, known)
      return word && rule.about.some((about) => fits(about, put, known.person, eats)) ? [word] : []
    })
  return (suggestion, said) => {
    const known = judged(said)
    if (suggestion.what !== 'action') return verdictOf(wordsOn(suggestion, known), said.overrides)
    const { action } = suggestion
    const puts = standsFor[action.id] ?? []
    return verdictOf([...ownWords(action, known), ...puts.flatMap((put) => wordsOn(put, known))], said.overrides)
  }
}

const spoken = new WeakMap<Judged, Map<GuardRule, Word | undefined>>()

/** What a rule says of a person, whatever is suggested; worked out once. */
function wordOf(rule: GuardRule, known: Judged): Word | undefined {
  const words = spoken.get(known) ?? new Map<GuardRule, Word | undefined>()
  spoken.set(known, words)
  if (!words.has(rule)) words.set(rule, speak(rule, known))
  return words.get(rule)
}

const levelOf: Readonly<Record<GuardRule['verdict'], Level>> = {
  refuse: 'refused',
  'ask-first': 'ask-first',
  apart: 'apart',
  caution: 'caution',
}

function speak(rule: GuardRule, known: Judged): Word | undefined {
  const { id, when, unless, whom, verdict, never, apart } = rule
  const word = (level: Level, because: readonly string[]): Word => ({ rule: id, level, because, whom, ...(never && { never }) })
  if (unless !== undefined && evaluate(unless, known.person) === 'true') return undefined
  if (when === undefined) return word(levelOf[verdict], [])
  const truth = judge(when, known.leaf)
  if (truth === 'false') return undefined
  if (truth === 'true') return { ...word(levelOf[verdict], restsOn(when, known.leaf)), ...(apart && { apart }) }
  const level = unknownLevel(rule, when, known)
  return level && { ...word(level, missing(rule, when, known).map(asked)), open: true }
}

/** What would have to be known: of a rule that closes for doubtful kidneys alone, only what it closes for. */
function missing({ unasked }: GuardRule, when: Condition, known: Judged): readonly string[] {
  const all = undecidedBy(when, known.leaf)
  const kidneysOnly = unasked === 'kidneys' && judge(when, askedOnly(known)) !== 'unknown'
  return kidneysOnly ? all.filter(closes) : all
}

const closes = (id: string): boolean => kidneyFacts.includes(id) || medicineClasses.has(id)

/** What would have to be known. Which classes of medicines are taken is one question, not twenty. */
const asked = (id: string): string => (medicineClasses.has(id) ? 'medicines' : id)

/** What a rule says when nobody knows whether it is about this person. */
function unknownLevel({ verdict, unasked }: GuardRule, when: Condition, known: Judged): Level | undefined {
  if (verdict === 'caution') return unasked === 'caution' ? 'caution' : undefined
  if (unasked === 'ask-first' || judge(when, askedOnly(known)) === 'unknown') return 'ask-first'
  if (unasked !== 'kidneys') return unasked === 'caution' ? 'caution' : undefined
  return known.doubted && undecidedBy(when, known.leaf).some(closes) ? 'ask-first' : undefined
}

/** What nobody asked about decides nothing here; what was asked in vain stays unknown. */
const askedOnly =
  ({ leaf, askedInVain }: Judged): LeafJudge =>
  (one, negated) => {
    const known = leaf(one, negated)
    return known !== 'unknown' || ('fact' in one && askedInVain(one.fact)) ? known : 'false'
  }
