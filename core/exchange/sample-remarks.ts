// What do a laboratory's words say of the blood itself? Burst red cells, fasting or not: for every format the same.
import type { LabPaper } from '../diary/index.js'

export type LabRemark = NonNullable<LabPaper['remarks']>[number]

const burst =
  /\bha?emoly[sz](?:ed|is|ing)\b|\bh(?:ä|ae)moly(?:tisch|siert|se)|\bhémoly(?:sé|se)|\bhemoli[zs](?:ad[ao]|is)\b|\bemoli(?:si|zzat[ao])\b/i
const notBurst =
  /\b(?:no|not|non|without|nil|free of|absence of)[\s-]+(?:\w+\s+){0,2}ha?emoly|ha?emoly[sz](?:is|ed)[:\s]+(?:index[:\s]+)?(?:none|no|nil|absent|negative|0)\b|\b(?:keine|nicht|ohne|pas d['’]|sans|sin|non|senza)\s*(?:\w+\s+){0,2}h?(?:ä|ae|é|e)moli?y?[szt]|h(?:ä|ae)molyse\w*[:\s]+(?:neg\w*|keine|nein|0)/i
const fasting = /\bfast(?:ing|ed)\b/i
const notFasting = /\b(?:non|not|no)[\s-]*fast(?:ing|ed)\b|\bfast(?:ing|ed)\s*(?:status)?\s*[:?]\s*(?:no|n|false)\b/i
/** "Fasting glucose 5.6 to 7" in a table of limits is no word on this sample. */
const limits =
  /\bfasting\b[^.\n]*(?:<|>|≤|≥|\bto\b|\d\s*[-–]\s*\d)|\bfasting\s+(?:reference|range|interval|limits?|status\s*[:?]?\s*(?:$|unknown|not))|\bfasting\s*[:?]\s*(?:unknown|u\b|not\b|\?|$)/i

/** @param said sentences, one by one. */
export function saidOfSample(said: readonly string[]): readonly LabRemark[] {
  const broken = said.some((one) => burst.test(one) && !notBurst.test(one))
  const ate = said.some((one) => notFasting.test(one))
  const fasted = !ate && said.some((one) => fasting.test(one) && !limits.test(one))
  return [
    ...(broken ? (['haemolysed'] as const) : []),
    ...(ate ? (['not-fasting'] as const) : fasted ? (['fasting'] as const) : []),
  ]
}
