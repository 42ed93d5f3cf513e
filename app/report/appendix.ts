// What stands behind the first page? Everything in full, in the same order, and how it was worked out.
import {
  capital,
  diaryWords,
  knowledge,
  mainBand,
  nameOfCause,
  nameOfFact,
  page,
  plain,
  strongest,
  weightOf,
  type Adequacy,
} from '@charley/core'
import { reportWords, type CrampDay, type DoctorReport } from '@charley/core/exchange'
import { resultSentences } from '@charley/core/trial'
import { answerBlocks } from './appendix-answers.js'
import { allLabs, allMedicines } from './appendix-lists.js'
import { boldIf, list, text, type Block, type Cell, type Section } from './blocks.js'
import { calendarCells } from './calendar-cells.js'
import { eatingText, meanText, needText, nutrientName } from './part-intake.js'
import { inOrder, trialText } from './part-trials.js'
import { dayText, factText, shareText, shortDay } from './say.js'
import { methodBlocks } from './appendix-method.js'

const words = reportWords.appendix
const tiny = 0.01
const pulls = 4
const none = '–'

function causeBlocks({ ranking, case: known }: DoctorReport): readonly Block[] {
  const sorted = ranking.toSorted((a, b) => mainBand(b).value - mainBand(a).value)
  const told = sorted.filter((cause) => cause.id === 'unlisted' || mainBand(cause).high >= tiny)
  const small = sorted.filter((cause) => !told.includes(cause))
  const { columns } = words.causes
  return [
    {
      kind: 'table',
      about: words.titles.causes,
      head: [columns.cause, columns.share, columns.through, columns.present, columns.evidence],
      rows: told.map(({ id, kind, share, through, present, evidence }) => [
        capital(nameOfCause(id)),
        shareText(share),
        through.high >= tiny ? shareText(through) : none,
        kind === 'medicine' ? words.causes.taken : present ? shareText(present) : none,
        [...strongest(evidence, 1), ...strongest(evidence, -1)]
          .toSorted((a, b) => Math.abs(b.bits) - Math.abs(a.bits))
          .slice(0, pulls)
          .map(
            ({ fact, answer, bits }) =>
              `${bits > 0 ? '+' : '–'} ${factText(fact, answer, known)} (${page.result.weights[weightOf(bits)]})`,
          )
          .join('; '),
      ]),
      widths: [0.2, 0.17, 0.15, 0.17, 0.31],
    },
    ...(small.length > 0
      ? [text(`${words.causes.small(small.length)}${small.map(({ id }) => nameOfCause(id)).join('; ')}.`, { small: true })]
      : []),
  ]
}

function flagBlocks({ redFlags, case: known }: DoctorReport): readonly Block[] {
  const { columns, states } = words.flags
  return [
    {
      kind: 'table',
      about: words.titles.flags,
      head: Object.values(columns),
      rows: redFlags.map(({ id, state, because, open }) => [
        capital(reportWords.flags.names[id] ?? id),
        boldIf(state === 'present', states[state]),
        [...because.map((fact) => factText(fact, true, known)), ...open.map(nameOfFact)].join('; '),
      ]),
      widths: [0.26, 0.09, 0.65],
    },
  ]
}

