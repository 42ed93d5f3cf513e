// Which changes could a plan be made of? Every line that this person may be offered at all; the wishes of the moment come later.
import { contentsOf, planPolicy, proposal, type Proposal } from '../../knowledge/plan/index.js'
import type { Food, Portion } from '../../knowledge/types/index.js'
import type { Change, PlanRequest, UsualFood } from '../plan.js'
import { mayLess, mayMore } from './allowed.js'
import type { Candidate } from './candidate.js'
import { unfit, type Unfit } from './fits.js'
import { DAYS_A_WEEK, figuresOf, rowOf, type Figures } from './sums.js'

/** A line that could do good and may not be planned. */
export interface Blocked {
  readonly candidate: Candidate
  readonly by: Unfit | 'guard'
  /** The guard's rules that spoke. */
  readonly rules: readonly string[]
}

export interface Candidates {
  readonly open: readonly Candidate[]
  readonly blocked: readonly Blocked[]
}

/** `other` is like nothing, itself included. */
const NO_KIN = 'other'
const kinOf = ({ kin }: Proposal): string | undefined => (kin === NO_KIN ? undefined : kin)
const { costOfChange } = planPolicy
/** Portions a week of a food that takes no other's place; in the place of its like it may come as often as that was eaten. */
const mostNew = planPolicy.mostNewADay.value * DAYS_A_WEEK

/** A food there may be more of, in the portion it would be planned in. */
interface Addition {
  readonly food: Food
  readonly portion: Portion
  readonly eaten: boolean
  readonly kin: string | undefined
  /** Portions a week before the guard has spoken. */
  readonly most: number
  readonly figures: Figures
}

/** Somebody who is, or is to be held, pregnant or breast-feeding eats less of some foods. */
const carefully = ({ life, case: { person, answers } }: PlanRequest): boolean =>
  life.pregnancyWeeks !== undefined ||
  person.pregnancyWeeks !== undefined ||
  life.breastfeedingMonths !== undefined ||
  answers['pregnant'] === true ||
  answers['breastfeeding'] === true

/** Portions a week of it in all, by what people eat and what the policy lets be added. */
function mostOf(said: Proposal, careful: boolean): number {
  const weekly = [said.mostPerWeek.value, said.mostPerDay.value * DAYS_A_WEEK]
  if (careful && said.mostPerWeekPregnant) weekly.push(said.mostPerWeekPregnant.value)
  return Math.min(...weekly)
}

const added = (portion: Portion): number => portion.size / DAYS_A_WEEK

function additionOf(food: Food, careful: boolean): Addition | undefined {
  const said = proposal(food)
  if (!said.may || !said.portion) return undefined
  const most = Math.floor(Math.min(mostOf(said, careful), planPolicy.mostPortionsADay.value * DAYS_A_WEEK))
  if (most < 1) return undefined
  const figures = figuresOf(food, added(said.portion))
  return { food, portion: said.portion, eaten: false, kin: kinOf(said), most, figures }
}

/** Of something eaten: in its own portion, up to what people eat of it in all. A large portion counts for as many as it holds. */
function eatenAddition({ food, portion, timesPerWeek }: UsualFood, eatenTimes: number, careful: boolean): Addition | undefined {
  const said = proposal(food)
  if (!said.may || !said.portion || !(portion.size > 0)) return undefined
  const size = Math.max(1, portion.size / said.portion.size)
  const room = mostOf(said, careful) / size - Math.max(eatenTimes, timesPerWeek)
  const most = Math.floor(Math.min(room, (planPolicy.mostPortionsADay.value * DAYS_A_WEEK) / size) + 1e-9)
  if (most < 1) return undefined
  return { food, portion, eaten: true, kin: kinOf(said), most, figures: figuresOf(food, added(portion)) }
}

const negative = ({ best }: Figures): Figures => {
  const minus = rowOf((_, index) => -best[index]!)
  return { best: minus, aim: minus, limit: minus }
}

const net = (up: Figures, down: Figures): Figures => {
  const sum = (a: Float64Array, b: Float64Array) => rowOf((_, index) => a[index]! - b[index]!)
  return { best: sum(up.best, down.best), aim: sum(up.aim, down.best), limit: sum(up.limit, down.best) }
}

