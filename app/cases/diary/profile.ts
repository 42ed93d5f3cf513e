// Who keeps this diary, as far as needs depend on it? What was said last, with weeks and months gone on since.
import { isDeepStrictEqual } from 'node:util'
import { knowledge, standingOf, type LifeStage, type Profile, type Standing } from '@charley/core'
import type { Store } from '../../store/index.js'
import { draftOf, keepEntries } from './write.js'
import { instantOf } from './moments.js'

const DAY_MS = 86_400_000
const WEEK_DAYS = 7
const MONTH_DAYS = 365.25 / 12
const limits = knowledge.intake.limits.diary

/** What goes on by itself: how many days make one of it, and from when on it is over. */
const growing = {
  pregnancyWeeks: { days: WEEK_DAYS, ...limits.pregnancyWeeks },
  breastfeedingMonths: { days: MONTH_DAYS, ...limits.breastfeedingMonths },
} as const
type Growing = keyof typeof growing

interface Said {
  readonly value: number
  readonly at: string
}

const grown = (of: Growing, { value, at }: Said, now: string): number =>
  value + Math.floor((Date.parse(now) - Date.parse(at)) / DAY_MS / growing[of].days)

/** When it was first said, as far as all that was said later agrees: saying the same figure again does not start it anew. */
function firstSaid(said: readonly Standing<'profile'>[], of: Growing): Said | undefined {
  let first: Said | undefined
  for (const { at, payload } of said) {
    const value = payload[of]
    if (value === undefined) first = undefined
    else if (first === undefined || value !== grown(of, first, at)) first = { value, at }
  }
  return first
}

const profilesOf = async (store: Store, person: string): Promise<readonly Standing<'profile'>[]> =>
  standingOf(await store.diary.current({ person, kinds: ['profile'] }), 'profile')

function profileAt(said: readonly Standing<'profile'>[], now: string): Profile {
  const { pregnancyWeeks: _, breastfeedingMonths: __, ...rest } = said.at(-1)?.payload ?? {}
  const gone = (Object.keys(growing) as Growing[]).flatMap((of) => {
    const first = firstSaid(said, of)
    const value = first && grown(of, first, now)
    const { low, high } = growing[of]
    return value !== undefined && value >= low.value && value <= high.value ? [[of, value] as const] : []
  })
  return { ...rest, ...Object.fromEntries(gone) }
}

/** The profile at a moment (an ISO instant): weeks of pregnancy and months of breast-feeding go on by themselves, until they are over. */
export const profileOn = async (store: Store, person: string, now: string): Promise<Profile> =>
  profileAt(await profilesOf(store, person), now)

/** Keeps the whole profile in place of the one before. Throws Refused with what must be put right. */
export async function keepProfile(store: Store, person: string, input: unknown, now: Date = new Date()): Promise<Profile> {
  const at = instantOf(now)
  const before = await profileOn(store, person, at)
  if (!isDeepStrictEqual(before, input)) await keepEntries(store, [draftOf('profile', input as Profile, { person, at })], now)
  return profileOn(store, person, at)
}

/** The weight known last: of the scales, or of the profile, whichever was said later. */
async function weightOf(store: Store, person: string, said: readonly Standing<'profile'>[]): Promise<number | undefined> {
  const measured = standingOf(await store.diary.current({ person, kinds: ['measure'] }), 'measure').findLast(
    ({ payload }) => payload.what === 'weightKg',
  )
  const last = said.at(-1)?.payload.weightKg
  const since = said[said.findLastIndex(({ payload }) => payload.weightKg !== last) + 1]
  return measured && (since === undefined || last === undefined || since.at < measured.at) ? measured.payload.value : last
}

export interface Stage {
  readonly profile: Profile
  /** What the tables of needs are asked with. */
  readonly stage: LifeStage
}

/** The stage of life at a moment. Of the birth only the year is known: the age is the one reached in that year. */
export async function stageOn(store: Store, person: string, now: string): Promise<Stage> {
  const said = await profilesOf(store, person)
  const weightKg = await weightOf(store, person, said)
  const profile = profileAt(said, now)
  const { birthYear, authority: _, weightKg: __, ...rest } = profile
  const age = birthYear === undefined ? undefined : Number(now.slice(0, 4)) - birthYear
  return {
    profile,
    stage: {
      ...rest,
      ...(age !== undefined && age >= 0 && { ageYears: age }),
      ...(weightKg !== undefined && { weightKg }),
    },
  }
}
