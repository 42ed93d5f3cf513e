// How have the blood results gone? Each paper read anew, by test and by date; what cannot be read is kept and says why.
import { knowledge, labProblemWords, readLab, standingOf, type LabReading, type Profile, type Standing } from '@charley/core'
import type { Store } from '../../store/index.js'
import { instantOf } from './moments.js'
import { profileOn } from './profile.js'

export interface LabPoint {
  readonly entry: Standing<'lab'>
  readonly at: string
  /** In `unit`; absent where the paper could not be read. */
  readonly value?: number
  readonly unit: string
  /** "low", "normal" … */
  readonly level?: string
  /** Why it could not be read, and what would put it right. */
  readonly problem?: string
}

export interface LabSeries {
  /** The id of the test; the name as printed where nobody knows it. */
  readonly analyte: string
  readonly points: readonly LabPoint[]
}

export interface LabRead {
  readonly entry: Standing<'lab'>
  readonly reading: LabReading
}

/** A sample that burst gives away its potassium: the reader has to know. */
const inputOf = ({ payload }: Standing<'lab'>) => ({ ...payload, haemolysed: payload.remarks?.includes('haemolysed') ?? false })

/** Every result that stands, read, by moment. */
export async function readLabs(store: Store, person: string, sex: Profile['sex']): Promise<readonly LabRead[]> {
  const entries = standingOf(await store.diary.current({ person, kinds: ['lab'] }), 'lab')
  return entries.map((entry) => ({ entry, reading: readLab(inputOf(entry), sex) }))
}

const unitOf = (analyte: string): string => knowledge.analytes.find(({ id }) => id === analyte)?.canonicalUnit ?? ''

function analyteOf({ entry, reading }: LabRead): string {
  if (reading.ok) return reading.result.analyte
  return 'analyte' in reading.problem ? reading.problem.analyte : entry.payload.name
}

function pointOf({ entry, reading }: LabRead): LabPoint {
  const { at } = entry
  if (!reading.ok) {
    const { what, remedy } = labProblemWords(reading.problem)
    return { entry, at, unit: entry.payload.unit, problem: `${what} ${remedy}`.trim() }
  }
  const { analyte, value } = reading.result
  return { entry, at, value, unit: unitOf(analyte), level: reading.level.reading }
}

/** One series a test, the one with the newest result first. */
export async function labsOverTime(store: Store, person: string, now: Date = new Date()): Promise<readonly LabSeries[]> {
  const { sex } = await profileOn(store, person, instantOf(now))
  const series = new Map<string, LabPoint[]>()
  for (const read of await readLabs(store, person, sex)) {
    const analyte = analyteOf(read)
    series.set(analyte, [...(series.get(analyte) ?? []), pointOf(read)])
  }
  return [...series]
    .map(([analyte, points]) => ({ analyte, points }))
    .sort((a, b) => Date.parse(b.points.at(-1)!.at) - Date.parse(a.points.at(-1)!.at))
}
