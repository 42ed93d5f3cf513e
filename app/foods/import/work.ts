// What does a reader of one kind of file need from the one that runs the import?
import type { Readable } from 'node:stream'
import type { Food, FoodRelease } from '@charley/core'
import type { Lot } from './bring.js'
import { openNewest, type Newest } from './newest.js'
import type { DataType } from './record.js'
import { brandedRelease, fnddsRelease, foundationRelease, srLegacyRelease } from './releases.js'
import { openTally, type Tally } from './report.js'
import { openSpill } from './spill.js'
import type { SourceFile } from './zip.js'

export interface Work {
  /** A folder of this import's own, thrown away at its end. */
  readonly scratch: string
  readonly signal: AbortSignal | undefined
  /** Opens a file, its bytes counted for the progress. */
  readonly open: (file: SourceFile) => Promise<Readable>
  readonly note: (text: string) => void
  /** For what belongs to no one release. */
  readonly tally: Tally
  /** What the store holds of these ids. */
  readonly stored: (ids: readonly string[]) => Promise<readonly Food[]>
}

/** One release of FoodData Central while its file is read. */
export interface FdcLot extends Lot {
  readonly type: DataType
  readonly newest: Newest
  /** The day a food of it was published: the latest dates a release that goes on. */
  readonly published: (date: string) => void
}

/** The releases found in one file; each is made when its first food is seen. `date` is the file's own, if its name has one. */
export function openLots(work: Work, name: string, date: string) {
  const lots = new Map<string, FdcLot>()
  const releases: Readonly<Record<DataType, (edition: string, latest: string) => FoodRelease>> = {
    'sr-legacy': () => srLegacyRelease,
    survey: (edition) => fnddsRelease(edition),
    foundation: (_, latest) => foundationRelease(date || latest),
    branded: (_, latest) => brandedRelease(date || latest),
  }
  return {
    lot: (type: DataType, edition = ''): FdcLot => {
      const key = `${type} ${edition}`
      const there = lots.get(key)
      if (there) return there
      const tally = openTally()
      const newest = openNewest(openSpill(work.scratch, `${name}-${lots.size}`), tally)
      let latest = ''
      const lot: FdcLot = {
        type,
        tally,
        newest,
        release: () => releases[type](edition, latest),
        foods: () => newest.foods(),
        published: (day) => {
          if (day > latest) latest = day
        },
      }
      lots.set(key, lot)
      return lot
    },
    all: (): readonly FdcLot[] => [...lots.values()],
  }
}

/** The date in the name of an official download: "FoodData_Central_branded_food_csv_2026-04-30". */
export const dateIn = (text: string): string => /\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? ''
