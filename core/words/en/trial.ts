// What did the trial show, said to a person? One sentence first, then the numbers, the doubts, and what follows from them.
import type { MidReport, Problem, TrialResult } from '../../trial/result/index.js'
import type { EffectPrior, Estimate, ModelId, Outcome, Protocol } from '../../trial/trial.js'
import { changeText, chanceText, countText, numberText, oddsText, smallChance } from './trial-amounts.js'

export interface TrialSection {
  readonly id: 'coin' | 'hope' | 'models' | 'prior' | 'missing' | 'taken' | 'washout' | 'guesses' | 'harms' | 'also'
  readonly title: string
  readonly lines: readonly string[]
}

export interface ResultSentences {
  /** What is wrong with the trial itself; comes before everything else. */
  readonly problems: readonly string[]
  /** The answer in one sentence. */
  readonly headline: string
  /** How large, how sure, and what it comes to in a week. */
  readonly effect: readonly string[]
  /** What the sealed rule says, and why. */
  readonly decision: string
  /** Everything else, each part with its title. */
  readonly sections: readonly TrialSection[]
}

interface OutcomeWords {
  /** "cramps": what is counted. */
  readonly name: string
  readonly better: string
  readonly worse: string
}

export const trialOutcomeWords: Readonly<Record<Outcome, OutcomeWords>> = {
  cramps: { name: 'cramps', better: 'fewer cramps', worse: 'more cramps' },
  'cramp-nights': { name: 'nights with a cramp', better: 'fewer nights with a cramp', worse: 'more nights with a cramp' },
  severity: { name: 'how bad the worst cramp of a day was', better: 'milder cramps', worse: 'worse cramps' },
  sleep: { name: 'how well you slept', better: 'better sleep', worse: 'worse sleep' },
}

/** What each model takes into account, as the end of "A model that knows …". */
export const trialModelWords: Readonly<Record<ModelId, string>> = {
  'gamma-poisson': 'only the two totals',
  'poisson-trend': 'a slow drift and the season',
  'negative-binomial': 'that cramps come in clusters',
  'negative-binomial-trend': 'clusters, a slow drift and the season',
  'negative-binomial-ar1': 'clusters, a slow drift, the season, and that a bad week often follows a bad week',
  'beta-binomial': 'only the two totals',
  'binomial-trend': 'a slow drift and the season',
  'binomial-ar1': 'a slow drift, the season, and that a bad spell lasts',
  'ordinal-trend': 'a slow drift and the season',
  'ordinal-ar1': 'a slow drift, the season, and that a bad spell lasts',
  'normal-trend': 'a slow drift and the season',
  'normal-ar1': 'a slow drift, the season, and that a bad spell lasts',
  hierarchical: 'several people at once',
}

export const trialPriorWords: Readonly<Record<EffectPrior['from'], string>> = {
  published: 'starting from what trials in other people found',
  sceptical: 'starting from doubt: most things do little',
  open: 'starting with an open mind',
  own: 'starting from what you expected',
}

export const trialMissingWords: Readonly<Record<string, string>> = {
  'missed-worse-both': 'all the missing nights were twice as bad',
  'missed-worse-tried': 'only the missing nights with it were twice as bad',
  'missed-worse-against': 'only the missing nights without it were twice as bad',
}

/** The same for sleep, which is told in points. */
const missingSleep: Readonly<Record<string, string>> = {
  'missed-worse-both': 'you slept two points worse on all the missing nights',
  'missed-worse-tried': 'you slept two points worse on the missing nights with it',
  'missed-worse-against': 'you slept two points worse on the missing nights without it',
}

/** Words for what can be wrong with a trial; an id that is not here is told as it stands, never dropped. */
export const trialProblemWords: Readonly<Record<string, string>> = {
  'broken-commitment':
    'The seal is broken: the protocol or the order is not what was sealed at the start. This is no fair trial any more.',
  'unsound-protocol': 'Something in the protocol cannot be:',
  'edited-after-start': 'The trial was changed after its start. What follows is shown, but it should decide nothing.',
  'sealed-late': 'The trial was written down after its first period had begun. So the order was not hidden from the first day.',
  'overlapping-trial': 'Another trial ran on some of the same days. Nobody can tell the two apart. The other one:',
  'impossible-entry': 'An entry cannot be right and was left out:',
  'opened-before': 'The answer was opened once before, and the trial went on. Who has seen the answer is no fair judge any more.',
  'written-late': 'Written after the answer was opened, and left out:',
  'unknown-period': 'A guess is about a period that does not exist:',
  'not-settled': 'The calculation has not settled. Do not decide anything by these numbers.',
}

