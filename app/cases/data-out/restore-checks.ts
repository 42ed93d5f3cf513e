// Is what stands in a backup fit to be put back? Each entry, food and setting is read as if a stranger had sent it.
import { draftProblemWords, readDraft, type Entry, type Food, type FoodRelease } from '@charley/core'
import { leavingWords } from '@charley/core/exchange'
import { BadBackup, type OpenBackup } from '../../export/backup/open.js'
import { isOwnGroup, wrongsOfFood } from '../foods/own.js'
import { OWN_FOODS } from './backup.js'

const words = leavingWords.restore
const PAGE = 500
const MOST_SETTINGS = 1000
const MOST_FOODS = 20_000

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const bad = (part: string, line: number) => new BadBackup(words.damaged(words.brokenLine(part, line)))

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?Z$/
/** In UTC, and on the calendar: the log takes no other. */
const isInstant = (value: unknown): value is string => {
  const moment = typeof value === 'string' && instant.test(value) ? Date.parse(value) : NaN
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(String(value).slice(0, 16))
}

function entryOf(value: unknown, line: number, person: string): Entry {
  if (!isRecord(value) || 'person' in value || !isInstant(value['recorded']) || !isInstant(value['at']))
    throw bad('entries.ndjson', line)
  const { recorded, ...draft } = value
  const read = readDraft({ ...draft, person })
  // As it stands in the file, so that it comes back letter for letter; the reader only says that it may.
  if ('draft' in read && read.draft.id === value['id'] && read.draft.replaces === value['replaces'])
    return { ...draft, person, recorded } as unknown as Entry
  if ('draft' in read) throw bad('entries.ndjson', line)
  const [problem] = read.problems
  throw new BadBackup(words.damaged(words.wrongEntry(line, problem ? draftProblemWords(problem).what : '')))
}

/** The entries of a backup as this person's, a page at a time. Throws BadBackup at the first that is not right. */
export async function* entryPages(backup: OpenBackup, person: string): AsyncGenerator<readonly Entry[]> {
  let page: Entry[] = []
  const seen = new Set<string>()
  for await (const { value, line } of backup.records('entries.ndjson')) {
    const entry = entryOf(value, line, person)
    // Whoever made a file without it left something out.
    if (entry.replaces !== undefined && !seen.has(entry.replaces))
      throw new BadBackup(words.damaged(words.withoutFormer(entry.id)))
    seen.add(entry.id)
    page.push(entry)
    if (page.length < PAGE) continue
    yield page
    page = []
  }
  yield page
}

export interface OwnFoods {
  readonly release?: FoodRelease
  readonly foods: readonly Food[]
}

const isRelease = (value: unknown): value is FoodRelease =>
  isRecord(value) &&
  value['id'] === OWN_FOODS &&
  ['title', 'publisher', 'date'].every((field) => typeof value[field] === 'string') &&
  value['rank'] === 0

const isFood = (value: unknown): value is Food => {
  if (!isRecord(value)) return false
  const { id, release, name, unit, amounts, portions, group, alsoKnownAs, ...rest } = value
  return (
    typeof id === 'string' &&
    /^own:[\w-]{1,80}$/.test(id) &&
    release === OWN_FOODS &&
    isOwnGroup(group) &&
    Array.isArray(alsoKnownAs) &&
    alsoKnownAs.every((one) => typeof one === 'string') &&
    Object.values(rest).every((one) => typeof one === 'string') &&
    wrongsOfFood({ name, unit, amounts, portions }).length === 0
  )
}

/** Own foods and recipes of a backup. Throws BadBackup. */
export async function ownFoodsIn(backup: OpenBackup): Promise<OwnFoods> {
  let release: FoodRelease | undefined
  const foods: Food[] = []
  for await (const { value, line } of backup.records('foods.ndjson')) {
    if (line > MOST_FOODS || !isRecord(value)) throw bad('foods.ndjson', line)
    if (line === 1 && isRelease(value['release'])) release = value['release']
    else if (release && isFood(value['food'])) foods.push(value['food'])
    else throw bad('foods.ndjson', line)
  }
  return { foods, ...(release && { release }) }
}

export interface Setting {
  readonly name: string
  readonly value: string
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Settings of a backup: each value is JSON, as all of ours are. Throws BadBackup. */
export async function settingsIn(backup: OpenBackup): Promise<readonly Setting[]> {
  const settings: Setting[] = []
  for await (const { value, line } of backup.records('settings.ndjson')) {
    const isSetting = isRecord(value) && typeof value['name'] === 'string' && typeof value['value'] === 'string'
    if (!isSetting || line > MOST_SETTINGS || !/^[\w-]{1,100}$/.test(String(value['name'])) || !isJson(String(value['value'])))
      throw bad('settings.ndjson', line)
    settings.push({ name: String(value['name']), value: String(value['value']) })
  }
  return settings
}

/** Reads a part that is only there to be read by people: its checksum counts like the others'. */
export async function drain(backup: OpenBackup, part: 'README.txt'): Promise<void> {
  for await (const _ of backup.records(part)) void _
}
