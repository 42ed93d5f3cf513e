// How is a table of reference values written down? Rows as the book prints them, each number becoming one with its address.
import { measured, type FoodNutrientId, type Known, type SourceId } from '../types/index.js'

/** What a table prints of one nutrient, in the nutrient's own unit a day (per kg or per MJ where the table says so). */
export interface ReferenceValues {
  readonly ear?: Known
  readonly rda?: Known
  readonly ai?: Known
  /** Sodium only: reduce if usually above; no limit of harm. */
  readonly cdrr?: Known
  readonly upper?: Known
}

/** Whom a row is for. Ages in years, `from` (inclusive) to `below` (exclusive); without `below` there is no end. */
export interface Band {
  readonly id: string
  readonly from: number
  readonly below?: number
  readonly sex?: 'female' | 'male'
}
export type ReferenceBand = Band & ReferenceValues & { readonly flags?: readonly string[] }

/** What pregnancy or breast-feeding adds to the recommended intake, by completed weeks or months. */
export interface Addition {
  readonly id: string
  readonly from: number
  readonly below?: number
  readonly add: Known
}

/** Rows of their own, additions, the word of the book that nothing changes, or no word at all. */
export type SpecialStage = readonly ReferenceBand[] | { readonly adds: readonly Addition[] } | 'as-age' | 'not-printed'

export interface ReferenceTable {
  readonly plain: readonly ReferenceBand[]
  readonly pregnant: SpecialStage
  readonly lactating: SpecialStage
  /** What the numbers are per, besides the day. */
  readonly per?: 'kg' | 'MJ'
  /** What counts towards the upper limit. */
  readonly counts?: 'all' | 'supplements' | 'folic-acid'
  /** Upper limits whose ages differ from those of the rows; a limit in a row itself goes first. */
  readonly uppers?: readonly (Band & { readonly limit: Known })[]
  /** What to tell of every value of this table: "zinc-by-phytate". */
  readonly flags?: readonly string[]
}
export type ReferenceTables = Readonly<Partial<Record<FoodNutrientId, ReferenceTable>>>

/** One cell of the book: "EAR / RDA / UL" or "AI / UL". A number with a story of its own is given as a `Known`. */
export interface Cell {
  readonly ear?: number | Known
  readonly rda?: number | Known
  readonly ai?: number | Known
  readonly upper?: number
}

/** EAR, RDA and, where one is set, the upper limit. */
export const need = (ear: number | Known, rda: number | Known, upper?: number): Cell => ({
  ear,
  rda,
  ...(upper !== undefined && { upper }),
})

/** AI and, where one is set, the upper limit. */
export const enough = (ai: number | Known, upper?: number): Cell => ({ ai, ...(upper !== undefined && { upper }) })

/** Where a column of numbers was read: `seen` tables first, the report that set them last. */
export interface Column {
  readonly nutrient: FoodNutrientId
  readonly unit: string
  readonly average: readonly SourceId[]
  readonly target: readonly SourceId[]
  readonly counts?: 'all' | 'supplements' | 'folic-acid'
  /** The last figure of the cell is the chronic disease risk reduction level, no upper limit. */
  readonly lastIsCdrr?: true
  readonly per?: 'kg'
}

/** A printed definition: exact. */
export const printed = (value: number, sources: SourceId | readonly SourceId[], note: string): Known =>
  measured(value, [value, value], sources, note)

/** The cell with each number's source and unit. */
export function valuesOf(cell: Cell, { unit, average, target, lastIsCdrr }: Column): ReferenceValues {
  const known = (value: number | Known, sources: readonly SourceId[], what: string): Known =>
    typeof value === 'number' ? printed(value, sources, `${unit} a day; ${what}`) : value
  return {
    ...(cell.ear !== undefined && { ear: known(cell.ear, average, 'estimated average requirement') }),
    ...(cell.rda !== undefined && { rda: known(cell.rda, target, 'recommended dietary allowance') }),
    ...(cell.ai !== undefined && { ai: known(cell.ai, target, 'adequate intake') }),
    ...(cell.upper !== undefined && {
      [lastIsCdrr ? 'cdrr' : 'upper']: known(
        cell.upper,
        target,
        lastIsCdrr ? 'chronic disease risk reduction intake, no toxicity limit' : 'tolerable upper intake level',
      ),
    }),
  }
}
