// What stands on the page of the plan, and what changes it? The plan, how far the work on it has come, and what was just done.
import { batch, createSignal } from 'solid-js'
import type { Authority, Case, LifeStage } from '@charley/core'
import {
  changeLine,
  emptyWishes,
  planPageWords,
  takeAlternative,
  type Alternative,
  type Change,
  type Planned,
  type UsualDiet,
  type Wishes,
} from '@charley/core/fix'
import { api } from '../diary/api.js'
import { deviceZone } from '../diary/moments.js'
import { say } from '../parts/focus.js'
import * as session from '../session/session.js'
import { askForLike, askForPlan, stop, type Wanted } from './planner.js'
import * as step from './wishes.js'

const words = planPageWords.announce
const diaryDays = 14

/** Where the plan begins: the diary, or a typical diet and why. */
export interface Origin {
  readonly usual?: UsualDiet
  /** What the diary's profile knows of the person. */
  readonly life?: LifeStage
  readonly authority?: Authority
  readonly away: boolean
}

export type Working = 'not' | 'reading' | 'solving' | 'better' | 'stopped' | 'broken'

const [planned, setPlanned] = createSignal<Planned>()
const [origin, setOrigin] = createSignal<Origin>()
const [working, setWorking] = createSignal<Working>('not')
/** The change that was taken out last, and where it stood. */
const [takenOut, setTakenOut] = createSignal<{ readonly change: Change; readonly place: number }>()
/** What the present plan was made for. */
let madeFor: { readonly known: Case; readonly wishes: Wishes } | undefined

export { origin, planned, takenOut, working }

const kept = () => session.planWishes()
export const wishes = (): Wishes => kept()?.wishes ?? emptyWishes()
export const isTaken = (): boolean => kept()?.taken === true
export const ticked = (): readonly string[] => kept()?.ticked ?? []
/** What a refused or kept id is called, in the words in which it stood on the page. */
export const nameOf = (id: string): string => kept()?.names[id] ?? id

export const plan = () => {
  const found = planned()
  return found?.kind === 'plan' ? found.plan : undefined
}

function keep(changed: Partial<NonNullable<ReturnType<typeof kept>>>): void {
  session.setPlanWishes({ wishes: wishes(), taken: isTaken(), ticked: ticked(), names: kept()?.names ?? {}, ...changed })
}

async function readOrigin(): Promise<Origin> {
  const [diary, profile] = await Promise.allSettled([api.usual(diaryDays, deviceZone()), api.profile()])
  if (diary.status === 'rejected') return { away: true }
  const { usual, life } = diary.value
  const authority = profile.status === 'fulfilled' ? profile.value.authority : undefined
  return { ...(usual && { usual }), ...(authority && { authority }), life, away: false }
}

/** Whom the tables are asked about: the answers first, and of the diary's profile what no question asks. */
function lifeOf({ person, answers }: Case, { pregnancyWeeks, breastfeedingMonths, ...more }: LifeStage = {}): LifeStage {
  const { age, sex, heightCm, weightKg } = person
  const weeks = person.pregnancyWeeks ?? (answers['pregnant'] === false ? undefined : pregnancyWeeks)
  const months = breastfeedingMonths ?? (answers['breastfeeding'] === true ? 0 : undefined)
  return {
    ...more,
    ...(age !== undefined && { ageYears: age }),
    ...(sex && { sex }),
    ...(sex === 'female' && weeks !== undefined && { pregnancyWeeks: weeks }),
    ...(sex === 'female' && weeks === undefined && months !== undefined && { breastfeedingMonths: months }),
    ...(heightCm !== undefined && { heightCm }),
    ...(weightKg !== undefined && { weightKg }),
  }
}

const sameLines = (a: Planned | undefined, b: Planned): boolean =>
  a?.kind === 'plan' &&
  b.kind === 'plan' &&
  JSON.stringify(a.plan.changes.map(changeLine)) === JSON.stringify(b.plan.changes.map(changeLine))

function announce(found: Planned, same: boolean, isDone: boolean): void {
  if (found.kind === 'plan')
    say(same ? words.same : isDone ? words.proven(found.plan.changes.length) : words.first(found.plan.changes.length))
  else if (found.kind === 'impossible') say(words.impossible)
  else if (found.kind === 'nothing-needed') say(words.nothing)
}

const wantedOf = (known: Case, from: Origin): Wanted => ({
  case: known,
  life: lifeOf(known, from.life),
  authority: from.authority ?? 'nasem',
  usual: from.usual,
  wishes: wishes(),
  previous: plan(),
})

let turn = 0

