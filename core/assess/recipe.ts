// Which numbers of the knowledge speak about this person? The case worked through once; reading the numbers comes after.
import { evaluate } from '../person/evaluate.js'
import type { Case } from '../person/case.js'
import type { ByAge, Descriptor, FactId, Finding, Known, Process } from '../knowledge/types/index.js'
import { labFacts, type LabFacts } from './lab-facts.js'
import type { Model, Node } from './model.js'

/** A number that may change with age: read at the person's age. */
export type Curve = ByAge | Known

/** A risk that multiplies the odds. `holds`: 1 for yes, 0 for no, between for what a diary makes more or less likely. */
export interface OddsAnswer {
  readonly holds: number
  readonly odds: Known
  readonly prevalence: Curve
}

export interface NodeRecipe {
  readonly node: Node
  /** A medicine that is taken or not: nothing to infer. */
  readonly settled?: boolean
  /** Answered risks that multiply the odds. */
  readonly odds: readonly OddsAnswer[]
  /** Answered risks that say how likely it is with them. */
  readonly given: readonly { readonly answer: boolean; readonly probability: Known; readonly prevalence: Curve }[]
  readonly rates: readonly { readonly process: Process; readonly rate: Known; readonly relative: boolean }[]
}

/** One answered descriptor: the table row of each possible answer, and which was given. */
export interface DescriptorAnswer {
  readonly descriptor: Descriptor
  readonly answer: boolean | string
}

export interface Recipe {
  readonly person: Case['person']
  readonly nodes: readonly NodeRecipe[]
  readonly present: readonly Finding[]
  readonly absent: readonly Finding[]
  readonly descriptors: readonly DescriptorAnswer[]
  readonly labs: LabFacts
  readonly background: readonly OddsAnswer[]
}

/** Whether a risk holds or a medicine class is taken; undefined when not known. A man is known not to be pregnant. */
export function factAnswer(person: Case, fact: FactId): boolean | undefined {
  const truth = evaluate({ fact }, person)
  return truth === 'unknown' ? undefined : truth === 'true'
}

/** What the diary says of this cause's nutrient. */
const eatenTooLittle = (
  model: Model,
  { id }: Node,
  { intakes }: Case,
): readonly (OddsAnswer & { readonly insteadOf?: FactId })[] =>
  model.knowledge.intake.asRisk.flatMap(({ nutrient, cause, prevalence, odds, insteadOf }) => {
    const said = cause === id ? intakes?.find((one) => one.nutrient === nutrient) : undefined
    return said ? [{ holds: said.probabilityInadequate.value, prevalence, odds, ...(insteadOf && { insteadOf }) }] : []
  })

function nodeRecipe(model: Model, node: Node, person: Case, unknown: FactId | undefined): NodeRecipe {
  const known = (fact: FactId) => (fact === unknown ? undefined : factAnswer(person, fact))
  const answered = node.effects.flatMap(({ fact, prevalence, effect }) => {
    const answer = known(fact)
    return answer === undefined ? [] : [{ fact, answer, prevalence, effect }]
  })
  const settled = node.kind === 'medicine' ? known(node.id) : undefined
  const eaten = eatenTooLittle(model, node, person)
  return {
    node,
    ...(settled !== undefined && { settled }),
    odds: [
      ...answered.flatMap(({ fact, answer, prevalence, effect }) =>
        'odds' in effect && !eaten.some(({ insteadOf }) => insteadOf === fact)
          ? [{ holds: Number(answer), prevalence, odds: effect.odds }]
          : [],
      ),
      ...eaten,
    ],
    given: [
      ...answered.flatMap(({ answer, prevalence, effect }) =>
        'probability' in effect ? [{ answer, prevalence, probability: effect.probability }] : [],
      ),
      // A diagnosis that the person names, where no risk stands for it already.
      ...(node.kind === 'cause' && person.answers[node.id] === true && node.id !== unknown
        ? [{ answer: true, prevalence: node.prior, probability: model.knowledge.policy.statedDiagnosis }]
        : []),
    ],
    rates: node.processes.map((process) => {
      if (process.rate.kind === 'relative') return { process, rate: process.rate.relativeRisk, relative: true }
      const special = process.rate.when?.find(({ condition }) => evaluate(condition, person) === 'true')
      return { process, rate: (special ?? process.rate).probability, relative: false }
    }),
  }
}

/** The same recipe with one answer more, less or other than it was made from: only the nodes that the fact touches are worked through again. */
export function changedRecipe(model: Model, recipe: Recipe, person: Case, fact: FactId, unknown?: FactId): Recipe {
  const touched = model.touchedBy.get(fact)
  const nodes = touched
    ? recipe.nodes.map((old) => (touched.has(old.node.index) ? nodeRecipe(model, old.node, person, unknown) : old))
    : recipe.nodes
  const finding = model.findings.get(fact)
  if (finding) {
    const answer = person.answers[fact]
    const has = typeof answer === 'boolean' ? answer : recipe.labs.findings.get(fact)
    const rest = (list: readonly Finding[], now: boolean) =>
      now ? [...list.filter((f) => f !== finding), finding] : list.filter((f) => f !== finding)
    return { ...recipe, nodes, present: rest(recipe.present, has === true), absent: rest(recipe.absent, has === false) }
  }
  const descriptor = model.descriptors.get(fact)
  if (descriptor) {
    const others = recipe.descriptors.filter((answered) => answered.descriptor !== descriptor)
    const answer = person.answers[fact]
    return {
      ...recipe,
      nodes,
      descriptors: answer === undefined || answer === null ? others : [...others, { descriptor, answer }],
    }
  }
  const onBackground = model.risks.get(fact)?.background !== undefined
  return { ...recipe, nodes, ...(onBackground && { background: backgroundRecipe(model, person) }) }
}

function backgroundRecipe(model: Model, person: Case): Recipe['background'] {
  return model.backgroundRisks.flatMap(({ id, background, prevalence }) => {
    const answer = factAnswer(person, id)
    return answer === undefined || background === undefined ? [] : [{ holds: Number(answer), odds: background, prevalence }]
  })
}

/** Works a case through. An answer outranks a lab for the same finding. `unknown`: a medicine class to be taken as not asked about. */
export function recipeFor(model: Model, person: Case, unknown?: FactId): Recipe {
  const labs = labFacts(model, person)
  const has = (id: FactId): boolean | undefined => {
    const answer = person.answers[id]
    return typeof answer === 'boolean' ? answer : labs.findings.get(id)
  }
  const findings = [...model.findings.values()]
  return {
    person: person.person,
    nodes: model.nodes.map((node) => nodeRecipe(model, node, person, unknown)),
    present: findings.filter(({ id }) => has(id) === true),
    absent: findings.filter(({ id }) => has(id) === false),
    descriptors: [...model.descriptors.values()].flatMap((descriptor) => {
      const answer = person.answers[descriptor.id]
      const fits = descriptor.kind === 'yes-no' ? typeof answer === 'boolean' : descriptor.options.some(({ id }) => id === answer)
      return fits ? [{ descriptor, answer: answer as boolean | string }] : []
    }),
    labs,
    background: backgroundRecipe(model, person),
  }
}
