// Which tests are worth talking about? In the order of what each would change, and what the medicines ask for.
import { analyteWords, capital, listed, nameOfCause } from '@charley/core'
import { reportWords, type DoctorReport, type LabLine } from '@charley/core/exchange'
import { list, text, type Block } from './blocks.js'
import type { Room } from './first-page.js'
import { labName } from './part-labs.js'

const words = reportWords.tests
const named = 3
const nameOf = (analyte: string): string => analyteWords[analyte]?.name ?? analyte

/** A latest result that nobody should rest on: not final, from a sample that burst, or outside and long ago. */
function doubtOf({ analyte, isLatest, isOld, outside, remarks }: LabLine): readonly string[] {
  if (!isLatest || analyte === undefined) return []
  const doubtful = remarks.filter((one) => one === 'preliminary' || one === 'haemolysed')
  const { remarks: said, old } = reportWords.labs
  return [...doubtful.map((one) => said[one] ?? one), ...(isOld && outside ? [old] : [])]
}

export function testBlocks({ tests, linked, labs }: DoctorReport, room: Room): readonly Block[] {
  const shown = tests.slice(0, room.tests)
  const doubtful = labs.filter((line) => doubtOf(line).length > 0)
  const again = doubtful.map((line) => words.why(labName(line), doubtOf(line).join(', ')))
  const told = [...shown, ...labs.filter(({ isOld }) => !isOld), ...doubtful]
  const there = new Set(told.map(({ analyte }) => analyte))
  const monitor = [...new Set(linked.flatMap((one) => one.monitor))].filter((analyte) => !there.has(analyte))
  return [
    shown.length > 0
      ? list(
          shown.map(({ analyte, causes }) =>
            causes.length === 0
              ? capital(nameOf(analyte))
              : `${capital(nameOf(analyte))}: ${words.tells(listed(causes.slice(0, named).map(nameOfCause)))}`,
          ),
          true,
        )
      : text(words.none),
    ...(again.length > 0 ? [text(words.again(listed(again.slice(0, room.facts))), { small: true })] : []),
    ...(monitor.length > 0 ? [text(words.monitor(listed(monitor.slice(0, room.facts).map(nameOf))), { small: true })] : []),
  ]
}
