import { describe, expect, test } from 'vitest'
import { claimWords } from '../../words/en/claims.js'
import { sources } from '../sources.js'
import { eachKnown } from '../walk.js'
import { claims } from './index.js'

describe('claims', () => {
  test('all forty-two sentences of the seed are there, in order (causes.md F)', () => {
    expect(claims.map(({ aliases }) => aliases[0])).toEqual(Array.from({ length: 42 }, (_, i) => `f${i + 1}`))
    expect(new Set(claims.map(({ id }) => id)).size).toBe(42)
  })

  test('verdicts are those of causes.md F', () => {
    const of = (verdict: string) =>
      claims.filter((claim) => claim.verdict === verdict).map(({ aliases }) => Number(aliases[0]!.slice(1)))
    expect(of('not-supported')).toEqual([21, 40, 41])
    expect(of('supported')).toEqual([2, 4, 5, 7, 8, 11, 13, 15, 17, 19, 23, 25, 26, 28, 34, 35, 36, 39, 42])
  })

  test('every claim cites sources that exist, and so does every number', () => {
    const known = new Set(sources.map(({ id }) => id))
    const cited: string[] = claims.flatMap((claim) => claim.sources)
    eachKnown(claims, (number) => {
      cited.push(...number.sources)
      expect(number.low <= number.value && number.value <= number.high).toBe(true)
    })
    expect(claims.filter((claim) => claim.sources.length === 0).map(({ id }) => id)).toEqual([])
    expect(cited.filter((id) => !known.has(id))).toEqual([])
  })

  test('every claim has its words', () => {
    expect(Object.keys(claimWords).sort()).toEqual(claims.map(({ id }) => id).sort())
    expect(Object.values(claimWords).filter(({ claim, answer }) => claim.length < 15 || answer.length < 4)).toEqual([])
  })
})
