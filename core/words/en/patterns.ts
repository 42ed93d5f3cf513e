// What goes with the cramps, said to a person? One line, the numbers behind it, how far they may be off, and what it does not mean.
import type { Association, CrampSpan, ExposureKind, ExposureUnit, Lag, Link, Unjudged } from '../../trial/associations/index.js'

type Named = Pick<Association, 'kind' | 'name'>
interface ExposureWords {
  readonly title: string
  /** After "After": any of it, or more of it. */
  readonly any: string
  readonly more: string
  /** Days that are compared: with it and without it, or with most and with least. */
  readonly anyDays: readonly [withIt: string, without: string]
  readonly moreDays: readonly [most: string, least: string]
}

const days = (title: string, what: string, any = what): ExposureWords => ({
  title,
  any,
  more: `more ${what}`,
  anyDays: [`a day with ${any}`, 'a day without'],
  moreDays: [`the days with most ${what}`, `the days with least`],
})
const nights = (title: string, more: string, most: string, least: string): ExposureWords => ({
  title,
  any: more,
  more,
  anyDays: [most, least],
  moreDays: [most, least],
})

const exposureWords: Readonly<Record<Exclude<ExposureKind, 'supplement' | 'medicine'>, ExposureWords>> = {
  alcohol: days('Alcohol', 'alcohol'),
  caffeine: days('Caffeine in drinks', 'caffeine'),
  fluids: {
    ...days('How much you drink', 'to drink', 'something to drink'),
    moreDays: ['the days on which you drank most', 'the days with least'],
  },
  exercise: days('Exercise', 'exercise'),
  'hard-exercise': days('Hard exercise', 'hard exercise'),
  heat: days('Exercise in the heat', 'exercise in the heat'),
  'sleep-minutes': nights('Length of sleep', 'a longer night', 'your longest nights', 'your shortest'),
  'sleep-quality': nights('Quality of sleep', 'a better night', 'your best nights', 'your worst'),
  'late-meal': days('Meals after nine in the evening', 'late meals', 'a late meal'),
  sodium: days('Salt (sodium)', 'salt'),
  magnesium: days('Magnesium (food and supplements)', 'magnesium'),
  potassium: days('Potassium (food)', 'potassium'),
  calcium: days('Calcium (food and supplements)', 'calcium'),
}

const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const wordsFor = ({ kind, name = '' }: Named): ExposureWords =>
  kind === 'supplement' || kind === 'medicine' ? days(capital(name), name) : exposureWords[kind]

const isSleep = (kind: ExposureKind): boolean => kind === 'sleep-minutes' || kind === 'sleep-quality'

/** A share in tenths, to the half: "3½". */
function tenths(share: number): string {
  const halves = Math.round(Math.abs(share) * 20)
  const whole = Math.floor(halves / 2)
  return halves % 2 === 0 ? String(whole) : `${whole === 0 ? '' : whole}½`
}
const isNothing = (share: number): boolean => Math.round(Math.abs(share) * 20) === 0

/** "about 3½ times in 10". */
export function timesInTen(share: number): string {
  if (isNothing(share)) return 'hardly ever'
  if (Math.round(share * 20) === 20) return 'nearly always'
  return `about ${tenths(share)} ${tenths(share) === '1' || tenths(share) === '½' ? 'time' : 'times'} in 10`
}

const unitOf: Readonly<Record<CrampSpan, string>> = { nights: 'nights', days: 'days' }
const inTen = (share: number, span: CrampSpan): string =>
  isNothing(share)
    ? 'hardly any'
    : `${tenths(share)} ${tenths(share) === '1' || tenths(share) === '½' ? unitOf[span].slice(0, -1) : unitOf[span]} in 10`

/** "2 nights in 10 more with it", "no difference". */
export function differenceText(value: number, span: CrampSpan): string {
  if (isNothing(value)) return 'no difference'
  return `${inTen(value, span)} ${value > 0 ? 'more' : 'fewer'}`
}

/** "from 1 night in 10 fewer to 3 nights in 10 more". */
export function rangeText({ low, high }: Link['difference'], span: CrampSpan): string {
  if (low >= 0) return `from ${inTen(low, span)} to ${inTen(high, span)} more`
  if (high <= 0) return `from ${inTen(high, span)} to ${inTen(low, span)} fewer`
  return `from ${inTen(low, span)} fewer to ${inTen(high, span)} more`
}

const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 })
const HOUR = 60
const asTime = (minutes: number): string => {
  const whole = Math.round(minutes / 5) * 5
  return whole < HOUR ? `${whole} min` : `${Math.floor(whole / HOUR)} h ${whole % HOUR} min`
}

/** The middle of an exposure on some days, in its unit. */
export function exposureText(value: number, unit: ExposureUnit): string {
  switch (unit) {
    case 'minutes':
      return asTime(value)
    case 'points':
      return `${number.format(value)} of 10`
    case 'yes-no':
      return value > 0 ? 'yes' : 'no'
    default:
      return `${number.format(value)} ${unit}`
  }
}

const rarest = 500
/** How often luck alone does as much. */
export function luckText(byLuck: number): string {
  if (byLuck >= 0.5) return 'luck alone shows as much in more than half of such diaries'
  const one = Math.round(1 / byLuck)
  return one >= rarest
    ? `luck alone shows a link as clear as this in fewer than one such diary of ${rarest}`
    : `luck alone shows a link as clear as this in about one such diary of ${one}`
}

