// How is an analyte written down? Short forms for units, limits and evidence, each giving numbers with their address.
import { derived, elicited, judged, measured, type Known, type LabUnit, type SourceId } from '../types/index.js'

/** The unit that all limits of the analyte are in. Spellings: lower case, micro signs as "u". */
export const limitsIn = (ucum: string, ...spellings: readonly string[]): LabUnit =>
  exactly(ucum, spellings, 1, 'the unit of the limits')

/** A unit that differs by a power of ten or a valence: exact. */
export const exactly = (ucum: string, spellings: readonly string[], factor: number, note: string): LabUnit => ({
  ucum,
  spellings,
  factor: derived(factor, [factor, factor], note, ['ucum']),
})

/** A unit that differs by a molar mass; rounded factors in use differ by a thousandth or so. */
export const byMolarMass = (ucum: string, spellings: readonly string[], factor: number, note: string): LabUnit => ({
  ucum,
  spellings,
  factor: derived(factor, [factor * 0.998, factor * 1.002], note, ['ucum']),
})

/** A limit read in a source. */
export const readIn = (source: SourceId | readonly SourceId[], value: number, note: string): Known =>
  measured(value, [value, value], source, note)

/** A usual laboratory limit, from memory; the range holds what laboratories print. */
export const usual = (value: number, range: readonly [number, number], note: string): Known => judged(value, range, note)

/** Input limits: refused outside `hard`, questioned outside `soft`. */
export const plausible = (hard: readonly [number, number], soft: readonly [number, number]) => {
  const pair = ([low, high]: readonly [number, number], note: string) =>
    [judged(low, [low, low], note), judged(high, [high, high], note)] as const
  return { hard: pair(hard, 'beyond the extremes of reported cases'), soft: pair(soft, 'seen, but a slip is likelier') }
}

/** P(level | cause) and P(level | not the cause). */
export const says = (given: number, otherwise: number, note: string, sources: readonly SourceId[] = []) => ({
  given: elicited(given, note, sources),
  otherwise: elicited(otherwise, note, sources),
})
