// Do the files that once made an import fall over still do? Found by scripts/fuzz-imports.mjs, each kept as it was.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatsRead, readAny } from './fuzz.js'

const folder = fileURLToPath(new URL('corpus/', import.meta.url))

describe('a file that once was a fault', () => {
  it.each(readdirSync(folder))('%s is read or refused with a sentence, twice the same', async (name) => {
    const format = formatsRead.find((id) => name.startsWith(`${id}-`))!
    const first = await readAny(join(folder, name), format)
    expect(first.fault).toBeUndefined()
    expect(await readAny(join(folder, name), format)).toEqual(first)
  })
})
