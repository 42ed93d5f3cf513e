// How often is the wanted food the first one found, or among the first five?
import type { Food } from '@charley/core'
import { builtInRelease } from '@charley/core/foods'
import type { FoodStore } from '../../app/store/port.js'
import { everydayQueries, isWanted, type EverydayQuery } from './queries.js'

export interface Placed {
  readonly query: EverydayQuery
  /** 0 is the first; -1: not among the first ten. */
  readonly place: number
  readonly found: readonly string[]
}

const FIRST_TEN = 10

export const isOurs = (food: Food): boolean => food.release === builtInRelease.id

export async function place(store: FoodStore, queries: readonly EverydayQuery[] = everydayQueries): Promise<readonly Placed[]> {
  const placed: Placed[] = []
  for (const query of queries) {
    const foods = (await store.search({ text: query.typed, limit: FIRST_TEN })).map(({ food }) => food)
    placed.push({
      query,
      place: foods.findIndex((food) => isWanted(query, food.name, isOurs(food))),
      found: foods.map(({ name }) => name),
    })
  }
  return placed
}

/** The share of queries whose wanted food is among the first so many. */
export const share = (placed: readonly Placed[], within: number): number =>
  placed.filter(({ place }) => place >= 0 && place < within).length / placed.length

const percent = (part: number) => `${(part * 100).toFixed(1)} %`

/** The score as text: of all queries and of each kind, and what came instead where the wanted food was not first. */
export function scoreText(title: string, placed: readonly Placed[]): string {
  const kinds = [...new Set(placed.map(({ query }) => query.kind))]
  const line = (name: string, some: readonly Placed[]) =>
    `  ${name.padEnd(16)}${String(some.length).padStart(4)}   first ${percent(share(some, 1)).padStart(7)}   first five ${percent(share(some, 5)).padStart(7)}`
  const missed = placed
    .filter(({ place }) => place !== 0)
    .map(
      ({ query, place, found }) =>
        `  "${query.typed}": ${place < 0 ? 'not among ten' : `place ${place + 1}`}; first came ${found[0] ?? 'nothing'}`,
    )
  return [
    title,
    line('all', placed),
    ...kinds.map((kind) =>
      line(
        kind,
        placed.filter(({ query }) => query.kind === kind),
      ),
    ),
    ...(missed.length > 0 ? ['  wanted food not first:', ...missed] : []),
    '',
  ].join('\n')
}
