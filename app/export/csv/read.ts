// How does our own table of entries become entries again? By the names of its columns, whatever their order; equal to what went out.
import { foodNutrientIds, type Amounts, type Entry, type EntryKind } from '@charley/core'
import Papa from 'papaparse'
import { plainColumns, type PlainKind } from './cells.js'
import { entryColumns, nutrientColumn } from './columns.js'
import { asWritten } from './text.js'

export type CsvRow = Readonly<Record<string, string>>

/** By these a table is known as ours, from its first line. */
export const isOurTable = (heading: readonly string[]): boolean =>
  entryColumns.slice(0, 7).every((name) => heading.includes(name))

const textIn = (row: CsvRow, column: string): string | undefined => {
  const cell = row[column]
  return cell === undefined || cell === '' ? undefined : asWritten(cell)
}
const numberIn = (row: CsvRow, column: string): number | undefined => {
  const text = textIn(row, column)
  return text === undefined ? undefined : Number(text)
}
const yesIn = (row: CsvRow, column: string): boolean | undefined => {
  const text = textIn(row, column)
  return text === undefined ? undefined : text.toLowerCase() === 'true'
}
const listIn = (row: CsvRow, column: string): readonly string[] | undefined => textIn(row, column)?.split(' ')

/** Only what is there. */
const given = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
const together = (fields: Readonly<Record<string, unknown>>) =>
  Object.values(fields).some((value) => value !== undefined) ? given(fields) : undefined

function amountsIn(row: CsvRow): Amounts {
  const said = textIn(row, 'amount_kinds') ?? ''
  const kinds = new Map(
    said.split(';').flatMap((group) => {
      const [kind = '', columns = ''] = group.split('=')
      return columns.split(' ').map((column) => [column, kind] as const)
    }),
  )
  // A table of before kinds were told: whoever wrote the figure down knew it from somewhere.
  const usual = said === '' ? 'label' : said
  return Object.fromEntries(
    foodNutrientIds.flatMap((id) => {
      const value = numberIn(row, nutrientColumn(id))
      return value === undefined ? [] : [[id, { value, kind: kinds.get(nutrientColumn(id)) ?? usual }]]
    }),
  ) as Amounts
}

const eaten = (row: CsvRow) => ({
  foodId: textIn(row, 'food_id'),
  name: textIn(row, 'name'),
  portion: together({ label: textIn(row, 'portion'), count: numberIn(row, 'portion_count') }),
  quantity: together({ value: numberIn(row, 'quantity'), unit: textIn(row, 'quantity_unit') }),
  meal: textIn(row, 'meal'),
  amounts: amountsIn(row),
  form: textIn(row, 'form'),
})

const answerIn = (said: string | undefined): unknown =>
  said === 'unknown' ? null : said === 'true' || said === 'false' ? said === 'true' : said

type Fields = Readonly<Record<string, unknown>>
const others: Readonly<Record<Exclude<EntryKind, PlainKind>, (row: CsvRow) => Fields>> = {
  food: eaten,
  drink: eaten,
  supplement: eaten,
  medicine: (row) => ({
    name: textIn(row, 'name'),
    ingredient: textIn(row, 'ingredient'),
    dose: together({ value: numberIn(row, 'dose'), unit: textIn(row, 'dose_unit') }),
    regular: yesIn(row, 'regular') === true ? given({ since: textIn(row, 'since'), until: textIn(row, 'until') }) : undefined,
    directions: textIn(row, 'text'),
  }),
  lab: (row) => ({
    name: textIn(row, 'name'),
    value: textIn(row, 'value'),
    unit: textIn(row, 'value_unit') ?? '',
    range: together({ low: numberIn(row, 'range_low'), high: numberIn(row, 'range_high'), text: textIn(row, 'range_text') }),
    loinc: textIn(row, 'loinc'),
    remarks: listIn(row, 'remarks'),
  }),
  answer: (row) => ({ fact: textIn(row, 'name'), value: answerIn(textIn(row, 'value')) }),
  eating: (row) => ({
    pattern: textIn(row, 'eating_pattern'),
    allergies: listIn(row, 'allergies'),
    leavesOut: listIn(row, 'leaves_out'),
    lowSodium: yesIn(row, 'low_sodium'),
    fluidLimitMlPerDay: numberIn(row, 'fluid_limit_ml_per_day'),
  }),
}

/** Fields of plain kinds that are no text. */
const numbers = new Set(
  'minutes severity sleepDisturbance weightLostKg quality birthYear pregnancyWeeks breastfeedingMonths heightCm weightKg period'.split(
    ' ',
  ),
)
const isNumber = (kind: PlainKind, field: string) => numbers.has(field) || (kind === 'measure' && field === 'value')

function plainIn(kind: PlainKind, row: CsvRow): Fields {
  const fields = plainColumns[kind].map(([field, column]) => [
    field,
    field === 'complete' ? yesIn(row, column) : isNumber(kind, field) ? numberIn(row, column) : textIn(row, column),
  ])
  return Object.fromEntries(fields) as Fields
}

function payloadIn(kind: EntryKind, row: CsvRow): unknown {
  const whole = textIn(row, 'payload_json')
  if (whole !== undefined) return JSON.parse(whole) as unknown
  if (Object.hasOwn(plainColumns, kind)) return given(plainIn(kind as PlainKind, row))
  return Object.hasOwn(others, kind) ? given(others[kind as keyof typeof others](row)) : {}
}

/** One row as the entry it was; not checked yet: readDraft of the core says whether it may stand. Throws SyntaxError on broken JSON. */
export function entryOfRow(row: CsvRow, person: string): Entry {
  const kind = textIn(row, 'kind') as EntryKind
  const replaces = textIn(row, 'replaces')
  return {
    id: textIn(row, 'id') ?? '',
    person,
    kind,
    at: textIn(row, 'at_utc') ?? '',
    zone: textIn(row, 'zone') ?? '',
    payload: payloadIn(kind, row),
    recorded: textIn(row, 'recorded_utc') ?? '',
    ...(replaces !== undefined && { replaces }),
  } as Entry
}

/** A whole table, as entries of this person. */
export function readEntriesCsv(text: string, person: string): readonly Entry[] {
  const { data } = Papa.parse<CsvRow>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true, newline: lineEnd(text) })
  return data.map((row) => entryOfRow(row, person))
}

/** The heading holds no line break of its own: what ends it ends all lines. */
const lineEnd = (text: string): '\r\n' | '\n' => (/\r?\n/.exec(text)?.[0] === '\n' ? '\n' : '\r\n')
