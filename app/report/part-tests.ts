// Which tests are worth talking about? In the order of what each would change, and what the medicines ask for.
import { analyteWords, capital, listed, nameOfCause } from '@charley/core'
import { reportWords, type DoctorReport } from '@charley/core/exchange'
import { list, text, type Block } from './blocks.js'
import type { Room } from './first-page.js'

const words = reportWords.tests
const named = 3
const nameOf = (analyte: string): string => analyteWords[analyte]?.name ?? analyte

export function testBlocks({ tests, linked, labs }: DoctorReport, room: Room): readonly Block[] {
  const shown = tests.slice(0, room.tests)
  const there = new Set([...shown.map(({ analyte }) => analyte), ...labs.flatMap(({ analyte }) => analyte ?? [])])
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
    ...(monitor.length > 0 ? [text(words.monitor(listed(monitor.slice(0, room.facts).map(nameOf))), { small: true })] : []),
  ]
}