/** The calendar as a table: a week a row. */
function dayTable(days: readonly CrampDay[]): Block {
  const weeks = new Map<number, { readonly date: string; readonly cells: Cell[] }>()
  for (const { day, week, weekday, state } of calendarCells(days)) {
    const row = weeks.get(week) ?? { date: day.date, cells: Array.from({ length: 7 }, (): Cell => '') }
    row.cells[weekday] = state === 'cramp' ? { strong: String(day.cramps) } : state === 'clear' ? 'none' : '?'
    weeks.set(week, row)
  }
  return {
    kind: 'table',
    about: words.titles.days,
    head: [words.cramps.week, 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    rows: [...weeks.values()].map(({ date, cells }) => [dayText(date), ...cells]),
    widths: [0.23, 0.11, 0.11, 0.11, 0.11, 0.11, 0.11, 0.11],
  }
}

const clock = (hour: number): string => {
  const minutes = Math.floor(hour * 60 + 1e-6)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

function crampBlocks({ cramps, crampList }: DoctorReport): readonly Block[] {
  const { columns } = words.cramps
  const { muscles, line } = diaryWords.cramp
  const mark = (value: number | undefined) => (value === undefined ? none : String(value))
  return [
    ...(cramps ? [text(words.cramps.daysLead, { small: true }), dayTable(cramps.days)] : []),
    crampList.length === 0
      ? text(words.cramps.none)
      : {
          kind: 'table',
          about: words.titles.cramps,
          head: [
            columns.date,
            columns.time,
            columns.side,
            columns.muscle,
            columns.severity,
            columns.sleep,
            columns.minutes,
            columns.note,
          ],
          rows: crampList.map(({ date, hour, cramp: { side, muscle, severity, sleepDisturbance, minutes, note } }) => [
            dayText(date),
            clock(hour),
            side ? line.side[side] : none,
            muscle ? muscles[muscle].toLowerCase() : none,
            mark(severity),
            mark(sleepDisturbance),
            mark(minutes),
            note ?? '',
          ]),
          widths: [0.14, 0.08, 0.11, 0.13, 0.1, 0.08, 0.09, 0.27],
        },
  ]
}

function intakeBlocks(report: DoctorReport): readonly Block[] {
  const { intake, supplements } = report
  const eats = eatingText(report)
  const { columns } = words.intake
  const row = (one: Adequacy) => [
    nutrientName(one),
    meanText(one),
    one.usual ? `${plain(one.usual.low)} to ${plain(one.usual.high)}` : none,
    needText(one),
    one.probability ? shareText(one.probability) : diaryWords.intake.verdicts[one.verdict].toLowerCase(),
    one.mean ? page.percent(one.mean.coverage) : none,
  ]
  const taken: readonly Block[] = [
    ...(eats === '' ? [] : [text(eats)]),
    ...(supplements.length === 0
      ? []
      : ([
          { kind: 'heading', text: words.titles.supplements },
          {
            kind: 'table',
            about: words.titles.supplements,
            head: Object.values(words.supplements.columns),
            rows: supplements.map(({ name, days, first, last }) => [capital(name), String(days), dayText(first), dayText(last)]),
            widths: [0.5, 0.1, 0.2, 0.2],
          },
        ] as const)),
  ]
  if (!intake || intake.complete === 0)
    return [text(intake ? reportWords.intake.noComplete(intake.written) : reportWords.intake.none), ...taken]
  return [
    text(
      `${shortDay(intake.from)} – ${dayText(intake.to)}. ${reportWords.intake.basis(intake.complete, diaryWords.intake.authorities[intake.authority])} ${words.intake.lead}`,
      { small: true },
    ),
    {
      kind: 'table',
      about: words.titles.intake,
      head: [columns.nutrient, columns.mean, columns.usual, columns.need, columns.chance, columns.cover],
      rows: intake.lines.map(row),
      widths: [0.17, 0.2, 0.15, 0.2, 0.2, 0.08],
    },
    ...taken,
  ]
}

function trialBlocks({ trials }: DoctorReport): readonly Block[] {
  if (trials.length === 0) return [text(reportWords.trials.none)]
  return inOrder(trials).flatMap((trial): readonly Block[] => {
    const { protocol, result } = trial
    const said = result && resultSentences(result, protocol)
    return [
      { kind: 'heading', text: `${capital(protocol.tried.name)} / ${protocol.against.name}` },
      text(trialText(trial)),
      ...(said
        ? [
            text(words.trials.lead, { small: true }),
            list([said.decision, ...said.effect, ...said.sections.flatMap(({ lines }) => lines)]),
          ]
        : []),
    ]
  })
}

/** Every part, also where there is nothing: that nothing was asked is worth knowing. */
export function appendix(report: DoctorReport): readonly Section[] {
  const { titles } = words
  const section = (id: keyof typeof titles, blocks: readonly Block[]): Section => ({
    id,
    title: titles[id],
    blocks,
    filled: true,
  })
  return [
    section('cramps', crampBlocks(report)),
    section('flags', flagBlocks(report)),
    section('causes', causeBlocks(report)),
    section('answers', answerBlocks(report)),
    section('medicines', allMedicines(report)),
    section('labs', allLabs(report)),
    section('intake', intakeBlocks(report)),
    section('trials', trialBlocks(report)),
    section('method', methodBlocks(report, knowledge)),
  ]
}
