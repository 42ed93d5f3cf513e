// What stands on the first page? Every part in its place, as full as the room allows; what is left out stands in the appendix.
import { capital, listed, nameOfFact, page, ruleWords, tiers } from '@charley/core'
import { reportWords as words, type DoctorReport } from '@charley/core/exchange'
import type { FirstPage, PartId, Section } from './blocks.js'
import { list, text } from './blocks.js'
import { causeBlocks } from './part-causes.js'
import { crampBlocks } from './part-cramps.js'
import { flagBlocks } from './part-flags.js'
import { eatingText, intakeBlocks } from './part-intake.js'
import { labBlocks } from './part-labs.js'
import { medicineBlocks } from './part-medicines.js'
import { questionsOf } from './part-questions.js'
import { qualityLines } from './part-quality.js'
import { testBlocks } from './part-tests.js'
import { trialBlocks } from './part-trials.js'
import { dayText, factText } from './say.js'

/** How much of each part the first page has room for. */
export interface Room {
  /** Red flags that are told with their reasons; the others by name. */
  readonly flags: number
  readonly causes: number
  readonly reasons: number
  readonly medicines: number
  readonly labs: number
  readonly nutrients: number
  readonly trials: number
  readonly tests: number
  readonly facts: number
}

/** From the fullest to the barest; the first that fits is taken. */
export const rooms: readonly Room[] = [
  { flags: 7, causes: 6, reasons: 3, medicines: 5, labs: 10, nutrients: 7, trials: 3, tests: 4, facts: 12 },
  { flags: 6, causes: 5, reasons: 2, medicines: 4, labs: 8, nutrients: 6, trials: 2, tests: 4, facts: 9 },
  { flags: 5, causes: 5, reasons: 2, medicines: 3, labs: 6, nutrients: 5, trials: 2, tests: 3, facts: 7 },
  { flags: 4, causes: 4, reasons: 1, medicines: 3, labs: 5, nutrients: 4, trials: 2, tests: 3, facts: 5 },
  { flags: 3, causes: 3, reasons: 1, medicines: 2, labs: 4, nutrients: 3, trials: 2, tests: 3, facts: 3 },
  { flags: 2, causes: 3, reasons: 0, medicines: 2, labs: 3, nutrients: 2, trials: 1, tests: 2, facts: 2 },
]

const bmiOf = (heightCm?: number, weightKg?: number): number | undefined =>
  heightCm === undefined || weightKg === undefined ? undefined : weightKg / (heightCm / 100) ** 2

/** The name, and in one line who it is. */
function whoLines({ who }: DoctorReport, room: Room): readonly string[] {
  const { name, age, sex, pregnancyWeeks, heightCm, weightKg, conditions } = who
  const bmi = bmiOf(heightCm, weightKg)
  const about = [
    age === undefined ? undefined : words.who.age(age),
    sex && words.who.sex[sex],
    pregnancyWeeks === undefined ? undefined : words.who.pregnant(pregnancyWeeks),
    heightCm === undefined ? undefined : words.who.height(heightCm),
    weightKg === undefined ? undefined : words.who.weight(weightKg),
    bmi === undefined ? undefined : words.who.bmi(bmi),
  ].filter((one) => one !== undefined)
  const shown = conditions.slice(0, room.facts).map(nameOfFact)
  const more = conditions.length > shown.length ? [`${conditions.length - shown.length} more`] : []
  return [
    name ?? words.who.noName,
    `${about.length > 0 ? about.join(', ') : words.who.noneKnown}. ${
      conditions.length === 0 ? words.who.noConditions : words.who.conditions(listed([...shown, ...more]))
    }`,
  ]
}

/** What cannot wait, in a frame before everything else. */
function urgentPart({ urgency, case: known }: DoctorReport, room: Room): Section<PartId> | undefined {
  const { tier } = urgency
  if (tier !== 'emergency' && tier !== 'same-day') return undefined
  const rules = urgency.fired.filter((rule) => tiers.indexOf(rule.tier) <= tiers.indexOf('same-day'))
  const shown = rules.slice(0, Math.max(2, Math.min(4, room.causes - 1)))
  const more = rules.slice(shown.length).map(({ rule }) => ruleWords[rule]?.title ?? rule)
  return {
    id: 'urgent',
    title: words.urgent[tier],
    filled: true,
    blocks: [
      list([
        ...shown.map(({ rule, because }) => {
          const facts = because.slice(0, room.flags).map((fact) => factText(fact, true, known))
          const title = `${ruleWords[rule]?.title ?? rule}.`
          return facts.length === 0 ? title : `${title} ${words.urgent.because(listed(facts))}`
        }),
        ...(more.length > 0
          ? [words.urgent.more(more.slice(0, room.flags).join('; '), Math.max(0, more.length - room.flags))]
          : []),
      ]),
      ...(tier === 'emergency' ? [text(page.urgent.lines.emergency, { strong: true })] : []),
    ],
  }
}

/** The whole first page. */
export function firstPage(report: DoctorReport, room: Room = rooms[0]!): FirstPage {
  const part = (id: Exclude<PartId, 'urgent'>, blocks: Section['blocks'], filled: boolean): Section<PartId> => ({
    id,
    title: words.titles[id],
    blocks,
    filled,
  })
  const urgent = urgentPart(report, room)
  const { cramps, told, ranking, linked, labs, intake, supplements, trials, tests, redFlags } = report
  return {
    title: words.title,
    made: words.made(dayText(report.date)),
    who: whoLines(report, room),
    ...(urgent && { urgent }),
    sections: [
      part('cramps', crampBlocks(report, room), cramps !== undefined || told.length > 0),
      part(
        'flags',
        flagBlocks(report, room),
        redFlags.some(({ state }) => state !== 'not-asked'),
      ),
      part('causes', causeBlocks(report, room), ranking.length > 0 && report.verdict !== 'not-enough'),
      part('medicines', medicineBlocks(report, room), linked.length > 0),
      part('labs', labBlocks(report, room), labs.length > 0),
      part('intake', intakeBlocks(report, room), intake !== undefined || supplements.length > 0 || eatingText(report) !== ''),
      part('trials', trialBlocks(report, room), trials.length > 0),
      part('tests', testBlocks(report, room), tests.length > 0),
      part('questions', [list(questionsOf(report), true)], true),
      part('quality', [text(capital(qualityLines(report).join(' ')), { small: true })], true),
    ],
  }
}
