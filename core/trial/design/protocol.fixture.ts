// What does a made-up protocol hold? One plain trial for tests, and arbitrary ones for property tests.
import fc from 'fast-check'
import { outcomes, type Protocol } from '../trial.js'
import { defaultRule } from './defaults.js'

export const plain: Protocol = {
  format: 'charley-trial',
  version: 1,
  id: '7b0c1d5e-52a4-4c3b-9a3e-0d6f1f2a3b4c',
  created: '2026-11-23T08:00:00Z',
  tried: { candidate: 'magnesium-trial', name: 'Magnesium', how: '250 mg with supper' },
  against: { name: 'Nothing', how: 'Nothing extra' },
  outcome: 'cramps',
  also: ['sleep'],
  start: '2026-11-24',
  zone: 'Europe/London',
  runInDays: 14,
  periodDays: 14,
  washoutDays: 5,
  pairs: 4,
  blinded: false,
  prior: { mean: -0.1, sd: 0.5, from: 'published' },
  rule: { worthwhile: 0.8, adoptAt: 0.9, dropAt: 0.1, stopAtEvidence: 20 },
  hemisphere: 1,
}

export const secretA = '00'.repeat(32)
export const secretB = 'ff'.repeat(32)
export const secretC = '0123456789abcdef'.repeat(4)

export const secrets = fc.stringMatching(/^[0-9a-f]{64}$/)
const words = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '')
const treatment = fc.record(
  { candidate: words, name: words, how: fc.string({ maxLength: 60 }) },
  { requiredKeys: ['name', 'how'], noNullPrototype: true },
)
const dates = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** Protocols that are right, of every outcome and length. */
export const protocols: fc.Arbitrary<Protocol> = fc
  .record({
    id: fc.uuid(),
    created: dates.map((date) => `${date.slice(0, 19)}Z`),
    start: dates.map((date) => date.slice(0, 10)),
    zone: fc.constantFrom('UTC', 'Europe/London', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu'),
    tried: treatment,
    against: treatment,
    outcome: fc.constantFrom(...outcomes),
    others: fc.uniqueArray(fc.constantFrom(...outcomes)),
    runInDays: fc.integer({ min: 0, max: 56 }),
    periodDays: fc.integer({ min: 2, max: 84 }),
    washout: fc.integer({ min: 0, max: 42 }),
    pairs: fc.integer({ min: 2, max: 12 }),
    blinded: fc.boolean(),
    prior: fc.record(
      {
        // JSON knows no −0.
        mean: fc.double({ min: -3, max: 3, noNaN: true }).map((mean) => mean + 0),
        sd: fc.double({ min: 0.05, max: 5, noNaN: true }),
        from: fc.constantFrom('published', 'sceptical', 'open', 'own'),
      },
      { noNullPrototype: true },
    ),
    hemisphere: fc.constantFrom(1, -1, 0),
  })
  .map(
    ({ others, washout, ...rest }) =>
      ({
        ...rest,
        format: 'charley-trial',
        version: 1,
        also: others.filter((each) => each !== rest.outcome),
        washoutDays: Math.min(washout, rest.periodDays - 1),
        rule: defaultRule(rest.outcome),
      }) as Protocol,
  )
