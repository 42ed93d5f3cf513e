// What did American adults eat on two days? Reads the files of NHANES 2015-16 as they come, for tables made from them and for tests.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { root } from './imports.mjs'

const folder = join(root, '../shared/data/nhanes')
export const hasNhanes = existsSync(join(folder, 'DRTOT_I.adults2day.csv.gz'))

/** The survey's column of each nutrient, in the same units. */
export const columns = {
  energyKcal: 'KCAL',
  waterG: 'MOIS',
  proteinG: 'PROT',
  fatG: 'TFAT',
  carbohydrateG: 'CARB',
  fibreG: 'FIBE',
  calciumMg: 'CALC',
  magnesiumMg: 'MAGN',
  potassiumMg: 'POTA',
  sodiumMg: 'SODI',
  phosphorusMg: 'PHOS',
  ironMg: 'IRON',
  zincMg: 'ZINC',
  vitaminDUg: 'VD',
  thiaminMg: 'VB1',
  vitaminB6Mg: 'VB6',
  vitaminB12Ug: 'VB12',
  folateDfeUg: 'FDFE',
  folicAcidUg: 'FA',
  vitaminKUg: 'VK',
  vitaminCMg: 'VC',
  alcoholG: 'ALCO',
  caffeineMg: 'CAFF',
}

/** Rows of a gzipped CSV without quotes; each is a function from a column's name to its text. */
export function readRows(name) {
  const [head, ...lines] = gunzipSync(readFileSync(join(folder, name)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
  const at = new Map(
    head
      .trim()
      .split(',')
      .map((column, index) => [column, index]),
  )
  return lines.map((line) => {
    const cells = line.split(',')
    return (column) => cells[at.get(column)]
  })
}

/** Every nutrient of a row. */
export const figuresOf = (cell) => Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, Number(cell(column))]))

/** Person and day, such as "83732/1". */
export const personDay = (cell) => `${Number(cell('SEQN'))}/${Number(cell('Day'))}`

/** An IBM hexadecimal float of eight bytes, as SAS transport files have them. */
function ibmFloat(bytes, at) {
  const fraction = Number(bytes.readBigUInt64BE(at) & 0xff_ffff_ffff_ffffn) / 2 ** 56
  return (bytes[at] & 0x80 ? -1 : 1) * fraction * 16 ** ((bytes[at] & 0x7f) - 64)
}

/** Numeric columns of a SAS transport file (version 5), row by row. */
function readTransport(name, names) {
  const bytes = readFileSync(join(folder, name))
  const header = bytes.indexOf('HEADER RECORD*******NAMESTR', 0, 'latin1')
  const count = Number(bytes.toString('latin1', header + 54, header + 58))
  const fields = Array.from({ length: count }, (_, index) => {
    const at = header + 80 + index * 140
    return {
      name: bytes.toString('latin1', at + 8, at + 16).trim(),
      length: bytes.readInt16BE(at + 4),
      offset: bytes.readInt32BE(at + 84),
    }
  })
  const width = Math.max(...fields.map(({ offset, length }) => offset + length))
  const offsets = names.map((wanted) => fields.find((field) => field.name === wanted).offset)
  const start = bytes.indexOf('HEADER RECORD*******OBS', 0, 'latin1') + 80
  return Array.from({ length: Math.floor((bytes.length - start) / width) }, (_, row) =>
    offsets.map((offset) => ibmFloat(bytes, start + row * width + offset)),
  )
}

/** Adults of 19 and over with two days, without pregnant women: age, sex, survey weight, two days of food and drink. */
export function surveyAdults() {
  const totals = new Map(readRows('DRTOT_I.adults2day.csv.gz').map((cell) => [personDay(cell), figuresOf(cell)]))
  const weights = new Map(readRows('DIETWT_I.csv.gz').map((cell) => [Number(cell('SEQN')), Number(cell('WTDR2D'))]))
  return readTransport('DEMO_I.XPT', ['SEQN', 'RIAGENDR', 'RIDAGEYR', 'RIDEXPRG']).flatMap(([person, gender, age, pregnant]) => {
    const days = [totals.get(`${person}/1`), totals.get(`${person}/2`)]
    if (days.includes(undefined) || age < 19 || pregnant === 1) return []
    return [{ age, sex: gender === 2 ? 'female' : 'male', weight: weights.get(person), days }]
  })
}

