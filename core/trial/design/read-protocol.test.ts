// Is what is wrong with a protocol named, with its place and what would be right, whatever comes in?
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftProblemWords } from '../../words/en/diary-problems.js'
import { readExport } from './export.js'
import { plain, protocols } from './protocol.fixture.js'
import { readProtocol } from './read-protocol.js'
import { fromShared, readShared, shareable } from './share.js'

const problemsOf = (change: object) => {
  const read = readProtocol({ ...plain, ...change })
  return read.ok ? [] : read.problems.map(({ field, code }) => `${field} ${code}`)
}

describe('a protocol from outside', () => {
  test('that is right comes back as it was', () => {
    fc.assert(
      fc.property(protocols, (protocol) => {
        expect(readProtocol(protocol)).toEqual({ ok: true, protocol })
      }),
      { numRuns: 150 },
    )
  })

  test.each([
    [{ pairs: 1 }, ['pairs out-of-range']],
    [{ pairs: 2.5 }, ['pairs wrong-type']],
    [{ washoutDays: 14 }, ['washoutDays contradiction']],
    [{ periodDays: -3 }, ['periodDays out-of-range']],
    [{ id: plain.id.toUpperCase() }, ['id not-a-uuid']],
    [{ created: '2026-11-23T08:00:00.5Z' }, ['created not-an-instant']],
    [{ start: '2026-02-29' }, ['start not-a-date']],
    [{ start: '9999-12-31' }, ['start not-a-date']],
    [{ zone: '+01:00' }, ['zone unknown-zone']],
    [{ outcome: 'mood' }, ['outcome not-a-choice']],
    [{ also: ['cramps'] }, ['also contradiction']],
    [{ also: ['sleep', 'sleep'] }, ['also.1 contradiction']],
    [{ also: 'sleep' }, ['also wrong-type']],
    [{ rule: { ...plain.rule, dropAt: 0.95 } }, ['rule.dropAt contradiction']],
    [{ rule: { ...plain.rule, worthwhile: 2 } }, ['rule.worthwhile out-of-range']],
    [{ outcome: 'sleep', also: [], rule: { ...plain.rule, worthwhile: 2 } }, []],
    [{ prior: { ...plain.prior, sd: 0 } }, ['prior.sd out-of-range']],
    [{ hemisphere: 2 }, ['hemisphere out-of-range']],
    [{ version: 2 }, ['version out-of-range']],
    [{ secret: 'f' }, ['secret unknown-field']],
    [{ tried: { name: ' ', how: '' } }, ['tried.name empty']],
    [{ pairs: 1, zone: 'x' }, ['zone unknown-zone', 'pairs out-of-range']],
  ])('%j is told as %j', (change, told) => {
    expect(problemsOf(change)).toEqual(told)
  })

  test('never throws on anything, and every problem has its words', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true })
    const told = (input: unknown, read: (given: unknown) => { readonly ok: boolean; readonly problems?: unknown }) => {
      const answer = read(input) as ReturnType<typeof readProtocol>
      if (answer.ok) return
      expect(answer.problems.length).toBeGreaterThan(0)
      for (const problem of answer.problems) expect(draftProblemWords(problem).what).toMatch(/\.$/)
    }
    fc.assert(
      fc.property(anything, fc.constantFrom(...Object.keys(plain)), (value, field) => {
        for (const read of [readProtocol, readShared, readExport]) {
          told(value, read)
          told({ ...plain, [field]: value }, read)
          told({ ...shareable(plain), [field]: value }, read)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('a shared plan', () => {
  test('has no date, no place and no id, and makes the same trial for somebody else', () => {
    fc.assert(
      fc.property(protocols, (protocol) => {
        const file: unknown = JSON.parse(JSON.stringify(shareable(protocol)))
        for (const field of ['id', 'created', 'start', 'zone', 'hemisphere', 'secret']) expect(file).not.toHaveProperty(field)
        const read = readShared(file)
        if (!read.ok) throw new Error(JSON.stringify(read.problems))
        const { id, created, start, zone, hemisphere } = protocol
        expect(fromShared(read.shared, { id, created, start, zone, hemisphere })).toEqual({ ok: true, protocol })
      }),
      { numRuns: 200 },
    )
  })

  test('with a secret, a date or another format in it is not taken', () => {
    const shared = shareable(plain)
    expect(readShared({ ...shared, secret: 'f'.repeat(64) })).toMatchObject({ ok: false, problems: [{ field: 'secret' }] })
    expect(readShared({ ...shared, start: '2026-01-01' })).toMatchObject({ ok: false, problems: [{ field: 'start' }] })
    expect(readShared(plain)).toMatchObject({ ok: false, problems: [{ field: 'format' }] })
  })
})