const withKin = (kin: string | undefined) => (kin === undefined ? {} : { kin })

/** All lines for a request, each id once, sorted by id, so that the order of the foods changes nothing. */
export function candidatesFor(request: PlanRequest): Candidates {
  const { usual, foods, case: person } = request
  const careful = carefully(request)
  const timesOf = (id: string) => usual.foods.reduce((sum, one) => sum + (one.food.id === id ? one.timesPerWeek : 0), 0)
  const eatenIds = new Set(usual.foods.map(({ food }) => food.id))
  const eatenKins = new Set(usual.foods.flatMap(({ food }) => kinOf(proposal(food)) ?? []))
  const open: Candidate[] = []
  const blocked: Blocked[] = []

  const additions: { readonly addition: Addition; readonly times: number }[] = []
  const consider = (addition: Addition, line: (times: number) => Candidate | undefined, by: Unfit | undefined) => {
    const allowed = by ? undefined : mayMore(person, addition.food, addition.portion, addition.most, addition.eaten)
    const candidate = line(allowed?.times ? allowed.times : addition.most)
    if (allowed && allowed.times > 0 && !additions.some((one) => one.addition.food.id === addition.food.id))
      additions.push({ addition, times: allowed.times })
    if (!candidate) return
    if (allowed && allowed.times > 0) open.push(candidate)
    else blocked.push({ candidate, by: by ?? 'guard', rules: allowed?.verdict.rules ?? [] })
  }

  for (const one of usual.foods) {
    const addition = eatenAddition(one, timesOf(one.food.id), careful)
    if (!addition) continue
    const { food, portion, kin, figures } = addition
    consider(
      addition,
      (most) => ({
        id: `more:${one.key}`,
        kind: 'more',
        food,
        usual: one,
        portion,
        nearness: 'eaten',
        ...withKin(kin),
        most,
        cost: costOfChange.eaten.value,
        ...figures,
      }),
      undefined,
    )
  }

  const offered = new Map(foods.map((food) => [food.id, food]))
  for (const food of offered.values()) {
    if (eatenIds.has(food.id)) continue
    const addition = additionOf(food, careful)
    if (!addition) continue
    const { portion, kin, figures } = addition
    const nearness: Change['nearness'] = kin !== undefined && eatenKins.has(kin) ? 'like' : 'other'
    consider(
      addition,
      (most) => ({
        id: `new:${food.id}`,
        kind: 'new',
        food,
        portion,
        nearness,
        ...withKin(kin),
        most: Math.min(most, mostNew),
        cost: costOfChange[nearness].value,
        ...figures,
      }),
      unfit(contentsOf(food), person.eating ?? {}),
    )
  }

  for (const one of usual.foods) {
    const whole = Math.floor(one.timesPerWeek + 1e-9)
    if (whole < 1) continue
    const kin = kinOf(proposal(one.food))
    const { times } = mayLess(person, one.food, one.portion, whole)
    if (times < 1) continue
    const figures = figuresOf(one.food, added(one.portion))
    if (!planPolicy.neverLess.includes(one.food.group))
      open.push({
        id: `less:${one.key}`,
        kind: 'less',
        usual: one,
        portion: one.portion,
        nearness: 'eaten',
        most: times,
        cost: costOfChange.less.value,
        ...negative(figures),
      })
    if (kin === undefined) continue
    for (const { addition, times: most } of additions) {
      if (addition.kin !== kin || addition.food.id === one.food.id) continue
      open.push({
        id: `swap:${one.key}>${addition.food.id}`,
        kind: 'swap',
        food: addition.food,
        usual: one,
        portion: addition.portion,
        nearness: addition.eaten ? 'eaten' : 'like',
        kin,
        most: Math.min(times, most),
        cost: costOfChange.swap.value,
        ...net(addition.figures, figures),
      })
    }
  }

  const sorted = open.toSorted((a, b) => (a.id < b.id ? -1 : 1)).filter(({ id }, index, all) => id !== all[index - 1]?.id)
  return { open: sorted, blocked: blocked.toSorted((a, b) => (a.candidate.id < b.candidate.id ? -1 : 1)) }
}
