// Which columns do the tables have? In this order, always; a new one goes to the end, so that what reads them today reads them for good.
import { foodNutrientIds, type FoodNutrientId } from '@charley/core'

/** `vitaminDUg` as `vitamin_d_ug`: the unit stands in the name. */
export const nutrientColumn = (id: FoodNutrientId): string => id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const listed = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '))

/** One row an entry. */
export const entryColumns = listed([
  'id kind at_utc local_date local_time zone recorded_utc name meal food_id form portion portion_count quantity quantity_unit',
  ...foodNutrientIds.map(nutrientColumn),
  'side muscle minutes severity_0_to_10 sleep_disturbance_0_to_10 quality_0_to_10 ingredient dose dose_unit effort heat',
  'weight_lost_kg value value_unit complete_date birth_year sex pregnancy_weeks breastfeeding_months height_cm weight_kg',
  'activity authority text trial commitment trial_date taken trial_period arm why',
  'regular since until range_low range_high range_text loinc remarks eating_pattern allergies leaves_out low_sodium',
  'fluid_limit_ml_per_day amount_kinds replaces secret payload_json rest_json',
])

/** One row a food, drink or supplement that was taken. */
export const foodColumns = listed([
  'local_date local_time zone meal kind name food_id form portion portion_count quantity quantity_unit',
  ...foodNutrientIds.map(nutrientColumn),
  'amount_kinds id',
])
