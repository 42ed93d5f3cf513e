// How low or high is this value?
import type { Analyte } from '../knowledge/types/index.js'

export type Level = Analyte['levels'][number]

/**
 * The level that holds this value (in the analyte's canonical unit). A level holds what lies below its `below`; in women,
 * `belowFemale` where there is one. When the sex is unknown the general limit is used.
 * Throws a RangeError when the value is not a number.
 */
export function levelOf(analyte: Analyte, value: number, sex?: 'female' | 'male'): Level {
  if (Number.isNaN(value))
    throw new RangeError(`${analyte.id}: value is not a number; a number in ${analyte.canonicalUnit} is needed`)
  const limitOf = (level: Level) => ((sex === 'female' ? level.belowFemale : undefined) ?? level.below)?.value ?? Infinity
  const level = analyte.levels.find((each) => value < limitOf(each)) ?? analyte.levels.at(-1)
  if (!level) throw new RangeError(`${analyte.id}: it has no levels; at least one is needed`)
  return level
}

const hair = 1e-9

/** "<5" lies under five: moved a hair's breadth to its side, so that a level which begins at five does not hold it. */
export const toItsSide = (value: number, comparator?: '<' | '>'): number =>
  comparator === undefined ? value : value * (comparator === '<' ? 1 - hair : 1 + hair)
