// Can anything that the guard refuses get on to anybody's list? Random people, with answers, medicines and blood values.
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { assess, type Assessment } from '../assess/index.js'
import { knowledge } from '../knowledge/index.js'
import { tiers } from '../knowledge/types/index.js'
import type { Case } from '../person/case.js'
import { factsOf } from '../person/evaluate.js'
import { fixesFor } from './fixes-for.js'
import { safe } from './people.fixture.js'

describe('anyone', () => {
  const classes = knowledge.medicines.map(({ id }) => id)
  const facts = [
    ...new Set([
      ...knowledge.actions.flatMap(({ guard: { refuse, askFirst } }) => [...refuse, ...askFirst].flatMap(factsOf)),
      ...knowledge.risks.map(({ id }) => id),
      ...knowledge.findings.map(({ id }) => id),
      'calf',
      'at-night',
      'hard-knot',
    ]),
  ].filter((id) => !classes.includes(id))
  const anyone = fc
    .record({
      age: fc.option(fc.integer({ min: 14, max: 95 }), { nil: undefined }),
      sex: fc.constantFrom('female' as const, 'male' as const, undefined),
      yes: fc.subarray(facts, { maxLength: 6 }),
      no: fc.subarray(facts, { maxLength: 40 }),
      unknown: fc.subarray(facts, { maxLength: 8 }),
      takes: fc.option(fc.subarray(classes, { maxLength: 4 }), { nil: undefined }),
      unplaced: fc.boolean(),
      labs: fc.record(
        {
          egfr: fc.integer({ min: 5, max: 120 }),
          potassium: fc.double({ min: 2.2, max: 6.8, noNaN: true }),
          sodium: fc.integer({ min: 118, max: 150 }),
          magnesium: fc.double({ min: 0.3, max: 1.6, noNaN: true }),
        },
        { requiredKeys: [] },
      ),
    })
    .map(({ age, sex, yes, no, unknown, takes, unplaced, labs }): Case => {
      const all = (each: readonly string[], answer: boolean | null) => each.map((id) => [id, answer] as const)
      return {
        person: { ...(age !== undefined && { age }), ...(sex && { sex }) },
        answers: Object.fromEntries([...all(no, false), ...all(unknown, null), ...all(yes, true)]),
        ...(takes && {
          medicines: [...takes.map((id) => [id]), ...(unplaced ? [[]] : [])].map((each) => ({
            name: each[0] ?? 'herbs',
            ingredient: each[0] ?? 'herbs',
            classes: each,
          })),
        }),
        labs: Object.entries(labs).map(([analyte, value]) => ({ analyte, value, reported: { value, unit: 'canonical' } })),
      }
    })

  it('is told nothing that the guard refuses, and nothing but help when help is needed today', () => {
    fc.assert(
      fc.property(anyone, (said) => safe(fixesFor(assess(said, { draws: 0 }), said), said)),
      { numRuns: 25 },
    )
  })

  it('is told nothing that the guard refuses even if an assessment offered every action there is', () => {
    const band = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => ({ value, low: value / 2, high: value }))
    const causes = ['background', ...knowledge.causes.map(({ id }) => id), 'laba', 'thiazide', 'unlisted']
    const ranked = fc.record({ id: fc.constantFrom(...causes), share: band, through: band, worth: band })
    const careless = fc
      .record({
        tier: fc.constantFrom(...tiers),
        offered: fc.subarray([...knowledge.actions]),
        ranking: fc.uniqueArray(ranked, { selector: ({ id }) => id, minLength: 1, maxLength: 6 }),
      })
      .map(({ tier, offered, ranking }): Assessment => ({
        urgency: { tier, fired: [], needs: [] },
        verdict: 'open',
        ranking: ranking.map((one) => ({
          ...one,
          kind: 'cause',
          mimicShare: 0,
          behind: ranking.slice(1, 2).map(({ id }) => ({ id, part: one.through.value / 2 })),
          roots: [],
          ranksFirst: 0,
          evidence: [],
        })),
        nextTests: [],
        wouldChange: [],
        actions: offered.map((action) => ({ action, permission: 'allowed', because: [], worth: 1 })),
        method: { engine: 'drawn', knowledge: knowledge.version, draws: 0, seed: 0 },
      }))
    fc.assert(
      fc.property(anyone, careless, (said, assessment) => safe(fixesFor(assessment, said), said)),
      { numRuns: 400 },
    )
  })
})