/** Makes the plan for what is known and wished now. What stood before stays in sight until the new one is there. */
export async function make(): Promise<void> {
  const mine = ++turn
  const [known, wished] = [session.heard(), wishes()]
  madeFor = { known, wishes: wished }
  setWorking(planned() ? 'solving' : 'reading')
  const from = origin() ?? (await readOrigin())
  if (mine !== turn) return
  setOrigin(from)
  const before = planned()
  askForPlan(wantedOf(known, from), (said) => {
    if (mine !== turn) return
    if (said.what === 'ready') setWorking('solving')
    else if (said.what === 'broken') setWorking('broken')
    else if (said.what === 'good' || said.what === 'done') {
      const isDone = said.what === 'done'
      const same = sameLines(isDone ? planned() : before, said.planned)
      batch(() => {
        setPlanned(said.planned)
        setWorking(isDone ? 'not' : 'better')
      })
      announce(said.planned, same && before !== undefined, isDone)
    }
  })
}

const sameWishes = (made: Wishes) => JSON.stringify(made) === JSON.stringify(wishes())

/** On coming to the page: the diary may have grown, and answers may have changed. */
export async function come(): Promise<void> {
  setTakenOut(undefined)
  const mine = turn
  await session.hearDiary()
  if (mine !== turn) return
  const isSame = madeFor?.known === session.heard() && sameWishes(madeFor.wishes)
  const isUnderWay = ['reading', 'solving', 'better'].includes(working())
  if (isSame && (isUnderWay || (planned() && working() === 'not'))) return
  setOrigin(undefined)
  if (madeFor?.known !== session.heard()) setPlanned(undefined)
  void make()
}

/** Stops the work; what is safe and there stays. */
export function halt(): void {
  turn++
  stop()
  setWorking('stopped')
  say(plan() ? planPageWords.working.stoppedWith : planPageWords.working.stopped)
}

/** Keeps what is wished and solves again. */
function wish(next: Wishes, said?: string, names: Readonly<Record<string, string>> = {}): void {
  batch(() => {
    keep({ wishes: next, taken: false, names: { ...kept()?.names, ...names } })
    if (said) say(said)
  })
  void make()
}

export function lock(change: Change): void {
  const line = changeLine(change)
  const isKept = step.isLocked(wishes(), change.id)
  setTakenOut(undefined)
  wish(step.toggleLock(wishes(), change), isKept ? words.freed(line) : words.kept(line), { [change.id]: line })
}

export function refuse(change: Change, place: number): void {
  const line = changeLine(change)
  setTakenOut({ change, place })
  const name = change.food && change.kind !== 'less' ? change.food.name : line
  wish(step.refuse(wishes(), change), words.refused(line), { [step.refusalOf(change)]: name })
}

export function allow(id: string): void {
  setTakenOut(undefined)
  wish(step.allow(wishes(), id), words.back(nameOf(id)))
}

/** The change that was taken out last may come back. */
export function undo(): void {
  const out = takenOut()
  if (out) allow(step.refusalOf(out.change))
}

/** What was known has changed: the plan that stands is no longer anybody's. */
export function forgetPlan(): void {
  turn++
  stop()
  madeFor = undefined
  batch(() => {
    setPlanned(undefined)
    setTakenOut(undefined)
    setWorking('not')
  })
}

/** What could stand in the place of a change of the plan. */
export const likeThis = (change: Change['id']): Promise<readonly Alternative[]> =>
  askForLike(wantedOf(session.heard(), origin() ?? { away: true }), change)

export function takeInstead(old: Change, taken: Alternative): void {
  setTakenOut(undefined)
  const names = { [old.id]: changeLine(old), [taken.id]: changeLine(taken) }
  wish(takeAlternative(wishes(), old.id, taken), words.kept(changeLine(taken)), names)
}

/** Wishes changed as a whole: how many changes, only foods eaten, one given up, all forgotten. */
export function wishAnew(next: Wishes): void {
  setTakenOut(undefined)
  wish(next)
}

/** "This is my plan": every change kept, and no further one looked for. */
export function takePlan(): void {
  const found = plan()
  if (!found) return
  setTakenOut(undefined)
  const next = { ...step.keepAll(wishes(), found.changes), mostChanges: Math.max(1, found.changes.length) }
  const names = Object.fromEntries(found.changes.map((change) => [change.id, changeLine(change)]))
  keep({ wishes: next, taken: true, names: { ...kept()?.names, ...names } })
  madeFor = { known: session.heard(), wishes: next }
  say(planPageWords.changes.taken)
}

/** The plan may change again; what was refused stays refused. */
export function freePlan(): void {
  wish({ ...wishes(), locked: [], mostChanges: emptyWishes().mostChanges })
}

export function tick(food: string): void {
  const has = ticked().includes(food)
  keep({ ticked: has ? ticked().filter((one) => one !== food) : [...ticked(), food] })
}
