// What exactly would be done, may it be done, and can it succeed? The whole design, before anything is sealed or written down.
import { randomUUID } from 'node:crypto'
import { daysAfter, draftProblemWords, listed, nameOfFact, type Case } from '@charley/core'
import {
  candidatesFor,
  designTrial,
  firstDay,
  judgeOwn,
  readProtocol,
  trialDesignWords,
  type Candidate,
  type DesignProblem,
  type Protocol,
  type SharedProtocol,
  type Treatment,
  type TrialWishes,
} from '@charley/core/trial'
import { fixPageWords, guardWords } from '@charley/core/fix'
import type { Store } from '../../store/index.js'
import { instantOf } from '../diary/moments.js'
import { unfit, wrong, type Wrong } from '../refused.js'
import { at, textAt, yesAt } from './asked.js'
import type { Clock } from './clock.js'
import { caseOf, ownIn } from './may-try.js'
import { chancesOf, type Chances } from './power.js'
import { readShared } from './share.js'
import { wishesIn } from './wishes.js'

export interface Design {
  readonly protocol: Protocol
  readonly candidate: Candidate
}

export interface PlannedTrial extends Design, Chances {}

function ownPlan(body: unknown): Protocol | undefined {
  const said = at(body, 'protocol')
  if (said === undefined) return undefined
  const read = readProtocol(said)
  if (read.ok) return read.protocol
  throw unfit(read.problems.map((problem) => ({ field: `protocol.${problem.field}`, ...draftProblemWords(problem) })))
}

function sharedPlan(body: unknown): SharedProtocol | undefined {
  return at(body, 'shared') === undefined ? undefined : readShared({ file: at(body, 'shared') })
}

/** A plan that is whole is wished for as it stands; the design judges it like any other. */
function wished(body: unknown, clock: Clock): TrialWishes {
  const hasAsked = yesAt(body, 'hasAsked') ?? false
  const whole = ownPlan(body)
  if (whole) return { ...withoutForm(whole), hasAsked }
  const shared = sharedPlan(body)
  if (!shared) return wishesIn(body, clock)
  const { date, zone } = clock
  const start = textAt(body, 'start') ?? (shared.runInDays === 0 ? daysAfter(date, 1) : date)
  return { ...withoutForm(shared), id: randomUUID(), created: instantOf(clock.now), start, zone, hasAsked }
}

function withoutForm<T extends { readonly format: unknown; readonly version: unknown }>(plan: T): Omit<T, 'format' | 'version'> {
  const { format: _, version: __, ...rest } = plan
  return rest
}

function judged({ tried }: TrialWishes, body: unknown, said: Case): Candidate {
  if (tried.candidate === undefined)
    return judgeOwn(at(body, 'own') === undefined ? ownIn({ own: { name: tried.name } }) : ownIn(body), said)
  const candidates = candidatesFor(said)
  const found = candidates.find(({ id }) => id === tried.candidate)
  if (found) return found
  throw wrong(
    'tried.candidate',
    `${JSON.stringify(tried.candidate.slice(0, 40))} is nothing that can be tried here.`,
    `There are ${candidates.flatMap(({ id, notByTrial }) => (notByTrial ? [] : [id])).join(', ')}; an idea of your own goes without.`,
  )
}

/** Why the gate holds it back: what is so, what nobody knows, and whom to ask. */
function gateWords({ rules, open, cautions, because, whom }: Candidate['verdict']): string {
  const why = rules
    .filter((rule) => !open.includes(rule) && !cautions.includes(rule))
    .flatMap((rule) => guardWords[rule]?.why ?? [])
  return [
    ...why,
    ...(because.length > 0 && why.length === 0 ? [fixPageWords.notKnown(listed(because.map(nameOfFact)))] : []),
    ...(whom.length > 0 ? [fixPageWords.whoToAsk(whom.map((one) => fixPageWords.professionals[one]))] : []),
  ].join(' ')
}

/** What is wrong with a design, and what would be right. */
function told(problem: DesignProblem): Wrong {
  const { field } = problem
  if (!('candidate' in problem)) return { field, ...draftProblemWords(problem) }
  const { verdict, notByTrial } = problem.candidate
  const { what, start } = trialDesignWords
  switch (problem.code) {
    case 'refused':
      return { field, what: [what.refused, gateWords(verdict)].join(' ').trim(), remedy: '' }
    case 'not-by-trial':
      return { field, what: notByTrial ? what.notByTrial[notByTrial] : start.barred[problem.code], remedy: '' }
    case 'ask-first':
      return {
        field,
        what: gateWords(verdict),
        remedy: 'When you have asked, say so (hasAsked; --asked in the terminal).',
      }
    case 'not-judged':
      return { field, what: start.barred[problem.code], remedy: '' }
  }
}

/** Words of a stranger's plan, or a slip: what nobody may be told to take is refused in whatever field it stands. */
function checkWords(treatments: readonly Treatment[], said: Case): void {
  for (const { name, how } of treatments) {
    if (judgeOwn({ kind: 'other', name: `${name} ${how}` }, said).verdict.permission === 'refused')
      throw wrong('tried', `"${name}: ${how}" names something that nobody should take without a doctor.`, 'Leave it out.')
  }
}

/** Sealed before the first day, or the order could follow what is known already. */
function checkBegin(protocol: Protocol, { date }: Clock): void {
  const first = firstDay(protocol)
  if (first <= date)
    throw wrong(
      'start',
      `The first period would begin on ${first}.`,
      `It must begin after today (${date}); only the days before it, in which nothing is tried, may lie in the past.`,
    )
}

/** What is to be tried, and what the gate said of it. Throws Refused with everything that must be put right. */
export async function designOf(store: Store, person: string, body: unknown, clock: Clock): Promise<Design> {
  const wishes = wished(body, clock)
  const known = await caseOf(store, person, body)
  const candidate = judged(wishes, body, known)
  const designed = designTrial(wishes, candidate)
  if (!designed.ok) throw unfit(designed.problems.map(told))
  const { protocol } = designed
  checkWords([protocol.tried, protocol.against], known)
  checkBegin(protocol, clock)
  return { protocol, candidate }
}

/** `{wishes | protocol | shared, own?, case?, hasAsked?, perWeek?}`: the design with its chances. Throws as `designOf` does. */
export async function planTrial(store: Store, person: string, body: unknown, clock: Clock): Promise<PlannedTrial> {
  const design = await designOf(store, person, body, clock)
  return { ...design, ...(await chancesOf(store, person, design.protocol, at(body, 'perWeek'), clock)) }
}
