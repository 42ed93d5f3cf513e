// How does the whole diary come out? One row an entry, one column a nutrient; a blank is unknown and stays blank (RFC 4180).
import { foodNutrientIds, localTime, type Entry, type EntryKind, type FoodNutrientId, type Payloads } from '@charley/core'
import Papa from 'papaparse'
import type { Store } from '../../store/index.js'

type Cell = string | number | boolean | null | undefined
type Row = Readonly<Record<string, Cell>>

/** `vitaminDUg` as `vitamin_d_ug`: the unit stands in the name. */
const nutrientColumn = (id: FoodNutrientId): string => id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** What each kind of entry says, by column. */
const eaten = ({ foodId, name, portion, quantity, meal, amounts, form }: Payloads['food']): Row => ({
  name,
  food_id: foodId,
  meal,
  portion: portion?.label,
  portion_count: portion?.count,
  quantity: quantity?.value,
  quantity_unit: quantity?.unit,
  form,
  ...Object.fromEntries(foodNutrientIds.map((id) => [nutrientColumn(id), amounts[id]?.value])),
})

const cells: { readonly [K in EntryKind]: (payload: Payloads[K]) => Row } = {
  food: eaten,
  drink: eaten,
  supplement: eaten,
  cramp: ({ side, muscle, minutes, severity, sleepDisturbance, note }) => ({
    side,
    muscle,
    minutes,
    severity_0_to_10: severity,
    sleep_disturbance_0_to_10: sleepDisturbance,
    text: note,
  }),
  medicine: ({ name, ingredient, dose, regular, directions }) => ({
    name,
    ingredient,
    dose: dose?.value,
    dose_unit: dose?.unit,
    text: directions,
    regular: regular && true,
    since: regular?.since,
    until: regular?.until,
  }),
  exercise: ({ activity, minutes, effort, heat, weightLostKg }) => ({
    name: activity,
    minutes,
    effort,
    heat,
    weight_lost_kg: weightLostKg,
  }),
  sleep: ({ minutes, quality }) => ({ minutes, quality_0_to_10: quality }),
  measure: ({ what, value }) => ({ name: what, value }),
  lab: ({ name, value, unit, range, loinc, remarks }) => ({
    name,
    value,
    value_unit: unit,
    range_low: range?.low,
    range_high: range?.high,
    range_text: range?.text,
    loinc,
    remarks: remarks?.join(' '),
  }),
  note: ({ text }) => ({ text }),
  answer: ({ fact, value }) => ({ name: fact, value: value === null ? 'unknown' : value }),
  profile: (profile) => ({
    birth_year: profile.birthYear,
    sex: profile.sex,
    pregnancy_weeks: profile.pregnancyWeeks,
    breastfeeding_months: profile.breastfeedingMonths,
    height_cm: profile.heightCm,
    weight_kg: profile.weightKg,
    activity: profile.activity,
    authority: profile.authority,
  }),
  eating: ({ pattern, allergies, leavesOut, lowSodium, fluidLimitMlPerDay }) => ({
    eating_pattern: pattern,
    allergies: allergies?.join(' '),
    leaves_out: leavesOut?.join(' '),
    low_sodium: lowSodium,
    fluid_limit_ml_per_day: fluidLimitMlPerDay,
  }),
  'day-complete': ({ date, category, complete }) => ({ name: category, complete_date: date, value: complete }),
  // Never the secret: it would tell which arm comes when. The backup keeps it.
  trial: ({ trial, protocol, commitment }) => ({ trial, commitment, text: protocol }),
  'trial-day': ({ trial, date, taken, note }) => ({ trial, trial_date: date, taken, text: note }),
  'trial-guess': ({ trial, period, arm }) => ({ trial, trial_period: period, arm }),
  'trial-end': ({ trial, why, note }) => ({ trial, why, text: note }),
}

/** In this order, always; a new one goes to the end. */
export const csvColumns: readonly string[] = [
  'id kind at_utc local_date local_time zone recorded_utc name meal food_id form portion portion_count quantity quantity_unit',
  ...foodNutrientIds.map(nutrientColumn),
  'side muscle minutes severity_0_to_10 sleep_disturbance_0_to_10 quality_0_to_10 ingredient dose dose_unit effort heat',
  'weight_lost_kg value value_unit complete_date birth_year sex pregnancy_weeks breastfeeding_months height_cm weight_kg',
  'activity authority text trial commitment trial_date taken trial_period arm why',
  'regular since until range_low range_high range_text loinc remarks eating_pattern allergies leaves_out low_sodium',
  'fluid_limit_ml_per_day',
].flatMap((columns) => columns.split(' '))

const twoDigits = (number: number) => String(number).padStart(2, '0')
const clock = (hours: number): string => {
  const minutes = Math.floor(hours * 60 + 1e-6)
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

function rowOf({ id, kind, at, zone, recorded, payload }: Entry): readonly Cell[] {
  const { date, hour } = localTime(at, zone)
  const envelope = { id, kind, at_utc: at, local_date: date, local_time: clock(hour), zone, recorded_utc: recorded }
  // The kind and its payload belong together; the compiler cannot see it.
  const read = cells[kind] as (payload: NonNullable<Entry['payload']>) => Row
  const row: Row = { ...envelope, ...(payload && read(payload)) }
  return csvColumns.map((column) => row[column] ?? '')
}

const lines = (rows: readonly (readonly Cell[])[]): string => `${Papa.unparse(rows as Cell[][], { newline: '\r\n' })}\r\n`

/** From before the first entry that can be to after the last. */
const [firstYear, lastYear] = [1899, 2201]
const newYear = (year: number) => `${year}-01-01T00:00:00Z`

/** What stands in the diary as CSV, by moment, a year at a time: the first piece is the heading. */
export async function* exportCsv({ diary }: Store, person: string): AsyncGenerator<string> {
  yield lines([csvColumns])
  for (let year = firstYear; year <= lastYear; year++) {
    const entries = await diary.current({ person, from: newYear(year), to: newYear(year + 1) })
    if (entries.length > 0) yield lines(entries.map(rowOf))
  }
}
