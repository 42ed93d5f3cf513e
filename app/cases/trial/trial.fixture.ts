// For the tests of trials: a real store, a clock that is moved day by day, and a magnesium trial of a few short periods.
import { cpSync } from 'node:fs'
import { daysAfter } from '@charley/core'
import { boxesOf } from '@charley/core/trial'
import { afterAll, expect } from 'vitest'
import type { Store } from '../../store/index.js'
import { openAt, tempData } from '../diary.fixture.js'
import { Refused, type RefusedReason } from '../refused.js'
import { clockOf, keptTrial, logTrialDay, startTrial, type Clock, type KeptTrial } from './index.js'

export const me = 'me'
export const zone = 'Europe/London'
/** Nobody is bothered by the guard: kidneys, medicines and pregnancy are known. */
export const known = { person: { age: 45, sex: 'male' }, medicines: [], answers: { 'kidney-disease': false } }

/** Nine in the evening of that day. */
export const evening = (date: string): Clock => clockOf({ zone }, new Date(`${date}T21:00:00Z`))

export const first = '2026-01-05'

/** Two pairs of six days, two of them washout, after four days of run-in. */
export const wishes = {
  tried: { candidate: 'magnesium-trial' },
  runInDays: 4,
  periodDays: 6,
  washoutDays: 2,
  pairs: 2,
}

/** Where the tests of one file keep their data. */
const folder = tempData()
let copies = 0
const opened: Store[] = []

/** To be called at the top of a test file: what its tests opened is closed and thrown away. */
export function ownStores(): void {
  afterAll(async () => {
    await Promise.all(opened.map((store) => store.close()))
    folder.forget()
  })
}

/** A store made once, and a copy of it for each who asks: filling in the built-in foods takes longer than any test. */
export function madeOnce<T>(make: (store: Store) => Promise<T>): () => Promise<{ store: Store; made: T }> {
  const place = `${folder.data}/made-${++copies}`
  let ready: Promise<T> | undefined
  return async () => {
    ready ??= (async () => {
      const store = await openAt(place)
      const made = await make(store)
      await store.close()
      return made
    })()
    const made = await ready
    const copy = `${folder.data}/copy-${++copies}`
    cpSync(place, copy, { recursive: true })
    const store = await openAt(copy)
    opened.push(store)
    return { store, made }
  }
}

/** Its chances are worked out in no time. */
export const quick = { ...wishes, outcome: 'severity' }

export interface Wish {
  readonly wishes?: object
  readonly on?: string
  readonly [field: string]: unknown
}

/** Started on `on`, knowing that it is short. */
export async function started(store: Store, { on = first, ...more }: Wish = {}): Promise<KeptTrial> {
  const body = { case: known, wishes, anyway: true, hasAsked: true, ...more }
  return (await startTrial(store, me, body, evening(on))).kept
}

/** What each arm does to a day: cramps at these hours. */
export interface Course {
  readonly A: number
  readonly B: number
}

/** Logs every day from the first to the last, both counted, with so many cramps under each arm. */
export async function lived(store: Store, kept: KeptTrial, from: string, to: string, course: Course): Promise<void> {
  const boxes = boxesOf(kept.sealed.protocol, kept.sealed.seal)
  for (let date = from; date <= to; date = daysAfter(date, 1)) {
    const arm = boxes.find((box) => box.from <= date && date <= box.to)?.arm ?? 'A'
    const cramps = Array.from({ length: course[arm] }, (_, place) => ({ at: `${date}T0${place + 1}:10:00Z`, severity: 5 }))
    await logTrialDay(store, me, kept, cramps.length > 0 ? { cramps } : {}, evening(date))
  }
}

export const again = (store: Store, { id }: KeptTrial): Promise<KeptTrial> => keptTrial(store, me, id)

/** A refusal with a sentence, of this kind and about this field. */
export async function refused(work: Promise<unknown>, reason: RefusedReason, said: RegExp, field?: string): Promise<void> {
  const error = await work.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(Refused)
  const { message, wrongs } = error as Refused
  expect({ reason: (error as Refused).reason, message }).toMatchObject({ reason, message: expect.stringMatching(said) })
  if (field !== undefined) expect(wrongs.map((one) => one.field)).toContain(field)
}
