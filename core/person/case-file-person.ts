// Who is it? Age, sex, pregnancy, size, ancestry and latitude from the case file.
import type { Case } from './case.js'
import type { FactSheet } from './case-file-facts.js'
import { readFields } from './case-file-fields.js'
import { personLimits as limits } from '../knowledge/person-limits.js'
import { preview, type Log } from './case-file-problems.js'
import { isUnknown, readNumber, readRecord, readText, wrongType } from './case-file-values.js'
import { findName, labelOf } from './names.js'
import { ancestryBook } from './names-diet.js'

const fields = {
  age: ['age in years', 'years', 'age years'],
  sex: ['gender', 'sex at birth', 'biological sex'],
  pregnancyWeeks: ['pregnancy weeks', 'weeks pregnant', 'gestation weeks', 'gestational age weeks'],
  heightCm: ['height cm', 'height in cm'],
  weightKg: ['weight kg', 'weight in kg'],
  ancestry: ['ethnicity', 'skin', 'heritage', 'race'],
  latitude: ['latitude degrees', 'lat'],
} as const

const women = ['female', 'f', 'woman', 'girl', 'w']
const men = ['male', 'm', 'man', 'boy']

/** Reads `person`. What is absent or said to be unknown stays absent. */
export function readPerson(log: Log, facts: FactSheet, input: unknown): Case['person'] {
  const record = readRecord(log, 'person', input)
  if (record === undefined) return {}
  const given = readFields(log, 'person', record, fields)
  const number = (field: keyof typeof fields, range: Parameters<typeof readNumber>[3], unit: string) => {
    const { path, value } = given.get(field) ?? { path: '', value: null }
    return isUnknown(value) ? undefined : readNumber(log, path, value, range, unit)
  }
  const age = number('age', limits.ageYears, 'years')
  const pregnancyWeeks = number('pregnancyWeeks', limits.pregnancyWeeks, 'weeks')
  const heightCm = number('heightCm', limits.heightCm, 'cm')
  const weightKg = number('weightKg', limits.weightKg, 'kg')
  const latitudeDegrees = number('latitude', limits.latitudeDegrees, 'degrees')
  const sex = readSex(log, given.get('sex'))
  if (pregnancyWeeks !== undefined) facts.say('pregnant', true, 'person.pregnancyWeeks', pregnancyWeeks)
  readAncestry(log, facts, given.get('ancestry'))
  return {
    ...(age !== undefined && { age }),
    ...(sex !== undefined && { sex }),
    ...(pregnancyWeeks !== undefined && { pregnancyWeeks }),
    ...(heightCm !== undefined && { heightCm }),
    ...(weightKg !== undefined && { weightKg }),
    ...(latitudeDegrees !== undefined && { latitudeDegrees }),
  }
}

interface Given {
  readonly path: string
  readonly value: unknown
}

function readSex(log: Log, given: Given | undefined): 'female' | 'male' | undefined {
  if (given === undefined || isUnknown(given.value)) return undefined
  const text = typeof given.value === 'string' ? given.value.trim().toLowerCase() : ''
  if (women.includes(text)) return 'female'
  return men.includes(text) ? 'male' : wrongType(log, given.path, given.value, 'sex')
}

function readAncestry(log: Log, facts: FactSheet, given: Given | undefined): void {
  if (given === undefined || isUnknown(given.value)) return
  const { path, value } = given
  const text = readText(log, path, value)
  if (text === undefined) return
  const found = findName(ancestryBook, text)
  if (found.kind === 'found') {
    facts.say('darker-skin', found.entry.darkerSkin, path, value)
    log.notes.push({
      code: 'taken-to-mean',
      path,
      value: preview(value),
      facts: [found.entry.darkerSkin ? 'darker-skin' : '!darker-skin'],
    })
  } else {
    log.problems.push({
      code: 'unknown-name',
      path,
      value: preview(value),
      kind: 'ancestry',
      nearest: ancestryBook.entries.map(labelOf),
    })
  }
}
