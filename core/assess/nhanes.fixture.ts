// NHANES 2005-06 for tests: reads SAS transport files (version 5) as they come, and says who has troublesome night cramps.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../../../shared/data/nhanes-2005-2006/', import.meta.url))
export const hasNhanes = existsSync(`${FOLDER}SLQ_D.XPT`)

/** An IBM hexadecimal float; missing values (a lone letter, dot or underscore, then zeros) are NaN. */
function ibmFloat(bytes: Buffer, at: number, length: number): number {
  const first = bytes[at]!
  const rest = bytes.subarray(at + 1, at + length)
  if (rest.every((byte) => byte === 0)) return first === 0 ? 0 : NaN
  let fraction = 0
  for (let i = rest.length - 1; i >= 0; i--) fraction = (fraction + rest[i]!) / 256
  return (first & 0x80 ? -1 : 1) * fraction * 16 ** ((first & 0x7f) - 64)
}

/** Numeric columns of the one table in a transport file, row by row. */
function readTransport(name: string): readonly Readonly<Record<string, number>>[] {
  const bytes = readFileSync(FOLDER + name)
  const header = bytes.indexOf('HEADER RECORD*******NAMESTR', 0, 'latin1')
  const count = Number(bytes.toString('latin1', header + 54, header + 58))
  const columns = Array.from({ length: count }, (_, index) => {
    const at = header + 80 + index * 140
    return {
      numeric: bytes.readInt16BE(at) === 1,
      length: bytes.readInt16BE(at + 4),
      name: bytes.toString('latin1', at + 8, at + 16).trim(),
      offset: bytes.readInt32BE(at + 84),
    }
  })
  const start = bytes.indexOf('HEADER RECORD*******OBS', 0, 'latin1') + 80
  const width = Math.max(...columns.map(({ offset, length }) => offset + length))
  const rows: Record<string, number>[] = []
  for (let at = start; at + width <= bytes.length; at += width) {
    const row: Record<string, number> = {}
    for (const { numeric, name: column, offset, length } of columns)
      if (numeric) row[column] = ibmFloat(bytes, at + offset, length)
    if (row['SEQN']! > 0) rows.push(row)
  }
  return rows
}

export interface Adult {
  readonly age: number
  readonly sex: 'female' | 'male'
  readonly weight: number
  readonly cramps: boolean
  readonly pregnant: boolean
}

/** Adults of 20 and over who answered the question; cramps = often or almost always (five or more nights a month). */
export function crampSurvey(): readonly Adult[] {
  const people = new Map(readTransport('DEMO_D.XPT').map((row) => [row['SEQN']!, row]))
  return readTransport('SLQ_D.XPT').flatMap((row) => {
    const demo = people.get(row['SEQN']!)
    const answer = row['SLQ160']!
    if (!demo || !(answer >= 0 && answer <= 4) || demo['RIDAGEYR']! < 20) return []
    return [
      {
        age: demo['RIDAGEYR']!,
        sex: demo['RIAGENDR'] === 2 ? ('female' as const) : ('male' as const),
        weight: demo['WTMEC2YR']!,
        cramps: answer >= 3,
        pregnant: demo['RIDEXPRG'] === 1,
      },
    ]
  })
}
