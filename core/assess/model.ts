// What is the network, apart from any person? Every cause and every medicine class that acts on its own, with its edges by index.
import { factsOf } from '../person/evaluate.js'
import type { Knowledge } from '../knowledge/knowledge.js'
import type {
  Analyte,
  ByAge,
  Descriptor,
  FactId,
  Finding,
  Known,
  MedicineClass,
  PatternId,
  Process,
  Question,
  Risk,
  RiskEffect,
} from '../knowledge/types/index.js'

/** Something whose presence is summed over: a cause, or a medicine class with a relative risk of its own. */
export interface Node {
  readonly id: string
  readonly index: number
  readonly kind: 'cause' | 'medicine'
  readonly prior: ByAge
  readonly female?: Known
  readonly processes: readonly Process[]
  readonly parents: readonly { readonly from: number; readonly probability: Known }[]
  /** Facts that change how likely it is: risks and medicine classes. */
  readonly effects: readonly { readonly fact: FactId; readonly prevalence: Known | ByAge; readonly effect: RiskEffect }[]
  readonly reversibility: Known
  readonly treatmentEvidence: Known
  readonly stakes: Known
  readonly actions: readonly string[]
}

export interface Model {
  readonly knowledge: Knowledge
  readonly nodes: readonly Node[]
  readonly nodeOf: ReadonlyMap<string, Node>
  readonly findings: ReadonlyMap<FactId, Finding>
  readonly descriptors: ReadonlyMap<FactId, Descriptor>
  readonly risks: ReadonlyMap<FactId, Risk>
  readonly medicines: ReadonlyMap<string, MedicineClass>
  readonly analytes: ReadonlyMap<string, Analyte>
  readonly questions: ReadonlyMap<string, Question>
  /** The question that asks a fact. */
  readonly questionOf: ReadonlyMap<FactId, Question>
  readonly patterns: readonly PatternId[]
  /** Nodes whose prior or rate a fact changes. */
  readonly touchedBy: ReadonlyMap<FactId, ReadonlySet<number>>
  readonly backgroundRisks: readonly Risk[]
}

/** Which nodes does each fact touch: as a risk, as the diagnosis or medicine itself, or in the condition of a rate? */
function touches(nodes: readonly Node[]): ReadonlyMap<FactId, ReadonlySet<number>> {
  const map = new Map<FactId, Set<number>>()
  const note = (fact: FactId, index: number) => map.set(fact, (map.get(fact) ?? new Set()).add(index))
  for (const { id, index, effects, processes } of nodes) {
    note(id, index)
    for (const { fact } of effects) note(fact, index)
    for (const { rate } of processes) {
      if (rate.kind === 'link')
        for (const { condition } of rate.when ?? []) for (const fact of factsOf(condition)) note(fact, index)
    }
  }
  return map
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]))

/** How cramps from a medicine look, and what is known of putting them right: the policy of the knowledge's `medicine` entry. */
function medicineNode(medicine: MedicineClass, relativeRisk: Known, knowledge: Knowledge, index: number): Node {
  const { reversibility, treatmentEvidence, stakes, actions } = knowledge.medicineCause
  return {
    id: medicine.id,
    index,
    kind: 'medicine',
    prior: medicine.prevalence,
    processes: [{ id: medicine.id, felt: 'cramp', pattern: 'drug', rate: { kind: 'relative', relativeRisk } }],
    parents: [],
    effects: [],
    reversibility,
    treatmentEvidence,
    stakes,
    actions,
  }
}

/** Builds the network once for a body of knowledge. Throws a RangeError where an id leads nowhere. */
export function modelOf(knowledge: Knowledge): Model {
  const acting = knowledge.medicines.filter((medicine) => medicine.relativeRisk !== undefined)
  const indexOf = new Map([...knowledge.causes, ...acting].map(({ id }, index) => [id, index]))
  const effectsOn = (id: string): Node['effects'] => [
    ...knowledge.risks.flatMap((risk) =>
      risk.effects.filter(({ cause }) => cause === id).map((effect) => ({ fact: risk.id, prevalence: risk.prevalence, effect })),
    ),
    ...knowledge.medicines.flatMap((medicine) =>
      medicine.effects
        .filter(({ cause }) => cause === id)
        .map((effect) => ({ fact: medicine.id, prevalence: medicine.prevalence, effect })),
    ),
  ]
  const nodes: Node[] = [
    ...knowledge.causes.map((cause, index): Node => ({
      id: cause.id,
      index,
      kind: 'cause',
      prior: cause.prior,
      ...(cause.female && { female: cause.female }),
      processes: cause.processes,
      parents: (cause.from ?? []).map(({ cause: parent, probability }) => {
        const from = indexOf.get(parent)
        if (from === undefined) throw new RangeError(`${cause.id} comes from ${parent}, which is no cause`)
        return { from, probability }
      }),
      effects: effectsOn(cause.id),
      reversibility: cause.reversibility,
      treatmentEvidence: cause.treatmentEvidence,
      stakes: cause.stakes,
      actions: cause.actions,
    })),
    ...acting.map((medicine, i) => medicineNode(medicine, medicine.relativeRisk!, knowledge, knowledge.causes.length + i)),
  ]
  return {
    knowledge,
    nodes,
    nodeOf: byId(nodes),
    findings: byId(knowledge.findings),
    descriptors: byId(knowledge.descriptors),
    risks: byId(knowledge.risks),
    medicines: byId(knowledge.medicines),
    analytes: byId(knowledge.analytes),
    questions: byId(knowledge.questions),
    questionOf: new Map(knowledge.questions.flatMap((question) => question.asks.map((fact) => [fact, question] as const))),
    touchedBy: touches(nodes),
    backgroundRisks: knowledge.risks.filter(({ background }) => background !== undefined),
    patterns: [...new Set(nodes.flatMap(({ processes }) => processes.map(({ pattern }) => pattern)).concat('idiopathic'))],
  }
}
