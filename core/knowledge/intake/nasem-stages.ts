// For whom do the tables of the United States and Canada have rows? Completed years; infants by completed months.
import type { FoodNutrientId } from '../types/index.js'
import { valuesOf, type Band, type Cell, type Column, type ReferenceTable } from './reference.js'

const row = (id: string, from: number, below?: number, sex?: 'female' | 'male'): Band => ({
  id,
  from,
  ...(below !== undefined && { below }),
  ...(sex && { sex }),
})

/** The tables do not split month 6 further: it belongs to the first row. */
const MONTH_SEVEN = 7 / 12

const ages = [
  ['9-13', 9, 14],
  ['14-18', 14, 19],
  ['19-30', 19, 31],
  ['31-50', 31, 51],
  ['51-70', 51, 71],
  ['71-up', 71, undefined],
] as const
const motherly = [
  ['14-18', 14, 19],
  ['19-30', 19, 31],
  ['31-50', 31, 51],
] as const

type SexAge = `${'male' | 'female'}-${(typeof ages)[number][0]}`
type MotherAge = `${'pregnant' | 'lactating'}-${(typeof motherly)[number][0]}`
export type NasemStage = 'infant-0-6-months' | 'infant-7-12-months' | 'child-1-3' | 'child-4-8' | SexAge | MotherAge

export const nasemStages = {
  plain: [
    row('infant-0-6-months', 0, MONTH_SEVEN),
    row('infant-7-12-months', MONTH_SEVEN, 1),
    row('child-1-3', 1, 4),
    row('child-4-8', 4, 9),
    ...(['male', 'female'] as const).flatMap((sex) => ages.map(([name, from, below]) => row(`${sex}-${name}`, from, below, sex))),
  ],
  pregnant: motherly.map(([name, from, below]) => row(`pregnant-${name}`, from, below)),
  lactating: motherly.map(([name, from, below]) => row(`lactating-${name}`, from, below)),
} as const

/** A printed table turned on its side: for each nutrient its rows. Cells stand in the order of `columns`. */
export function tablesOf(
  columns: readonly Column[],
  rows: Readonly<Record<NasemStage, readonly Cell[]>>,
): Readonly<Partial<Record<FoodNutrientId, ReferenceTable>>> {
  return Object.fromEntries(
    columns.map((column, at) => {
      const filled = (bands: readonly Band[]) =>
        bands.map((band) => ({ ...band, ...valuesOf(rows[band.id as NasemStage][at] ?? {}, column) }))
      const table: ReferenceTable = {
        plain: filled(nasemStages.plain),
        pregnant: filled(nasemStages.pregnant),
        lactating: filled(nasemStages.lactating),
        ...(column.counts && { counts: column.counts }),
        ...(column.per && { per: column.per }),
      }
      return [column.nutrient, table]
    }),
  )
}
