// What do the laboratory results say about causes and findings? Levels, turned into virtual evidence.
import { deriveLabs, levelOf } from '../labs/index.js'
import type { Case } from '../person/case.js'
import type { FactId, Known } from '../knowledge/types/index.js'
import type { Model } from './model.js'

export interface LabFacts {
  /** P(level | cause) and P(level | not cause) for the latest result of each analyte. */
  readonly evidence: readonly {
    readonly analyte: string
    readonly node: number
    readonly given: Known
    readonly otherwise: Known
  }[]
  /** Findings that a level makes present or absent. */
  readonly findings: ReadonlyMap<FactId, boolean>
}

/** Reads the latest result of each analyte, adjusted calcium and eGFR derived where they can be. */
export function labFacts(model: Model, person: Case): LabFacts {
  const evidence: LabFacts['evidence'][number][] = []
  const findings = new Map<FactId, boolean>()
  const latest = new Map(deriveLabs(person.labs, person.person).map((result) => [result.analyte, result] as const))
  for (const [id, result] of latest) {
    const analyte = model.analytes.get(id)
    if (!analyte) continue
    const level = levelOf(analyte, result.value, person.person.sex).id
    for (const { cause, byLevel } of analyte.evidence) {
      const node = model.nodeOf.get(cause)
      const row = byLevel[level]
      if (node && row) evidence.push({ analyte: id, node: node.index, given: row.given, otherwise: row.otherwise })
    }
    for (const { finding, present, absent } of analyte.findings) {
      if (present.includes(level)) findings.set(finding, true)
      else if (absent.includes(level)) findings.set(finding, false)
    }
  }
  return { evidence, findings }
}
