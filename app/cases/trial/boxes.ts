// What goes into which box? Only for the helper: whoever takes part must not read it.
import { boxesOf, type Box } from '@charley/core/trial'
import { wrong } from '../refused.js'
import type { KeptTrial } from './kept.js'

/** With how many days' worth goes into it. */
export type BoxToFill = Box & { readonly days: number }

/** Throws Refused where nothing is hidden. */
export function helperBoxes({ sealed: { protocol, seal } }: KeptTrial): readonly BoxToFill[] {
  if (!protocol.blinded)
    throw wrong(
      'trial',
      'This trial hides nothing, so there are no boxes to fill.',
      'A trial with boxes is designed as "blinded".',
    )
  return boxesOf(protocol, seal).map((box) => ({ ...box, days: protocol.periodDays }))
}
