// What if so much is said at once that exact reckoning would take more memory than a phone has? Then some of it is set aside, and named.
import type { Case } from '../person/case.js'
import type { FactId, Finding } from '../knowledge/types/index.js'
import type { Model } from './model.js'
import { networkFor } from './posterior.js'
import { recipeFor } from './recipe.js'

/** In steps of the sweep, each a number kept: some 130 MB. Forty findings at once stay under it as a rule, fifteen by far. */
const MOST_STEPS = 2 ** 24

export interface WithinReach {
  /** The person as the reckoning sees them: what was set aside is "not known", so that it is not asked again. */
  readonly person: Case
  /** Findings set aside, the least telling first. */
  readonly setAside: readonly FactId[]
}

/**
 * The case with as many of its present findings as can be reckoned with exactly. Those that the most causes could explain go first,
 * for they tell the least. Urgency and the guard go by the whole case, never by this one.
 */
export function withinReach(model: Model, person: Case): WithinReach {
  let { present } = recipeFor(model, person)
  const setAside: FactId[] = []
  const causesOf = ({ given }: Finding) => Object.keys(given).length
  while (networkFor(model, present).plan.cost > MOST_STEPS) {
    const said = present.filter(({ id }) => person.answers[id] === true)
    const vaguest = said.reduce((most, one) => (causesOf(one) > causesOf(most) ? one : most))
    setAside.push(vaguest.id)
    present = present.filter((one) => one !== vaguest)
  }
  if (setAside.length === 0) return { person, setAside }
  return {
    person: { ...person, answers: { ...person.answers, ...Object.fromEntries(setAside.map((id) => [id, null])) } },
    setAside,
  }
}
