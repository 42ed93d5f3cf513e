// May each supplement of the plan stand? Only where food falls short, within the limit with what is taken already, and by the guard's word.
import { guard } from '../../guard/index.js'
import { requirementOf } from '../../nutrition/requirements/index.js'
import type { Plan, PlanRequest, SupplementLine } from '../plan.js'
import type { Weeks } from './limits.js'
import { plus, sumOf } from './sums.js'

function oneLine(line: SupplementLine, request: PlanRequest, { before, after, taken }: Weeks): readonly string[] {
  const { nutrient, perDay, form, verdict } = line
  const already = sumOf(taken, nutrient)
  const food = sumOf(after, nutrient)
  // Some needs hang on the energy eaten (EFSA's thiamin), and eating more is no reason to need more.
  const requirement = requirementOf(nutrient, request.life, request.authority, sumOf(before, 'energyKcal').best)
  const upper = requirement?.upper
  const target = requirement?.rda ?? requirement?.ai
  const counted = upper?.counts === 'all' ? plus(already, food).best : already.best
  const { permission, rules } = guard({ what: 'supplement', nutrient, perDay, form, alreadyPerDay: already.best }, request.case)
  const total = plus(already, food)
  return [
    ...(permission === 'refused' ? [`supplement ${nutrient}: the guard refuses (${rules.join(', ')})`] : []),
    ...(permission === 'ask-first' && verdict.permission === 'allowed'
      ? [`supplement ${nutrient}: the guard would ask first`]
      : []),
    ...(nutrient === 'potassiumMg' ? [`supplement ${nutrient}: never proposed`] : []),
    ...(perDay > 0 && Number.isFinite(perDay) ? [] : [`supplement ${nutrient}: ${perDay} a day`]),
    ...(upper && counted + perDay > upper.limit.value * (1 + 1e-9)
      ? [`supplement ${nutrient}: ${counted + perDay} a day with what is taken, above ${upper.limit.value}`]
      : []),
    ...(target && total.low >= target.value ? [`supplement ${nutrient}: food reaches ${target.value} without it`] : []),
  ]
}

/** Everything that is wrong with the supplements of a plan. */
export const supplementFailures = (request: PlanRequest, plan: Plan, weeks: Weeks): readonly string[] =>
  plan.supplements.flatMap((line) => oneLine(line, request, weeks))
