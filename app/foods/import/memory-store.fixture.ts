// For the tests: a store of foods in memory that shows a release only once it is committed, as the port asks.
import type { Food, FoodRelease } from '@charley/core'
import type { FoodStore } from '../../store/port.js'

export interface MemoryStore extends FoodStore {
  readonly foods: () => ReadonlyMap<string, Food>
  readonly of: (release: string) => readonly Food[]
  readonly food: (id: string) => Food
  /** Releases begun and neither shown nor abandoned. */
  readonly open: () => number
}

export function memoryStore(onPut: (foods: readonly Food[]) => void = () => undefined): MemoryStore {
  const releases = new Map<string, { readonly release: FoodRelease; readonly foods: ReadonlyMap<string, Food> }>()
  let open = 0
  const all = () => new Map([...releases.values()].flatMap(({ foods }) => [...foods]))
  return {
    foods: all,
    of: (release) => [...(releases.get(release)?.foods.values() ?? [])],
    food: (id) => {
      const food = all().get(id)
      if (food === undefined) throw new Error(`no food ${id}`)
      return food
    },
    open: () => open,
    releases: async () => [...releases.values()].map(({ release, foods }) => ({ ...release, foods: foods.size })),
    bringIn: async (release) => {
      open++
      const foods = new Map<string, Food>()
      return {
        put: async (some) => {
          for (const food of some) {
            if (foods.has(food.id)) throw new Error(`${food.id} was put twice`)
            foods.set(food.id, food)
          }
          onPut(some)
        },
        commit: async () => {
          open--
          releases.set(release.id, { release, foods })
        },
        abandon: async () => {
          open--
        },
      }
    },
    drop: async (release) => void releases.delete(release),
    byIds: async (ids) => {
      const known = all()
      return ids.flatMap((id) => known.get(id) ?? [])
    },
    byBarcode: async (barcode) => [...all().values()].filter((food) => food.barcode === barcode),
    search: async () => [],
  }
}
