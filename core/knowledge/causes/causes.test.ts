// Does every cause hang together: ids, parents, processes, levels?
import { describe, expect, it } from 'vitest'
import type { Condition, Known } from '../types/index.js'
import { causes } from './index.js'

const byId = new Map(causes.map((cause) => [cause.id, cause]))
const between = (known: Known) =>
  known.value > 0 && known.value < 1 && known.low <= known.value && known.value <= known.high && known.high <= 1

/** The lab limit of a condition on one analyte; undefined for any other. */
const limitOf = (condition: Condition) => ('lab' in condition ? condition.below?.value : undefined)

describe('causes', () => {
  it('have ids and processes of their own', () => {
    const processes = causes.flatMap((cause) => cause.processes.map(({ id }) => id))
    expect(new Set(causes.map(({ id }) => id)).size).toBe(causes.length)
    expect(new Set(processes).size).toBe(processes.length)
  })

  it('share no alias, so that a name leads to one cause', () => {
    const names = causes.flatMap(({ id, aliases }) => [id, ...aliases])
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    for (const name of names) expect(name).toBe(name.toLowerCase())
  })

  it('form chains that end', () => {
    const depth = (id: string, seen: readonly string[]): void => {
      expect(seen, `${id} is its own ancestor`).not.toContain(id)
      const cause = byId.get(id)
      expect(cause, id).toBeDefined()
      for (const parent of cause!.from ?? []) depth(parent.cause, [...seen, id])
    }
    for (const { id } of causes) depth(id, [])
  })

  it.each(causes)('$id has probabilities inside (0, 1) and scores on their scales', (cause) => {
    const probabilities = [cause.prior.at30, cause.prior.at50, cause.prior.at70, cause.reversibility, cause.treatmentEvidence]
    for (const { probability } of cause.from ?? []) probabilities.push(probability)
    for (const { rate, descriptors } of cause.processes) {
      if (rate.kind === 'link') probabilities.push(rate.probability, ...(rate.when ?? []).map(({ probability }) => probability))
      probabilities.push(...Object.values(descriptors ?? {}))
    }
    for (const probability of probabilities) expect(between(probability), probability.note).toBe(true)
    expect(cause.stakes.low).toBeGreaterThan(0)
    expect(cause.stakes.high).toBeLessThanOrEqual(10)
    expect(cause.actions.length).toBeGreaterThan(0)
  })

  it.each(causes.flatMap(({ processes }) => processes))('$id: the deeper the lab value, the likelier the cramp', ({ rate }) => {
    const levels = (rate.kind === 'link' ? (rate.when ?? []) : []).flatMap(({ condition, probability }) => {
      const limit = limitOf(condition)
      return limit === undefined ? [] : [{ limit, probability: probability.value }]
    })
    // The first that holds counts, so the lowest limit must stand first.
    levels.slice(1).forEach((level, index) => {
      expect(level.limit).toBeGreaterThan(levels[index]!.limit)
      expect(level.probability).toBeLessThan(levels[index]!.probability)
    })
  })

  it('give the serious mimics tiny priors', () => {
    for (const cause of causes.filter(({ type }) => type === 'rare-serious'))
      expect(cause.prior.at50.value, cause.id).toBeLessThanOrEqual(0.001)
  })
})
