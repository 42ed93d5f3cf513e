// What do other solvers make of the same model? Writes it as free MPS, runs Debian's glpsol and cbc on it, reads what they found.
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export const hasPeer = (name) => spawnSync(name, [name === 'cbc' ? '-quit' : '--version']).error === undefined

/** Free MPS: rows R0…, columns C0…, whole columns between markers, every bound said. */
export function toMps({ columns, rows }) {
  const bounded = rows.filter(({ low, high }) => low > -Infinity || high < Infinity)
  const letter = ({ low, high }) => (low === high ? 'E' : low === -Infinity ? 'L' : 'G')
  const entries = columns.map(() => [])
  bounded.forEach((row, r) => row.entries.forEach(([c, value]) => entries[c].push(`R${r} ${value}`)))
  const lines = ['NAME model FREE', 'ROWS', ' N COST', ...bounded.map((row, r) => ` ${letter(row)} R${r}`), 'COLUMNS']
  const write = (whole) =>
    columns.forEach((column, c) => {
      if (column.whole !== whole) return
      lines.push(` C${c} COST ${column.cost}`, ...entries[c].map((entry) => ` C${c} ${entry}`))
    })
  write(false)
  if (columns.some(({ whole }) => whole)) {
    lines.push(" MARK0 'MARKER' 'INTORG'")
    write(true)
    lines.push(" MARK1 'MARKER' 'INTEND'")
  }
  lines.push('RHS', ...bounded.map(({ low, high }, r) => ` RHS R${r} ${low === -Infinity ? high : low}`))
  const ranged = bounded.flatMap(({ low, high }, r) =>
    low > -Infinity && high < Infinity && low < high ? [` RNG R${r} ${high - low}`] : [],
  )
  if (ranged.length > 0) lines.push('RANGES', ...ranged)
  lines.push('BOUNDS')
  columns.forEach(({ low, high }, c) => {
    if (low === high) return lines.push(` FX BND C${c} ${low}`)
    if (low === -Infinity && high === Infinity) return lines.push(` FR BND C${c}`)
    lines.push(low === -Infinity ? ` MI BND C${c}` : ` LO BND C${c} ${low}`)
    return lines.push(high === Infinity ? ` PL BND C${c}` : ` UP BND C${c} ${high}`)
  })
  return `${lines.join('\n')}\nENDATA\n`
}

const number = (text, pattern) => {
  const found = pattern.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

const readers = {
  /** glpsol's own solution file: "s mip rows columns status objective", or "s bas … primal dual objective" for an LP. */
  glpsol: (file, log) => {
    const written = readFileSync(file, 'utf8')
    const mip = /^s mip \d+ \d+ (\w) (\S+)/m.exec(written)
    const lp = /^s bas \d+ \d+ (\w) (\w) (\S+)/m.exec(written)
    const optimal = mip ? mip[1] === 'o' : lp?.[1] === 'f' && lp[2] === 'f'
    const has = mip ? mip[1] === 'o' || mip[1] === 'f' : optimal
    const objective = has ? Number(mip ? mip[2] : lp[3]) : undefined
    const last = [...log.matchAll(/mip =\s+\S+ >=\s+(\S+)/g)].at(-1)?.[1]
    return { optimal, objective, bound: optimal ? objective : Number(last ?? Number.NEGATIVE_INFINITY) }
  },
  cbc: (file, log) => {
    const first = readFileSync(file, 'utf8').split('\n')[0]
    const optimal = first.startsWith('Optimal')
    const none = /infeasible|no integer solution|unbounded/i.test(first)
    const objective = none ? undefined : number(first, /objective value\s+(\S+)/)
    const bound = optimal ? objective : (number(log, /Lower bound:\s+(\S+)/) ?? Number.NEGATIVE_INFINITY)
    return { optimal, objective, bound }
  },
}

/** `{optimal, objective?, bound, seconds}`; without an objective it found no point, and `optimal` false with enough time says there is none. */
export async function solveWith(name, model, { seconds, gap }) {
  const folder = mkdtempSync(join(tmpdir(), 'charley-peer-'))
  const [mps, out] = [join(folder, 'model.mps'), join(folder, 'out.txt')]
  try {
    writeFileSync(mps, toMps(model))
    const limits =
      name === 'glpsol'
        ? ['--freemps', mps, '--tmlim', String(Math.ceil(seconds)), '--mipgap', String(gap), '-w', out]
        : [
            mps,
            '-seconds',
            String(seconds),
            '-ratio',
            String(gap),
            '-allow',
            '1e-9',
            '-timeMode',
            'elapsed',
            '-solve',
            '-solu',
            out,
          ]
    const started = performance.now()
    const { stdout } = await run(name, limits, { maxBuffer: 1 << 28 })
    return { ...readers[name](out, stdout), seconds: (performance.now() - started) / 1000 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
