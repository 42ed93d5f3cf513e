// How does the person eat? The pattern, portions and measured intakes of the case file, turned into the facts the network knows.
import type { Medicine } from './case.js'
import type { FactSheet } from './case-file-facts.js'
import { readFields, type Given } from './case-file-fields.js'
import { lowIntake, personLimits as limits } from '../knowledge/person-limits.js'
import { b12Among, readMedicines } from './case-file-medicines.js'
import { preview, type Log } from './case-file-problems.js'
import { isUnknown, readNumber, readRecord, readText, type Fields } from './case-file-values.js'
import { findName, labelOf } from './names.js'
import { patternBook, type NamedPattern } from './names-diet.js'

const fields = {
  pattern: ['diet', 'type', 'kind'],
  servings: ['portions', 'servings per day'],
  intakes: ['intake', 'intakes per day', 'nutrients'],
  supplements: ['supplement'],
  alcoholUnitsPerWeek: ['alcohol units per week', 'alcohol', 'alcohol units'],
  note: ['notes', 'comment'],
} as const

const servingFields = {
  dairy: ['milk', 'dairy per day', 'milk yogurt cheese'],
  fortified: ['fortified drinks', 'fortified food', 'fortified plant milk', 'plant milk'],
  oilyFish: ['oily fish', 'fatty fish', 'oily fish per week'],
} as const

export interface DietRead {
  readonly pattern?: { readonly pattern: NamedPattern['pattern']; readonly given: Given }
  readonly supplements?: readonly Medicine[]
}

/** Reads `diet`. What it says of portions and intakes goes to the facts at once; the pattern waits for the medicine list. */
export function readDiet(log: Log, facts: FactSheet, input: unknown): DietRead {
  if (isUnknown(input) || input === undefined) return {}
  const record = readRecord(log, 'diet', input)
  if (record === undefined) return {}
  const given = readFields(log, 'diet', record, fields)
  const part = (field: 'servings' | 'intakes'): Fields | undefined => {
    const one = given.get(field)
    return one === undefined || isUnknown(one.value) ? undefined : readRecord(log, one.path, one.value)
  }
  const servings = part('servings')
  const intakes = part('intakes')
  if (intakes !== undefined) readIntakes(log, facts, intakes)
  if (servings !== undefined) readServings(log, facts, servings)
  const alcohol = given.get('alcoholUnitsPerWeek')
  if (alcohol !== undefined && !isUnknown(alcohol.value)) {
    const units = readNumber(log, alcohol.path, alcohol.value, limits.alcoholUnits, 'units a week')
    if (units !== undefined) facts.say('alcohol-over-14-units', units > lowIntake.alcoholUnits.value, alcohol.path, units)
  }
  const pattern = readPattern(log, given.get('pattern'))
  const supplements = readMedicines(log, 'diet.supplements', given.get('supplements')?.value)
  return { ...(pattern !== undefined && { pattern }), ...(supplements !== undefined && { supplements }) }
}

function readPattern(log: Log, given: Given | undefined): DietRead['pattern'] {
  if (given === undefined || isUnknown(given.value)) return undefined
  const text = readText(log, given.path, given.value)
  if (text === undefined) return undefined
  const found = findName(patternBook, text)
  if (found.kind === 'found') return { pattern: found.entry.pattern, given }
  log.problems.push({
    code: 'unknown-name',
    path: given.path,
    value: preview(text),
    kind: 'diet-pattern',
    nearest: patternBook.entries.map(labelOf),
  })
  return undefined
}

/** What the pattern says of B12. A vegan whose supplements nobody has listed may or may not take it: that stays unknown. */
export function followPattern(
  log: Log,
  facts: FactSheet,
  { pattern }: DietRead,
  medicines: readonly Medicine[] | undefined,
): void {
  if (pattern === undefined) return
  const { path, value } = pattern.given
  const say = (fact: string, answer: boolean) => {
    facts.say(fact, answer, path, value)
    return answer ? fact : `!${fact}`
  }
  // A vegan may rightly have said "no" to vegetarian; that is no contradiction.
  const nearlyVegetarian = () => {
    facts.follows('vegetarian', true, path, value)
    return 'vegetarian'
  }
  const withB12 = medicines === undefined ? undefined : b12Among(medicines) !== undefined
  const meant =
    pattern.pattern === 'everything'
      ? [say('vegetarian', false), say('vegan-without-b12', false)]
      : pattern.pattern === 'vegetarian'
        ? [say('vegetarian', true), say('vegan-without-b12', false)]
        : withB12 === undefined
          ? [nearlyVegetarian()]
          : [say('vegan-without-b12', !withB12)]
  log.notes.push({ code: 'taken-to-mean', path, value: preview(value), facts: meant })
}

function readIntakes(log: Log, facts: FactSheet, record: Fields): void {
  for (const [key, value] of record) {
    const name = key
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .replace(/(perday|aday|daily)$/, '')
    const path = `diet.intakes.${/^[\w-]{1,40}$/.test(key) ? key : '?'}`
    if (isUnknown(value)) continue
    if (name === 'calciummg') {
      const mg = readNumber(log, path, value, limits.calciumMg, 'mg a day')
      if (mg !== undefined) facts.say('low-calcium-diet', mg < lowIntake.calciumMg.value, path, mg)
    } else if (name === 'vitamindug' || name === 'vitamindmcg') {
      const ug = readNumber(log, path, value, limits.vitaminDUg, 'micrograms a day')
      if (ug !== undefined) facts.say('low-vitamin-d-intake', ug <= lowIntake.vitaminDUg.value, path, ug)
    } else if (/^(energykcal|energykj|[a-z0-9]+(mg|ug|mcg|g|ml))$/.test(name)) {
      // Other amounts are welcome in the file; nothing here rests on them yet, and the note says so.
      if (readNumber(log, path, value, limits.otherIntake, 'a day') !== undefined)
        log.notes.push({ code: 'not-used', path, value: preview(value) })
    } else {
      log.problems.push({
        code: 'unknown-name',
        path,
        value: preview(key),
        kind: 'field',
        nearest: ['calciumMg', 'vitaminDUg', 'magnesiumMg'],
      })
    }
  }
}

function readServings(log: Log, facts: FactSheet, record: Fields): void {
  const given = readFields(log, 'diet.servings', record, servingFields)
  const count = (field: keyof typeof servingFields): number | undefined => {
    const one = given.get(field)
    return one === undefined || isUnknown(one.value)
      ? undefined
      : readNumber(log, one.path, one.value, limits.servings, 'servings')
  }
  const [dairy, fortified, oilyFish] = [count('dairy'), count('fortified'), count('oilyFish')]
  // None of either is little calcium; some of one is not; one of them unsaid settles nothing.
  if (dairy === 0 && fortified === 0) facts.follows('low-calcium-diet', true, 'diet.servings', 'no dairy, nothing fortified')
  else if ((dairy ?? 0) >= 1 || (fortified ?? 0) >= 1)
    facts.follows('low-calcium-diet', false, 'diet.servings', 'dairy or fortified food daily')
  if ((oilyFish ?? 0) >= 1) facts.follows('low-vitamin-d-intake', false, 'diet.servings', 'oily fish weekly')
}
