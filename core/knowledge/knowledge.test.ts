// Has every number an address, and does every id lead somewhere? One walk over all that medicine knows here.
import { describe, expect, it } from 'vitest'
import { eachKnown, knowledge, type Condition } from './index.js'

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
const sources = new Set(ids(knowledge.sources))
const causes = new Set([
  ...ids(knowledge.causes),
  'background',
  ...ids(knowledge.medicines.filter(({ relativeRisk }) => relativeRisk)),
])
const facts = new Set([
  ...ids(knowledge.findings),
  ...ids(knowledge.descriptors),
  ...ids(knowledge.risks),
  ...ids(knowledge.medicines),
  'female',
  'male',
])
const asked = new Set(knowledge.questions.flatMap(({ asks }) => asks))
const actions = new Map(knowledge.actions.map((action) => [action.id, action]))

/** Every fact and analyte a condition reads. */
function reads(condition: Condition): readonly string[] {
  if ('fact' in condition) return [condition.fact]
  if ('lab' in condition) return [condition.lab]
  if ('number' in condition) return []
  if ('not' in condition) return reads(condition.not)
  return ('all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of).flatMap(reads)
}

describe('every number', () => {
  const all: { readonly address: string; readonly problem: string }[] = []
  let count = 0
  eachKnown(knowledge, (known, address) => {
    count++
    const say = (problem: string) => all.push({ address, problem })
    if (!(known.low <= known.value && known.value <= known.high))
      say(`${known.low} ≤ ${known.value} ≤ ${known.high} does not hold`)
    if (![known.value, known.low, known.high].every(Number.isFinite)) say('is not finite')
    if (known.kind !== 'judged' && known.sources.length === 0) say(`${known.kind} without a source`)
    if (known.kind === 'judged' && known.note.trim() === '') say('judged without a ground')
    if (known.kind === 'derived' && known.note.trim() === '') say('derived without saying how')
    for (const source of known.sources) if (!sources.has(source)) say(`unknown source ${source}`)
  })

  it('has a source or a ground, and stands inside its range', () => {
    expect(count).toBeGreaterThan(2500)
    expect(all).toEqual([])
  })
})

describe('every id', () => {
  it('is used once in its room', () => {
    for (const room of [
      knowledge.causes,
      knowledge.findings,
      knowledge.descriptors,
      knowledge.risks,
      knowledge.questions,
      knowledge.medicines,
      knowledge.analytes,
      knowledge.rules,
      knowledge.actions,
      knowledge.guard,
      knowledge.claims,
      knowledge.nutrients,
      knowledge.sources,
    ]) {
      expect(new Set(ids(room)).size).toBe(room.length)
    }
  })

  it('leads somewhere: causes in findings, risks, medicines, labs, actions, nutrients', () => {
    const used = [
      ...knowledge.findings.flatMap(({ given }) => Object.keys(given)),
      ...[...knowledge.risks, ...knowledge.medicines].flatMap(({ effects }) => effects.map(({ cause }) => cause)),
      ...knowledge.analytes.flatMap(({ evidence }) => evidence.map(({ cause }) => cause)),
      ...knowledge.actions.flatMap(({ causes: of }) => (of === 'any' ? [] : of)),
      ...knowledge.causes.flatMap(({ from }) => (from ?? []).map(({ cause }) => cause)),
      ...knowledge.nutrients.map(({ cause }) => cause),
    ]
    expect([...new Set(used.filter((id) => !causes.has(id)))]).toEqual([])
  })

  it('leads somewhere: facts and analytes in conditions', () => {
    const analytes = new Set(ids(knowledge.analytes))
    const conditions = [
      ...knowledge.rules.map(({ when }) => when),
      ...knowledge.actions.flatMap(({ guard }) => [...guard.refuse, ...guard.askFirst]),
      ...knowledge.guard.flatMap(({ when, unless }) => [when, unless].filter((condition) => condition !== undefined)),
      ...knowledge.questions.flatMap(({ when }) => (when ? [when] : [])),
      ...knowledge.causes.flatMap(({ processes }) =>
        processes.flatMap(({ rate }) => (rate.kind === 'link' ? (rate.when ?? []) : []).map(({ condition }) => condition)),
      ),
    ]
    expect([...new Set(conditions.flatMap(reads).filter((id) => !facts.has(id) && !analytes.has(id)))]).toEqual([])
  })

  it('every cause can be reached by a question or a test, and ends in an action that exists', () => {
    const measured = new Set(knowledge.analytes.flatMap(({ evidence }) => evidence.map(({ cause }) => cause)))
    for (const cause of knowledge.causes) {
      const byFinding = knowledge.findings.some(({ id, given }) => cause.id in given && asked.has(id))
      const byRisk = knowledge.risks.some(
        ({ id, effects }) => asked.has(id) && effects.some((effect) => effect.cause === cause.id),
      )
      expect(byFinding || byRisk || measured.has(cause.id) || cause.processes.length > 0, cause.id).toBe(true)
      expect(cause.actions.length, cause.id).toBeGreaterThan(0)
      for (const id of cause.actions) expect(actions.has(id), `${cause.id} → ${id}`).toBe(true)
    }
  })

  it('every action names its evidence', () => {
    for (const action of knowledge.actions) {
      if (action.effect || action.certainty !== 'very-low') expect(action.sources.length, action.id).toBeGreaterThan(0)
    }
  })

  it('every fact is asked by exactly one question', () => {
    const askedOfAll = knowledge.risks.filter(({ aside }) => !aside)
    for (const { id } of [...knowledge.findings, ...knowledge.descriptors, ...askedOfAll]) {
      expect(knowledge.questions.filter(({ asks }) => asks.includes(id)).length, id).toBe(1)
    }
  })

  it('what is asked of nobody has no bearing on cramps', () => {
    for (const { id, effects, background } of knowledge.risks.filter(({ aside }) => aside)) {
      expect(asked.has(id), id).toBe(false)
      expect([effects.length, background], id).toEqual([0, undefined])
    }
  })
})

describe('the whole', () => {
  it('holds the tables it was asked for', () => {
    expect(knowledge.causes.length).toBeGreaterThanOrEqual(46)
    expect(knowledge.claims.length).toBe(42)
    expect(
      knowledge.findings.filter(({ aliases }) => aliases.some((alias) => /^f\d+$/.test(alias))).length,
    ).toBeGreaterThanOrEqual(55)
    for (let x = 1; x <= 30; x++) {
      expect(
        knowledge.rules.some(({ aliases }) => aliases.includes(`x${String(x).padStart(2, '0')}`)),
        `X${x}`,
      ).toBe(true)
    }
  })
})
