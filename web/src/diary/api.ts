// How does the page ask Charley's own server? One function a question; what goes wrong is a sentence, or "away".
import type {
  Adequacy,
  Amounts,
  Authority,
  Closer,
  DayCategory,
  DayTotals,
  Draft,
  Entry,
  Fluids,
  Food,
  FoodNutrientId,
  FoodRelease,
  FoodUnit,
  LifeStage,
  LineReading,
  Portion,
  Profile,
} from '@charley/core'
import type { UsualDiet } from '@charley/core/fix'

export interface DayPage {
  readonly date: string
  readonly zone: string
  readonly entries: readonly Entry[]
  readonly totals: DayTotals
  readonly complete: Readonly<Record<DayCategory, boolean>>
  readonly drinksMl: number
  readonly recentFoods: readonly Food[]
  readonly favourites: readonly string[]
}

export interface FoundFood {
  readonly food: Food
  readonly matched: string
}

export interface CalendarDay {
  readonly date: string
  readonly cramps: number
  readonly worst?: number
  readonly logged: readonly DayCategory[]
  readonly complete: readonly DayCategory[]
}

export interface CrampBefore {
  readonly entry: Entry
  readonly before: readonly { readonly hours: number; readonly entry: Entry }[]
}

export interface LabPoint {
  readonly entry: Entry
  readonly at: string
  readonly value?: number
  readonly unit: string
  readonly level?: string
  readonly problem?: string
}
export interface LabSeries {
  readonly analyte: string
  readonly points: readonly LabPoint[]
}

export type DayFluids = Fluids & { readonly date: string }

export interface Intake {
  readonly profile: Profile
  readonly days: readonly DayTotals[]
  readonly adequacy: readonly Adequacy[]
  readonly fluids: readonly DayFluids[]
  /** For each nutrient that is short, or may be: foods whose usual portion brings most of it. */
  readonly closers: readonly { readonly nutrient: FoodNutrientId; readonly foods: readonly Closer[] }[]
}

export type Release = FoodRelease & { readonly foods: number }

export interface OwnFood {
  readonly name: string
  readonly unit: FoodUnit
  readonly amounts: Amounts
  readonly portions: readonly Portion[]
}

export interface Recipe {
  readonly name: string
  readonly ingredients: readonly { readonly foodId: string; readonly quantity: number }[]
  readonly cookedG?: number
  readonly portions?: number
}

interface ImportCase {
  readonly because: string
  readonly outcome: 'left' | 'changed' | 'flagged'
  readonly count: number
}
export interface ImportReport {
  readonly releases: readonly {
    readonly release: FoodRelease
    readonly taken: { readonly foods: number }
    readonly cases: readonly ImportCase[]
  }[]
  readonly notes: readonly string[]
}
export interface ImportState {
  readonly state: 'running' | 'done' | 'failed' | 'cancelled'
  readonly progress?: { readonly stage: 'checking' | 'reading' | 'storing'; readonly done: number; readonly total?: number }
  readonly report?: ImportReport
  readonly problem?: string
}

/** Something went wrong: the server's own sentence, or `away` when nobody answered. */
export class ApiProblem extends Error {
  readonly away: boolean
  /** The server read it and will never take it as it is. */
  readonly refused: boolean
  constructor(sentence: string, kind: 'away' | 'refused' | 'failed') {
    super(sentence)
    this.name = 'ApiProblem'
    this.away = kind === 'away'
    this.refused = kind === 'refused'
  }
}

export const apiAddress = (path: string): string => new URL(`api/${path}`, document.baseURI).href

const patienceMs = 10_000
/** Statuses that say "not now" and not "never". */
const later = new Set([408, 425, 429])
/** Statuses by which a gateway says that there is nobody behind it. */
const nobody = new Set([502, 503, 504])

