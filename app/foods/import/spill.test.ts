// Do rows come back whole, and is the right version of a food taken?
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newFolder } from './files.fixture.js'
import { openNewest, type Version } from './newest.js'
import { openTally } from './report.js'
import { openSpill } from './spill.js'

describe('rows that wait', () => {
  const rows = fc.array(
    fc.tuple(
      fc.nat(30),
      fc.string().map((text) => JSON.stringify(text)),
    ),
    { maxLength: 200 },
  )
  it('come back whole, with those of a food together and in their order, on the disk as in memory', () =>
    fc.assert(
      fc.asyncProperty(rows, fc.nat(300), async (some, held) => {
        const folder = mkdtempSync(join(tmpdir(), 'charley-foods-test-'))
        const spill = openSpill(folder, 'rows', held)
        for (const [key, text] of some) spill.add(key, `${key} ${text}`)
        const parts: string[][] = []
        for await (const part of spill.parts()) parts.push([...part])
        rmSync(folder, { recursive: true })
        for (let key = 0; key <= 30; key++) {
          const own = (all: readonly string[]) => all.filter((record) => record.startsWith(`${key} `))
          expect(own(parts.flat())).toEqual(own(some.map(([k, text]) => `${k} ${text}`)))
          expect(parts.filter((part) => own(part).length > 0).length).toBeLessThanOrEqual(1)
        }
        expect(parts.flat().length).toBe(some.length)
      }),
      { numRuns: 60 },
    ))

  it('of many versions of a food give the newest that has figures', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(5), fc.boolean()), { maxLength: 40 }), async (some) => {
        const tally = openTally()
        const newest = openNewest(openSpill(newFolder(), 'versions'), tally)
        const versions = some.map(([id, full], version): Version => {
          const food = {
            id: `f${id}`,
            release: 'r',
            name: `${version}`,
            alsoKnownAs: [],
            group: 'other' as const,
            unit: 'g' as const,
            amounts: {},
            portions: [],
          }
          return full ? { id: `f${id}`, version, food } : { id: `f${id}`, version }
        })
        for (const version of versions.toReversed()) newest.offer(version)
        const taken = []
        for await (const foods of newest.foods()) taken.push(...foods)
        const wanted = new Map(versions.filter(({ food }) => food).map(({ id, version }) => [id, String(version)]))
        expect(new Map(taken.map(({ id, name }) => [id, name]))).toEqual(wanted)
        const left = tally.cases().filter(({ outcome }) => outcome === 'left')
        expect(taken.length + left.reduce((sum, { count }) => sum + count, 0)).toBe(versions.length)
      }),
      { numRuns: 40 },
    ))
})
