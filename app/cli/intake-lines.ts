// How does an account of intake read in a terminal? The nutrients that matter for cramps first, each with its bar; the others in a line.
import {
  amountText,
  capital,
  diaryWords,
  page,
  plain,
  type Adequacy,
  type FoodNutrientId,
  type Known,
  type Requirement,
} from '@charley/core'
import type { IntakeReport } from '../cases/index.js'
import { fluidLines } from './fluid-lines.js'
import { printable, wrap, type Style } from './style.js'
import { table } from './table.js'

const words = diaryWords.intake
const names = diaryWords.nutrients

/** Those whose lack is spoken of where there are cramps; the page shows the same first. */
const first: readonly FoodNutrientId[] = [
  'magnesiumMg',
  'potassiumMg',
  'calciumMg',
  'sodiumMg',
  'vitaminDUg',
  'vitaminB12Ug',
  'thiaminMg',
]
const carriersShown = 4
const closersShown = 3

type Mark = keyof typeof words.markNames
const marks: readonly Mark[] = ['ear', 'rda', 'ai', 'cdrr', 'upper']
const valueOf = (requirement: Requirement | undefined, mark: Mark): Known | undefined =>
  mark === 'upper' ? requirement?.upper?.limit : requirement?.[mark]

/** Sodium: enough is not the question where it is more than is advised. */
const isTooMuch = ({ mean, requirement }: Adequacy): boolean =>
  mean !== undefined && requirement?.cdrr !== undefined && mean.best > requirement.cdrr.value
const verdictOf = (one: Adequacy): string => (isTooMuch(one) ? words.tooMuch : words.verdicts[one.verdict])

/** Why nothing is said; some nutrients have a reason of their own. */
function reasonOf(one: Adequacy): string | undefined {
  const { nutrient, refusal, verdict } = one
  if (isTooMuch(one)) return words.tooMuchWhy
  if (refusal === undefined || verdict !== 'cannot-judge') return undefined
  const own = refusal === 'too-skewed' || refusal === 'no-variation-known' ? words.byNutrient[nutrient] : undefined
  return own ?? words.refusals[refusal]
}

function settlesIn({ verdict, days, moreDays }: Adequacy): string | undefined {
  if (verdict !== 'open' || days === 0) return undefined
  return moreDays === undefined ? words.noDaysSettle : words.moreDays(moreDays)
}

const meanOf = ({ nutrient, mean }: Adequacy): string | undefined =>
  mean && words.mean(amountText(nutrient, mean.best), plain(mean.low), plain(mean.high))

function referenceOf({ nutrient, requirement }: Adequacy, wanted: readonly Mark[]): string {
  return wanted
    .flatMap((mark) => {
      const known = valueOf(requirement, mark)
      const counts =
        mark === 'upper' && requirement?.upper && requirement.upper.counts !== 'all' ? requirement.upper.counts : undefined
      const only = counts === undefined ? '' : ` (${words.counts[counts]})`
      return known ? [`${words.markNames[mark]} ${amountText(nutrient, known.value)}${only}`] : []
    })
    .join(', ')
}

const cells = 36
/** A limit this many times further than everything else is left to the figures: it would press the rest together. */
const farAway = 2.5

/** Full to the low end of the usual intake, shaded to its middle, pale to its high end; a line for each reference value. */
function barOf({ mean, usual, requirement }: Adequacy): string | undefined {
  if (!mean) return undefined
  const { low, high } = usual ?? mean
  const best = usual?.value ?? mean.best
  const near = (['ear', 'rda', 'ai', 'cdrr'] as const).flatMap((mark) => valueOf(requirement, mark)?.value ?? [])
  const furthest = Math.max(high, mean.high, ...near)
  const upper = requirement?.upper?.counts === 'all' ? requirement.upper.limit.value : Infinity
  const drawn = upper <= farAway * furthest ? [...near, upper] : near
  const end = 1.05 * Math.max(furthest, ...drawn)
  if (!(end > 0)) return undefined
  const at = (value: number) => Math.min(cells - 1, Math.floor((value / end) * cells))
  const lines = new Set(drawn.map(at))
  const cell = (index: number) => {
    if (lines.has(index)) return '│'
    if (index < at(low)) return '█'
    if (index < at(best)) return '▓'
    return index < at(high) ? '░' : ' '
  }
  return `▕${Array.from({ length: cells }, (_, index) => cell(index)).join('')}▏`
}