/** A supposition: an id of `priors` or of `missing.variants`. */
export const variantText = (id: string): string => trialPriorWords[id as EffectPrior['from']] ?? trialMissingWords[id] ?? id

export const problemText = ({ id, what }: Problem): string => [trialProblemWords[id] ?? id, what].filter(Boolean).join(' ')

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "all", "9 tenths", "none" of what was planned. */
const shareText = (share: number): string =>
  share > 0.95
    ? share === 1
      ? 'all'
      : 'nearly all'
    : share < 0.05
      ? share === 0
        ? 'none'
        : 'hardly any'
      : `${Math.round(share * 10)} tenths`

/** A chance beside a bar that it does not reach, or just does: with a decimal where rounding would hide on which side it lies. */
const chanceBeside = (chance: number, bars: readonly number[]): string =>
  bars.some((bar) => Math.abs(chance - bar) < 0.01 && chance !== bar) && chance > 0.01 && chance < 0.99
    ? `${(chance * 100).toFixed(1)} in 100`
    : chanceText(chance)

/** "a third fewer", "halved", "0.8 points better": a value of the effect by itself. */
function changeOf(outcome: Outcome, value: number): string {
  if (outcome === 'cramps') return changeText(value)
  if (outcome !== 'sleep') return oddsText(value)
  return `${countText(Math.abs(value), 'point')} ${value >= 0 ? 'better' : 'worse'}`
}

const oddsOf = { 'cramp-nights': 'the odds of such a night', severity: 'the odds of a worse day' } as const

/** The same with what it is of: "a third fewer", "the odds of a worse day halved", "0.8 points better out of ten". */
export function amountOf(outcome: Outcome, { middle }: Pick<Estimate, 'middle'>): string {
  const change = changeOf(outcome, middle)
  if (outcome === 'cramps') return change
  return outcome === 'sleep' ? `${change} out of ten` : `${oddsOf[outcome]} ${change}`
}

function headlineOf({ outcome, primary, perWeek }: TrialResult): string {
  if (!primary) return 'There is not enough yet to compare the two.'
  const { better, worse } = trialOutcomeWords[outcome]
  const good = primary.better >= 0.5
  const first = `${capital(good ? better : worse)} with chance ${chanceText(good ? primary.better : primary.worse)}`
  // Nights are told by the nights themselves, which people count; odds come below.
  const nights = outcome === 'cramp-nights' && perWeek && changeText(perWeek.tried.middle / perWeek.against.middle)
  return `${first}, most likely ${nights || amountOf(outcome, primary)}; ${smallChance(1 - primary.worthwhile)} that it is nothing worth having.`
}

function decisionOf({ decision }: TrialResult, { tried, rule }: Protocol): string {
  const bar = `You set the bar before the start: ${chanceText(rule.adoptAt)} to keep it, ${chanceText(rule.dropAt)} to drop it.`
  switch (decision.because) {
    case 'likely-worthwhile':
      return `Keep it: ${tried.name} very likely does something worth having for you. ${bar}`
    case 'unlikely-worthwhile':
      return `Drop it: ${tried.name} very likely does nothing worth having for you. ${bar}`
    case 'in-between':
      return `Not settled: it may help and it may not. More pairs would tell, or you choose by cost and bother. ${bar}`
    case 'harm':
      return `Drop it: you stopped because ${tried.name} did you harm. That outweighs every number here.`
    case 'too-early':
      return 'Too early to decide. A look at half-time is easily fooled, so the rule waits for the planned end.'
    case 'too-little':
      return 'Nothing can be decided yet. Too few days were written down.'
    case 'not-trusted':
      return 'Nothing should be decided by this trial, because of what stands at the top.'
  }
}

const band = (low: number, high: number): string => `between ${numberText(low)} and ${numberText(high)}`

function effectLines({ outcome, primary }: TrialResult, { rule }: Protocol): readonly string[] {
  if (!primary) return ['In at least one of the two arms nobody knows how a single day was.']
  const { low, middle, high, better, worse, worthwhile } = primary
  const subject = outcome === 'cramps' || outcome === 'sleep' ? '' : `${capital(oddsOf[outcome])}: `
  const best = changeOf(outcome, middle)
  return [
    `${subject}${subject === '' ? capital(best) : best} is the best guess. It lies between ${changeOf(outcome, low)} and ${changeOf(outcome, high)}, 19 times in 20.`,
    `The chance that it is better at all is ${chanceText(better)}. That it is worse: ${chanceText(worse)}.`,
    `Worth having means at least ${changeOf(outcome, rule.worthwhile)}. The chance of that is ${chanceBeside(worthwhile, [rule.adoptAt, rule.dropAt])}.`,
  ]
}

