// How do people vary in nutrients that the reference tables leave out? Makes core/knowledge/intake/population-others.ts from NHANES 2015-16.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './imports.mjs'
import { hasNhanes, surveyAdults } from './nhanes.mjs'

export const target = join(root, 'core/knowledge/intake/population-others.ts')
export { hasNhanes }

const nutrients = ['proteinG', 'phosphorusMg', 'ironMg', 'zincMg', 'vitaminB6Mg', 'folateDfeUg', 'vitaminCMg']
const bands = [
  ['19-30', 19, 31],
  ['31-50', 31, 51],
  ['51-70', 51, 71],
  ['71-up', 71, Infinity],
]

/**
 * Mean, SD within a person and SD between people of two weighted days: within² = mean of the two variances − covariance,
 * between² = covariance (reference/population.md). Three significant digits.
 */
export function spreadOf(people, nutrient) {
  const whole = people.reduce((sum, { weight }) => sum + weight, 0)
  const expect = (value) => people.reduce((sum, person) => sum + person.weight * value(person), 0) / whole
  const day = (at) => (person) => person.days[at][nutrient]
  const means = [0, 1].map((at) => expect(day(at)))
  const covariance = (a, b) => expect((person) => (day(a)(person) - means[a]) * (day(b)(person) - means[b]))
  const between = covariance(0, 1)
  const within = (covariance(0, 0) + covariance(1, 1)) / 2 - between
  return [(means[0] + means[1]) / 2, Math.sqrt(within), Math.sqrt(between)].map((value) => Number(value.toPrecision(3)))
}

/** The whole text of population-others.ts. */
export function fileText() {
  const adults = surveyAdults()
  const groups = ['male', 'female'].flatMap((sex) =>
    bands.map(([name, from, below]) => {
      const people = adults.filter((one) => one.sex === sex && from <= one.age && one.age < below)
      const lines = nutrients.map((id) => `${id} ${spreadOf(people, id).join(' ')}`)
      const end = below === Infinity ? '' : `, below: ${below}`
      const head = `  others(\n    { id: '${sex}-${name}', sex: '${sex}', from: ${from}${end} },\n    ${people.length},\n`
      return `${head}    \`${lines.join('\n')}\`,\n  ),`
    }),
  )
  return `// How much do people eat of the nutrients that \`population\` leaves out? Made by scripts/intake-spread.mjs from NHANES 2015-16; never edited by hand.
import type { PopulationGroup } from './population.js'
import { others } from './population-read.js'

/** A line is a nutrient, its mean, its SD within a person and its SD between people. */
export const populationOthers: readonly PopulationGroup[] = [
${groups.join('\n')}
]
`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!hasNhanes) throw new Error('../shared/data/nhanes is not there; put the NHANES 2015-16 files there first.')
  writeFileSync(target, fileText())
  console.log(`Written: ${target}`)
}
