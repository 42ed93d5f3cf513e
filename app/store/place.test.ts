// Is the diary where the person or the platform wants it, and readable by its owner only?
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dataPlace, openStore } from './index.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charley-place-'))
  vi.stubEnv('CHARLEY_DATA', '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

describe('the place of the data', () => {
  // https://specifications.freedesktop.org/basedir-spec: user data lie in $XDG_DATA_HOME.
  it.runIf(process.platform === 'linux')('is where the platform keeps data of people', () => {
    vi.stubEnv('XDG_DATA_HOME', folder)
    expect(dataPlace()).toEqual({
      file: join(folder, 'charley/charley.db'),
      folder: join(folder, 'charley'),
      chosenBy: 'platform',
    })
  })

  it('is what the environment says, and before that what the person typed', () => {
    vi.stubEnv('CHARLEY_DATA', join(folder, 'env'))
    expect(dataPlace()).toEqual({ file: join(folder, 'env/charley.db'), folder: join(folder, 'env'), chosenBy: 'environment' })
    expect(dataPlace({ data: join(folder, 'typed') })).toMatchObject({ folder: join(folder, 'typed'), chosenBy: 'option' })
  })

  it('takes a folder or a file, there already or not, from wherever it is told', () => {
    mkdirSync(join(folder, 'notes.db'))
    writeFileSync(join(folder, 'diary'), '')
    const fileOf = (data: string) => relative(folder, dataPlace({ data: join(folder, data) }).file)
    expect(['notes.db', 'diary', 'new', 'new.db', 'new.SQLite'].map(fileOf)).toEqual([
      join('notes.db', 'charley.db'),
      'diary',
      join('new', 'charley.db'),
      'new.db',
      'new.SQLite',
    ])
    expect(dataPlace({ data: 'here' }).file).toBe(join(process.cwd(), 'here', 'charley.db'))
  })

  it('is only looked for, and made by the first opening', async () => {
    const data = join(folder, 'a/b')
    const { file } = dataPlace({ data })
    expect(existsSync(join(folder, 'a'))).toBe(false)
    await (await openStore({ data })).close()
    expect(existsSync(file)).toBe(true)
  })

  it.skipIf(process.platform === 'win32')('is for its owner’s eyes only, even in a folder that is open to others', async () => {
    mkdirSync(join(folder, 'open'), { mode: 0o755 })
    const rights = (path: string) => (statSync(join(folder, path)).mode & 0o777).toString(8)
    for (const data of ['own', 'open']) {
      const store = await openStore({ data: join(folder, data) })
      await store.keepSetting('zone', 'UTC')
      for (const name of readdirSync(join(folder, data))) expect(rights(join(data, name)), name).toBe('600')
      await store.close()
    }
    expect([rights('own'), rights('open')]).toEqual(['700', '755'])
  })
})
