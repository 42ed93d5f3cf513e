// Which of the medicines matters most to this person? By its own share of the cramps and that of what it may bring about.
import type { Assessment } from '../assess/index.js'
import { mainBand } from '../assess/index.js'
import type { MedicineReview } from '../fix/fix.js'
import { medicineReviews } from '../fix/medicine-reviews.js'
import type { Case } from '../person/case.js'

/** Every medicine with a link, the one that explains most first; for the order only, for parts of one share are in both. */
export function linkedMedicines(assessment: Assessment, known: Case): readonly MedicineReview[] {
  const shareOf = new Map(assessment.ranking.map((cause) => [cause.id, mainBand(cause).value]))
  const weight = ({ share, through }: MedicineReview) =>
    share.value + Math.max(0, ...through.map(({ cause }) => shareOf.get(cause) ?? 0))
  return medicineReviews(assessment, known).toSorted((a, b) => weight(b) - weight(a))
}
