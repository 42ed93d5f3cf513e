// Where is the diary, how large is it, and how many entries does it hold?
import { statSync } from 'node:fs'
import { dataPlace, type DataPlace, type PlaceOptions, type Store } from '../../store/index.js'

export interface DiaryPlace extends DataPlace {
  /** Bytes, with what waits beside the file; undefined where there is no file yet. */
  readonly bytes?: number
}

const sizeOf = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.size

/** Looks, and makes nothing. */
export function diaryPlace(options: PlaceOptions = {}): DiaryPlace {
  const place = dataPlace(options)
  const main = sizeOf(place.file)
  return { ...place, ...(main !== undefined && { bytes: main + (sizeOf(`${place.file}-wal`) ?? 0) }) }
}

/** How many entries were ever written, every version counted. */
export const entriesWritten = ({ diary }: Store, person: string): Promise<number> => diary.count(person)
