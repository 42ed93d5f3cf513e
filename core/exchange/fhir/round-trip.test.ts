// Does our own Bundle read back to equal entries, and is it FHIR R4 by every validator at hand?
import fc from 'fast-check'
import type { RiskAssessment } from 'fhir/r4'
import { describe, expect, it } from 'vitest'
import { assess } from '../../assess/index.js'
import { drafts, moments, zones } from '../../diary/diary.fixture.js'
import type { Draft } from '../../diary/index.js'
import { emptyCase } from '../../person/index.js'
import { fhirWords } from '../../words/en/fhir.js'
import type { FhirBundle } from './index.js'
import { ourQuestionnaire, readFhir, writeFhirBundle } from './index.js'
import { questionnaireFacts } from './questionnaire-facts.js'
import { bundleFaults, resourceFaults } from './validate.fixture.js'

const now = '2026-11-23T12:00:00Z'
/** After every moment of the fixture, so that none lies ahead. */
const late = '2101-01-01T00:00:00Z'
const untold = new Set(['trial', 'trial-day', 'trial-guess', 'trial-end'])

const bare = ({ kind, at, zone, payload }: Pick<Draft, 'kind' | 'at' | 'zone' | 'payload'>) =>
  JSON.stringify([kind, at, zone, sorted(payload)])
/** Fields in any order are the same entry. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value) || typeof value !== 'object' || value === null
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, one]) => [key, sorted(one)]),
      )

/** As a file: through text and back. */
const asFile = (bundle: FhirBundle): FhirBundle => JSON.parse(JSON.stringify(bundle)) as FhirBundle
function readBack(bundle: FhirBundle): readonly string[] {
  const found = [...readFhir(asFile(bundle), { file: 'own.json', zone: 'Europe/London', now: late })]
  return found.flatMap((one) => (one.what === 'entry' ? [bare(one.draft as Draft)] : [])).sort()
}

const answers: fc.Arbitrary<Draft> = fc
  .record({
    id: fc.uuid(),
    at: moments,
    zone: zones,
    fact: fc.constantFrom(...questionnaireFacts),
    pick: fc.nat(),
    yes: fc.boolean(),
    known: fc.boolean(),
  })
  .map(({ id, at, zone, fact: { fact, options }, pick, yes, known }) => ({
    id,
    person: 'me',
    kind: 'answer',
    at,
    zone,
    payload: { fact, value: known ? (options ? (options[pick % options.length] ?? null) : yes) : null },
  }))
const written = fc.oneof({ weight: 4, arbitrary: drafts }, { weight: 1, arbitrary: answers })

