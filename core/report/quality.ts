// How good are the data behind the page? What was asked, what was left open, and how much was written down late.
import type { Assessment } from '../assess/index.js'
import { crampSummary, localDate, standingOf, type Entry } from '../diary/index.js'
import { reportPolicy } from '../knowledge/report/policy.js'
import type { Case } from '../person/case.js'
import type { CrampPart, LabLine, Quality } from './report.js'

const HOUR_MS = 3_600_000

function crampQuality(entries: readonly Entry[], { from, to }: CrampPart): NonNullable<Quality['cramps']> {
  const { days, observed, notLogged, unrated } = crampSummary(entries, from, to)
  const all = standingOf(entries, 'cramp').filter(({ at, zone }) => {
    const date = localDate(at, zone)
    return date >= from && date <= to
  })
  const late = all.filter(
    ({ at, recorded }) => Date.parse(recorded) - Date.parse(at) > reportPolicy.lateHours.value * HOUR_MS,
  ).length
  const noSide = all.filter(({ payload }) => payload.side === undefined).length
  return { days, observed, notLogged, unrated, noSide, late, all: all.length }
}

interface Behind {
  readonly case: Case
  readonly assessment: Assessment
  readonly entries: readonly Entry[]
  readonly sources: Quality['sources']
  readonly cramps: CrampPart | undefined
  readonly labs: readonly LabLine[]
}

export function qualityOf({ case: known, assessment, entries, sources, cramps, labs }: Behind): Quality {
  const answers = Object.values(known.answers)
  const dontKnow = answers.filter((one) => one === null).length
  const no = answers.filter((one) => one === false).length
  return {
    sources,
    openSafety: assessment.urgency.needs,
    answers: { yes: answers.length - dontKnow - no, no, dontKnow },
    medicinesAsked: known.medicines !== undefined,
    unknownMedicines: (known.medicines ?? []).filter(({ classes }) => classes.length === 0).map(({ name }) => name),
    labsUnread: labs.filter(({ reading }) => reading === undefined).length,
    ...(cramps && { cramps: crampQuality(entries, cramps) }),
  }
}
