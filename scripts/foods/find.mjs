// Which USDA food has these words in its name? `node scripts/foods/find.mjs oat milk` prints codes, figures and portions.
import { readSources } from './sources.mjs'

const words = process.argv.slice(2).map((word) => word.toLowerCase())
if (words.length === 0) {
  console.error('Say which words the food has in its name, such as: node scripts/foods/find.mjs oat milk')
  process.exit(2)
}
for (const [code, { name, more, figures, portions }] of readSources()) {
  const text = `${code} ${name} ${more}`.toLowerCase()
  if (!words.every((word) => text.includes(word))) continue
  const said = Object.entries(figures).map(([id, { value }]) => `${id} ${value}`)
  console.log(`${code}  ${name}  [${more}]\n    ${said.join(', ')}`)
  console.log(`    ${portions.map(([label, grams]) => `${label} ${grams}`).join('; ')}`)
}