/** The sentence of a problem+json answer. A page that is served without a server answers with something that is no JSON: away. */
export function problemOf(status: number, body: string): ApiProblem {
  try {
    const { detail, title } = JSON.parse(body) as { readonly detail?: unknown; readonly title?: unknown }
    const sentence = [detail, title].find((text): text is string => typeof text === 'string' && text !== '')
    if (sentence === undefined) return new ApiProblem(`Status ${status}`, nobody.has(status) ? 'away' : 'failed')
    return new ApiProblem(sentence, status >= 400 && status < 500 && !later.has(status) ? 'refused' : 'failed')
  } catch {
    return new ApiProblem('', 'away')
  }
}

export async function call<T>(
  method: string,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
  waitMs: number = patienceMs,
): Promise<T> {
  const patience = AbortSignal.timeout(waitMs)
  const response = await fetch(apiAddress(path), {
    method,
    signal: signal ? AbortSignal.any([signal, patience]) : patience,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new ApiProblem('', 'away')
  })
  const text = await response.text()
  if (!response.ok) throw problemOf(response.status, text)
  if (response.status === 204) return undefined as T
  if (!response.headers.get('content-type')?.includes('json')) throw new ApiProblem('', 'away')
  return JSON.parse(text) as T
}

export const query = (parts: Readonly<Record<string, string | undefined>>) =>
  new URLSearchParams(
    Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as [string, string]])),
  ).toString()

export const api = {
  day: (date: string, zone: string, signal?: AbortSignal) =>
    call<DayPage>('GET', `diary/day/${date}?${query({ zone })}`, undefined, signal),
  write: (drafts: readonly Draft[]) => call<{ readonly entries: readonly Entry[] }>('POST', 'diary/entries', { drafts }),
  history: (id: string) =>
    call<{ readonly versions: readonly Entry[] }>('GET', `diary/entries/${encodeURIComponent(id)}/history`),
  calendar: (month: string, zone: string) =>
    call<{ readonly days: readonly CalendarDay[] }>('GET', `diary/calendar/${month}?${query({ zone })}`),
  /** Local dates, both counted. */
  cramps: (from: string, to: string, zone: string) =>
    call<{ readonly cramps: readonly CrampBefore[] }>('GET', `diary/cramps?${query({ from, to, zone })}`),
  labs: () => call<{ readonly series: readonly LabSeries[] }>('GET', 'diary/labs'),
  intake: (from: string, to: string, zone: string, authority?: Authority) =>
    call<Intake>('GET', `intake?${query({ from, to, zone, authority })}`),
  /** What is usually eaten, of so many days back, and by whom; `usual` is null without a complete day. */
  usual: (days: number, zone: string) =>
    call<{ readonly usual: UsualDiet | null; readonly life: LifeStage }>('GET', `usual?${query({ days: String(days), zone })}`),
  profile: () => call<Profile>('GET', 'profile'),
  keepProfile: (profile: Profile) => call<Profile>('PUT', 'profile', profile),
  searchFoods: (text: string, limit: number, signal?: AbortSignal) =>
    call<{ readonly found: readonly FoundFood[] }>(
      'GET',
      `foods/search?${query({ q: text, limit: String(limit) })}`,
      undefined,
      signal,
    ),
  food: (id: string) => call<Food>('GET', `foods/${encodeURIComponent(id)}`),
  keepFood: (food: OwnFood) => call<Food>('POST', 'foods', { food }),
  keepRecipe: (recipe: Recipe) => call<Food>('POST', 'foods/recipe', recipe),
  keepFavourites: (ids: readonly string[]) => call<{ readonly ids: readonly string[] }>('PUT', 'foods/favourites', { ids }),
  readLine: (text: string) => call<LineReading>('POST', 'line', { text }),
  releases: () => call<{ readonly releases: readonly Release[] }>('GET', 'foods/releases'),
  importState: (id: string) => call<ImportState>('GET', `foods/imports/${encodeURIComponent(id)}`),
  stopImport: (id: string) => call<unknown>('DELETE', `foods/imports/${encodeURIComponent(id)}`),
}
