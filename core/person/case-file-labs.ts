// What did the blood tests say? The results of the case file, each read by the laboratory's door or reported.
import { readLab, type LabInput } from '../labs/index.js'
import type { Case, LabResult } from './case.js'
import { readFields } from './case-file-fields.js'
import { preview, type Log } from './case-file-problems.js'
import { isUnknown, readDate, readList, readRecord, readText, wrongType, yesOrNo } from './case-file-values.js'

const fields = {
  name: ['test', 'analyte', 'lab', 'what'],
  loinc: ['loinc code', 'code'],
  value: ['result', 'number', 'level'],
  unit: ['units'],
  date: ['day', 'when', 'taken'],
  haemolysed: ['hemolysed', 'hemolyzed', 'haemolyzed'],
  note: ['notes', 'comment', 'flag', 'range', 'reference range'],
} as const

/** Reads `labs`. The same test twice on one day with two values is a contradiction; on two days it is a course. */
export function readLabs(log: Log, input: unknown, person: Case['person']): readonly LabResult[] {
  if (isUnknown(input) || input === undefined) return []
  const results = new Map<LabResult, string>()
  readList(log, 'labs', input)?.forEach((each, index) => {
    const path = `labs[${index}]`
    const result = readOne(log, path, each, person.sex)
    if (result === undefined) return
    const twin = [...results.keys()].find((one) => one.analyte === result.analyte && one.date === result.date)
    if (twin !== undefined && twin.value !== result.value) {
      log.problems.push({
        code: 'contradiction',
        conflict: 'two-results',
        path,
        value: shown(result),
        otherPath: results.get(twin) ?? '',
        otherValue: shown(twin),
      })
    }
    results.set(result, path)
  })
  return [...results.keys()]
}

const shown = ({ analyte, reported }: LabResult): string =>
  `${analyte} ${reported.comparator ?? ''}${reported.value} ${reported.unit}`

function readOne(log: Log, path: string, input: unknown, sex: 'female' | 'male' | undefined): LabResult | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return wrongType(log, path, input, 'lab')
  const record = readRecord(log, path, input)
  if (record === undefined) return undefined
  const given = readFields(log, path, record, fields)
  const text = (field: 'name' | 'loinc' | 'unit'): string | undefined => {
    const one = given.get(field)
    return one === undefined || isUnknown(one.value) || one.value === '' ? undefined : readText(log, one.path, one.value)
  }
  const [name, loinc, unit] = [text('name'), text('loinc'), text('unit')]
  const missing = (field: string) => {
    log.problems.push({ code: 'missing-field', path, value: preview(input), field })
    return undefined
  }
  if (name === undefined && loinc === undefined) return given.has('name') || given.has('loinc') ? undefined : missing('name')
  const value = given.get('value')
  if (value === undefined || isUnknown(value.value)) return missing('value')
  if (typeof value.value !== 'number' && typeof value.value !== 'string') return wrongType(log, value.path, value.value, 'number')
  const dated = given.get('date')
  const date = dated === undefined || isUnknown(dated.value) ? undefined : readDate(log, dated.path, dated.value)
  const reading = readLab(
    {
      value: value.value,
      ...(name !== undefined && { name }),
      ...(loinc !== undefined && { loinc }),
      ...(unit !== undefined && { unit }),
      ...(date !== undefined && { date }),
      ...(yesOrNo(given.get('haemolysed')?.value) === true && { haemolysed: true }),
    } satisfies LabInput,
    sex,
  )
  const printed = preview(`${name ?? loinc ?? ''} ${String(value.value)} ${unit ?? ''}`.trim())
  if (!reading.ok) {
    log.problems.push({ code: 'lab', path, value: printed, lab: reading.problem })
    return undefined
  }
  for (const lab of reading.warnings) log.notes.push({ code: 'lab', path, value: printed, lab })
  return reading.result
}