const before: Readonly<Record<Lag, string>> = { 0: 'After', 1: 'A day after', 2: 'Two days after' }
const beforeSleep: Readonly<Record<Lag, string>> = { 0: 'After', 1: 'Two nights after', 2: 'Three nights after' }
const leadIn = (kind: ExposureKind, span: CrampSpan): Readonly<Record<Lag, string>> => {
  if (isSleep(kind)) return { 0: 'In the night after', 1: 'Two nights after', 2: 'Three nights after' }
  return span === 'nights'
    ? { 0: 'In the night after', 1: 'In the second night after', 2: 'In the third night after' }
    : { 0: 'On, or in the night after,', 1: 'A day after', 2: 'Two days after' }
}

/** How long before, for a table: "the night after". */
export const lagText = (kind: ExposureKind, lag: Lag, span: CrampSpan): string =>
  isSleep(kind)
    ? (['the next night', 'two nights after', 'three nights after'] as const)[lag]
    : span === 'nights'
      ? (['the night after', 'the second night after', 'the third night after'] as const)[lag]
      : (['the same day and night', 'a day after', 'two days after'] as const)[lag]

/** What it is called. */
export const exposureTitle = (one: Named): string => wordsFor(one).title

const cautions: Readonly<Partial<Record<ExposureKind, string>>> = {
  medicine: 'Do not stop or change a medicine on your own because of this. Show it to your doctor or pharmacist.',
  supplement: 'This is no reason to take more of it. The label’s dose is the most.',
  potassium: 'From food only. Potassium tablets can be dangerous and need a doctor.',
  sodium: 'More salt is not safe for everybody: with high blood pressure or a weak heart or kidneys, ask first.',
  fluids: 'Thirst is a good guide. Forcing down a lot of water is dangerous.',
  alcohol: 'If you drink a lot every day, do not stop from one day to the next: ask a doctor first.',
}

export interface PatternSentences {
  readonly headline: string
  readonly numbers: string
  readonly range: string
  readonly luck: string
  /** What to keep in mind with this one. */
  readonly cautions: readonly string[]
}

type Judged = Extract<Association, { readonly best: Link }>

/** All that is said of a link. `looked`: everything that was looked at, for what it comes along with. */
export function patternSentences(one: Judged, span: CrampSpan, looked: readonly Association[]): PatternSentences {
  const words = wordsFor(one)
  const { best, compares, kind } = one
  const [with_, without] = compares === 'any' ? words.anyDays : words.moreDays
  const mean = ({ mean: value }: Link['less']) => (compares === 'any' ? '' : ` (about ${exposureText(value, one.unit)})`)
  const opening = (isSleep(kind) ? beforeSleep : before)[best.lag]
  const along = looked.find(({ id }) => id === one.along)
  const often = best.difference.value > 0 ? 'more often' : 'less often'
  return {
    headline: `${opening} ${compares === 'any' ? words.any : words.more}, a cramp ${often}`,
    numbers: `${leadIn(kind, span)[best.lag]} ${with_}${mean(best.more)}, you had a cramp ${timesInTen(best.more.share)}. After ${without}${mean(best.less)}: ${timesInTen(best.less.share)}.`,
    range: `By so few ${unitOf[span]} the gap is known only roughly: ${rangeText(best.difference, span)}. Links that stand out in a diary tend to look larger than they are.`,
    luck: `${capital(luckText(best.byLuck))}, among all that was looked at.`,
    cautions: [
      ...(along
        ? [
            `It comes along with this: ${exposureTitle(along)}. Both fall mostly on the same days, and which of them it is, a diary cannot tell.`,
          ]
        : []),
      ...(one.mayFollow ? ['It may be the other way round: cramps spoil sleep, and people take things because of cramps.'] : []),
      ...(one.orderUnknown ? ['Some of these cramps came by day. Then nobody knows which came first.'] : []),
      ...(cautions[kind] ? [cautions[kind]] : []),
    ],
  }
}

/** Of something in which nothing was seen: how large a link would have been. */
export const unseenText = ({ best }: Judged, span: CrampSpan): string =>
  best.seenFrom >= 0.95
    ? 'So few days differ that no link could have been seen.'
    : `A gap of ${inTen(best.seenFrom, span)} or more would have been seen.`

/** Why the diary cannot tell of some things. `pairs`: the nights it takes. */
const unjudgedText = (why: Unjudged, pairs: number): string =>
  ({
    'few-days': `Too few days are known: it takes ${pairs} nights of which both this and the cramps are known. Tick the day as complete when you log it.`,
    'hardly-varies': 'Nearly the same every day, so there is nothing to compare.',
    'one-change': 'Changed only a few times. Whatever else changed then cannot be told from it. A fair test can tell.',
    'same-weekdays': 'Always on the same weekdays, so it cannot be told from the weekday.',
  })[why]

const whys: readonly Unjudged[] = ['hardly-varies', 'one-change', 'same-weekdays', 'few-days']

/** Inside a sentence; supplements and medicines as the person writes them. */
const nameInside = (one: Association): string =>
  one.name ?? exposureTitle(one).charAt(0).toLowerCase() + exposureTitle(one).slice(1)

/** What the diary cannot tell, by the reason: the names, and why. */
export const unjudgedGroups = (
  looked: readonly Association[],
  pairs: number,
): readonly (readonly [names: string, why: string])[] =>
  whys.flatMap((why) => {
    const some = looked.filter((one) => one.state === 'cannot-tell' && one.why === why)
    return some.length > 0 ? [[capital(listed(some.map(nameInside))), unjudgedText(why, pairs)] as const] : []
  })
