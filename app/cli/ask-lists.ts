// How does the terminal take a list? Medicines by name and results as printed, one a line, each confirmed as it is understood.
import type { Writable } from 'node:stream'
import * as clack from '@clack/prompts'
import {
  analyteWords,
  capital,
  findMedicine,
  labProblemWords,
  page,
  readLab,
  type Case,
  type LabResult,
  type Medicine,
} from '@charley/core'
import { askText, orStop } from './ask.js'
import type { Turn } from './interview.js'

const enough = 'Enter when that is all, < to go back'

export async function askMedicines(output: Writable, title: string, before: readonly Medicine[]): Promise<Turn> {
  const taken = [...before]
  clack.log.message(`${title}\n${page.medicines.doNotStop}`, { output })
  for (;;) {
    const typed = await askText(output, `${page.medicines.search} (${enough})`)
    if (typed === '<') return 'back'
    if (typed === '') return { reply: { medicines: taken } }
    const found = findMedicine(typed)
    if ('entries' in found) {
      for (const { ingredient, classes } of found.entries) taken.push({ name: typed, ingredient, classes })
      clack.log.success(page.medicines.added(found.entries.map(({ ingredient }) => ingredient).join(', ')), { output })
      continue
    }
    const chosen = orStop(
      await clack.select<number>({
        message: page.medicines.notFound(typed),
        options: [
          ...found.nearest.map((entry, at) => ({ value: at, label: entry.label ?? entry.id })),
          { value: -1, label: 'Keep it as I wrote it' },
          { value: -2, label: 'Leave it out' },
        ],
        output,
      }),
    )
    const entry = found.nearest[chosen]
    if (entry !== undefined) taken.push({ name: typed, ingredient: entry.ingredient, classes: entry.classes })
    else if (chosen === -1) taken.push({ name: typed, ingredient: typed, classes: [] })
  }
}

// "potassium 3.9 mmol/L", "25-OH vitamin D < 12 nmol/L": a name, the last number, and what follows it.
const printed = /^(?<name>.*\S)\s*[:=\s]\s*(?<value>[<>]?\s*\d[\d.,]*)\s*(?<unit>\D.*)?$/

export async function askLabs(output: Writable, title: string, { labs, person }: Case): Promise<Turn> {
  const results: LabResult[] = [...labs]
  clack.log.message(`${title}\n${page.labs.printed}`, { output })
  for (;;) {
    const typed = await askText(output, `Test, value and unit, such as: potassium 3.9 mmol/L (${enough})`)
    if (typed === '<') return 'back'
    if (typed === '') return { reply: { labs: results, ...(results.length === 0 && { answers: { labs: null } }) } }
    const { name, value, unit } = printed.exec(typed)?.groups ?? {}
    const reading = readLab({ name: name ?? typed, value: value ?? '', ...(unit !== undefined && { unit }) }, person.sex)
    if (!reading.ok) {
      const { what, remedy } = labProblemWords(reading.problem)
      clack.log.warn(`${capital(what)} ${remedy}`, { output })
      continue
    }
    results.push(reading.result)
    clack.log.success(
      page.labs.reads(
        capital(analyteWords[reading.result.analyte]?.name ?? reading.result.analyte),
        page.labs.readings[reading.level.reading],
      ),
      { output },
    )
    for (const warning of reading.warnings) clack.log.warn(capital(labProblemWords(warning).what), { output })
  }
}
