// How do the answers leave the page? As the case file that the command line and this page both read.
import type { Case } from '@charley/core'

/** Screens of the interview, not facts of a person: they have no place in a case file. */
const screensOnly: ReadonlySet<string> = new Set(['age', 'sex', 'heightWeight', 'pregnancyWeeks', 'medicines', 'labs'])

/** The case file of a case: names and units as the person gave them; what nobody knows is left out. */
export function caseFile({ person, answers, medicines, labs, eating, overrides }: Case): object {
  const told = Object.entries(answers).filter(([fact, answer]) => answer !== null && !screensOnly.has(fact))
  return {
    person,
    answers: Object.fromEntries(told),
    ...(medicines && {
      medicines: medicines.map(({ name, dose, since }) => ({ name, ...(dose && { dose }), ...(since && { since }) })),
    }),
    labs: labs.map(({ analyte, reported: { value, unit, comparator }, date }) => ({
      name: analyte,
      value: comparator ? `${comparator}${value}` : value,
      unit,
      ...(date && { date }),
    })),
    ...(eating && { eating }),
    ...(overrides && { overrides }),
  }
}

/** Hands the text to the browser as a download; nothing is sent anywhere. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}

export const downloadCase = (known: Case): void =>
  download('charley-case.json', `${JSON.stringify(caseFile(known), undefined, 2)}\n`)
