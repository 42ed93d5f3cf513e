// Which parts of the first page have something to say? For a face that shows beforehand what will stand on it.
import { reportWords, type DoctorReport } from '@charley/core/exchange'
import type { PartId } from './blocks.js'
import { firstPage } from './first-page.js'

export interface ReportPart {
  readonly part: PartId
  readonly title: string
  readonly filled: boolean
}

export function partsOf(report: DoctorReport): readonly ReportPart[] {
  const { urgent, sections } = firstPage(report)
  return [...(urgent ? [urgent] : []), ...sections].map(({ id, filled }) => ({
    part: id,
    title: id === 'urgent' ? (urgent?.title ?? '') : reportWords.titles[id],
    filled,
  }))
}
