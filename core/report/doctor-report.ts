// What stands on the page for the doctor? Everything that is known, put together once, in plain data.
import type { Assessment } from '../assess/index.js'
import { localDate, standingOf, type Entry } from '../diary/index.js'
import { questions } from '../knowledge/questions/index.js'
import type { Question } from '../knowledge/types/index.js'
import { deriveLabs } from '../labs/index.js'
import type { Case, LabResult } from '../person/case.js'
import { askAbout } from './ask.js'
import { groupedBy } from './by.js'
import { crampPart, crampsOf } from './cramps.js'
import { linkedMedicines } from './linked.js'
import { labLines } from './labs.js'
import { stoppedMedicines, withDiaryDetails } from './medicines.js'
import { qualityOf } from './quality.js'
import { redFlags } from './red-flags.js'
import type { DoctorReport, IntakePart, Quality, SaidAnswer, Taken, TrialLine, Who } from './report.js'

export interface ReportMaterial {
  /** As somebody typed it. */
  readonly name?: string
  /** All that is known: the person's own case, joined with the diary. */
  readonly case: Case
  /** The blood results that the person gave besides the diary. */
  readonly saidLabs: readonly LabResult[]
  readonly assessment: Assessment
  /** What stands in the diary, of whatever day. */
  readonly entries: readonly Entry[]
  readonly intake?: IntakePart
  readonly trials: readonly TrialLine[]
  readonly sources: Quality['sources']
  /** Local dates, both counted. */
  readonly from: string
  readonly to: string
  /** The instant and the local date at which it is made. */
  readonly made: string
  readonly date: string
}

const factsIn = (wanted: (question: Question) => boolean): readonly string[] =>
  questions.filter(wanted).flatMap(({ kind, asks }) => (kind === 'medicines' || kind === 'labs' ? [] : asks))

const conditionFacts = factsIn(({ id }) => /^(?:conditions-|kidney-|liver-|diabetes-|operations)/.test(id))
const crampFacts = factsIn(({ phase }) => phase === 'cramp')

const isSo = (answer: unknown): boolean => answer === true || typeof answer === 'string'
const saidSo = (facts: readonly string[], { answers }: Case): readonly SaidAnswer[] =>
  facts.flatMap((fact) => {
    const answer = answers[fact]
    return answer !== undefined && isSo(answer) ? [{ fact, answer }] : []
  })

function whoOf(name: string | undefined, known: Case): Who {
  const { age, sex, pregnancyWeeks, heightCm, weightKg } = known.person
  return {
    ...(name !== undefined && { name }),
    ...(age !== undefined && { age }),
    ...(sex && { sex }),
    ...(pregnancyWeeks !== undefined && { pregnancyWeeks }),
    ...(heightCm !== undefined && { heightCm }),
    ...(weightKg !== undefined && { weightKg }),
    conditions: saidSo(conditionFacts, known).map(({ fact }) => fact),
  }
}

/** What was swallowed besides food, by name, most often first. */
function supplementsOf(entries: readonly Entry[], from: string, to: string): readonly Taken[] {
  const taken = standingOf(entries, 'supplement')
    .map(({ at, zone, payload }) => ({ name: payload.name, date: localDate(at, zone) }))
    .filter(({ date }) => date >= from && date <= to)
  return [...groupedBy(taken, ({ name }) => name)]
    .map(([name, of]): Taken => {
      const dates = [...new Set(of.map(({ date }) => date))].sort()
      return { name, days: dates.length, first: dates[0]!, last: dates.at(-1)! }
    })
    .sort((a, b) => b.days - a.days)
}

/**
 * The whole page and its appendix as data. Nothing is worked out that another room has not: shares and bands are the assessment's, red
 * flags the urgency rules', links the medicines', verdicts on intake and trials those of their rooms.
 */
export function doctorReport(material: ReportMaterial): DoctorReport {
  const { name, saidLabs, assessment, entries, intake, trials, sources, from, to, made, date } = material
  const known = withDiaryDetails(material.case, entries)
  const cramps = crampPart(entries, from, to)
  const written = labLines(entries, saidLabs, known.person.sex, date)
  const labs = [...written, ...derivedLabs(known, written, date)]
  const linked = linkedMedicines(assessment, known)
  return {
    format: 'charley-report',
    version: 1,
    made,
    date,
    from,
    to,
    who: whoOf(name, known),
    urgency: assessment.urgency,
    ...(cramps && { cramps }),
    told: saidSo(crampFacts, known),
    redFlags: flagsOf(known, labs),
    verdict: assessment.verdict,
    ranking: assessment.ranking,
    linked,
    ...(known.medicines && { medicines: known.medicines }),
    stopped: stoppedMedicines(entries, known, date),
    labs,
    ...(intake && { intake }),
    supplements: supplementsOf(entries, from, to),
    trials,
    tests: assessment.nextTests,
    ask: askAbout(assessment, linked, labs),
    quality: qualityOf({ case: known, assessment, entries, sources, cramps, labs }),
    case: known,
    crampList: crampsOf(entries, from, to),
    method: assessment.method,
  }
}

/** Where a result lies outside its range, that no value needs acting on would mislead: the result itself stands on the page. */
function flagsOf(known: Case, labs: DoctorReport['labs']): DoctorReport['redFlags'] {
  const isOutside = labs.some(({ outside, isLatest, isOld }) => outside !== undefined && isLatest && !isOld)
  return redFlags(known).filter(({ id, state }) => !(isOutside && id === 'blood-values' && state === 'absent'))
}

/** Worked out from others: adjusted calcium and eGFR, marked as such. */
function derivedLabs({ labs, person }: Case, written: DoctorReport['labs'], today: string): DoctorReport['labs'] {
  const there = new Set(written.map(({ analyte }) => analyte))
  const added = deriveLabs(labs, person).filter(
    ({ analyte }) => !there.has(analyte) && !labs.some((one) => one.analyte === analyte),
  )
  return labLines([], added, person.sex, today).map((line) => Object.assign({}, line, { remarks: ['worked-out'] }))
}
