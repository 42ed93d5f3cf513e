// How long does an independent engine take to the same answer? Writes the network of a case as a JAGS model (Gibbs sampling),
// doubles the iterations until every share is within one point of the exact answer, and says how long that run took.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

export const hasJags = () => spawnSync('jags', ['--version']).error === undefined

/** JAGS model text: causes with chains, noisy-OR findings, lab weights, the complaint, and the process it selects. */
const MODEL = `model {
  for (k in 1:K) {
    absent[k] <- (1 - base[k]) * prod(1 - chain[k, 1:K] * D[1:K])
    D[k] ~ dbern(1 - absent[k])
    weigh[k] ~ dbern(D[k] * on[k] + (1 - D[k]) * off[k])
    felt[k] <- rate[k] * D[k]
  }
  for (j in 1:J) { silent[j] <- (1 - leak[j]) * prod(1 - link[j, 1:K] * D[1:K]); F[j] ~ dbern(1 - silent[j]) }
  felt[K + 1] <- background
  complaint ~ dbern(sum(felt[1:(K + 1)]) / ceiling)
  Z ~ dcat(felt[1:(K + 1)])
}`

/** R dump syntax; matrices column by column. */
const dump = (name, values, dimensions) =>
  dimensions
    ? `${name} <- structure(c(${values.join(',')}), .Dim=c(${dimensions.join(',')}))`
    : `${name} <- c(${values.join(',')})`

/**
 * @param network {structure, numbers, shares}: one lane, and the exact shares of nodes, then background and unlisted together.
 * @returns seconds of the first run whose largest error is at most 0.01, its iterations and that error.
 */
export function timeJags({ structure, numbers, shares }, limitSeconds = 45) {
  const K = structure.causes
  const J = structure.findings
  const chain = new Array(K * K).fill(0)
  structure.chains.forEach(({ from, to }, e) => {
    chain[to + from * K] = numbers.chain[e]
  })
  const link = new Array(J * K).fill(0)
  structure.links.forEach(({ cause, finding }, e) => {
    link[finding + cause * J] = numbers.link[e]
  })
  // JAGS orders parents itself, but a self-referring row must not appear: chain[k, k] is zero and D[k] needs D[k]; list real parents only.
  const model = MODEL.replace(
    /\s*for \(k in 1:K\) \{\n\s*absent.*\n/,
    `\n${Array.from({ length: K }, (_, k) => {
      const parents = structure.chains.flatMap(({ from, to }, e) =>
        to === k ? [`(1 - ${numbers.chain[e]} * D[${from + 1}])`] : [],
      )
      return `  absent[${k + 1}] <- ${[`(1 - base[${k + 1}])`, ...parents].join(' * ')}`
    }).join('\n')}\n  for (k in 1:K) {\n`,
  )
  const scale = Array.from(numbers.on, (on) => Math.max(1, on))
  // A hair above the largest sum, so that rounding never makes a probability above one.
  const ceiling = numbers.rate.reduce((a, b) => a + b, numbers.background[0]) * (1 + 1e-9)
  const data = [
    `K <- ${K}`,
    `J <- ${J}`,
    dump('base', [...numbers.base]),
    dump('rate', [...numbers.rate]),
    `background <- ${numbers.background[0]}`,
    dump(
      'on',
      Array.from(numbers.on, (on, k) => on / scale[k]),
    ),
    dump(
      'off',
      scale.map((s) => 1 / s),
    ),
    dump('weigh', new Array(K).fill(1)),
    `complaint <- 1`,
    `ceiling <- ${ceiling}`,
    ...(J > 0 ? [dump('leak', [...numbers.leak]), dump('link', link, [J, K]), dump('F', new Array(J).fill(1))] : []),
  ].join('\n')
  const folder = mkdtempSync(join(tmpdir(), 'charley-jags-'))
  try {
    writeFileSync(join(folder, 'model.bug'), model)
    writeFileSync(join(folder, 'data.R'), data)
    // Every present finding needs a reason at the start, or the first state has probability zero.
    writeFileSync(
      join(folder, 'inits.R'),
      `${dump(
        'D',
        Array.from(numbers.base, (p) => (p > 0 ? 1 : 0)),
      )}\n.RNG.name <- "base::Mersenne-Twister"\n.RNG.seed <- 1`,
    )
    for (let iterations = 1000; ; iterations *= 4) {
      writeFileSync(
        join(folder, 'run.cmd'),
        [
          'model in "model.bug"',
          'data in "data.R"',
          'compile',
          'parameters in "inits.R"',
          'initialize',
          `update ${iterations / 10}`,
          'monitor Z',
          `update ${iterations}`,
          'coda *',
          '',
        ].join('\n'),
      )
      const start = performance.now()
      execFileSync('jags', ['run.cmd'], { cwd: folder, stdio: 'pipe', timeout: limitSeconds * 1000 })
      const seconds = (performance.now() - start) / 1000
      const counts = new Float64Array(K + 1)
      const lines = readFileSync(join(folder, 'CODAchain1.txt'), 'utf8').trim().split('\n')
      for (const line of lines) counts[Number(line.split(/\s+/)[1]) - 1] += 1
      const error = Math.max(...shares.map((share, k) => Math.abs(share - counts[k] / lines.length)))
      if (error <= 0.01 || seconds > limitSeconds / 4) return { seconds, iterations, error }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
