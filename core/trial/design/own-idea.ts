// May a person try an idea of their own? They say what kind of thing it is; what the gate cannot judge goes to a professional first.
import { guard } from '../../guard/index.js'
import type { Suggestion, Verdict } from '../../guard/index.js'
import type { Professional } from '../../knowledge/types/index.js'
import type { Case } from '../../person/case.js'
import { findMedicine } from '../../person/index.js'
import type { Candidate } from '../trial.js'
import { actionOf } from './candidates.js'
import { notByTrialOf } from './defaults.js'
import { ownIdea } from './design-trial.js'

/** Suggestions that the gate can weigh by themselves. */
type Weighed = Extract<
  Suggestion,
  { readonly what: 'supplement' | 'drink' | 'stretch' | 'exercise' | 'heat' | 'food' | 'less-food' | 'salt' | 'salt-substitute' }
>

/** What kind of thing it is; the person must say. */
export const ownKinds = [
  'supplement',
  'food',
  'drink',
  'stretch',
  'exercise',
  'warmth',
  'bed-or-shoes',
  'daily-habit',
  'medicine-start',
  'medicine-change',
  'medicine-stop',
  'other',
] as const
export type OwnKind = (typeof ownKinds)[number]

export interface OwnIdea {
  readonly kind: OwnKind
  readonly name: string
  /** The thing itself where the gate knows it: 200 mg of magnesium, a warm bath. Without it, what can harm is asked about first. */
  readonly suggestion?: Weighed
}

const fitting: Readonly<Partial<Record<OwnKind, readonly Weighed['what'][]>>> = {
  supplement: ['supplement', 'salt', 'salt-substitute'],
  food: ['food', 'less-food', 'salt', 'salt-substitute'],
  drink: ['drink'],
  stretch: ['stretch'],
  exercise: ['exercise'],
  warmth: ['heat'],
}

/** What these ids of rules mean is in core/words/en/trial-design.ts. */
export type OwnRule = 'own:not-known' | 'own:medicine' | 'own:stop-medicine' | 'own:looks-like-a-medicine'

const verdict = (permission: Verdict['permission'], rule: OwnRule, whom: readonly Professional[]): Verdict => ({
  permission,
  because: [],
  rules: [rule],
  open: [],
  whom,
  apart: [],
  cautions: [],
})
const asks = (rule: OwnRule, ...whom: readonly Professional[]) => verdict('ask-first', rule, whom)

/** Nutrients that stay in the body too long to go back and forth. */
const stays = new Map<string, Candidate['notByTrial']>([
  ['vitaminDUg', 'stays-too-long'],
  ['vitaminB12Ug', 'stays-too-long'],
  ['ironMg', 'works-too-slowly'],
])
/** By name, for who writes no amount. Words of people, not of medicine. */
const staysByName: readonly (readonly [RegExp, Candidate['notByTrial']])[] = [
  [/\bvitamin[\s-]*d\d?\b|\bcholecalciferol\b|\bcolecalciferol\b|\bergocalciferol\b|\bd3\b/i, 'stays-too-long'],
  [/\bb[\s-]*12\b|cobalamin\b|\bb[\s-]*complex\b/i, 'stays-too-long'],
  [/\biron\b|\bferrous\b/i, 'works-too-slowly'],
]
/** What no one is helped to try, by the class of medicine that the name is. */
const neverByClass: Readonly<Record<string, string>> = { quinine: 'quinine', 'potassium-supplement': 'potassium-pills' }
const withoutIt = /\b(stop\w*|without|skip\w*|halv\w*|less|come off|coming off|leave out|leaving out|quit\w*|no more)\b/i

/** Judges an own idea. The id is `own`; the rules are the guard's, or one of `OwnRule`. */
export function judgeOwn(own: OwnIdea, said: Case): Candidate {
  const classes = medicinesIn(own.name)
  const eaten = own.kind === 'food' || own.kind === 'drink'
  const never = eaten ? undefined : classes.map((each) => neverByClass[each]).find((each) => each !== undefined)
  if (never !== undefined && !withoutIt.test(own.name)) {
    const why = notByTrialOf(never)
    return { id: ownIdea, verdict: guard({ what: 'action', action: actionOf(never) }, said), ...(why && { notByTrial: why }) }
  }
  const why = staysOf(own)
  return { id: ownIdea, verdict: verdictOn(own, said, classes.length > 0), ...(why && { notByTrial: why }) }
}

function staysOf({ kind, name, suggestion }: OwnIdea): Candidate['notByTrial'] {
  if (suggestion?.what === 'supplement') return stays.get(suggestion.nutrient)
  return kind === 'supplement' ? staysByName.find(([words]) => words.test(name))?.[1] : undefined
}

function verdictOn({ kind, name, suggestion }: OwnIdea, said: Case, medicine: boolean): Verdict {
  if (kind === 'medicine-stop' || (medicine && withoutIt.test(name))) return verdict('refused', 'own:stop-medicine', ['doctor'])
  if (kind === 'medicine-start' || kind === 'medicine-change') return asks('own:medicine', 'doctor')
  if (suggestion && fitting[kind]?.includes(suggestion.what)) return guard(suggestion, said)
  // A medicine is a medicine, whatever it is called here.
  if (medicine) return asks('own:looks-like-a-medicine', 'pharmacist', 'doctor')
  if (kind === 'bed-or-shoes') return guard({ what: 'action', action: actionOf('footwear-and-bedding') }, said)
  if (kind === 'stretch') return guard({ what: 'action', action: actionOf('bedtime-stretch') }, said)
  if (kind === 'supplement' || kind === 'food' || kind === 'drink') return asks('own:not-known', 'pharmacist', 'doctor')
  return asks('own:not-known', 'doctor')
}

/** The classes of every medicine that the name holds, spelled right. */
function medicinesIn(name: string): readonly string[] {
  const parts = [name, ...name.split(/[^\p{L}\p{N}-]+/u).filter((word) => word.length >= SHORTEST_NAME)]
  return parts.flatMap((part) => {
    const found = findMedicine(part)
    return 'entries' in found && found.corrected === undefined ? found.entries.flatMap(({ classes }) => classes) : []
  })
}
/** Shorter words are seldom medicines, and often other things. */
const SHORTEST_NAME = 5
