// What do the official USDA files say of a food? Reads FNDDS and SR Legacy whole, keyed by code; a blank stays absent.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { root } from '../imports.mjs'
import { sheetRows } from './sheet.mjs'

/** Where the official files stand when nobody says otherwise. */
export const dataFolder = join(root, '../shared/data')

/** Our nutrient → the column of FNDDS, the nutrient id of FoodData Central (SR Legacy), the nutrient number of SR28. Vitamin D in µg, never IU. */
export const nutrients = {
  energyKcal: ['Energy (kcal)', '1008', '208'],
  waterG: ['Water (g)', '1051', '255'],
  proteinG: ['Protein (g)', '1003', '203'],
  fatG: ['Total Fat (g)', '1004', '204'],
  carbohydrateG: ['Carbohydrate (g)', '1005', '205'],
  fibreG: ['Fiber, total dietary (g)', '1079', '291'],
  calciumMg: ['Calcium (mg)', '1087', '301'],
  magnesiumMg: ['Magnesium (mg)', '1090', '304'],
  potassiumMg: ['Potassium (mg)', '1092', '306'],
  sodiumMg: ['Sodium (mg)', '1093', '307'],
  phosphorusMg: ['Phosphorus (mg)', '1091', '305'],
  ironMg: ['Iron (mg)', '1089', '303'],
  zincMg: ['Zinc (mg)', '1095', '309'],
  vitaminDUg: ['Vitamin D (D2 + D3) (mcg)', '1114', '328'],
  thiaminMg: ['Thiamin (mg)', '1165', '404'],
  vitaminB6Mg: ['Vitamin B-6 (mg)', '1175', '415'],
  vitaminB12Ug: ['Vitamin B-12 (mcg)', '1178', '418'],
  folateDfeUg: ['Folate, DFE (mcg_DFE)', '1190', '435'],
  folicAcidUg: ['Folic acid (mcg)', '1186', '431'],
  vitaminKUg: ['Vitamin K (phylloquinone) (mcg)', '1185', '430'],
  vitaminCMg: ['Vitamin C (mg)', '1162', '401'],
  alcoholG: ['Alcohol (g)', '1018', '221'],
  caffeineMg: ['Caffeine (mg)', '1057', '262'],
}

/** The files in a zip whose names end so, as text, in the order asked for. */
function texts(zip, endings, encoding = 'utf-8') {
  const files = unzipSync(readFileSync(zip), { filter: ({ name }) => endings.some((ending) => name.endsWith(ending)) })
  return endings.map((ending) => {
    const found = Object.entries(files).find(([name]) => name.endsWith(ending))
    if (found === undefined) throw new Error(`${zip} holds no file that ends in "${ending}"; take the official download.`)
    return new TextDecoder(encoding).decode(found[1])
  })
}

// Told its line ends, Papa is ten times as fast as when it looks for them in half a million quoted lines.
const csv = (text) =>
  Papa.parse(text, { delimiter: ',', newline: text.includes('\r\n') ? '\r\n' : '\n' }).data.filter((line) => line.length > 1)

/** A CSV with one header line, from which columns are taken by name. */
function table(text) {
  const [header, ...lines] = csv(text)
  return (...names) => {
    const at = names.map((name) => header.indexOf(name))
    return lines.map((line) => at.map((column) => line[column]))
  }
}

/** A figure as written, or undefined for a blank. */
function figure(text, where) {
  if (text === undefined || text.trim() === '') return undefined
  const value = Number(text)
  if (!Number.isFinite(value) || value < 0) throw new Error(`${where} is "${text}"; it must be a number of 0 or more.`)
  return value
}

/** The foods of FNDDS Nutrient Values, whose second line is the header. USDA calculates all its figures from its ingredients. */
function fnddsFoods(release, [header, ...lines]) {
  const names = header.map((cell) => cell.replaceAll(/\s+/g, ' ').trim())
  const columns = Object.entries(nutrients).map(([id, [name]]) => {
    const at = names.indexOf(name)
    if (at < 0) throw new Error(`FNDDS Nutrient Values of ${release} has no column "${name}".`)
    return [id, at]
  })
  return new Map(
    lines.map((line) => {
      const known = columns.flatMap(([id, at]) => {
        const value = figure(line[at], `${id} of ${release} ${line[0]}`)
        return value === undefined ? [] : [[id, { value, kind: 'calculated' }]]
      })
      return [`${release}:${line[0]}`, { name: line[1], more: '', figures: Object.fromEntries(known), portions: [] }]
    }),
  )
}

