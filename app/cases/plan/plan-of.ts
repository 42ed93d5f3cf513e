// Which few changes of food are worth making for the person of this case? Solved beside the server's own thread.
import { localDate, problemWords, readCaseFile, type Authority, type Case } from '@charley/core'
import type { Planned } from '@charley/core/fix'
import type { Store } from '../../store/index.js'
import { stageOn } from '../diary/profile.js'
import { unfit, wrong } from '../refused.js'
import { solvePlan } from './solve.js'
import { usualEaten } from './usual.js'
import { readWishes } from './wishes.js'

const authorities: readonly Authority[] = ['nasem', 'efsa', 'uk']

const at = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? (body as Record<string, unknown>)[name] : undefined

function caseIn(body: unknown): Case {
  const { case: known, problems } = readCaseFile(at(body, 'case') ?? {})
  if (problems.length > 0) throw unfit(problems.map((problem) => ({ field: `case.${problem.path}`, ...problemWords(problem) })))
  return known
}

function authorityIn(body: unknown): Authority | undefined {
  const said = at(body, 'authority')
  if (said === undefined) return undefined
  const found = authorities.find((one) => one === said)
  if (found) return found
  throw wrong('authority', `${JSON.stringify(said).slice(0, 40)} publishes no tables here.`, `Write ${authorities.join(', ')}.`)
}

const diaryDays = 14

/**
 * The plan for what was sent: `{case, authority?, wishes?, diaryDays?}`; `diaryDays: 0` leaves the diary out. Throws Refused with
 * everything that must be put right.
 */
export async function planOf(store: Store, person: string, body: unknown, signal?: AbortSignal): Promise<Planned> {
  const known = caseIn(body)
  const wishes = readWishes(at(body, 'wishes'))
  const authority = authorityIn(body)
  const days = at(body, 'diaryDays') ?? diaryDays
  if (typeof days !== 'number')
    throw wrong('diaryDays', 'diaryDays is no number.', 'Write how many days, or 0 to leave the diary out.')
  const now = new Date().toISOString()
  const today = todayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, now)
  const { stage } = await stageOn(store, person, now)
  const { usual } = days === 0 ? {} : await usualEaten(store, person, today, days)
  return solvePlan({ case: known, life: stage, wishes, ...(authority && { authority }), ...(usual && { usual }) }, signal)
}

/** The calendar date there, yyyy-mm-dd. */
export const todayIn = (zone: string, now: string): string => localDate(now, zone)