describe('our Bundle', () => {
  it('reads back to equal entries, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 12 }), (entries) => {
        const once = entries.filter(({ id }, index) => entries.findIndex((other) => other.id === id) === index)
        const expected = once.filter(({ kind, payload }) => payload !== null && !untold.has(kind)).map(bare)
        expect(readBack(writeFhirBundle({ entries: once, now }, fhirWords))).toEqual(expected.sort())
      }),
      { numRuns: 100 },
    )
  })

  it('is R4 by both validators and holds no value twice', () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 6 }), (entries) => {
        expect(bundleFaults(asFile(writeFhirBundle({ entries, now, name: 'A. Person' }, fhirWords)))).toEqual([])
      }),
      { numRuns: 15 },
    )
  })

  it('the validators see what they must', () => {
    const sound = { resourceType: 'Observation', status: 'final', code: { text: 'x' }, valueString: 'y' }
    expect(resourceFaults(sound)).toEqual([])
    for (const [what, broken] of Object.entries({
      'a status of its own': { ...sound, status: 'done' },
      'no code': { ...sound, code: undefined },
      'a date that is none': { ...sound, effectiveDateTime: 'yesterday' },
      'an unknown field': { ...sound, colour: 'red' },
      'two values': { ...sound, valueBoolean: true },
    }))
      expect([what, resourceFaults(JSON.parse(JSON.stringify(broken))).length > 0]).toEqual([what, true])
  })

  it('tells two equal entries of one person apart', () => {
    const one: Draft = {
      id: '00000000-0000-4000-8000-000000000001',
      person: 'me',
      kind: 'note',
      at: now,
      zone: 'UTC',
      payload: { text: 'again' },
    }
    const entries = [one, { ...one, id: '00000000-0000-4000-8000-000000000002' }]
    expect(readBack(writeFhirBundle({ entries, now }, fhirWords))).toEqual([bare(one), bare(one)])
  })

  it('never holds a trial, nor a name that was not given', () => {
    const entries: Draft[] = [
      {
        id: '00000000-0000-4000-8000-000000000001',
        person: 'Ann Person',
        kind: 'trial',
        at: now,
        zone: 'UTC',
        payload: {
          trial: '00000000-0000-4000-8000-000000000009',
          protocol: '{}',
          secret: 'ab'.repeat(32),
          commitment: 'cd'.repeat(32),
        },
      },
    ]
    const text = JSON.stringify(writeFhirBundle({ entries, now }, fhirWords))
    expect(text).not.toMatch(/abab|cdcd|Ann/)
    expect(JSON.stringify(writeFhirBundle({ entries, now, name: 'Ann Person' }, fhirWords))).toContain('Ann Person')
  })

  it('is the same for the same diary', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 5 }), (entries) => {
        expect(writeFhirBundle({ entries, now }, fhirWords)).toEqual(writeFhirBundle({ entries, now }, fhirWords))
      }),
      { numRuns: 20 },
    )
  })

  it('carries the ranking with its method named, and the answers of the case', () => {
    const known = {
      ...emptyCase,
      person: { age: 60, sex: 'female' as const },
      answers: { 'at-night': true, 'diabetes-known': null, vegetarian: false },
    }
    const bundle = asFile(
      writeFhirBundle({ entries: [], now, case: known, assessment: assess(known, { draws: 50 }), version: '0.1.0' }, fhirWords),
    )
    expect(bundleFaults(bundle)).toEqual([])
    const risk = bundle.entry
      .map(({ resource }) => resource)
      .find(({ resourceType }) => resourceType === 'RiskAssessment') as unknown as RiskAssessment
    expect(risk.method?.text).toMatch(/explained-set-1.*knowledge/)
    expect(risk.prediction?.length).toBeGreaterThan(2)
    for (const { probabilityDecimal = Number.NaN, extension, rationale } of risk.prediction ?? []) {
      const [low = Number.NaN, high = Number.NaN] = (extension?.[0]?.extension ?? []).map(({ valueDecimal }) => valueDecimal)
      expect(low).toBeLessThanOrEqual(probabilityDecimal)
      expect(high).toBeGreaterThanOrEqual(probabilityDecimal)
      expect(rationale).toMatch(/Behind \d+ to \d+ of 100/)
    }
    const answers = [...readFhir(bundle, { file: 'x', zone: 'UTC', now })].flatMap((one) =>
      one.what === 'entry' && one.draft.kind === 'answer' ? [one.draft.payload] : [],
    )
    expect(answers).toEqual(expect.arrayContaining(Object.entries(known.answers).map(([fact, value]) => ({ fact, value }))))
  })
})

describe('our Questionnaire', () => {
  const questionnaire = ourQuestionnaire(fhirWords)
  it('is R4 and asks each fact once, in words', () => {
    expect(resourceFaults(JSON.parse(JSON.stringify(questionnaire)))).toEqual([])
    const links = (items: readonly { linkId: string; text?: string; item?: never }[]): readonly string[] =>
      items.flatMap(({ linkId, text, item = [] }) => {
        expect([linkId, text]).toEqual([linkId, expect.stringMatching(/\S/)])
        return [linkId, ...links(item)]
      })
    const all = links(questionnaire.item as never)
    expect(new Set(all).size).toBe(all.length)
    expect(all).toEqual(expect.arrayContaining(questionnaireFacts.map(({ fact }) => fact)))
  })
})
