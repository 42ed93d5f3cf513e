// How does a food plan read in a terminal? How far it gets first, then each change, what it takes for granted, shopping and the week.
import { actionWords, amountText, analyteWords, listed, page, type FoodNutrientId } from '@charley/core'
import {
  assumesText,
  changeLine,
  guardWords,
  isOnlyUnknown,
  neededFor,
  nutrientName,
  planPageWords as words,
  shoppingList,
  timesText,
  unreachedText,
  weekView,
  wishText,
  type Change,
  type CheckedPlan,
  type Planned,
  type Reached,
  type SupplementLine,
} from '@charley/core/fix'
import { printable, wrap, type Style } from './style.js'
import { table } from './table.js'
import { careLines } from './verdict-lines.js'

export interface PlanShown {
  readonly shopping: boolean
  readonly week: boolean
}

const cells = 30
/** What fits on the line beyond the goal. */
const beyond = 1.2

/** Solid to what is eaten now, shaded to what the plan brings, and a line at the goal. */
function barOf({ before, after, target }: Reached): string {
  const at = (value: number) => Math.min(cells - 1, Math.max(0, Math.round((value / (beyond * target)) * cells)))
  const [now, plan, goal] = [at(before.value), at(after.value), at(target)]
  const cell = (place: number) =>
    place === goal ? '│' : place < Math.min(now, plan) ? '█' : place < plan ? '▓' : place < now ? '░' : ' '
  return `▕${Array.from({ length: cells }, (_, place) => cell(place)).join('')}▏`
}

const range = (nutrient: FoodNutrientId, { value, low, high }: Reached['before']): string =>
  words.reached.range(amountText(nutrient, value), amountText(nutrient, low), amountText(nutrient, high))
const tenths = ({ value }: Reached['chanceAfter']): string => words.reached.inTen(Math.round(value * 10))

function reachedLines(one: Reached, style: Style): readonly string[] {
  const { nutrient, target, before, after, chanceBefore, chanceAfter, reached } = one
  const why = unreachedText(one)
  const chances = [tenths(chanceBefore), tenths(chanceAfter)] as const
  return [
    style.bold(nutrientName(nutrient)) + (reached >= 1 ? ` · ${words.reached.reached}` : ''),
    `  ${barOf(one)}`,
    ...wrap(
      `${words.reached.line(range(nutrient, before), range(nutrient, after), amountText(nutrient, target))}. ${
        chances[0] === chances[1] ? words.reached.chanceSame(chances[0]) : words.reached.chance(...chances)
      }`,
      style.width,
      '  ',
    ),
    ...(why === undefined || reached >= 1 ? [] : wrap(why, style.width, '  ')),
  ]
}

/** What goes with more than one line is said once, below them. */
const sharedCautions = ({ changes }: CheckedPlan): readonly string[] => {
  const all = changes.flatMap(({ verdict }) => verdict.cautions)
  return [...new Set(all.filter((rule, place) => all.indexOf(rule) !== place))]
}

function changeLines(change: Change, place: number, plan: CheckedPlan, style: Style): readonly string[] {
  const { nutrients } = plan
  const shared = sharedCautions(plan)
  const goals = new Map(nutrients.map(({ nutrient, target }) => [nutrient, target]))
  const gains = change.gains
    .filter(({ nutrient, perDay }) => perDay.value > 0 && perDay.value >= 0.01 * (goals.get(nutrient) ?? Infinity))
    .map(({ nutrient, perDay }) => words.changes.gain(nutrientName(nutrient), amountText(nutrient, perDay.value)))
  const without = neededFor(change).map(({ nutrient, reached }) =>
    words.changes.withoutPart(nutrientName(nutrient), words.reached.part(Math.floor(reached * 10))),
  )
  return [
    ...wrap(printable(changeLine(change)), style.width, '     ', `  ${place + 1}. `).map(style.bold),
    ...wrap(words.nearness[change.nearness], style.width, '     '),
    ...(gains.length > 0 ? wrap(`${words.changes.adds}: ${gains.join('; ')}.`, style.width, '     ') : []),
    ...wrap(without.length > 0 ? words.changes.without(listed(without)) : words.changes.withoutNothing, style.width, '     '),
    ...careLines(
      { ...change.verdict, cautions: change.verdict.cautions.filter((rule) => !shared.includes(rule)) },
      style,
      '     ',
    ),
    ...wrap(`--refuse ${change.kind !== 'less' && change.food ? change.food.id : change.id}`, style.width, '     ').map(
      style.dim,
    ),
    ...wrap(`--keep ${change.id}=${change.timesPerWeek}`, style.width, '     ').map(style.dim),
  ]
}

