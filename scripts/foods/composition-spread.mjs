// How far do samples of one food lie apart? From the standard errors that USDA prints in SR28; `node scripts/foods/composition-spread.mjs`.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { dataFolder, nutrients } from './sources.mjs'

const zip = join(dataFolder, 'usda/sr28-ascii.zip')
export const hasSr28 = existsSync(zip)

// A standard error of fewer samples says little.
const ENOUGH_SAMPLES = 5
// Folate equivalents are computed from folate; only the folate itself was measured.
const measuredAs = { 435: '417' }

/** A centile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7). */
function centile(sorted, p) {
  const at = p * (sorted.length - 1)
  const below = sorted[Math.floor(at)]
  return below + (at - Math.floor(at)) * (sorted[Math.ceil(at)] - below)
}

/** By nutrient: how many foods, and the 10th, 50th and 90th centile over them of SD ÷ mean, where SD = standard error × √n; to two digits. */
export function spreads() {
  const files = unzipSync(readFileSync(zip), { filter: ({ name }) => name.endsWith('NUT_DATA.txt') })
  const text = new TextDecoder('latin1').decode(Object.values(files)[0])
  const ids = new Map(Object.entries(nutrients).map(([id, [, , number]]) => [`~${measuredAs[number] ?? number}~`, id]))
  const found = {}
  for (const line of text.split('\r\n')) {
    const [, number, value, samples, error] = line.split('^', 5)
    const id = ids.get(number)
    if (id === undefined || error === '' || Number(samples) < ENOUGH_SAMPLES || !(Number(value) > 0)) continue
    ;(found[id] ??= []).push((Number(error) * Math.sqrt(Number(samples))) / Number(value))
  }
  return Object.fromEntries(
    Object.entries(found).map(([id, all]) => {
      const sorted = all.toSorted((a, b) => a - b)
      return [id, { foods: all.length, centiles: [0.1, 0.5, 0.9].map((p) => Number(centile(sorted, p).toPrecision(2))) }]
    }),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!hasSr28) throw new Error(`${zip} is not there; put the SR28 tables there first.`)
  for (const [id, { foods, centiles }] of Object.entries(spreads())) console.log(`${id} ${foods} ${centiles.join(' ')}`)
}
