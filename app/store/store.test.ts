// Does SQLite keep the contract?
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { contract } from './contract.fixture.js'
import { openStore } from './index.js'

const folder = mkdtempSync(join(tmpdir(), 'charley-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A store that was opened once and never written in: the built-in foods are in, so that they are not put in a hundred times. */
const unused = join(folder, 'unused.db')
const madeOnce = openStore({ data: unused }).then((store) => store.close())
let made = 0

contract('SQLite', async () => {
  await madeOnce
  const data = join(folder, `${made++}.db`)
  copyFileSync(unused, data)
  return openStore({ data })
})