function inFull(one: Adequacy, { closers }: IntakeReport, style: Style): readonly string[] {
  const { nutrient, usual, probability, carriers, upper, refusal } = one
  const say = (text: string | undefined, first = '  ') => (text ? wrap(printable(text), style.width, '  ', first) : [])
  const head = [names[nutrient].name, verdictOf(one)].join(': ')
  const usually = usual && `usual intake ${amountText(nutrient, usual.low)} to ${amountText(nutrient, usual.high)}`
  const numbers = [meanOf(one), usually, referenceOf(one, marks)].filter(Boolean).join(' · ')
  const chance =
    probability && words.chance(page.percent(probability.value), page.percentRange(probability.low, probability.high))
  const carried = carriers.slice(0, carriersShown).map(({ name, share }) => `${capital(name)} ${page.percent(share)}`)
  const closing = closers.find((gap) => gap.nutrient === nutrient)?.foods.slice(0, closersShown) ?? []
  const helps = closing.map(
    ({ food, portion, amount }) => `${capital(food.name)}, ${words.closer(portion, amountText(nutrient, amount))}`,
  )
  const bar = barOf(one)
  return [
    '',
    ...wrap(head, style.width).map(style.bold),
    ...(bar === undefined ? [] : [`  ${bar}`]),
    ...say(numbers),
    ...say([chance, settlesIn(one)].filter(Boolean).join(' ')),
    ...say(refusal === 'no-age-or-sex' ? undefined : reasonOf(one)),
    ...(upper?.over === true ? say(words.over).map(style.alarm) : []),
    ...(carried.length > 0 ? say(`${words.carriers}: ${carried.join('; ')}.`) : []),
    ...(helps.length > 0 ? say(`${words.closers}: ${helps.join('; ')}.`) : []),
  ]
}

function inShort(others: readonly Adequacy[], style: Style): readonly string[] {
  const rows = others.map((one) => [
    names[one.nutrient].name,
    one.mean ? amountText(one.nutrient, one.mean.best) : words.none,
    [verdictOf(one), referenceOf(one, ['rda', 'ai']), one.upper?.over === true ? words.over : '']
      .filter((text) => text !== '')
      .join(' · '),
  ])
  return rows.length === 0 ? [] : ['', style.bold(words.others), ...table(rows, style, { indent: '  ', right: [1] })]
}

/** The whole account, as lines. */
export function intakeLines(report: IntakeReport, style: Style): readonly string[] {
  const { profile, authority, days } = report
  const complete = days.filter((day) => day.complete).length
  const say = (text: string) => wrap(text, style.width)
  const isKnown = profile.birthYear !== undefined && profile.sex !== undefined
  return [
    style.bold(words.title),
    ...say(words.lead),
    ...say(`${words.authority}: ${words.authorities[authority]}.`),
    ...say(words.days(complete)),
    ...(complete === 0 ? [...say('Say that nothing of a day is missing:'), '  charley complete yesterday'] : []),
    ...(isKnown
      ? []
      : [
          ...say('Needs vary with age and sex. Say them, and a verdict can be given:'),
          '  charley profile --birth-year 1962 --sex female',
        ]),
    ...(complete === 0 ? [] : judged(report, style)),
    ...fluidLines(report.fluids, style),
  ]
}

/** Every nutrient, and how to read it. */
function judged(report: IntakeReport, style: Style): readonly string[] {
  const mine = first.flatMap((nutrient) => report.adequacy.find((one) => one.nutrient === nutrient) ?? [])
  const others = report.adequacy.filter(({ nutrient }) => !first.includes(nutrient))
  const say = (text: string) => wrap(text, style.width)
  return [
    ...mine.flatMap((one) => inFull(one, report, style)),
    ...inShort(others, style),
    '',
    ...say('█ to the low end of your usual intake, ▓ to its middle, ░ to its high end; │ a reference value.').map(style.dim),
    ...marks.flatMap((mark) => say(words.marks[mark])).map(style.dim),
    ...say(words.whatThisIsNot),
  ]
}
