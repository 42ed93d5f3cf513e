// How is the doctor's page asked for? The answers of this visit go to Charley's own server, which knows the diary; a file comes back.
import type { Case } from '@charley/core'
import { call, query } from '../../diary/api.js'
import { deviceZone } from '../../diary/moments.js'
import { caseFile } from '../../result/case-file.js'
import { fetchFile, patienceMs, type MadeFile } from '../made-file.js'
import type { Paper } from './paper.js'

export type ReportFormat = 'pdf' | 'html' | 'md'

export interface ReportWishes {
  /** Empty where nothing is wished. */
  readonly name: string
  readonly from: string
  readonly to: string
  readonly paper: Paper
}

/** Which parts of it have something to say. */
export interface ReportParts {
  readonly parts: readonly { readonly part: string; readonly filled: boolean }[]
}

const types: Readonly<Record<ReportFormat, RegExp>> = { pdf: /pdf/, html: /html/, md: /markdown|plain/ }
const said = (known: Case | undefined) => (known ? { case: caseFile(known) } : {})

/** The name goes with the answers: addresses are remembered by programs on the way. Throws ApiProblem. */
export function fetchReport(format: ReportFormat, known: Case | undefined, wishes: ReportWishes): Promise<MadeFile> {
  const { name, from, to, paper } = wishes
  const asked = query({ format, paper, zone: deviceZone(), from: from || undefined, to: to || undefined })
  const body = { ...said(known), ...(name && { name }) }
  return fetchFile(`report?${asked}`, body, types[format], `charley-report.${format}`)
}

export const reportParts = (known: Case | undefined, signal: AbortSignal): Promise<ReportParts> =>
  call('POST', `report?${query({ format: 'json', zone: deviceZone() })}`, said(known), signal, patienceMs)
