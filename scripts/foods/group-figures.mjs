// What do foods of a group usually hold? Makes core/knowledge/intake/group-figures.ts from FNDDS 2017-2018; `node scripts/foods/group-figures.mjs`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { root } from '../imports.mjs'
import { dataFolder, nutrients } from './sources.mjs'

export const target = join(root, 'core/knowledge/intake/group-figures.ts')
const zip = join(dataFolder, 'fndds/fndds-2017-2018-csv.zip')
export const hasFndds = existsSync(zip)

/** Our groups by WWEIA category number, in the order of WWEIA; a range holds both its ends. Baby foods (9002 to 9602) are left out. */
const groups = [
  ['milk-and-dairy', [1002, 1402], [1602, 1822]],
  ['plant-drinks', [1404, 1404]],
  ['meat', [2002, 2206], [2602, 2608]],
  ['fish', [2402, 2404]],
  ['eggs', [2502, 2502]],
  ['pulses', [2802, 2802], [2806, 2806]],
  ['nuts-and-seeds', [2804, 2804]],
  ['dishes', [3002, 3730]],
  ['soups-and-sauces', [3802, 3802], [8402, 8412]],
  ['bread-and-grains', [4002, 4404]],
  ['breakfast-cereals', [4602, 4804]],
  ['snacks', [5002, 5404]],
  ['sweets', [5502, 5806], [8802, 8806]],
  ['fruit', [6002, 6024]],
  ['vegetables', [6402, 6489]],
  ['potatoes', [6802, 6806]],
  ['drinks', [7002, 7102], [7106, 7204], [7220, 7304]],
  ['sports-and-clinical', [7104, 7104], [7206, 7208], [9802, 9802]],
  ['alcohol', [7502, 7506]],
  ['waters', [7702, 7804]],
  ['fats', [8002, 8012]],
  // Whatever it is: every food but those for babies.
  ['other', [1002, 8999], [9802, 9999]],
]

// Under this much energy in 100 g a figure per 100 kcal says nothing.
const KCAL_FLOOR = 5
// Fewer foods than this give no centiles.
const FEW = 5

/** FNDDS foods: category, figures per 100 g, and the weight used where nobody said how much. */
function readFoods() {
  const files = unzipSync(readFileSync(zip))
  const lines = (ending) => {
    const name = Object.keys(files).find((one) => one.endsWith(ending))
    return Papa.parse(new TextDecoder().decode(files[name]), { skipEmptyLines: true }).data.slice(1)
  }
  const [header, ...values] = lines('FNDDS Nutrient Values.csv')
  const columns = header.map((cell) => cell.replaceAll(/\s+/g, ' ').trim())
  const weights = new Map(
    lines('Portions and Weights.csv')
      .filter((line) => line[7] === 'Quantity not specified' && line[2] === '' && Number(line[8]) > 0)
      .map((line) => [line[0], Number(line[8])]),
  )
  return values.map((line) => ({
    category: Number(line[2]),
    portion: weights.get(line[0]),
    figures: Object.fromEntries(Object.entries(nutrients).map(([id, [name]]) => [id, Number(line[columns.indexOf(name)])])),
  }))
}

/** A centile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7), to three significant digits. */
function centiles(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return [0.05, 0.5, 0.95].map((p) => {
    const at = p * (sorted.length - 1)
    const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
    return Number((below + (at - Math.floor(at)) * (above - below)).toPrecision(3))
  })
}

function groupText([name, ...ranges], all) {
  const foods = all.filter(({ category }) => ranges.some(([from, to]) => from <= category && category <= to))
  const energetic = foods.filter(({ figures }) => figures.energyKcal >= KCAL_FLOOR)
  const portions = foods.flatMap(({ portion }) => (portion === undefined ? [] : [portion]))
  const row = (id) => {
    const per100g = centiles(foods.map(({ figures }) => figures[id]))
    const per100kcal = energetic.map(({ figures }) => (figures[id] / figures.energyKcal) * 100)
    return [id, ...per100g, ...(energetic.length < FEW ? [] : centiles(per100kcal))].join(' ')
  }
  const key = name.includes('-') ? `'${name}'` : name
  const head = `  ${key}: group(\n    ${foods.length},\n    [${centiles(portions).join(', ')}],\n`
  return `${head}    \`${Object.keys(nutrients).map(row).join('\n')}\`,\n  ),`
}

/** The whole text of group-figures.ts. */
export function fileText() {
  const all = readFoods()
  return `// What do foods of a group usually hold? Made by scripts/foods/group-figures.mjs from FNDDS 2017-2018; never edited by hand.
import type { FoodGroup } from '../types/index.js'
import { group, type GroupFigures } from './group-figure.js'

/** Centiles per 100 g and, where foods have energy, per 100 kcal; \`other\` is over all foods. */
export const groupFigures: Readonly<Record<Exclude<FoodGroup, 'supplements'>, GroupFigures>> = {
${groups.map((one) => groupText(one, all)).join('\n')}
}
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!hasFndds) throw new Error(`${zip} is not there; put the FNDDS 2017-2018 tables there first.`)
  writeFileSync(target, fileText())
  console.log(`Written: ${target}`)
}