function weekLines({ outcome, perWeek }: TrialResult, { tried, against }: Protocol): readonly string[] {
  if (!perWeek) return []
  const { name } = trialOutcomeWords[outcome]
  const { middle, low, high } = perWeek.avoided
  return [
    `With ${tried.name}: about ${numberText(perWeek.tried.middle)} ${name} a week. With ${against.name}: about ${numberText(perWeek.against.middle)}.`,
    middle >= 0
      ? `That is about ${numberText(middle)} fewer each week. It may be anywhere ${band(low, high)}; below 0 would be more.`
      : `That is about ${numberText(-middle)} more each week. It may be anywhere ${band(-high, -low)}; below 0 would be fewer.`,
  ]
}

/** More orders than this are told as a share. */
const COUNTABLE = 1024

function coinLines({ randomisation, evidence }: TrialResult): readonly string[] {
  const { pairs, better, smallest } = randomisation
  if (pairs === 0) return ['No pair of periods is finished yet, so the coin has nothing to say.']
  const orders = Math.round(1 / smallest)
  return [
    ...(orders <= COUNTABLE
      ? [
          `A coin chose the order in each of ${countText(pairs, 'pair')}. It could have fallen in ${orders} ways.`,
          `If it made no difference at all, ${Math.round(better * orders)} of these ${orders} would look at least as good as what came.`,
          `With ${countText(pairs, 'pair')}, 1 in ${orders} is the best that can be reached. You were told that before the start.`,
        ]
      : [
          `A coin chose the order in each of ${pairs} pairs. It could have fallen in more than a thousand ways.`,
          `If it made no difference at all, ${chanceText(better)} of them would look at least as good as what came.`,
        ]),
    `Evidence that may be looked at at any time: ${numberText(evidence.value)} to 1. ${numberText(evidence.needed)} to 1 would have allowed an early end.`,
  ]
}

/** Below this share of what was before, something went by itself. */
const LESS = 0.9

function hopeLines({ placebo, outcome }: TrialResult, { against, blinded }: Protocol): readonly string[] {
  if (!placebo) return []
  const { canExplain, ratio, beyond, runIn, against: usual } = placebo
  const unit = outcome === 'cramps' || outcome === 'cramp-nights' ? ` ${trialOutcomeWords[outcome].name} a week` : ' out of ten'
  return [
    canExplain === 'none'
      ? 'You did not know which was which, so hope cannot have favoured one of them.'
      : blinded
        ? 'You guessed so well that hope may have played a part after all.'
        : 'You knew which was which. So hope may have done part of it.',
    ...(ratio === undefined || beyond === undefined
      ? []
      : [
          `On dummy pills in trials, people had about ${changeText(ratio)}. Part of that is only time passing, which is the same for both here.`,
          `The chance that your change goes beyond even all of that: ${chanceText(beyond)}.`,
        ]),
    ...(runIn === undefined || usual === undefined
      ? []
      : [
          `Before the first period: ${numberText(runIn)}${unit}. Then with ${against.name}: ${numberText(usual)}.`,
          ...(outcome !== 'sleep' && usual < runIn * LESS ? ['So much of it went by itself.'] : []),
        ]),
  ]
}

const inShort = (outcome: Outcome, estimate: Estimate): string =>
  [
    `better with chance ${chanceText(estimate.better)}`,
    `most likely ${amountOf(outcome, estimate)}`,
    `worth having with chance ${chanceText(estimate.worthwhile)}`,
  ].join('; ')

function missingLines({ outcome, missing }: TrialResult): readonly string[] {
  if (!missing) return ['Every night was written down. Nothing can hide there.']
  const words = outcome === 'sleep' ? missingSleep : trialMissingWords
  const share = (part: number) => (part === 0 ? 'none' : chanceText(part))
  return [
    `Missing nights with it: ${share(missing.B)}. Without it: ${share(missing.A)}.`,
    ...missing.variants.map(({ id, estimate }) => `If ${words[id] ?? id}: ${inShort(outcome, estimate)}.`),
    ...(missing.tipping === undefined
      ? []
      : [
          outcome === 'sleep'
            ? `The gain would be gone if you had slept ${numberText(missing.tipping)} points worse on the missing nights with it.`
            : `The gain would be gone if the missing nights with it had been ${numberText(missing.tipping)} times as bad as the others.`,
        ]),
  ]
}

