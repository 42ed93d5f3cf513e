// Why this cause? Each answer is taken out in turn; what that does to the odds of each cause's share is the answer's weight in bits.
import type { Case } from '../person/case.js'
import type { EvidenceLine } from './assessment.js'
import type { Model } from './model.js'
import { triedPosteriors, type NearNetwork, type Posterior, type TriedPosterior } from './posterior.js'
import { changedRecipe, recipeFor, type Recipe } from './recipe.js'

/** One thing the person told us, and the recipe without it. */
interface Told {
  readonly fact: string
  readonly answer: EvidenceLine['answer']
  readonly without: Recipe
}

function everythingTold(model: Model, person: Case, recipe: Recipe): readonly Told[] {
  const answers = Object.entries(person.answers).flatMap(([fact, answer]): Told[] =>
    answer === null
      ? []
      : [
          {
            fact,
            answer,
            without: changedRecipe(model, recipe, { ...person, answers: { ...person.answers, [fact]: null } }, fact),
          },
        ],
  )
  const labs = [...new Set(person.labs.map(({ analyte }) => analyte))].map((analyte): Told => ({
    fact: analyte,
    answer: person.labs.findLast((lab) => lab.analyte === analyte)!.value,
    without: recipeFor(model, { ...person, labs: person.labs.filter((lab) => lab.analyte !== analyte) }),
  }))
  const classes = [...new Set((person.medicines ?? []).flatMap((medicine) => medicine.classes))].filter((id) =>
    model.medicines.has(id),
  )
  const medicines = classes.map((id): Told => ({ fact: id, answer: true, without: changedRecipe(model, recipe, person, id, id) }))
  const intakes = model.knowledge.intake.asRisk.flatMap(({ id, nutrient }): Told[] => {
    const said = person.intakes?.find((one) => one.nutrient === nutrient)
    if (!said) return []
    const left = person.intakes!.filter((one) => one !== said)
    return [
      { fact: id, answer: said.probabilityInadequate.value >= 0.5, without: recipeFor(model, { ...person, intakes: left }) },
    ]
  })
  return [...answers, ...labs, ...medicines, ...intakes]
}

/** Shares below this are noise: their odds explain nothing to a person. */
const MINUTE = 1e-12

/** To the base of two. */
function logOdds(share: number): number {
  const p = Math.max(MINUTE, share)
  return Math.log2(p / (1 - p))
}

/** Pull of every answer on every ranked id, strongest first. Keys are node ids, `background` and `unlisted`. */
export function reasonsFor(
  model: Model,
  person: Case,
  recipe: Recipe,
  near: NearNetwork,
  full: Posterior,
): ReadonlyMap<string, readonly EvidenceLine[]> {
  const told = everythingTold(model, person, recipe)
  const left = triedPosteriors(
    model,
    near,
    told.map((item) => item.without),
  )
  const shows = told.map(({ fact }) => model.findings.get(fact)?.given)
  const linesFor = (id: string, pick: (posterior: TriedPosterior) => number): readonly EvidenceLine[] => {
    const now = logOdds(pick(full))
    const lines: EvidenceLine[] = []
    told.forEach(({ fact, answer }, index) => {
      const bits = now - logOdds(pick(left[index]!))
      if (!Number.isFinite(bits) || bits === 0) return
      // What a cause itself explains never speaks against it, even when a rival explains it better: that is told with the rival.
      const misleads = (answer === true ? bits < 0 : bits > 0) && shows[index]?.[id] !== undefined
      if (!misleads) lines.push({ fact, answer, bits })
    })
    return lines.sort((a, b) => Math.abs(b.bits) - Math.abs(a.bits))
  }
  return new Map<string, readonly EvidenceLine[]>([
    // What has no cramps of its own is weighed by how likely it is there.
    ...model.nodes.map(
      ({ id, index, processes }) =>
        [id, linesFor(id, ({ share, bare }) => (processes.length > 0 ? share : bare)[index]!)] as const,
    ),
    ['background', linesFor('background', ({ idiopathic }) => idiopathic)],
    ['unlisted', linesFor('unlisted', ({ unlisted }) => unlisted)],
  ])
}
