// Where do the built-in foods' figures come from? Writes core/knowledge/foods/table.ts, and review.txt beside it, from the lists and the
// official USDA files. `node scripts/foods/make.mjs` writes nothing when a list is wrong; with a word, such as `make.mjs drinks`, it also
// prints the review of the foods that have it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from '../imports.mjs'
import { readSources } from './sources.mjs'
import { makeReview, makeTable } from './table.mjs'

const load = async (file) => (await runnerImport(join(root, 'core/knowledge/foods', file), { root, configFile: false })).module

try {
  const word = process.argv[2]
  const { foodRows } = await load('lists/index.ts')
  const { writeLine } = await load('line.ts')
  const { sourcesOf } = await load('rows.ts')
  const sources = readSources()
  const table = makeTable({ foodRows, writeLine, sourcesOf }, sources)
  const review = makeReview(foodRows, sources)
  writeFileSync(join(root, 'core/knowledge/foods/table.ts'), table)
  writeFileSync(join(root, 'core/knowledge/foods/review.txt'), review)
  if (word !== undefined)
    console.log(
      review
        .split('\n')
        .filter((line) => line.toLowerCase().includes(word.toLowerCase()))
        .join('\n'),
    )
  console.log(`${foodRows.length} foods, ${table.length} characters.`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
