// How do the foods of one file get into the store, all or none? Each release is put in unseen; at the end all are shown together.
import type { Food, FoodRelease } from '@charley/core'
import type { FoodStore, FoodWriter } from '../../store/port.js'
import { cancelled, ImportError } from './errors.js'
import type { ReleaseReport, Tally } from './report.js'

/** One release found in a file: its foods come in lots, as they are made. */
export interface Lot {
  readonly release: () => FoodRelease
  readonly tally: Tally
  readonly foods: () => AsyncGenerator<readonly Food[]>
}

const BATCH = 1000

interface Put {
  readonly writer: FoodWriter
  readonly report: ReleaseReport
}

async function put(
  lot: Lot,
  foods: FoodStore,
  before: number,
  onFoods: (count: number) => void,
  signal?: AbortSignal,
): Promise<Put> {
  const release = lot.release()
  const writer = await foods.bringIn(release)
  const taken = { foods: 0, figures: 0, portions: 0 }
  try {
    for await (const lots of lot.foods()) {
      for (let start = 0; start < lots.length; start += BATCH) {
        if (signal?.aborted) throw cancelled(signal.reason)
        const batch = lots.slice(start, start + BATCH)
        await writer.put(batch)
        taken.foods += batch.length
        for (const food of batch) {
          taken.figures += Object.keys(food.amounts).length
          taken.portions += food.portions.length
        }
        onFoods(batch.length)
      }
    }
  } catch (error) {
    await writer.abandon()
    throw error
  }
  return { writer, report: { release, before, read: lot.tally.read, taken, cases: lot.tally.cases() } }
}

/** Puts every lot in, then shows them. Whatever fails before that, or a stop, leaves the store as it was. */
export async function bringIn(
  lots: readonly Lot[],
  foods: FoodStore,
  onFoods: (count: number) => void,
  signal?: AbortSignal,
): Promise<readonly ReleaseReport[]> {
  const before = new Map((await foods.releases()).map((release) => [release.id, release.foods]))
  const waiting: Put[] = []
  const reports: ReleaseReport[] = []
  try {
    for (const lot of lots) {
      const one = await put(lot, foods, before.get(lot.release().id) ?? 0, onFoods, signal)
      // An empty release would take the place of a full one.
      if (one.report.taken.foods === 0) await one.writer.abandon()
      else waiting.push(one)
    }
    if (waiting.length === 0) throw new ImportError('not-foods', 'There is no food with figures in it. Nothing was changed.')
    if (signal?.aborted) throw cancelled(signal.reason)
    while (waiting[0]) {
      await waiting[0].writer.commit()
      reports.push(waiting[0].report)
      waiting.shift()
    }
    return reports
  } catch (error) {
    for (const { writer } of waiting) await writer.abandon()
    throw error
  }
}
