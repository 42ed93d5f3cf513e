// `npm run bench`: how fast is Charley, beside its peers, on this machine? Prints one table. Nothing here is a test.
import { spawn } from 'node:child_process'
import { cpus } from 'node:os'
import { performance } from 'node:perf_hooks'
import { build } from './build.mjs'
import { findBrowser } from './find-browser.mjs'
import { installIfStale, root, say } from './tools.mjs'

await installIfStale()
if ((await build()) !== 0) process.exit(1)
const { timeNode } = await import('../bench/node.mjs')
const { againstJags } = await import('../bench/against-jags.mjs')
const { hasJags } = await import('../bench/jags.mjs')
const rows = []
const row = (what, figure, target = '') => rows.push([what, figure, target])
const ms = (x) => `${x.toFixed(0)} ms`

/** From `npm start` on an installed and built tree to the first answered page. */
async function timeStart() {
  const start = performance.now()
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-open'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  const url = await new Promise((resolve, reject) => {
    child.on('exit', () => reject(new Error('the server did not start')))
    child.stdout.on('data', (chunk) => {
      text += chunk
      const found = /http:\/\/\S+/.exec(text)
      if (found) resolve(found[0])
    })
  })
  await (await fetch(url)).text()
  return { seconds: (performance.now() - start) / 1000, url, stop: () => child.kill() }
}

/** Rows of medians: the first safe plan and the best one, and both again after a line was refused or locked. */
function planRows(where, one, [first, best, again]) {
  const pair = (soon, end) => `${ms(soon)} and ${ms(end)}`
  row(
    `a plan, ${where}: the first, the best`,
    `${pair(one.first, one.best)} median of ${one.plans}; ${one.proven} proven; ${one.changes} changes out of ${one.lines}`,
    `${first}${best}`,
  )
  row(
    'again after a line was refused; after one was locked',
    `${pair(one.refusedSoon, one.refused)}; ${pair(one.lockedSoon, one.locked)}`,
    again,
  )
}

async function plans() {
  const { raceSolvers, timePlansInNode, timePlansOfTable } = await import('../bench/plan.mjs')
  const wanted = ['≤ 300 ms, ', '≤ 1 s', '≤ 200 ms']
  planRows('Node, built-in foods', await timePlansInNode(), wanted)
  const table = await timePlansOfTable()
  if (table) planRows(`Node, ${table.foods} foods`, table, ['', '≤ 3 s', ''])
  else row('a plan over a whole food table', 'not run: ../shared/data is not here')
  if (findBrowser()) {
    const { timePlansInBrowser } = await import('../bench/plan-browser.mjs')
    const page = await timePlansInBrowser()
    planRows('Chromium, in a worker', page, wanted)
    row('loading HiGHS there; longest pause of the page meanwhile', `${ms(page.loading)}; ${ms(page.longestPause)}`)
  }
  const { rows: races, missing } = await raceSolvers()
  const gap = (x) => (x === undefined ? 'nothing' : `${(x * 100).toFixed(1)} %`)
  for (const { what, runs, took } of races) {
    if (took !== undefined) row(`our own search to its proof, ${what}`, `${took.toFixed(2)} s`)
    for (const seconds of new Set(runs.map((run) => run.seconds)))
      row(
        `gap after ${seconds} s, ${what}`,
        runs
          .filter((run) => run.seconds === seconds)
          .map((run) => `${run.name} ${gap(run.gap)}`)
          .join(', '),
      )
  }
  if (missing.length > 0) row(`against ${missing.join(' and ')}`, 'not run: not installed (Debian: glpk-utils, coinor-cbc)')
}

const node = timeNode()
row(
  'assessment in Node: 15 present, 60 absent, 500 draws, reasons, next question',
  `${ms(node.median)} median, ${ms(node.ninetieth)} 90th centile of ${node.people}`,
  '≤ 150 ms',
)
row('the first one after loading (draws made)', ms(node.cold))
const started = await timeStart()
row('npm start, installed and built, to the first page', `${started.seconds.toFixed(2)} s`, '≤ 3 s')
if (findBrowser()) {
  const { firstLoad, timeBrowser } = await import('../bench/browser.mjs')
  const load = await firstLoad(started.url)
  row('first load, JavaScript, gzip', `${load.kilobytes.toFixed(0)} kB in ${load.files} files`, '≤ 150 kB')
  const page = await timeBrowser()
  row('the same assessment in Chromium, in a worker', `${ms(page.median)} median, ${ms(page.ninetieth)} 90th centile`, '≤ 300 ms')
  row('longest pause of the page meanwhile', ms(page.longestPause))
} else row('in a browser', 'not run: no Chromium here')
started.stop()
await plans()
if (hasJags()) {
  againstJags().forEach(({ ours, jags }, index) =>
    row(
      `the shares of person ${index + 1}: ours exact, JAGS within ${(jags.error * 100).toFixed(1)} points`,
      `${(ours * 1000).toFixed(1)} ms against ${jags.seconds.toFixed(1)} s (${jags.iterations} sweeps): ${Math.round(jags.seconds / ours)} times`,
    ),
  )
} else row('against JAGS', 'not run: jags is not installed (Debian: apt-get install jags)')

