// How is a file of any length gathered by day and moment in little memory? A slice at a time: what does not fit waits for another reading.

/** The keys whose number leaves `part` when divided by `parts`. */
export interface Slice {
  readonly part: number
  readonly parts: number
}

const FNV_START = 0x811c9dc5
const FNV_PRIME = 0x01000193

function numberOf(key: string): number {
  let hash = FNV_START | 0
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), FNV_PRIME)
  return (hash ^ (hash >>> 15)) >>> 0
}

/** What is gathered under one key, with how many figures it holds. */
export interface Gathered {
  size: number
}

export interface Shelf<G extends Gathered> {
  /** What is gathered under this key so far, made where there is nothing; undefined where it belongs to another slice. */
  readonly of: (key: string, make: () => G) => G | undefined
  /** Says that so many figures came to it. */
  readonly grew: (gathered: G, by: number) => void
  /** Everything, taken off the shelf. */
  readonly drain: () => G[]
}

/** A key by itself takes about as much room as so many figures. */
const KEY_SIZE = 24
const MOST_PARTS = 1 << 16

/** Shelves that together hold `most` figures; when there are more, half of the keys are put off into `later`. */
export function shelves(first: Slice, most: number) {
  let slice = first
  let held = 0
  const later: Slice[] = []
  const maps: { readonly map: Map<string, Gathered>; readonly onDrop: (gathered: Gathered) => void }[] = []

  const halve = () => {
    const parts = slice.parts * 2
    later.push({ part: slice.part + slice.parts, parts })
    slice = { part: slice.part, parts }
    held = 0
    for (const { map, onDrop } of maps) {
      for (const [key, gathered] of map) {
        if (numberOf(key) % parts === slice.part) held += gathered.size + KEY_SIZE
        else {
          onDrop(gathered)
          map.delete(key)
        }
      }
    }
  }
  const more = (by: number) => {
    held += by
    if (held <= most || slice.parts >= MOST_PARTS) return
    halve()
    more(0)
  }

  /** `onDrop` hears of each that is put off. */
  function shelf<G extends Gathered>(onDrop: (gathered: G) => void = () => undefined): Shelf<G> {
    const all = new Map<string, G>()
    maps.push({ map: all, onDrop: (gathered) => onDrop(gathered as G) })
    return {
      of: (key, make) => {
        const known = all.get(key)
        if (known) return known
        if (slice.parts > 1 && numberOf(key) % slice.parts !== slice.part) return undefined
        const made = make()
        all.set(key, made)
        more(made.size + KEY_SIZE)
        return all.get(key)
      },
      grew: (gathered, by) => {
        gathered.size += by
        more(by)
      },
      drain: () => {
        const everything = [...all.values()]
        all.clear()
        return everything
      },
    }
  }
  return { shelf, later: later as readonly Slice[] }
}
