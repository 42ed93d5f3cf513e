// Are sequence and seal frozen, and does any change break the seal? Expected values by Python's hashlib (3.11), not by this code.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Protocol } from '../trial.js'
import { canonicalJson, canonicalText } from './canonical.js'
import { plain, protocols, secretA, secretB, secretC, secrets } from './protocol.fixture.js'
import { checkSeal, commit, openStart, sequenceOf, trialStart } from './seal.js'

describe('the sequence', () => {
  test.each([
    [secretA, 'AB AB BA BA BA AB AB BA BA AB AB AB'],
    [secretB, 'BA AB BA AB BA BA AB AB BA BA BA BA'],
    [secretC, 'AB BA AB AB AB AB BA AB AB BA AB AB'],
  ])('of %s is frozen', (secret, orders) => {
    expect(sequenceOf({ secret }, 12).join(' ')).toBe(orders)
  })

  test('of a shorter trial is the beginning of that of a longer one, and both orders come equally often', () => {
    let [first, all] = [0, 0]
    fc.assert(
      fc.property(secrets, fc.nat(60), (secret, pairs) => {
        const orders = sequenceOf({ secret }, 256)
        expect(sequenceOf({ secret }, pairs)).toEqual(orders.slice(0, pairs))
        first += orders.filter((order) => order === 'AB').length
        all += orders.length
      }),
      { numRuns: 200, seed: 5 },
    )
    // 51,200 fair coins: a standard deviation is 0.0022.
    expect(Math.abs(first / all - 0.5)).toBeLessThan(0.009)
  })

  test('is refused for what is no secret, and beyond one hash', () => {
    expect(() => sequenceOf({ secret: 'abc' }, 2)).toThrow(/64 digits/)
    expect(() => sequenceOf({ secret: secretA }, 257)).toThrow(/256/)
    expect(() => sequenceOf({ secret: secretA }, 1.5)).toThrow(RangeError)
  })
})

describe('the seal', () => {
  test.each([
    [secretA, '5d69c2d2dc573db09f27246be060b698237c977cfee542aa42e9b4c562a07e3e'],
    [secretB, '69fcbb83be0550eef0073aacb00211dd95b87593a48e1330a57d0ed709d2a55e'],
    [secretC, '4332f2bbf5bc485152f04d7a7f9027fc3b4d88393b55c0c3aaae29e7ed88ba48'],
  ])('with secret %s is frozen', (secret, commitment) => {
    expect(commit(plain, { secret }).commitment).toBe(commitment)
  })

  test('does not depend on the order in which fields were written, nor on fields that are absent', () => {
    const turned = Object.fromEntries(Object.entries(plain).reverse()) as unknown as Protocol
    expect(canonicalText(turned, { secret: secretA })).toBe(canonicalText(plain, { secret: secretA }))
    expect(canonicalJson({ b: 1, a: undefined, c: [null, 'é'] })).toBe('{"b":1,"c":[null,"é"]}')
  })

  /** Every path to a plain value. */
  const leaves = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, held]) => leaves(held, [...path, name]))
      : [path]
  const changedAt = (value: unknown, [name, ...rest]: readonly string[], to: unknown): unknown => {
    if (name === undefined) return to
    const copy = structuredClone(value) as Record<string, unknown>
    copy[name] = changedAt(copy[name], rest, to)
    return copy
  }

  test('breaks with any change of any field, with another secret, with a field more or less', () => {
    fc.assert(
      fc.property(protocols, secrets, fc.nat(), fc.oneof(fc.string(), fc.integer(), fc.boolean()), (protocol, secret, at, to) => {
        const sealed = commit(protocol, { secret })
        expect(checkSeal(sealed)).toBe('kept')
        expect(checkSeal(structuredClone(sealed))).toBe('kept')
        const paths = leaves(protocol)
        const path = paths[at % paths.length]!
        const changed = changedAt(protocol, path, to) as Protocol
        if (canonicalJson(changed) !== canonicalJson(protocol)) expect(checkSeal({ ...sealed, protocol: changed })).toBe('broken')
        expect(checkSeal({ ...sealed, protocol: { ...protocol, extra: 1 } as Protocol })).toBe('broken')
        const { also: _, ...less } = protocol
        expect(checkSeal({ ...sealed, protocol: less as Protocol })).toBe('broken')
        const other = (secret.startsWith('0') ? '1' : '0') + secret.slice(1)
        expect(checkSeal({ ...sealed, seal: { secret: other } })).toBe('broken')
        expect(checkSeal({ ...sealed, seal: { secret: 'none' } })).toBe('broken')
      }),
      { numRuns: 150 },
    )
  })

  test('goes into the diary and comes back whole', () => {
    fc.assert(
      fc.property(protocols, secrets, (protocol, secret) => {
        const sealed = commit(protocol, { secret })
        const start = trialStart(sealed)
        expect(start.protocol.length).toBeLessThan(10_000)
        const read = openStart(start)
        expect(read).toEqual({ ok: true, sealed })
        expect(read.ok && checkSeal(read.sealed)).toBe('kept')
      }),
      { numRuns: 200 },
    )
    expect(openStart({ ...trialStart(commit(plain, { secret: secretA })), protocol: '{' })).toMatchObject({ ok: false })
  })
})
