// What does the person change on a line of a laboratory's report? Name, value, unit and range as text, until it is written down.
import type { LabPaper } from '@charley/core'
import type { FoundLab } from '@charley/core/exchange'

export interface Line {
  readonly found: FoundLab
  readonly take: boolean
  readonly name: string
  readonly value: string
  readonly unit: string
  /** Only where the report gives this line another date than the rest. */
  readonly date?: string
}

/** The date that the report gives first: that of the sample, for nearly all. */
export const firstDate = (found: readonly FoundLab[]): string | undefined => found.find(({ date }) => date !== undefined)?.date

/** What Charley knows is ticked; the rest is offered. */
export const lineOf = (found: FoundLab, usual: string | undefined): Line => ({
  found,
  take: found.reading.ok,
  name: found.paper.name,
  value: found.paper.value,
  unit: found.paper.unit,
  ...(found.date !== undefined && found.date !== usual && { date: found.date }),
})

/** As it goes into the diary. The laboratory's range is in its own unit, and its code is of its own test: neither outlives a correction of them. */
export function paperOf({ found: { paper }, name, value, unit }: Line): LabPaper {
  const { range, loinc, remarks } = paper
  const sameUnit = unit.trim() === paper.unit
  const sameTest = name.trim() === paper.name
  return {
    name: name.trim(),
    value: value.trim(),
    unit: unit.trim(),
    ...(range && sameUnit && sameTest && { range }),
    ...(loinc && sameTest && { loinc }),
    ...(remarks && { remarks }),
  }
}
