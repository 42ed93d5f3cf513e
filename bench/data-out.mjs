// How long does everything take to leave and to come back? A made-up diary of 100,000 entries in a temporary file, through the real store.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import {
  deleteForGood,
  exportCsv,
  exportFhir,
  exportFoodsCsv,
  exportJson,
  lookAtBackup,
  planDeletion,
  restoreBackup,
  writeBackup,
} from '../app/dist/cases/data-out/index.js'
import { openStore } from '../app/dist/store/index.js'
import { draftsOf, numbers } from './diary.mjs'

const person = 'me'
const AT_ONCE = 500

async function* pagesOf(count) {
  let page = []
  for (const draft of draftsOf(count, numbers(1), [person])) {
    page.push({ ...draft, at: `${draft.at.slice(0, 19)}Z`, recorded: draft.at })
    if (page.length < AT_ONCE) continue
    yield page
    page = []
  }
  yield page
}

async function timed(work) {
  const start = performance.now()
  const result = await work()
  return { result, seconds: (performance.now() - start) / 1000 }
}

/** Bytes of all pieces; the most memory held meanwhile is told too. */
async function drained(pieces) {
  let bytes = 0
  let most = 0
  for await (const piece of pieces) {
    bytes += Buffer.byteLength(piece)
    most = Math.max(most, process.memoryUsage().rss)
  }
  return { bytes, most }
}

/** Seconds for each way out and back, with the size of the file and the memory held. */
export async function timeDataOut({ entries = 100_000 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'charley-bench-out-'))
  const stores = []
  const opened = async (name) => {
    const store = await openStore({ data: join(folder, name) })
    stores.push(store)
    return store
  }
  try {
    const full = await opened('full.db')
    await full.diary.putBack(pagesOf(entries), { dry: false })
    const ways = []
    const way = async (what, make) => {
      const { result, seconds } = await timed(() => drained(make()))
      ways.push({ what, seconds, megabytes: result.bytes / 1e6, memory: result.most / 1e6 })
    }
    await way('CSV', () => exportCsv(full, person))
    await way('CSV, one row a food', () => exportFoodsCsv(full, person))
    await way('JSON', () => exportJson(full, person))
    await way('FHIR', () => exportFhir(full, person))
    await way('backup', () => writeBackup(full, person))
    const path = join(folder, 'backup.zip')
    const file = await open(path, 'w')
    for await (const piece of writeBackup(full, person)) await file.write(piece)
    await file.close()
    const empty = await opened('empty.db')
    const look = await timed(() => lookAtBackup(empty, person, path))
    const restore = await timed(() => restoreBackup(empty, person, path))
    const { token } = await planDeletion(empty, person, { what: 'all' })
    const erase = await timed(() => deleteForGood(empty, person, { what: 'all' }, token))
    return {
      entries,
      ways,
      megabytes: statSync(path).size / 1e6,
      look: look.seconds,
      restore: restore.seconds,
      erase: erase.seconds,
      found: erase.result.found,
      lookedFor: erase.result.lookedFor,
    }
  } finally {
    await Promise.all(stores.map((store) => store.close()))
    rmSync(folder, { recursive: true })
  }
}

if (process.argv[1]?.endsWith('data-out.mjs')) console.log(await timeDataOut())