function takenLines({ outcome, adherence, asTaken }: TrialResult): readonly string[] {
  const { A, B, said, days } = adherence
  const share = (part: number | undefined) => (part === undefined ? 'not said' : shareText(part))
  return [
    said === 0
      ? 'You did not note whether it was done. It is counted as planned.'
      : `Noted on ${said} of ${days} days. Done of what was planned: ${share(B)} with it, ${share(A)} without it.`,
    'The main answer counts every day as planned. That is the fair comparison.',
    ...(asTaken
      ? [`Only days on which it was done in full: ${inShort(outcome, asTaken)}. Such days choose themselves, so trust it less.`]
      : []),
  ]
}

function guessLines({ blinding }: TrialResult): readonly string[] {
  const { planned, guessed, right, byChance } = blinding
  if (!planned) return ['Nothing was hidden from you, so there was nothing to guess.']
  if (byChance === undefined) return ['You made no guess, so nobody knows whether you saw through it.']
  return [
    `You guessed ${right} of ${countText(guessed, 'period')} right. With closed eyes so many would be right ${chanceText(byChance)} times.`,
    'Right guesses can also mean that it worked.',
  ]
}

const titles: Readonly<Record<TrialSection['id'], string>> = {
  coin: 'What the coin says, without any model',
  hope: 'What hope could explain',
  models: 'With simpler models',
  prior: 'With another starting point',
  missing: 'If the missing nights were different',
  taken: 'Done as planned?',
  washout: 'With the first days of each period counted',
  guesses: 'Did you see through it?',
  harms: 'Harm',
  also: 'What was counted too',
}

/** The whole result in sentences; each section has a picture or table of its own on the faces. */
export function resultSentences(result: TrialResult, protocol: Protocol): ResultSentences {
  const { outcome, beside, priors, withWashout, harms, also } = result
  const lines: Readonly<Record<TrialSection['id'], readonly string[]>> = {
    coin: coinLines(result),
    hope: hopeLines(result, protocol),
    models: beside.map((each) => `A model that knows ${trialModelWords[each.model]}: ${inShort(outcome, each)}.`),
    prior: priors.map(({ prior, estimate }) => `${capital(trialPriorWords[prior.from])}: ${inShort(outcome, estimate)}.`),
    missing: missingLines(result),
    taken: takenLines(result),
    washout: withWashout ? [`${capital(inShort(outcome, withWashout))}.`] : [],
    guesses: guessLines(result),
    harms: [
      harms.stopped ? 'You stopped because it did you harm.' : 'You did not stop because of harm.',
      ...(harms.note === undefined ? [] : [`You wrote: ${harms.note}`]),
    ],
    also: also.map(({ outcome: other, estimate }) =>
      estimate
        ? `${capital(trialOutcomeWords[other].name)}: ${inShort(other, estimate)}. This does not decide.`
        : `${capital(trialOutcomeWords[other].name)}: too few days to say.`,
    ),
  }
  return {
    problems: result.problems.map(problemText),
    headline: headlineOf(result),
    effect: [...effectLines(result, protocol), ...weekLines(result, protocol)],
    decision: decisionOf(result, protocol),
    sections: (Object.keys(titles) as readonly TrialSection['id'][]).flatMap((id) =>
      lines[id].length === 0 ? [] : [{ id, title: titles[id], lines: lines[id] }],
    ),
  }
}

/** How the trial goes, with no word on which does better. */
export function midSentences({
  days,
  gone,
  pairs,
  pairsDone,
  counted,
  observed,
  enough,
  evidence,
  complete,
  taken,
}: MidReport): readonly string[] {
  const missed = counted - observed
  return [
    complete ? 'The last day is over. You can open the answer.' : `Day ${Math.min(gone, days)} of ${days}.`,
    `${countText(pairsDone, 'pair')} of ${pairs} finished.`,
    missed === 0
      ? 'Every day that counts is written down.'
      : `${countText(missed, 'day')} of ${counted} missing. Missing is not the same as none.`,
    ...(taken === undefined ? [] : [`Done so far: ${shareText(taken)} of what was planned.`]),
    ...(evidence
      ? [
          `Evidence that the two differ: ${numberText(evidence.value)} to 1. At ${numberText(evidence.needed)} to 1 you may stop early.`,
          'You may look as often as you like: looking does not spoil it.',
        ]
      : []),
    enough
      ? 'There is enough. You may open the answer now.'
      : complete
        ? 'Nothing more is needed.'
        : 'Not enough yet. Go on as planned.',
  ]
}