const { timeImport } = await import('../bench/food-import.mjs')
const imports = await timeImport()
for (const { what, foods, seconds } of imports)
  row(`bringing in ${what} (${foods} foods)`, `${seconds.toFixed(1)} s`, what.startsWith('FNDDS') ? '≤ 10 s' : '')
if (imports.length === 0) row('bringing in the official food tables', 'not run: ../shared/data is not here')
const { timeDiary } = await import('../bench/diary.mjs')
const diary = await timeDiary()
row(
  `the day page of a diary of ${diary.entries.toLocaleString('en')} entries`,
  `${diary.page.median.toFixed(0)} ms median, ${diary.page.ninetyNinth.toFixed(0)} ms 99th centile of ${diary.days}; its entries alone ${diary.median.toFixed(1)} ms`,
  '≤ 100 ms',
)
const { timeDataOut } = await import('../bench/data-out.mjs')
const out = await timeDataOut()
for (const { what, seconds, megabytes } of out.ways)
  row(`${what} of a diary of ${out.entries.toLocaleString('en')} entries`, `${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`)
row(
  'that backup looked at; put back; all of it deleted and looked for',
  `${out.look.toFixed(1)} s; ${out.restore.toFixed(1)} s; ${out.erase.toFixed(1)} s, ${out.found} of ${out.lookedFor.toLocaleString('en')} found`,
  '0 found',
)
const { timeSearch } = await import('../bench/food-search.mjs')
const search = await timeSearch()
if (search.skipped) row('food search', `not run: ${search.skipped}`)
const share = (x) => `${(x * 100).toFixed(1)} %`
for (const { name, medianMs, p99Ms, first, five } of search.races ?? []) {
  const hits = first === undefined ? '' : `; first ${share(first)}, in five ${share(five)}`
  const wanted = name.includes('million') ? '≤ 50 ms' : '≤ 10 ms, ≤ 30 ms'
  row(
    `food search, a keystroke: ${name}`,
    `${medianMs.toFixed(1)} ms median, ${p99Ms.toFixed(1)} ms 99th centile${hits}`,
    name.startsWith('Charley') ? wanted : '',
  )
}

const { timeTrials, trialAgainstJags } = await import('../bench/trial.mjs')
for (const trial of timeTrials())
  row(
    `the whole answer of a trial of ${trial.pairs} pairs: ${trial.outcome}`,
    `${ms(trial.median)} median, ${ms(trial.ninetieth)} 90th centile of ${trial.trials}`,
    '≤ 200 ms',
  )
for (const [index, { ours, effective, jags }] of (trialAgainstJags() ?? []).entries())
  row(
    `the deciding model of trial ${index + 1}, to 1000 effective draws`,
    `${ms(ours * 1000)} (${effective.toFixed(0)} effective) against ${jags.seconds.toFixed(1)} s of JAGS (${jags.effective.toFixed(0)}): ${Math.round(jags.seconds / ours)} times`,
  )

if (findBrowser()) {
  const { timeTrialsInBrowser } = await import('../bench/trial-browser.mjs')
  const { trials, longestPause } = await timeTrialsInBrowser()
  for (const { outcome, median, ninetieth } of trials)
    row(`the same in Chromium, in a worker: ${outcome}`, `${ms(median)} median, ${ms(ninetieth)} 90th centile`, '≤ 200 ms')
  row('longest pause of the page meanwhile', ms(longestPause))
}
const { timeSamplers } = await import('../bench/trial-samplers.mjs')
for (const { model, ours, jags, stan } of await timeSamplers()) {
  const rates = [ours.toFixed(0), jags && `JAGS ${jags.toFixed(0)}`, stan && `Stan ${stan.toFixed(0)}`]
  row(`effective draws a second, ${model}`, rates.filter(Boolean).join('; '))
}

const { timeAppleHealth } = await import('../bench/apple-health.mjs')
const apple = await timeAppleHealth()
row(
  `an Apple Health export of ${(apple.bytes / 1e9).toFixed(1)} GB, ${apple.records.toLocaleString('en')} records`,
  `${apple.charley.megabytesPerSecond.toFixed(0)} MB/s, ${apple.charley.peakMegabytes.toFixed(0)} MB of memory for the whole dry run; a plain pass of saxes ${apple.sax.megabytesPerSecond.toFixed(0)} MB/s, ${apple.sax.peakMegabytes.toFixed(0)} MB`,
  '≥ 60 MB/s, < 200 MB',
)

say(`\n${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.versions.node}\n`)
say('| what | figure | wanted |\n|---|---|---|')
for (const cells of rows) say(`| ${cells.join(' | ')} |`)