function supplementLines(line: SupplementLine, style: Style): readonly string[] {
  const { nutrient, perDay, form, weeks, verdict, check, action, upper } = line
  const name = nutrientName(nutrient)
  const amount = amountText(nutrient, perDay)
  return [
    ...wrap(
      verdict.permission === 'allowed'
        ? words.supplements.plan(name, amount, form, weeks)
        : words.supplements.ask(name, amount, form),
      style.width,
      '    ',
      '  • ',
    ),
    ...careLines(verdict, style, '    '),
    ...(upper === undefined ? [] : wrap(words.supplements.upper(amountText(nutrient, upper)), style.width, '    ')),
    ...(check.length > 0
      ? wrap(words.supplements.check(listed(check.map((id) => analyteWords[id]?.name ?? id))), style.width, '    ')
      : []),
    ...wrap(`${words.supplements.evidence}: ${actionWords[action]?.evidence ?? ''}`, style.width, '    ').map(style.dim),
  ]
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

function shoppingLines(plan: CheckedPlan, style: Style): readonly string[] {
  const { groups, buyLess } = shoppingList(plan)
  const row = ({ food, portion, times, amount, unit }: (typeof buyLess)[number]) => [
    food.name,
    `${times} × ${portion.label}${unit === 'piece' ? '' : ` (${Math.round(amount)} ${unit})`}`,
  ]
  const lines = groups.flatMap((group) => group.lines.map(row))
  return [
    '',
    style.bold(words.shopping.title),
    ...(lines.length > 0 ? table(lines, style, { indent: '  ' }) : [`  ${words.shopping.empty}`]),
    ...(buyLess.length > 0 ? [`  ${words.shopping.less}:`, ...table(buyLess.map(row), style, { indent: '    ' })] : []),
  ]
}

function weekLines(plan: CheckedPlan, style: Style): readonly string[] {
  const of = (id: string) => plan.changes.find((change) => change.id === id)
  const rows = weekView(plan).map(({ day, changes }) => [
    weekdays[day] ?? '',
    changes.length === 0
      ? words.week.nothing
      : changes
          .flatMap(({ id, times }) => {
            const change = of(id)
            return change
              ? [
                  changeLine({ ...change, timesPerWeek: times * 7 }).replace(
                    `, ${timesText(times * 7)}`,
                    times > 1 ? ` × ${times}` : '',
                  ),
                ]
              : []
          })
          .join('; '),
  ])
  return ['', style.bold(words.week.title), ...table(rows, style, { indent: '  ' })]
}

function inFull(plan: CheckedPlan, shown: PlanShown, style: Style): readonly string[] {
  const say = (text: string, indent = '') => wrap(text, style.width, indent)
  return [
    style.bold(words.title),
    ...say(words.lead),
    ...assumesText(plan).flatMap((text) => say(text)),
    '',
    style.bold(words.reached.title),
    ...say('█ now, ▓ what the plan adds, │ the goal.').map(style.dim),
    ...plan.nutrients.flatMap((one) => ['', ...reachedLines(one, style)]),
    '',
    style.bold(words.changes.title),
    ...say(plan.changes.length === 0 ? words.changes.nothing : words.changes.lead(plan.changes.length)),
    ...plan.changes.flatMap((change, place) => ['', ...changeLines(change, place, plan, style)]),
    '',
    ...sharedCautions(plan).flatMap((rule) => say(guardWords[rule]?.care ?? '')),
    ...say(
      words.reached.energy(amountText('energyKcal', plan.energyKcal.before), amountText('energyKcal', plan.energyKcal.after)),
    ),
    ...(plan.supplements.length > 0
      ? [
          '',
          style.bold(words.supplements.title),
          ...plan.supplements.flatMap((line) => supplementLines(line, style)),
          ...say(words.supplements.honest, '  '),
        ]
      : []),
    ...(shown.shopping ? shoppingLines(plan, style) : []),
    ...(shown.week ? weekLines(plan, style) : []),
    '',
    ...words.assumes.limits.flatMap((text) => say(text)).map(style.dim),
    ...say(
      plan.standing === 'proven'
        ? 'Proven: nothing better exists by this measure.'
        : 'Safe and checked; there may be a better one.',
    ).map(style.dim),
  ]
}

/** What the planner answered, as lines. */
export function planLines(planned: Planned, shown: PlanShown, style: Style): readonly string[] {
  const say = (text: string, indent = '') => wrap(printable(text), style.width, indent)
  switch (planned.kind) {
    case 'plan':
      return inFull(planned.plan, shown, style)
    case 'nothing-needed':
      return [
        style.bold(words.nothingNeeded.title),
        ...say(words.nothingNeeded.text),
        ...planned.nutrients.flatMap((one) => ['', ...reachedLines(one, style)]),
      ]
    case 'not-for-you':
      return [
        ...(isOnlyUnknown(planned.verdict)
          ? [style.bold(words.notForYou.openTitle), ...say(words.notForYou.openText)]
          : [style.bold(words.notForYou.title), ...say(words.notForYou.text)]),
        ...careLines(planned.verdict, style, '  '),
      ]
    case 'impossible':
      return [
        style.bold(words.impossible.title),
        ...planned.conflict.flatMap((wish) =>
          wrap(
            wishText(wish, (id) => id),
            style.width,
            '    ',
            '  • ',
          ),
        ),
        ...say(planned.relaxing.length > 0 ? words.impossible.lead : words.impossible.none),
        ...planned.relaxing.flatMap(({ wish, changes, reached }) =>
          wrap(
            `${wishText(wish, (id) => id)}. ${words.impossible.gives(changes, listed(reached.map((one) => `${nutrientName(one.nutrient)} ${page.percent(Math.min(1, one.reached))}`)))}`,
            style.width,
            '    ',
            '  • ',
          ),
        ),
      ]
    case 'ask':
      return [
        style.bold(words.eating.title),
        ...say(words.eating.lead),
        ...planned.missing.flatMap((one) => say(missingWords[one], '  ')),
      ]
    case 'failed':
      return [
        style.bold(words.failed.title),
        ...say(words.failed.text),
        ...planned.failures.flatMap((text) => say(text, '  ').map(style.dim)),
      ]
  }
}

/** What to write into the case file. */
const missingWords = {
  age: 'person: { age: 68 }',
  sex: 'person: { sex: female }',
  allergies: 'eating: { allergies: [] }, or those you have: [milk, egg, fish, peanut, gluten …]',
  pattern: 'eating: { pattern: everything }, or no-meat-but-fish, vegetarian, vegan',
} as const