/** FNDDS 2017-2018 by `fndds:<food code>`. */
function readFndds(folder) {
  const names = ['FNDDS Nutrient Values.csv', 'Portions and Weights.csv', 'Foods and Beverages.csv']
  const [values, weights, described] = texts(join(folder, 'fndds/fndds-2017-2018-csv.zip'), names).map((text) =>
    csv(text).slice(1),
  )
  const foods = fnddsFoods('fndds', values)
  for (const [code, , more] of described.slice(1)) foods.get(`fndds:${code}`).more = more
  for (const line of weights.slice(1)) {
    // A weight of −9 or 0 means none; a subcode is one brand's weight.
    if (Number(line[8]) > 0 && line[2] === '') foods.get(`fndds:${line[0]}`)?.portions.push([line[7], Number(line[8])])
  }
  return foods
}

/** FNDDS 2021-2023 by `fndds23:<food code>`: foods that the older edition does not know, such as oat milk. No portions. */
const readFndds23 = (folder) =>
  fnddsFoods(
    'fndds23',
    sheetRows(readFileSync(join(folder, 'fndds/2021-2023 FNDDS At A Glance - FNDDS Nutrient Values.xlsx'))).slice(1),
  )

/**
 * How SR28 came by a figure, in our words: `source` is its Src_Cd, `derivation` its Deriv_Cd (lists in the release's SRC_CD, DERIV_CD).
 */
export function kindOf(source, derivation) {
  if (source === '7' || derivation === 'Z') return 'assumed-zero'
  if (['1', '6', '13'].includes(source)) return 'analysed'
  if (['5', '8', '9', '12'].includes(source) || /^(L|M)/.test(derivation)) return 'label'
  if (/^(R|FL)/.test(derivation)) return 'recipe'
  if (/^N[CPR]$/.test(derivation)) return 'calculated'
  return 'imputed'
}

/** SR28: `<NDB number> <nutrient number>` → its figure and how it came to be. */
function readSr28(folder) {
  const [text] = texts(join(folder, 'usda/sr28-ascii.zip'), ['NUT_DATA.txt'], 'latin1')
  const wanted = new Set(Object.values(nutrients).map(([, , number]) => `~${number}~`))
  const bare = (cell) => cell.slice(1, -1)
  const found = new Map()
  for (const line of text.split('\r\n')) {
    const [ndb, number, value, , , source, derivation] = line.split('^', 7)
    if (!wanted.has(number)) continue
    found.set(`${Number(bare(ndb))} ${bare(number)}`, { value: Number(value), kind: kindOf(bare(source), bare(derivation)) })
  }
  return found
}

/** SR Legacy by `sr:<fdc_id>`. A figure that SR28 has too brings its kind from there; one changed since has lost it and counts as calculated. */
function readSrLegacy(folder) {
  const names = ['/food.csv', '/sr_legacy_food.csv', '/food_nutrient.csv', '/food_portion.csv']
  const [named, numbered, values, weights] = texts(join(folder, 'usda/sr-legacy-fdc-layout.zip'), names).map(table)
  const sr28 = readSr28(folder)
  const ndb = new Map(numbered('fdc_id', 'NDB_number').map(([id, number]) => [id, Number(number)]))
  const foods = new Map(
    named('fdc_id', 'description').map(([id, name]) => [
      `sr:${id}`,
      { name, more: `NDB ${ndb.get(id)}`, figures: {}, portions: [] },
    ]),
  )
  const byId = new Map(Object.entries(nutrients).map(([id, [, fdc, number]]) => [fdc, { id, number }]))
  for (const [id, nutrient, amount] of values('fdc_id', 'nutrient_id', 'amount')) {
    const one = byId.get(nutrient)
    const value = one && figure(amount, `${one.id} of SR Legacy ${id}`)
    if (value === undefined) continue
    const before = sr28.get(`${ndb.get(id)} ${one.number}`)
    foods.get(`sr:${id}`).figures[one.id] = { value, kind: before?.value === value ? before.kind : 'calculated' }
  }
  for (const [id, amount, modifier, grams] of weights('fdc_id', 'amount', 'modifier', 'gram_weight')) {
    if (Number(grams) > 0) foods.get(`sr:${id}`).portions.push([`${amount} ${modifier}`, Number(grams)])
  }
  return foods
}

/** Every food of the three releases, by code: `{ name, more, figures: { nutrient: { value, kind } }, portions: [label, grams][] }`. */
export const readSources = (folder = dataFolder) =>
  new Map([...readFndds(folder), ...readFndds23(folder), ...readSrLegacy(folder)])