/** The first digits of a USDA food code are its group. */
const groupsByCode = [
  [/^1/, 'milk-and-dairy'],
  [/^2[0-5]/, 'meat'],
  [/^26/, 'fish'],
  [/^27/, 'dishes'],
  [/^28/, 'soups-and-sauces'],
  [/^3/, 'eggs'],
  [/^41/, 'pulses'],
  [/^4[23]/, 'nuts-and-seeds'],
  [/^5[0-2]/, 'bread-and-grains'],
  [/^53/, 'sweets'],
  [/^54/, 'snacks'],
  [/^5[67]/, 'breakfast-cereals'],
  [/^58/, 'dishes'],
  [/^6/, 'fruit'],
  [/^71/, 'potatoes'],
  [/^7/, 'vegetables'],
  [/^8/, 'fats'],
  [/^91/, 'sweets'],
  [/^92/, 'drinks'],
  [/^93/, 'alcohol'],
  [/^94/, 'waters'],
]
export const groupOfCode = (code) => groupsByCode.find(([pattern]) => pattern.test(code))?.[1] ?? 'other'

/** Creatinine as the survey measured it, mg/dL, by person. */
const creatinine = () =>
  new Map(readTransport('BIOPRO_I.XPT', ['SEQN', 'LBXSCR']).flatMap(([person, value]) => (value > 0.01 ? [[person, value]] : [])))

/** Names of the food codes of this cycle are in the lines themselves. A food's figures per 100 g come from the line with most grams. */
function foodOfLine(cell) {
  const grams = Number(cell('DRIGRMS'))
  const code = cell('DRIFDCD')
  const figures = Object.entries(figuresOf(cell)).map(([id, value]) => [id, { value: (value / grams) * 100, kind: 'calculated' }])
  return {
    id: `fndds:${code}`,
    release: 'fndds',
    name: cell('DESC'),
    alsoKnownAs: [],
    group: groupOfCode(code),
    unit: 'g',
    amounts: Object.fromEntries(figures),
    portions: [],
  }
}

/**
 * The 498 adults whose every food of two days is known: age, sex, pregnancy, creatinine (mg/dL), and the lines as diary entries on
 * 2016-01-01 and 2016-01-02, with the foods of these lines.
 */
export function surveyEaters() {
  const measured = creatinine()
  const people = new Map(
    readTransport('DEMO_I.XPT', ['SEQN', 'RIAGENDR', 'RIDAGEYR', 'RIDEXPRG']).map(([person, gender, age, pregnant]) => [
      person,
      { person, age, sex: gender === 2 ? 'female' : 'male', pregnant: pregnant === 1, creatinineMgPerDl: measured.get(person) },
    ]),
  )
  const eaters = new Map()
  for (const cell of readRows('DRIFF_I.odd.csv.gz')) {
    const person = Number(cell('SEQN'))
    const grams = Number(cell('DRIGRMS'))
    if (!(grams > 0)) continue
    const eater = eaters.get(person) ?? { ...people.get(person), entries: [], foods: new Map() }
    eaters.set(person, eater)
    const food = foodOfLine(cell)
    if (!eater.foods.has(food.id)) eater.foods.set(food.id, food)
    const day = Number(cell('Day'))
    eater.entries.push({
      id: `${person}/${day}/${cell('LINE')}`,
      person: 'me',
      kind: 'food',
      at: `2016-01-0${day}T12:00:00Z`,
      zone: 'UTC',
      recorded: '2016-01-03T12:00:00Z',
      payload: {
        foodId: food.id,
        name: food.name,
        quantity: { value: grams, unit: 'g' },
        amounts: Object.fromEntries(Object.entries(figuresOf(cell)).map(([id, value]) => [id, { value, kind: 'calculated' }])),
      },
    })
  }
  return [...eaters.values()]
}
