import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '@charley/core'
import { commit, designTrial, type Candidate, type Protocol } from '@charley/core/trial'
import { Refused } from '../refused.js'
import { trialCalendar } from './calendar.js'
import { poolFiles, protocolFile, readShared } from './index.js'
import { evening, first } from './trial.fixture.js'
import { wishesIn } from './wishes.js'

/** What came of it: a value, or a refusal with a sentence. Anything else is a fault of ours. */
function orRefused<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    expect(error.message).not.toMatch(/^\s*$|undefined|\[object|NaN/)
    return undefined
  }
}

const clock = evening(first)
const allowed: Candidate = {
  id: 'magnesium-trial',
  verdict: { permission: 'allowed', because: [], rules: [], open: [], whom: [], apart: [], cautions: [] },
}
const field = fc.oneof(
  fc.constantFrom(
    'magnesium-trial',
    'constructor',
    '__proto__',
    'cramps',
    'sleep',
    first,
    'published',
    -1,
    0,
    2,
    1.5,
    null,
    true,
  ),
  fc.anything(),
)
const some = fc.dictionary(
  fc.constantFrom(
    'id',
    'tried',
    'against',
    'outcome',
    'also',
    'start',
    'pairs',
    'periodDays',
    'washoutDays',
    'runInDays',
    'blinded',
    'prior',
    'rule',
    'hemisphere',
  ),
  field,
)
const wished = some.map((more) => ({ tried: { candidate: 'magnesium-trial' }, ...more }))

describe('whatever is handed in is read, or refused with a sentence', () => {
  test('wishes, and the design that follows', () => {
    fc.assert(
      fc.property(fc.oneof(wished, some, fc.anything()), (wishes) => {
        const read = orRefused(() => wishesIn({ wishes }, clock))
        const designed = read && designTrial(read, allowed)
        if (designed?.ok === true) expect(designed.protocol).toMatchObject({ zone: clock.zone, format: 'charley-trial' })
      }),
      { numRuns: 300 },
    )
  })

  test('shared plans and files for pooling', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (content) => {
        expect(orRefused(() => readShared({ file: content }))).toBeUndefined()
        expect(
          orRefused(() =>
            poolFiles([
              { name: 'a.json', content },
              { name: 'b.json', content },
            ]),
          ),
        ).toBeUndefined()
      }),
      { numRuns: 200 },
    )
  })
})

const plan = fc
  .record({
    pairs: fc.integer({ min: 2, max: 12 }),
    periodDays: fc.integer({ min: 2, max: 40 }),
    runInDays: fc.integer({ min: 0, max: 30 }),
    blinded: fc.boolean(),
    secret: fc.stringMatching(/^[0-9a-f]{64}$/),
  })
  .map(({ secret, ...lengths }) => {
    const wishes = { ...wishesIn({ wishes: { tried: { candidate: 'magnesium-trial' } } }, clock), ...lengths, washoutDays: 1 }
    const designed = designTrial(wishes, allowed)
    if (!designed.ok) throw new Error(JSON.stringify(designed.problems))
    const sealed = commit(designed.protocol, { secret })
    return { id: sealed.protocol.id, sealed, versions: [] }
  })

describe('files of any trial', () => {
  const unfolded = (file: string) => file.replaceAll('\r\n ', '')
  const starts = ({ start, runInDays, periodDays, pairs }: Protocol): readonly string[] =>
    Array.from({ length: pairs * 2 + 1 }, (_, period) => daysAfter(start, runInDays + period * periodDays).replaceAll('-', ''))

  test('the calendar has one reminder and each change, in lines that calendars read (RFC 5545: 75 octets, CRLF)', () => {
    fc.assert(
      fc.property(plan, (kept) => {
        const { protocol, seal } = kept.sealed
        const file = trialCalendar(kept, '06:05')
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(file.replaceAll('\r\n', '')).not.toContain('\n')
        const days = [...unfolded(file).matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, day]) => day)
        const runIn = protocol.runInDays > 0 ? [protocol.start.replaceAll('-', '')] : []
        expect(days).toEqual([...runIn, ...starts(protocol)])
        expect(file.match(/RRULE:/g)).toHaveLength(1)
        expect(unfolded(file)).not.toMatch(new RegExp(`${seal.secret}|${protocol.tried.name}`, 'i'))
        const ids = [...unfolded(file).matchAll(/^UID:(.*)\r$/gm)].map(([, id]) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 60 },
    )
  })

  test('a shared plan is read back as it was', () => {
    fc.assert(
      fc.property(plan, (kept) => {
        const shared = readShared({ file: JSON.parse(protocolFile(kept)) as unknown })
        expect(kept.sealed.protocol).toMatchObject({ ...shared, format: 'charley-trial' })
      }),
      { numRuns: 60 },
    )
  })
})
