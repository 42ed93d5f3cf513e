// How good are the data? In one line each: where they come from, what is missing, what was written down late.
import { listed } from '@charley/core'
import { reportWords, type DoctorReport } from '@charley/core/exchange'

const words = reportWords.quality

export function qualityLines({ quality }: DoctorReport): readonly string[] {
  const { sources, openSafety, answers, unknownMedicines, labsUnread, cramps } = quality
  return [
    words.from(listed(sources.map((one) => words.sources[one]))),
    ...(cramps
      ? [
          words.observed(cramps.observed, cramps.days, cramps.notLogged),
          ...(cramps.all > 0 ? [words.late(cramps.late, cramps.all)] : []),
          ...(cramps.unrated > 0 ? [words.unrated(cramps.unrated, cramps.all)] : []),
        ]
      : [words.noDiary]),
    ...(openSafety.length > 0 ? [words.safety(openSafety.length)] : []),
    ...(answers.dontKnow > 0 ? [words.dontKnow(answers.dontKnow)] : []),
    ...(unknownMedicines.length > 0 ? [words.unknownMedicines(unknownMedicines.length)] : []),
    ...(labsUnread > 0 ? [words.labsUnread(labsUnread)] : []),
  ]
}
