// Where food cannot reach, which supplement may be named? The smallest dose that closes the gap, within every limit and by the guard's word.
import { guard } from '../../guard/index.js'
import { supplementDoses, type SupplementDose } from '../../knowledge/plan/index.js'
import type { Reached, SupplementLine } from '../plan.js'
import type { Prepared } from '../ready/prepare.js'
import { at, figureOf, perDay } from '../ready/sums.js'
import type { Line } from './week.js'

/** What is surely in food and supplements: unknown figures as none, and no margin. */
function surely({ request }: Prepared, lines: readonly Line[], nutrient: Reached['nutrient']): number {
  const { foods, supplements } = request.usual
  const known = (one: (typeof foods)[number]) => {
    const figure = figureOf(one.food, perDay(one), nutrient)
    return figure.known ? figure.best : 0
  }
  const eaten = [...foods, ...supplements].reduce((sum, one) => sum + known(one), 0)
  return lines.reduce((sum, { candidate, times }) => sum + candidate.best[at[nutrient]]! * times, eaten)
}

function lineOf(
  prepared: Prepared,
  dose: SupplementDose,
  lines: readonly Line[],
  { nutrient, target, reached }: Reached,
): SupplementLine | undefined {
  const { request, day, requirements } = prepared
  const { form, weeks, check, action } = dose
  const taken = day.taken.best[at[nutrient]]!
  const upper = requirements.get(nutrient)?.upper
  const food = lines.reduce(
    (sum, { candidate, times }) => sum + candidate.limit[at[nutrient]]! * times,
    day.food.limit[at[nutrient]]!,
  )
  const counted = taken + (upper?.counts === 'all' ? food : 0)
  const fits = (amount: number) =>
    amount <= dose.mostPerDay.value - taken &&
    amount <= dose.mostPerDose.value &&
    (!upper || counted + amount <= upper.limit.value)
  const sizes = dose.amounts.map(({ value }) => value).filter(fits)
  const missing = target * (1 - reached)
  const size = sizes.find((amount) => amount >= missing) ?? sizes.at(-1)
  if (size === undefined) return undefined
  const verdict = guard({ what: 'supplement', nutrient, perDay: size, form, alreadyPerDay: taken }, request.case)
  if (verdict.permission === 'refused') return undefined
  return {
    nutrient,
    perDay: size,
    form,
    weeks: weeks.value,
    verdict,
    check,
    action,
    ...(upper ? { upper: upper.limit.value } : {}),
  }
}

/** At most one for each aim that stays below its target, margin or no margin. Potassium is never among them. */
export const supplementsFor = (
  prepared: Prepared,
  lines: readonly Line[],
  reached: readonly Reached[],
): readonly SupplementLine[] =>
  reached.flatMap((one) => {
    if (one.reached >= 1 || one.nutrient === 'potassiumMg' || surely(prepared, lines, one.nutrient) >= one.target) return []
    const dose = supplementDoses[one.nutrient]
    const line = dose && lineOf(prepared, dose, lines, one)
    return line ? [line] : []
  })
