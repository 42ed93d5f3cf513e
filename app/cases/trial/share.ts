// How does a trial get to somebody else who wants to run it? As a file without dates, secret or name; and how is such a file read?
import { draftProblemWords } from '@charley/core'
import { readShared as readPlan, shareable, type SharedProtocol } from '@charley/core/trial'
import { unfit, wrong } from '../refused.js'
import { at } from './asked.js'
import type { KeptTrial } from './kept.js'

/** The text of the file. */
export const protocolFile = ({ sealed }: Pick<KeptTrial, 'sealed'>): string =>
  `${JSON.stringify(shareable(sealed.protocol), undefined, 2)}\n`

/** The plan in `{file}`. Throws Refused with everything that is wrong in it. */
export function readShared(body: unknown): SharedProtocol {
  const read = readPlan(at(body, 'file'))
  if (read.ok) return read.shared
  if (read.problems.some(({ field }) => field === '' || field === 'format'))
    throw wrong(
      'format',
      'This is no shared plan of a trial.',
      'Take the file as Charley wrote it; it says "format": "charley-shared-trial".',
    )
  throw unfit(read.problems.map((problem) => ({ field: problem.field, ...draftProblemWords(problem) })))
}
