// What may a column of anybody's table be, and what is it likely to be? Guessed from its name only where the name leaves no doubt.
import { measures, type Measure } from '../../diary/entry.js'
import { foodNutrientIds, type FoodNutrientId } from '../../knowledge/types/index.js'
import { nutrientColumn } from './nutrient-columns.js'

const whens = ['at', 'at-day-first', 'at-month-first'] as const
const others = [
  'time',
  'food',
  'drink',
  'supplement',
  'portion',
  'grams',
  'millilitres',
  'meal',
  'cramp',
  'cramp-side',
  'cramp-muscle',
  'cramp-minutes',
  'cramp-severity',
  'sleep-minutes',
  'sleep-hours',
  'sleep-quality',
  'exercise',
  'exercise-minutes',
  'medicine',
  'lab',
  'lab-value',
  'lab-unit',
  'note',
  'weightLb',
  'skip',
] as const
export type Meaning = (typeof whens)[number] | (typeof others)[number] | FoodNutrientId | Measure['what']

export const meanings: readonly Meaning[] = [...whens, ...others, ...foodNutrientIds, ...measures]
export const isMeaning = (text: string): text is Meaning => (meanings as readonly string[]).includes(text)
export const isWhen = (meaning: Meaning): boolean => (whens as readonly string[]).includes(meaning)

/** A column of these says nothing by itself. */
const details: ReadonlySet<Meaning> = new Set<Meaning>([
  ...whens,
  'time',
  'portion',
  'grams',
  'millilitres',
  'meal',
  'cramp-side',
  'cramp-muscle',
  'exercise-minutes',
  'lab-value',
  'lab-unit',
  'skip',
])

/** With these columns a row can become an entry. */
export const isEnough = (columns: readonly Meaning[]): boolean =>
  columns.some(isWhen) && columns.some((meaning) => !details.has(meaning))

const patterns: readonly (readonly [RegExp, Meaning])[] = [
  [/^(?:date|day|when|at|date ?(?:&|and|\/)? ?time|datetime|timestamp)$/, 'at'],
  [/^time(?: of day)?$/, 'time'],
  [/^(?:food|food name|food item|item)$/, 'food'],
  [/^(?:drink|beverage)$/, 'drink'],
  [/^supplement$/, 'supplement'],
  [/^(?:portion|serving|serving size)$/, 'portion'],
  [/^(?:grams|amount \(g\)|quantity \(g\))$/, 'grams'],
  [/^(?:ml|millilit(?:re|er)s|amount \(ml\)|quantity \(ml\))$/, 'millilitres'],
  [/^meal$/, 'meal'],
  [/^(?:leg |calf |muscle )?cramps?(?: \(y\/n\)|\?)?$|^charle?y[ -]?horses?$/, 'cramp'],
  [/^(?:cramp )?side$/, 'cramp-side'],
  [/^(?:cramp )?muscle$/, 'cramp-muscle'],
  [/^cramp (?:minutes|duration(?: \(min(?:utes)?\))?)$/, 'cramp-minutes'],
  [/^cramp (?:severity|pain)(?: \(0-10\))?$/, 'cramp-severity'],
  [/^(?:sleep|slept) ?(?:\((?:h|hrs?|hours)\)|hours)$|^hours (?:of sleep|slept)$/, 'sleep-hours'],
  [/^(?:sleep|slept) ?(?:\(min(?:utes)?\)|minutes)$|^minutes (?:of sleep|slept|asleep)$/, 'sleep-minutes'],
  [/^(?:exercise|activity|workout)$/, 'exercise'],
  [/^(?:exercise |workout |activity )(?:minutes|duration(?: \(min(?:utes)?\))?)$/, 'exercise-minutes'],
  [/^(?:medicine|medication|drug)$/, 'medicine'],
  [/^(?:test|lab|analyte|blood test)$/, 'lab'],
  [/^(?:result|test result)$/, 'lab-value'],
  [/^(?:unit|units)$/, 'lab-unit'],
  [/^(?:notes?|comments?)$/, 'note'],
  [/^(?:body ?)?weight \(kg\)$/, 'weightKg'],
  [/^(?:body ?)?weight \(lbs?\)$/, 'weightLb'],
  [/^height \(cm\)$/, 'heightCm'],
  [/^waist \(cm\)$/, 'waistCm'],
  [/^calf \(cm\)$/, 'calfCm'],
  [/^systolic(?: \(mmhg\))?$/, 'systolicMmHg'],
  [/^diastolic(?: \(mmhg\))?$/, 'diastolicMmHg'],
  [/^(?:pulse|heart rate)(?: \(bpm\))?$/, 'pulsePerMin'],
]

/** What the names leave no doubt about; a thing is taken from one column. */
export function guessColumns(heading: readonly string[]): Readonly<Record<string, Meaning>> {
  const guess: Record<string, Meaning> = {}
  const taken = new Set<Meaning>()
  for (const name of heading) {
    const meaning = nutrientColumn(name)?.id ?? patterns.find(([pattern]) => pattern.test(name.trim().toLowerCase()))?.[1]
    if (meaning === undefined || taken.has(meaning) || name.trim() === '') continue
    taken.add(meaning)
    guess[name] = meaning
  }
  return guess
}
