// How long does it take to bring in the official food tables, from the file as it comes to a store where they can be searched?
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { importFoods } from '../app/dist/foods/index.js'
import { openStore } from '../app/dist/store/index.js'

const data = fileURLToPath(new URL('../../shared/data/', import.meta.url))
const sheet = (name) => `fndds/2017-2018 FNDDS At A Glance - ${name}.xlsx`
const tables = [
  {
    what: 'FNDDS 2017-2018, three spreadsheets',
    files: ['FNDDS Nutrient Values', 'Portions and Weights', 'Foods and Beverages'].map(sheet),
  },
  { what: 'SR Legacy, CSV', files: ['usda/sr-legacy-fdc-layout.zip'] },
]

/** Seconds for each table into a fresh store, with how many foods came in; an empty list where the official files are not here. */
export async function timeImport() {
  const times = []
  for (const { what, files } of tables) {
    const paths = files.map((file) => join(data, file))
    if (!paths.every(existsSync)) continue
    const folder = await mkdtemp(join(tmpdir(), 'charley-bench-'))
    const store = await openStore({ data: folder })
    try {
      const start = performance.now()
      const { releases } = await importFoods(paths, store.foods)
      const foods = releases.reduce((sum, { taken }) => sum + taken.foods, 0)
      times.push({ what, foods, seconds: (performance.now() - start) / 1000 })
    } finally {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    }
  }
  return times
}
