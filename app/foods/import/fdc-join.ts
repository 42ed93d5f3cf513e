// Which lines belong to one food? All that the tables say of it, put together and offered to its release.
import type { AmountKind } from '@charley/core'
import { columnRows } from './columns.js'
import type { Lists } from './fdc-lists.js'
import type { Places } from './fdc-places.js'
import type { Figures } from './figures.js'
import { recordId, toFood, type Brand, type FoodRecord, type Measure } from './record.js'
import { plainNumber } from './releases.js'
import type { FdcLot } from './work.js'

/** A line of one food, waiting for the others. The first letter says of which table. */
export type Waiting =
  | readonly ['f', id: number, name: string, category: string]
  | readonly ['b', id: number, brand: Brand]
  | readonly ['a', id: number, name: string]
  | readonly ['p', id: number, measure: Measure]
  | readonly ['n', id: number, column: number, value: number, kind: AmountKind]

interface Gathered {
  name: string
  category: string
  brand: Brand | undefined
  readonly names: string[]
  readonly measures: Measure[]
  readonly figures: Figures
}

function gather(food: Gathered, row: Waiting, lot: FdcLot): void {
  if (row[0] === 'f') [, , food.name, food.category] = row
  else if (row[0] === 'b') food.brand = row[2]
  else if (row[0] === 'a') food.names.push(row[2])
  else if (row[0] === 'p') food.measures.push(row[2])
  else {
    const column = columnRows[row[2]]?.column
    if (column === undefined) return
    if (food.figures[column] === undefined) food.figures[column] = { value: row[3], kind: row[4] }
    else lot.tally.count('second-figure', `${food.name || row[1]}: ${column}`)
  }
}

/** Puts the lines of one part together, food by food, and offers each to its release. */
export function offerFoods(part: readonly string[], places: Places, lists: Lists): void {
  const foods = new Map<number, Gathered>()
  for (const record of part) {
    const row = JSON.parse(record) as Waiting
    const id = row[1]
    const lot = places.of(id)
    if (lot === undefined || lot === 'sample') continue
    let food = foods.get(id)
    if (food === undefined)
      foods.set(id, (food = { name: '', category: '', brand: undefined, names: [], measures: [], figures: {} }))
    gather(food, row, lot)
  }
  for (const [fdcId, food] of foods) {
    const lot = places.of(fdcId)
    if (lot === undefined || lot === 'sample') continue
    const surveyed = lists.survey.get(fdcId)
    offer(
      {
        type: lot.type,
        fdcId,
        name: food.name,
        otherNames: food.names,
        code: surveyed ? surveyed.code : plainNumber(lists.ndbNumbers.get(String(fdcId)) ?? ''),
        category: surveyed?.category ?? lists.categories.get(food.category) ?? food.category,
        figures: food.figures,
        printed: places.printed(fdcId),
        measures: food.measures,
        brand: food.brand,
      },
      lot,
    )
  }
}

/** Makes the food of a record and offers it as a version. */
export function offer(record: FoodRecord, lot: FdcLot): void {
  const release = lot.release()
  const food = toFood(record, release, lot.tally)
  const version = { id: recordId(record, release), version: record.fdcId }
  if (food) lot.newest.offer({ ...version, food })
  else if (!record.printed) lot.newest.offer(version)
}
