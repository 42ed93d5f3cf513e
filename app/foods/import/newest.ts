// Of the many versions of one product, which is taken? The newest that has figures; the others are counted.
import type { Food } from '@charley/core'
import type { Tally } from './report.js'
import type { Spill } from './spill.js'

/** A version of a food that may be taken; without `food` it is one the file holds no figures for. */
export interface Version {
  readonly id: string
  /** The larger, the newer: the number FoodData Central gave it. */
  readonly version: number
  readonly food?: Food
}

export interface Newest {
  readonly offer: (version: Version) => void
  /** The foods to take, once all were offered. */
  readonly foods: () => AsyncGenerator<readonly Food[]>
}

/** FNV-1a, to spread the ids over the parts of the spill. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  return sum >>> 0
}

function choose(versions: readonly Version[], tally: Tally): Food | undefined {
  let best: Version | undefined
  let last: Version | undefined
  let empty = 0
  for (const one of versions) {
    if (last === undefined || one.version >= last.version) last = one
    if (one.food === undefined) empty++
    else if (best === undefined || one.version >= best.version) best = one
  }
  const older = versions.length - empty - (best ? 1 : 0)
  if (older > 0) tally.count('older-version', best?.food?.name, older)
  if (empty > 0) tally.count('no-figures', last?.id, empty)
  if (best && last?.food === undefined) tally.count('newest-empty', best.food?.name)
  return best?.food
}

export function openNewest(spill: Spill, tally: Tally): Newest {
  return {
    offer: (version) => spill.add(hash(version.id), JSON.stringify(version)),
    foods: async function* () {
      for await (const part of spill.parts()) {
        const byId = new Map<string, Version[]>()
        for (const record of part) {
          const version = JSON.parse(record) as Version
          const versions = byId.get(version.id)
          if (versions) versions.push(version)
          else byId.set(version.id, [version])
        }
        yield [...byId.values()].flatMap((versions) => choose(versions, tally) ?? [])
      }
    },
  }
}
