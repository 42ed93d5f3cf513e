// How was it worked out, and on whose word? The methods in a sentence each, and the sources behind what is likely.
import { eachKnown, type Knowledge } from '@charley/core'
import { reportWords, type DoctorReport } from '@charley/core/exchange'
import { list, text, type Block } from './blocks.js'
import { firstCauses } from './part-causes.js'

const words = reportWords.appendix.method
const causesCited = 6

/** The sources of the numbers of these causes and medicines, by title. */
function cited({ ranking, linked }: DoctorReport, { causes, medicines, background, sources }: Knowledge): readonly string[] {
  const ids = new Set([
    ...firstCauses(ranking, causesCited).map(({ id }) => id),
    ...linked.map(({ medicineClass }) => medicineClass),
  ])
  const used = new Set<string>()
  const told = [...causes.filter(({ id }) => ids.has(id)), ...medicines.filter(({ id }) => ids.has(id)), background]
  for (const one of told) eachKnown(one, (known) => known.sources.forEach((source) => used.add(source)))
  return sources
    .filter(({ id }) => used.has(id))
    .map(({ title, where, seen }) => `${title}. ${where} (${words.seen[seen] ?? seen}).`)
    .toSorted()
}

export function methodBlocks(report: DoctorReport, knowledge: Knowledge): readonly Block[] {
  const { engine, knowledge: version, draws, seed } = report.method
  return [
    list(words.lead),
    text(words.engine(engine, version, draws, seed)),
    { kind: 'heading', text: words.sources },
    list(cited(report, knowledge)),
    text(words.moreSources, { small: true }),
  ]
}
