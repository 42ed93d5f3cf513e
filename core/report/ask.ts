// What is worth three questions in eight minutes? The medicine most suspected, the likeliest cause, the test that would change most.
import { leaders, mainBand, type Assessment } from '../assess/index.js'
import type { MedicineReview } from '../fix/fix.js'
import { tiers } from '../knowledge/types/index.js'
import type { AskAbout, LabLine } from './report.js'

/**
 * In turn, so that three of them differ: what is urgent, a value outside its range, a medicine that has more than a weak link or may
 * bring about what is likely, the first cause, the first test, then the rest. Words take the first three that have a sentence.
 */
export function askAbout(
  { urgency, ranking, nextTests }: Assessment,
  linked: readonly MedicineReview[],
  labs: readonly LabLine[],
): readonly AskAbout[] {
  // A value that is out of range has a question of its own.
  const isValue = (id: string) => labs.some(({ analyte }) => analyte === id)
  const pressing = urgency.fired.filter(
    ({ tier, because }) => tiers.indexOf(tier) <= tiers.indexOf('two-weeks') && !because.every(isValue),
  )
  const causes = leaders(ranking)
    .filter(({ id, kind }) => id !== 'unlisted' && kind !== 'medicine')
    .toSorted((a, b) => mainBand(b).value - mainBand(a).value)
  const [first, ...others] = causes.map(({ id }): AskAbout => ({ about: 'cause', id }))
  const [test, ...tests] = nextTests.map(({ analyte }): AskAbout => ({ about: 'test', id: analyte }))
  const [suspect, ...rest] = linked
    .filter(
      ({ link, through }) => link !== 'weak' || through.some(({ cause }) => causes.slice(0, 2).some(({ id }) => id === cause)),
    )
    .map(({ medicineClass }): AskAbout => ({ about: 'medicine', id: medicineClass }))
  const odd = labs.find(({ outside, isLatest, isOld, analyte }) => outside && isLatest && !isOld && analyte)
  return [
    ...pressing.slice(0, 1).map(({ rule }): AskAbout => ({ about: 'urgency', id: rule })),
    ...(odd?.analyte ? [{ about: 'lab', id: odd.analyte } as const] : []),
    ...(suspect ? [suspect] : []),
    ...(first ? [first] : []),
    ...(test ? [test] : []),
    ...others,
    ...rest,
    ...tests,
  ]
}
