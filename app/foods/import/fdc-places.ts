// Which foods of a FoodData Central file are wanted, and in which release? A byte a food: there are millions, and their ids run to 3 million.
import type { FdcLot } from './work.js'

export type Place = FdcLot | 'sample' | undefined

export interface Places {
  readonly put: (fdcId: number, place: FdcLot | 'sample') => void
  /** Undefined: the file does not list this food. */
  readonly of: (fdcId: number) => Place
  /** Remembers that a figure of this food was printed. */
  readonly print: (fdcId: number) => void
  readonly printed: (fdcId: number) => boolean
}

/** Ids of FoodData Central have seven digits; what is far beyond is no id. */
export const LARGEST_ID = 99_999_999
const PRINTED = 0x80
const SAMPLE = 1

/** "171706" as a number; undefined for what is no id. */
export function fdcIdOf(text: string): number | undefined {
  const id = Number(text)
  return text.trim() !== '' && Number.isInteger(id) && id > 0 && id <= LARGEST_ID ? id : undefined
}

export function openPlaces(): Places {
  let bytes = new Uint8Array(1 << 20)
  const lots: (FdcLot | undefined)[] = [undefined, undefined]
  return {
    put: (fdcId, place) => {
      if (fdcId >= bytes.length) {
        const larger = new Uint8Array(2 ** Math.ceil(Math.log2(fdcId + 1)))
        larger.set(bytes)
        bytes = larger
      }
      if (place !== 'sample' && !lots.includes(place)) lots.push(place)
      bytes[fdcId] = place === 'sample' ? SAMPLE : lots.indexOf(place)
    },
    of: (fdcId) => {
      const place = (bytes[fdcId] ?? 0) & ~PRINTED
      return place === SAMPLE ? 'sample' : lots[place]
    },
    print: (fdcId) => {
      bytes[fdcId] = (bytes[fdcId] ?? 0) | PRINTED
    },
    printed: (fdcId) => ((bytes[fdcId] ?? 0) & PRINTED) !== 0,
  }
}
