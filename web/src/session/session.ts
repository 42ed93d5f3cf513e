// What has the person told us in this visit, and what follows from it? The one place where the page's state changes.
import { batch, createEffect, createMemo, createRoot, createSignal, on } from 'solid-js'
import { emptyCase, joinFacts, type Assessment, type Case, type Question } from '@charley/core'
import { ask } from '../core/client.js'
import type { Ahead } from '../core/next-question.js'
import { diaryFacts, hearDiary } from './diary-evidence.js'
import { forget, keep, readKept, type Kept, type PlanWishes } from './keep.js'
import { withReply, type Reply } from './reply.js'

const kept = readKept()
const [known, setKnown] = createSignal<Case>(kept?.case ?? emptyCase)
const joined = createRoot(() => createMemo(() => joinFacts(known(), diaryFacts())))
const [trail, setTrail] = createSignal<readonly string[]>(kept?.trail ?? [])
const [passed, setPassed] = createSignal<ReadonlySet<string>>(new Set(kept?.passed))
const [questions, setQuestions] = createSignal<readonly Question[]>([])
const [assessment, setAssessment] = createSignal<Assessment>()
const [ahead, setAhead] = createSignal<Ahead>()
const [thinking, setThinking] = createSignal(false)
const [failure, setFailure] = createSignal<string>()
/** Rules of "see someone today" that the person has read and accepted. */
const [accepted, setAccepted] = createSignal<ReadonlySet<string>>(new Set())
const [keeping, setKeeping] = createSignal(kept !== undefined)
const [planWishes, setPlanWishes] = createSignal<PlanWishes | undefined>(kept?.plan)

export { ahead, assessment, failure, hearDiary, keeping, known, planWishes, questions, setPlanWishes, thinking, trail }

/** What the person said, with what the diary knows besides: what the result, the fixes and the plan go by. */
export const heard = (): Case => joined()

/** During the interview bands are not shown, so none are drawn; the result draws them all. */
const interviewDraws = 0
const resultDraws = 500

let latest = 0

/** Works the case through. When the person is quicker than the engine, only the last answer counts. The diary is heard for the result. */
async function think(draws: number, withDiary: boolean): Promise<void> {
  const turn = ++latest
  setThinking(true)
  try {
    if (questions().length === 0) setQuestions(await ask('questions'))
    if (withDiary) await hearDiary()
    const result = await ask('think', withDiary ? heard() : known(), draws, [...passed()])
    if (turn !== latest) return
    batch(() => {
      setAssessment(result.assessment)
      setAhead(result.ahead)
      setFailure(undefined)
    })
  } catch (error) {
    if (turn === latest) setFailure(error instanceof Error ? error.message : String(error))
  } finally {
    if (turn === latest) setThinking(false)
  }
}

export const thinkForInterview = (): Promise<void> => think(interviewDraws, false)
export const thinkForResult = (): Promise<void> => think(resultDraws, true)

/** True once there is something to show a result of. */
export const hasAnswers = (): boolean => known().person.age !== undefined

/** Must the questions stop here? An emergency stops them while its answers stand; "today" stops them once for each new reason. */
export function mustStop(): boolean {
  const urgency = assessment()?.urgency
  if (urgency?.tier !== 'same-day') return urgency?.tier === 'emergency'
  return urgency.fired.some(({ rule, tier }) => tier === 'same-day' && !accepted().has(rule))
}

/** "I will see someone today": the questions may go on. */
export const acceptToday = (): void => void setAccepted(new Set(assessment()?.urgency.fired.map(({ rule }) => rule)))

/** Notes that a question is on the screen. */
export const visit = (question: string): void =>
  void setTrail((before) => (before.includes(question) ? before : [...before, question]))

/** Takes an answer in. */
export function take(question: string, reply: Reply): void {
  batch(() => {
    setKnown((before) => withReply(before, reply))
    setPassed((before) => new Set([...before, question]))
  })
}

/** Takes in what is said outside the interview. What was concluded before no longer stands. */
export function amend(reply: Reply): void {
  batch(() => {
    setKnown((before) => withReply(before, reply))
    setAssessment(undefined)
  })
}

/** A question left alone counts as "don't know": it carries no evidence and is not asked again. */
export function leave(question: Question): void {
  const unanswered = question.asks.filter((fact) => !(fact in known().answers))
  take(question.id, { answers: Object.fromEntries(unanswered.map((fact) => [fact, null])) })
}

/** Opens a question again, so that its answer can be changed. */
export const questionAsking = (fact: string): string | undefined => questions().find(({ asks }) => asks.includes(fact))?.id

/** Forgets everything, here and on the device. */
export function startAgain(): void {
  latest++
  batch(() => {
    setKnown(emptyCase)
    setTrail([])
    setPassed(new Set<string>())
    setAccepted(new Set<string>())
    setAssessment(undefined)
    setAhead(undefined)
    setPlanWishes(undefined)
  })
  forget()
}

const all = (): Kept => {
  const plan = planWishes()
  return { version: 1, case: known(), trail: trail(), passed: [...passed()], ...(plan && { plan }) }
}

/** Switches keeping on or off. Off also forgets what was kept. False when this browser forbids it. */
export function setKeep(on: boolean): boolean {
  if (!on) {
    forget()
    setKeeping(false)
    return true
  }
  const worked = keep(all())
  setKeeping(worked)
  return worked
}

/** Keeps each change while keeping is on. Called once, inside the page's root. */
export function keepChanges(): void {
  createEffect(
    on(
      [known, trail, passed, planWishes],
      () => {
        if (keeping()) keep(all())
      },
      { defer: true },
    ),
  )
}
