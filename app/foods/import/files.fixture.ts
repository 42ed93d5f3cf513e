// For the tests: where the official files lie, and how small files of the same shape are made.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import Papa from 'papaparse'
import { afterAll } from 'vitest'

const data = fileURLToPath(new URL('../../../../shared/data/', import.meta.url))

/** The path of an official file, and whether it is there: tests that need it say so and are passed over where it is not. */
export function official(path: string): { readonly path: string; readonly missing: boolean; readonly title: string } {
  const full = join(data, path)
  const missing = !existsSync(full)
  return { path: full, missing, title: missing ? `${path} (not run: ${full} is not here)` : path }
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'charley-foods-test-'))
  folders.push(folder)
  return folder
}

export type Tables = Readonly<Record<string, string>>

/** Puts files into a folder of their own and gives its path. */
export function folderOf(files: Tables): string {
  const folder = newFolder()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** Puts files into a zip and gives its path. */
export function zipOf(files: Tables, name = 'foods.zip'): string {
  const path = join(newFolder(), name)
  writeFileSync(path, zipSync(Object.fromEntries(Object.entries(files).map(([file, text]) => [file, strToU8(text)]))))
  return path
}

type Rows = readonly (readonly (string | number)[])[]

/** A table as FoodData Central writes it: every cell in quotes. */
export const csv = (head: readonly string[], rows: Rows): string =>
  `${Papa.unparse([head as string[], ...(rows as (string | number)[][])], { quotes: true, newline: '\n' })}\n`

/** food.csv: id, type, name, and the category's id. */
export const foodCsv = (rows: Rows): string =>
  csv(
    ['fdc_id', 'data_type', 'description', 'food_category_id', 'publication_date'],
    rows.map(([id = '', type = '', name = '', category = '']) => [id, type, name, category, '2026-04-30']),
  )

/** food_nutrient.csv: food, nutrient, amount, and the derivation's id. */
export const nutrientCsv = (rows: Rows): string =>
  csv(
    ['id', 'fdc_id', 'nutrient_id', 'amount', 'data_points', 'derivation_id'],
    rows.map(([food = '', nutrient = '', amount = '', derivation = ''], index) => [
      index + 1,
      food,
      nutrient,
      amount,
      '',
      derivation,
    ]),
  )

/** food_portion.csv: food, order, amount, unit, description, modifier, grams. */
export const portionCsv = (rows: Rows): string =>
  csv(
    ['id', 'fdc_id', 'seq_num', 'amount', 'measure_unit_id', 'portion_description', 'modifier', 'gram_weight'],
    rows.map((row, index) => [index + 1, ...row]),
  )

/** branded_food.csv: food, source, GTIN, size, unit, household text. */
export const brandedCsv = (rows: Rows): string =>
  csv(
    [
      'fdc_id',
      'brand_owner',
      'brand_name',
      'gtin_upc',
      'serving_size',
      'serving_size_unit',
      'household_serving_fulltext',
      'branded_food_category',
      'data_source',
    ],
    rows.map(([food = '', source = '', gtin = '', size = '', unit = '', household = '']) => [
      food,
      'Acme Foods',
      '',
      gtin,
      size,
      unit,
      household,
      'Cookies & Biscuits',
      source,
    ]),
  )

/** A spreadsheet of one sheet, with shared texts, as Excel writes it. */
export function spreadsheet(rows: Rows): Readonly<Record<string, string>> {
  const texts: string[] = []
  const escape = (text: string) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;')
  const letters = (column: number): string =>
    (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26))
  const cell = (value: string | number, row: number, column: number) => {
    const place = `${letters(column)}${row + 1}`
    if (value === '') return ''
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`
    return `<c r="${place}" t="s"><v>${texts.push(value) - 1}</v></c>`
  }
  const sheet = rows
    .map((cells, row) => `<row r="${row + 1}">${cells.map((value, column) => cell(value, row, column)).join('')}</row>`)
    .join('')
  const start = '<?xml version="1.0" encoding="UTF-8"?>\n'
  return {
    'xl/workbook.xml': `${start}<workbook/>`,
    'xl/worksheets/sheet1.xml': `${start}<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `${start}<sst>${texts.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('')}</sst>`,
  }
}
