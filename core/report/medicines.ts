// What does the diary know of medicines that a list of names does not? Doses and days, and what is taken no more.
import { localDate, standingOf, type Entry, type MedicineTaken } from '../diary/index.js'
import type { Case, Medicine } from '../person/case.js'
import { findMedicine } from '../person/index.js'
import type { StoppedMedicine } from './report.js'

/** By ingredient, as lists of medicines are kept; a name that nobody knows is its own. */
function ingredientsOf({ name, ingredient }: MedicineTaken): readonly string[] {
  const found = findMedicine(ingredient ?? name)
  return 'part' in found ? [ingredient ?? name] : found.entries.map((one) => one.ingredient)
}

const doseOf = ({ dose }: MedicineTaken): { readonly dose?: string } => (dose ? { dose: `${dose.value} ${dose.unit}` } : {})

/** The case with the doses and first days that only the diary has; what the case itself says holds. */
export function withDiaryDetails(known: Case, entries: readonly Entry[]): Case {
  if (!known.medicines) return known
  const taken = standingOf(entries, 'medicine').map(({ payload }) => ({ payload, of: ingredientsOf(payload) }))
  const medicines = known.medicines.map((medicine): Medicine => {
    const mine = taken.filter(({ of }) => of.includes(medicine.ingredient)).map(({ payload }) => payload)
    const [last, since] = [mine.at(-1), mine.findLast(({ regular }) => regular?.since !== undefined)?.regular?.since]
    return { ...(last && doseOf(last)), ...(since !== undefined && { since }), ...medicine }
  })
  return { ...known, medicines }
}

/** Taken regularly once and ended before today, where none of it is on the list still; the last one ended first. */
export function stoppedMedicines(entries: readonly Entry[], known: Case, today: string): readonly StoppedMedicine[] {
  const still = new Set((known.medicines ?? []).map(({ ingredient }) => ingredient))
  return standingOf(entries, 'medicine')
    .filter(({ at, zone }) => localDate(at, zone) <= today)
    .flatMap(({ payload }): readonly StoppedMedicine[] => {
      const { name, regular: { since, until } = {} } = payload
      if (until === undefined || until >= today || ingredientsOf(payload).some((one) => still.has(one))) return []
      return [{ name, ...doseOf(payload), ...(since !== undefined && { since }), until }]
    })
    .toSorted((a, b) => (a.until === b.until ? 0 : a.until < b.until ? 1 : -1))
}
