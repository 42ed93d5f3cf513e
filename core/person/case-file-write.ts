// How is a case written down again? The canonical case file: reading it back gives the same case.
import type { Case, Eating, Override } from './case.js'

export interface CaseFile {
  readonly person?: Readonly<Record<string, number | string>>
  readonly answers?: Readonly<Record<string, boolean | string | null>>
  readonly medicines?: readonly (string | { readonly name: string; readonly dose?: string; readonly since?: string })[]
  readonly labs?: readonly {
    readonly name: string
    readonly value: number | string
    readonly unit: string
    readonly date?: string
  }[]
  readonly eating?: Eating
  readonly overrides?: readonly Override[]
}

/** The case file of a case, without empty parts. Conditions and diet have become answers and stay so. */
export function writeCaseFile({ person, answers, medicines, labs, eating, overrides }: Case): CaseFile {
  const { latitudeDegrees, ...rest } = person
  const who = { ...rest, ...(latitudeDegrees !== undefined && { latitude: latitudeDegrees }) }
  // One line may have named several ingredients; written once, it names them all again.
  const lines = medicines?.filter(({ name }, index) => medicines.findIndex((other) => other.name === name) === index)
  return {
    ...(Object.keys(who).length > 0 && { person: who }),
    ...(Object.keys(answers).length > 0 && { answers }),
    ...(lines !== undefined && {
      medicines: lines.map(({ name, dose, since }) =>
        dose === undefined && since === undefined
          ? name
          : { name, ...(dose !== undefined && { dose }), ...(since !== undefined && { since }) },
      ),
    }),
    ...(labs.length > 0 && {
      labs: labs.map(({ analyte, reported, date }) => ({
        name: analyte,
        value: reported.comparator === undefined ? reported.value : `${reported.comparator}${reported.value}`,
        unit: reported.unit,
        ...(date !== undefined && { date }),
      })),
    }),
    ...(eating !== undefined && { eating }),
    ...(overrides !== undefined && { overrides }),
  }
}
