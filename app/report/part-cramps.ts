// What does the page say of the cramps? A calendar, the rate with its interval, trend, side, hour, how bad.
import { diaryWords, knowledge } from '@charley/core'
import { reportWords, type CrampPart, type DoctorReport } from '@charley/core/exchange'
import { text, type Block } from './blocks.js'
import type { Room } from './first-page.js'
import { dayText, factText, figure } from './say.js'

const words = reportWords.cramps
const { nightFrom, nightTo } = knowledge.intake.limits.reading

const rateText = ({ perWeek, observed, days, cramps }: CrampPart): string =>
  perWeek
    ? words.rate(figure(perWeek.value), figure(perWeek.low), figure(perWeek.high), observed, days.length)
    : words.noRate(cramps)

function trendText({ trend }: CrampPart): string {
  if (!trend) return words.noTrend
  const { first, last, ratio, way } = trend
  return words.trend[way](
    figure(first),
    figure(last),
    words.ratio(...([ratio.value, ratio.low, ratio.high].map((one) => one.toFixed(2)) as [string, string, string])),
  )
}

/** How many began in the night, by the hours that the diary calls night. */
function nightText({ hours, cramps }: CrampPart): string {
  const night = hours.reduce((sum, count, hour) => sum + (hour >= nightFrom.value || hour < nightTo.value ? count : 0), 0)
  return words.night(night, cramps, nightFrom.value, nightTo.value)
}

function detailText(part: CrampPart): string {
  const { sides, muscles, cramps, severity, sleepDisturbance, minutes } = part
  return [
    words.sides(sides.left, sides.right, sides.both, sides.unsaid),
    ...(muscles.length > 0
      ? [
          words.muscles(
            muscles.slice(0, 4).map(({ muscle, cramps: of }) => [diaryWords.cramp.muscles[muscle].toLowerCase(), of]),
            cramps - muscles.reduce((sum, { cramps: of }) => sum + of, 0),
          ),
        ]
      : []),
    nightText(part),
    ...(severity ? [words.severity(severity.median, severity.most, severity.said, cramps)] : []),
    ...(sleepDisturbance ? [words.sleep(sleepDisturbance.median, sleepDisturbance.said, cramps)] : []),
    ...(minutes ? [words.minutes(minutes.median, minutes.said, cramps)] : []),
  ].join(' ')
}

export function calendarAlt({ days, from, to }: CrampPart): string {
  const withCramp = days.filter(({ cramps }) => cramps > 0).length
  const clear = days.filter(({ cramps, complete }) => cramps === 0 && complete).length
  return words.calendar(dayText(from), dayText(to), withCramp, clear, days.length - withCramp - clear)
}

const hoursAlt = ({ hours }: CrampPart): string =>
  words.hours(hours.flatMap((count, hour) => (count > 0 ? [`${hour}:00 ${count}`] : [])).join(', '))

export function crampBlocks({ cramps, told }: DoctorReport, room: Room): readonly Block[] {
  const said = told.slice(0, room.facts).map(({ fact, answer }) => factText(fact, answer))
  const toldText = said.length > 0 ? words.told(said.join('; ')) : words.nothingTold
  if (!cramps) return [text(words.none), text(toldText)]
  return [
    text(rateText(cramps), { strong: true }),
    ...(cramps.cramps > 0 ? [text(trendText(cramps))] : []),
    {
      kind: 'cramps',
      days: cramps.days,
      alt: calendarAlt(cramps),
      ...(cramps.cramps > 0 && { hours: { counts: cramps.hours, alt: hoursAlt(cramps) } }),
    },
    ...(cramps.cramps > 0 ? [text(detailText(cramps))] : []),
    text(toldText),
    text(words.span(dayText(cramps.from), dayText(cramps.to)), { small: true }),
  ]
}
