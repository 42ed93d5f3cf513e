// Which medicines should the doctor look at? One card for each medicine and class that has anything to do with cramps.
import type { Assessment, Band } from '../assess/index.js'
import { broughtAbout, linkOf } from '../knowledge/fixing/index.js'
import { medicines } from '../knowledge/medicines/index.js'
import type { MedicineClass } from '../knowledge/types/index.js'
import type { Case, Medicine } from '../person/case.js'
import type { Link, MedicineReview } from './fix.js'

const links: readonly Link[] = ['strong', 'some', 'weak']
const none: Band = { value: 0, low: 0, high: 0 }
const classOf: ReadonlyMap<string, MedicineClass> = new Map(medicines.map((medicine) => [medicine.id, medicine]))

/** Listed by name, or said by class only: "yes, I take a thiazide". */
function taken({ medicines: listed = [], answers }: Case): readonly Medicine[] {
  const named = new Set(listed.flatMap(({ classes }) => classes))
  const byClass = medicines.filter(({ id }) => answers[id] === true && !named.has(id))
  return [...listed, ...byClass.map(({ id }): Medicine => ({ name: id, ingredient: id, classes: [id] }))]
}

/** By the share of the cramps laid at each, then by the strength of the link. Medicines with no known link have no card. */
export function medicineReviews({ ranking }: Pick<Assessment, 'ranking'>, said: Case): readonly MedicineReview[] {
  return taken(said)
    .flatMap((medicine) =>
      medicine.classes.flatMap((id): readonly MedicineReview[] => {
        const known = classOf.get(id)
        if (!known) return []
        const through = broughtAbout(known)
        if (!known.relativeRisk && through.length === 0) return []
        return [
          {
            medicine,
            medicineClass: id,
            link: linkOf(known),
            ...(known.relativeRisk && { relativeRisk: known.relativeRisk }),
            share: ranking.find((cause) => cause.id === id)?.share ?? none,
            through,
            monitor: known.monitor,
          },
        ]
      }),
    )
    .toSorted((a, b) => b.share.value - a.share.value || links.indexOf(a.link) - links.indexOf(b.link))
}
