// May each line stand? The guard's word, the person's wishes, allergens, and portions that people eat, each asked again.
import { guard } from '../../guard/index.js'
import { contentsOf, planPolicy, proposal } from '../../knowledge/plan/index.js'
import type { Contains, Food, FoodContents } from '../../knowledge/types/index.js'
import type { PlanRequest } from '../plan.js'
import { DAYS_A_WEEK, perDay, weekAfter, type Move } from './week.js'

const TOLERANCE = 1e-9

type Step = (request: PlanRequest, moves: readonly Move[]) => readonly string[]

const twice: Step = (_, moves) =>
  moves.filter(({ id }, index) => moves.findIndex((one) => one.id === id) !== index).map(({ id }) => `${id}: stands twice`)

const wished: Step = ({ wishes }, moves) => [
  ...(moves.length > wishes.mostChanges ? [`${moves.length} changes, more than the ${wishes.mostChanges} wished for`] : []),
  ...moves.flatMap(({ id, up }) => [
    ...(wishes.refusedChanges.includes(id) ? [`${id}: was refused`] : []),
    ...(up && wishes.refusedFoods.includes(up.food.id) ? [`${id}: ${up.food.name} was refused`] : []),
    ...(up && !up.eaten && wishes.onlyEaten ? [`${id}: only foods eaten already were wished for`] : []),
  ]),
  ...wishes.locked.flatMap(({ id, timesPerWeek }) =>
    moves.some((one) => one.id === id && one.times === timesPerWeek) ? [] : [`${id}: was locked at ${timesPerWeek} a week`],
  ),
]

/** How much of each food all lines together add. */
function addedOf(moves: readonly Move[]): readonly Added[] {
  const added = new Map<string, Added>()
  for (const { up, times } of moves) {
    if (!up) continue
    const before = added.get(up.food.id)
    added.set(up.food.id, {
      food: up.food,
      times: times + (before?.times ?? 0),
      amount: times * up.portion.size + (before?.amount ?? 0),
    })
  }
  return [...added.values()]
}

interface Added {
  readonly food: Food
  readonly times: number
  /** A week, in the food's unit. */
  readonly amount: number
}

const portions: Step = (request, moves) => {
  const most = planPolicy.mostPortionsADay.value * DAYS_A_WEEK
  const { answers, person } = request.case
  const expecting = answers['pregnant'] === true || answers['breastfeeding'] === true || person.pregnancyWeeks !== undefined
  return [
    ...weekAfter(request, moves).flatMap(({ food, timesPerWeek }) =>
      timesPerWeek < -TOLERANCE ? [`${food.name}: ${-timesPerWeek} portions a week fewer than are eaten`] : [],
    ),
    ...addedOf(moves).flatMap(({ food, times, amount }) => {
      const eaten = request.usual.foods
        .filter((one) => one.food.id === food.id)
        .reduce((sum, one) => sum + one.timesPerWeek * one.portion.size, 0)
      const { may, mostPerWeek, mostPerWeekPregnant, portion } = proposal(food)
      const limit = (expecting ? (mostPerWeekPregnant ?? mostPerWeek) : mostPerWeek).value * (portion?.size ?? 0)
      return [
        ...(times > most + TOLERANCE ? [`${food.name}: ${times} portions a week added, more than ${most}`] : []),
        ...(may ? [] : [`${food.name}: no food to propose`]),
        ...(amount + eaten > limit * (1 + TOLERANCE)
          ? [`${food.name}: ${amount + eaten} ${food.unit} a week, more than ${limit}`]
          : []),
      ]
    }),
  ]
}

/** What is not eaten so far and takes nothing's place comes in slowly. */
const takenUp: Step = (_, moves) => {
  const most = planPolicy.mostNewADay.value * DAYS_A_WEEK
  return moves.flatMap(({ id, up, down, times }) =>
    up && !up.eaten && !down && times > most ? [`${id}: ${times} times a week of something new, more than ${most}`] : [],
  )
}

const notNo = (said: Contains): boolean => said !== 'no'

/** What a pattern leaves out, of what a food is made of. */
const outsidePattern: Readonly<Record<string, (contents: FoodContents) => boolean>> = {
  everything: () => false,
  'no-meat-but-fish': ({ meat }) => notNo(meat),
  vegetarian: ({ meat, fish }) => notNo(meat) || notNo(fish),
  vegan: ({ meat, fish, milkOrEgg, otherAnimal }) => [meat, fish, milkOrEgg, otherAnimal].some(notNo),
}

/** Of foods not eaten before; what somebody eats already they know better than a table does. */
const eatable: Step = ({ case: { eating = {} } }, moves) =>
  moves.flatMap(({ id, up }) => {
    if (!up || up.eaten) return []
    const contents = contentsOf(up.food)
    return [
      ...(eating.allergies ?? []).filter((one) => notNo(contents.allergens[one])).map((one) => `${id}: may hold ${one}`),
      ...(eating.leavesOut ?? []).filter((one) => notNo(contents.leftOut[one])).map((one) => `${id}: may hold ${one}`),
      ...(eating.pattern && outsidePattern[eating.pattern]?.(contents)
        ? [`${id}: not for someone who eats ${eating.pattern}`]
        : []),
    ]
  })

/** The guard is asked about each line as it would stand in the day. */
const guarded: Step = (request, moves) =>
  moves.flatMap(({ id, up, down, times }) => {
    const verdicts = [
      ...(up
        ? [
            guard(
              {
                what: 'food',
                food: up.food,
                morePerDay: perDay({ food: up.food, portion: up.portion, timesPerWeek: times }),
                eaten: up.eaten,
              },
              request.case,
            ),
          ]
        : []),
      ...(down
        ? [
            guard(
              {
                what: 'less-food',
                food: down.food,
                lessPerDay: perDay({ food: down.food, portion: down.portion, timesPerWeek: times }),
              },
              request.case,
            ),
          ]
        : []),
    ]
    return verdicts.flatMap(({ permission, rules }) =>
      permission === 'allowed' ? [] : [`${id}: the guard says ${permission} (${rules.join(', ')})`],
    )
  })

const steps: readonly Step[] = [twice, wished, portions, takenUp, eatable, guarded]

/** Everything that is wrong with the lines one by one. */
export const lineFailures: Step = (request, moves) => steps.flatMap((step) => step(request, moves))
