// When is the reminder? A calendar file: once a day, at every change of period, at the end. Times float: nine is nine wherever one is.
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator'
import { daysAfter } from '@charley/core'
import { lastDay, spansOf, type Protocol } from '@charley/core/trial'
import { wrong } from '../refused.js'
import type { KeptTrial } from './kept.js'

const REMINDER_MINUTES = 5
const usualTime = '21:00'

function checkedTime(text: string): string {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return text
  throw wrong('at', `${JSON.stringify(text.slice(0, 20))} is no time of day.`, 'Write hours and minutes, such as 21:00.')
}

/** Read by the library with UTC getters, and written without a zone. */
const wall = (date: string, time: string): Date => new Date(`${date}T${time}:00Z`)

const daysOf = ({ runInDays, pairs, periodDays }: Protocol): number => runInDays + pairs * 2 * periodDays

interface Change {
  readonly date: string
  readonly title: string
  readonly text: string
}

/** An unblinded person may know an arm only from its first day on, so the file names none. */
function changesOf({ sealed: { protocol } }: KeptTrial): readonly Change[] {
  const { blinded, washoutDays, start, runInDays } = protocol
  const washout = washoutDays > 0 ? ` The first ${washoutDays} days do not count; do as told all the same.` : ''
  const periods = spansOf(protocol).map(({ period, from }) =>
    blinded
      ? { date: from, title: `Trial: box ${period + 1} from today`, text: `Take from box ${period + 1} now.${washout}` }
      : { date: from, title: `Trial: period ${period + 1} begins`, text: `Charley tells what to do from today.${washout}` },
  )
  const watch = { date: start, title: 'Trial: watching begins', text: 'Nothing is tried yet. Write down your cramps.' }
  const end = {
    date: daysAfter(lastDay(protocol), 1),
    title: 'Trial: it is over',
    text: 'End it in Charley: the seal is opened, and you get your answer.',
  }
  return [...(runInDays > 0 ? [watch] : []), ...periods, end]
}

/** The file's text (RFC 5545). `at`: the wall-clock time of the daily reminder, hh:mm. The same trial gives the same file. */
export function trialCalendar(kept: KeptTrial, at: string = usualTime): string {
  const { protocol } = kept.sealed
  const time = checkedTime(at)
  const stamp = new Date(protocol.created)
  const calendar = ical({ name: 'Charley trial', prodId: '//Charley//Trial//EN', method: ICalCalendarMethod.PUBLISH })
  const common = { floating: true, stamp, transparency: ICalEventTransparency.TRANSPARENT } as const
  calendar.createEvent({
    ...common,
    id: `${kept.id}-daily@charley`,
    start: wall(protocol.start, time),
    end: new Date(wall(protocol.start, time).getTime() + REMINDER_MINUTES * 60_000),
    repeating: { freq: ICalEventRepeatingFreq.DAILY, count: daysOf(protocol) },
    summary: 'Trial: one tap',
    description: 'Say in Charley what you did today, and that no cramp is missing.',
    alarms: [{ type: ICalAlarmType.display, trigger: 0, description: 'Trial: one tap' }],
  })
  for (const { date, title, text } of changesOf(kept))
    calendar.createEvent({
      ...common,
      id: `${kept.id}-${date}@charley`,
      start: wall(date, '00:00'),
      allDay: true,
      summary: title,
      description: text,
    })
  return calendar.toString()
}
