// What does the diary say of food? The nutrients that matter for cramps: mean with its doubt, need, and how likely it is enough.
import { amountText, diaryWords, listed, page, plain, type Adequacy, type FoodNutrientId } from '@charley/core'
import { reportWords, type DoctorReport } from '@charley/core/exchange'
import { boldIf, text, type Block, type Cell } from './blocks.js'
import { planPageWords } from '@charley/core/fix'
import type { Room } from './first-page.js'
import { clipped } from './say.js'

const words = reportWords.intake
const enough = 0.995

/** Those whose lack is spoken of where there are cramps; the diary shows the same first. */
const first: readonly FoodNutrientId[] = [
  'magnesiumMg',
  'potassiumMg',
  'calciumMg',
  'sodiumMg',
  'thiaminMg',
  'vitaminDUg',
  'vitaminB12Ug',
]

export const nutrientName = ({ nutrient }: Adequacy): string => diaryWords.nutrients[nutrient].name

/** "310 mg (290 to 350)". */
export function meanText({ nutrient, mean }: Adequacy): string {
  if (!mean) return '–'
  const [low, high] = [plain(mean.low), plain(mean.high)]
  return low === high ? amountText(nutrient, mean.best) : `${amountText(nutrient, mean.best)} (${low} to ${high})`
}

/** "EAR 265, RDA 320 mg". */
export function needText({ nutrient, requirement }: Adequacy): string {
  const { unit } = diaryWords.nutrients[nutrient]
  const marks = (['ear', 'rda', 'ai', 'cdrr'] as const).flatMap((mark) => {
    const known = requirement?.[mark]
    return known ? [`${diaryWords.intake.markNames[mark]} ${plain(known.value)}`] : []
  })
  return marks.length === 0 ? '–' : `${marks.join(', ')} ${unit}`
}

export const isTooMuch = ({ mean, requirement }: Adequacy): boolean =>
  mean !== undefined && requirement?.cdrr !== undefined && mean.best > requirement.cdrr.value

const chanceText = ({ value, low, high }: NonNullable<Adequacy['probability']>): string => {
  const [said, range] = [page.percent(value), page.percentRange(low, high)]
  return said === range ? words.chanceAll(said) : words.chance(said, range)
}

export function verdictText(one: Adequacy): string {
  const { verdict, probability, upper, refusal } = one
  const said = isTooMuch(one) ? words.tooMuch : refusal === 'low-coverage' ? words.lowCoverage : words.verdicts[verdict]
  const chance = probability && !isTooMuch(one) && verdict !== 'cannot-judge' ? chanceText(probability) : undefined
  return [said, chance, upper?.over === true ? words.over : undefined].filter((part) => part !== undefined).join('; ')
}

function rowOf(one: Adequacy): readonly Cell[] {
  const { mean, verdict } = one
  const coverage = mean && mean.coverage < enough ? ` ${words.known(page.percent(mean.coverage))}` : ''
  const matters = verdict === 'likely-short' || isTooMuch(one) || one.upper?.over === true
  return [
    nutrientName(one),
    `${meanText(one)}${coverage === '' ? '' : `,${coverage}`}`,
    needText(one),
    boldIf(matters, verdictText(one)),
  ]
}

/** What is short comes first, then what matters for cramps. */
function chosen(lines: readonly Adequacy[], most: number): readonly Adequacy[] {
  const mine = first.flatMap((nutrient) => lines.find((one) => one.nutrient === nutrient) ?? [])
  const rank = (one: Adequacy) => (one.verdict === 'likely-short' ? 0 : one.verdict === 'open' ? 1 : 2)
  const kept = new Set(mine.toSorted((a, b) => rank(a) - rank(b)).slice(0, most))
  return mine.filter((one) => kept.has(one))
}

const { patterns, allergens, leftOut } = planPageWords.eating
const lower = (names: readonly string[]): string => listed(names.map((name) => name.toLowerCase()))

/** What the person does not eat, and what a clinician set; nothing is said of what was not asked. */
export function eatingText({ case: { eating } }: DoctorReport): string {
  const { pattern, allergies, leavesOut = [], lowSodium, fluidLimitMlPerDay } = eating ?? {}
  return [
    pattern && words.eats(patterns[pattern].toLowerCase()),
    allergies && (allergies.length > 0 ? words.allergies(lower(allergies.map((one) => allergens[one]))) : words.noAllergies),
    leavesOut.length > 0 ? words.leavesOut(lower(leavesOut.map((one) => leftOut[one]))) : undefined,
    lowSodium === true ? words.lowSodium : undefined,
    fluidLimitMlPerDay === undefined ? undefined : words.fluidLimit(plain(fluidLimitMlPerDay)),
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}

export function intakeBlocks(report: DoctorReport, room: Room): readonly Block[] {
  const { intake, supplements } = report
  const taken = supplements.slice(0, room.nutrients).map(({ name, days }) => words.supplement(clipped(name), days))
  const eats = eatingText(report)
  const besides = [
    ...(taken.length > 0 ? [text(words.supplements(listed(taken)))] : []),
    ...(eats === '' ? [] : [text(eats, { small: true })]),
  ]
  if (!intake) return [text(words.none), ...besides]
  if (intake.complete === 0) return [text(words.noComplete(intake.written)), ...besides]
  const { columns } = words
  return [
    {
      kind: 'table',
      about: reportWords.titles.intake,
      head: [columns.nutrient, columns.mean, columns.need, columns.said],
      rows: chosen(intake.lines, room.nutrients).map(rowOf),
      widths: [0.19, 0.29, 0.24, 0.28],
    },
    text(words.basis(intake.complete, diaryWords.intake.authorities[intake.authority]), { small: true }),
    ...besides,
  ]
}
