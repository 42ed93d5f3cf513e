// How does a running trial read in a terminal? Today's card, and the days as a picture with its table.
import { capital } from '@charley/core'
import { problemText, trialPageWords as words } from '@charley/core/trial'
import type { PeriodView, TrialCard, TrialView } from '../cases/trial/index.js'
import { printable, wrap, type Style } from './style.js'
import { table } from './table.js'

/** "Monday 23 November 2026". */
export const dayText = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  )

/** "23 Nov". */
export const shortDay = (date: string): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${date}T12:00:00Z`))

export const titleLines = ({ protocol }: Pick<TrialView, 'protocol'>, style: Style): readonly string[] =>
  wrap(printable(capital(words.progress.what(protocol.tried.name, protocol.against.name))), style.width).map(style.bold)

/** What is not in order, before anything else. */
export const problemLines = ({ integrity }: Pick<TrialView, 'integrity'>, style: Style): readonly string[] =>
  integrity.length === 0
    ? []
    : [
        style.alarm(words.progress.problems),
        ...integrity.flatMap((one) => wrap(printable(problemText(one)), style.width, '    ', '  • ')),
        '',
      ]

function cardLines(
  { phase, day, of, box, treatment, period, said, changesOn, date }: TrialCard,
  style: Style,
): readonly string[] {
  const say = (text: string) => wrap(printable(text), style.width, '  ')
  const answered = [
    ...(said.taken ? [words.today.takenAnswers[said.taken]] : []),
    ...(said.cramps > 0 || said.complete ? [words.today.crampsAnswer(said.cramps)] : []),
    ...(said.severity !== undefined && said.cramps > 0 ? [`the worst ${said.severity} of 10`] : []),
    ...(said.sleep !== undefined ? [`slept ${said.sleep} of 10`] : []),
  ]
  return [
    style.bold(dayText(date)),
    ...say(period < 0 ? words.today.inRunIn(day, of) : words.today.inPeriod(day, of, period + 1)),
    '',
    ...(phase === 'run-in' ? say(words.today.runIn).map(style.bold) : []),
    ...(box === undefined ? [] : say(words.today.takeFrom(box)).map(style.bold)),
    ...(treatment ? say(capital([treatment.name, treatment.how].filter(Boolean).join(': '))).map(style.bold) : []),
    ...(phase === 'washout' ? say(words.today.washout).map(style.dim) : []),
    ...(changesOn ? say(words.today.changesOn(dayText(changesOn))).map(style.dim) : []),
    '',
    ...(answered.length > 0 ? say(`${answered.join(', ')}.`) : []),
    ...say(said.complete ? words.today.closed : 'This day is still open.'),
    ...(said.complete
      ? []
      : say(`One tap, if ${period < 0 ? '' : 'you did it and '}no cramp is missing: charley trial log`).map(style.dim)),
  ]
}

/** Today, and what is still open. */
export function todayLines(view: TrialView, style: Style): readonly string[] {
  const { state, today, from, to, progress } = view
  const say = (text: string) => wrap(text, style.width, '  ')
  const { missing } = progress
  return [
    ...problemLines(view, style),
    ...titleLines(view, style),
    ...(today ? cardLines(today, style) : []),
    ...(state === 'waiting' ? say(words.today.before(dayText(from))) : []),
    ...(state === 'over' ? [...say(`${words.today.after} It was ${dayText(to)}.`), ...say('charley trial end')] : []),
    ...(state === 'ended' ? say('This trial has ended: charley trial report') : []),
    ...(missing.length > 0 && state !== 'ended'
      ? [
          '',
          ...say(
            `${words.today.missing(missing.length)}: ${missing.slice(-7).map(shortDay).join(', ')}${missing.length > 7 ? ' …' : ''}`,
          ),
          ...say(`charley trial log ${missing.at(-1) ?? ''}. ${words.today.missingHint}`).map(style.dim),
        ]
      : []),
    ...(view.toGuess.length > 0
      ? [
          '',
          ...view.toGuess.flatMap((period) => say(`${words.guess.title(period + 1)} charley trial guess ${period + 1} A (or B)`)),
        ]
      : []),
  ]
}

const armText = ({ protocol }: TrialView, arm: PeriodView['arm']): string =>
  arm === undefined ? '' : arm === 'B' ? protocol.tried.name : protocol.against.name

/** A sign a day: closed, closed but not counted, open, to come. */
function strip(view: TrialView, from: string, to: string, length: number): string {
  const days = view.days.filter(({ date }) => date >= from && date <= to)
  const sign = ({ observed, washout }: (typeof days)[number]) => (observed ? (washout ? '▒' : '█') : '·')
  return days.map(sign).join('').padEnd(length, '-')
}

/** Every period as a line of days, with its table beside it. */
export function stripLines(view: TrialView, style: Style): readonly string[] {
  const { protocol, periods, from } = view
  const runInTo = view.periods[0]?.from ?? from
  const runIn = view.days.filter(({ date }) => date < runInTo)
  const rows = [
    ...(protocol.runInDays > 0
      ? [
          [
            words.strip.runIn,
            shortDay(from),
            `▕${runIn
              .map(({ observed }) => (observed ? '█' : '·'))
              .join('')
              .padEnd(protocol.runInDays, '-')}▏`,
            `${runIn.filter(({ observed }) => observed).length}/${runIn.length}`,
            '',
          ],
        ]
      : []),
    ...periods.map((period) => [
      words.strip.box(period.box),
      shortDay(period.from),
      `▕${strip(view, period.from, period.to, protocol.periodDays)}▏`,
      `${period.observed}/${period.days}`,
      [armText(view, period.arm), period.guess ? `guessed ${period.guess}` : ''].filter(Boolean).join(', '),
    ]),
  ]
  return [
    style.bold(words.strip.title),
    ...table(
      rows.map((row) => row.map(printable)),
      style,
      { indent: '  ' },
    ),
    ...wrap('█ written down, ▒ written down and not counted yet, · missing, - to come', style.width, '  ').map(style.dim),
  ]
}
