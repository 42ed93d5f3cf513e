// Does the engine say what a clinician would expect? The automatic checks (a)–(k) that the reference asks for (causes.md H), one by one.
import { describe, expect, it } from 'vitest'
import { readLab } from '../labs/index.js'
import type { Answer, Case, LabResult } from '../person/case.js'
import { assess } from './index.js'
import type { Assessment } from './assessment.js'

const FAST = { draws: 60 }

function lab(name: string, value: number, unit: string): LabResult {
  const reading = readLab({ name, value, unit })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return reading.result
}

const taking = (name: string, ...classes: string[]) => ({ name, ingredient: name, classes })

const someone = (age: number, answers: Record<string, Answer>, more: Partial<Case> = {}): Case => ({
  person: { age, sex: 'female' },
  answers,
  labs: [],
  ...more,
})

const share = (result: Assessment, id: string) => result.ranking.find((cause) => cause.id === id)!.share.value
const first = (result: Assessment) => result.ranking[0]!.id
const typical = {
  'at-night': true,
  calf: true,
  sudden: true,
  'hard-knot': true,
  duration: 'under-10-minutes',
  'stretch-ends-it': true,
  side: 'either-leg',
}

describe('the reference’s checks', () => {
  it.each([30, 50, 70])(
    '(a) the budget: before any question the background holds 0.35 to 0.75, nutrients and salts 0.03 to 0.07, age %i',
    (age) => {
      const result = assess({ person: { age }, answers: {}, labs: [] }, FAST)
      expect(share(result, 'background')).toBeGreaterThan(0.35)
      expect(share(result, 'background')).toBeLessThan(0.75)
      const nutrients = [
        'low-vitamin-d',
        'osteomalacia',
        'low-calcium',
        'low-magnesium',
        'low-potassium',
        'low-sodium',
        'low-b12',
        'low-thiamine',
      ]
      const sum = nutrients.reduce((total, id) => total + share(result, id), 0)
      expect(sum).toBeGreaterThan(0.03)
      expect(sum).toBeLessThan(0.07)
    },
  )

  it.each([19, 30, 45, 60, 75, 90])('(b) with no answers the background leads, and it is not enough to say, age %i', (age) => {
    const result = assess({ person: { age }, answers: {}, labs: [] }, FAST)
    expect(first(result)).toBe('background')
    expect(result.verdict).toBe('not-enough')
  })

  it('(c) a statin alone never outranks the background', () => {
    for (const age of [40, 60, 80]) {
      const result = assess(someone(age, {}, { medicines: [taking('atorvastatin', 'statin')] }), FAST)
      expect(first(result)).toBe('background')
      expect(share(result, 'statin') + share(result, 'statin-muscle')).toBeLessThan(share(result, 'background') / 4)
    }
  })

  it('(d) vegan with tingling feet and unsteady: B12 first, and the two-weeks rule fires', () => {
    const result = assess(someone(40, { 'vegan-without-b12': true, 'tingling-feet': true, unsteady: true }), FAST)
    expect(first(result)).toBe('low-b12')
    expect(['two-weeks', 'same-day']).toContain(result.urgency.tier)
  })

  it('(e) neck surgery three days ago and tingling round the mouth is an emergency', () => {
    const result = assess(someone(45, { 'neck-surgery': true, 'neck-surgery-two-weeks': true, 'tingling-mouth': true }), FAST)
    expect(result.urgency.tier).toBe('emergency')
  })

  it('(f) a 25-OH vitamin D of 40 nmol/L alone moves no share by more than a point', () => {
    const without = assess(someone(55, typical), FAST)
    const with40 = assess(someone(55, typical, { labs: [lab('vitamin D', 40, 'nmol/L')] }), FAST)
    for (const { id, share: now } of with40.ranking) expect(Math.abs(now.value - share(without, id))).toBeLessThan(0.01)
  })

  it('(g) a thiazide and a potassium of 2.8 put low potassium first', () => {
    const result = assess(
      someone(
        68,
        { 'general-weakness': true },
        {
          medicines: [taking('hydrochlorothiazide', 'thiazide')],
          labs: [lab('potassium', 2.8, 'mmol/L')],
        },
      ),
      FAST,
    )
    expect(first(result)).toBe('low-potassium')
    expect(result.urgency.tier).toBe('same-day')
  })

  it('(h) one swollen calf is same-day, whatever the rest', () => {
    const result = assess(someone(50, { ...typical, 'one-calf-swollen': true, 'calf-tender': true }), FAST)
    expect(['same-day', 'emergency']).toContain(result.urgency.tier)
  })

  it('(i) an urge to move that walking relieves, with no knot: restless legs first', () => {
    const result = assess(
      someone(58, {
        'at-night': true,
        'urge-to-move': true,
        'restless-urge': true,
        'walking-relieves': true,
        'hard-knot': false,
        sudden: false,
        duration: 'minutes-to-hours',
      }),
      FAST,
    )
    expect(first(result)).toBe('restless-legs')
  })

  it('(j) walking pain that standing relieves is arterial; relieved only by sitting, the spine', () => {
    const walking = {
      'walking-pain': true,
      'after-effort': true,
      'at-night': false,
      'hard-knot': false,
      sudden: false,
      duration: 'under-10-minutes',
    }
    const arterial = assess(
      someone(68, { ...walking, 'standing-still-relieves': true, 'sitting-or-bending-relieves': false, smoker: true }),
      FAST,
    )
    expect(first(arterial)).toBe('arterial-disease')
    const spine = assess(
      someone(68, {
        ...walking,
        'standing-still-relieves': false,
        'sitting-or-bending-relieves': true,
        'back-pain-to-leg': true,
      }),
      FAST,
    )
    expect(first(spine)).toBe('spinal-nerve-compression')
  })

  it('(k) with a normal serum magnesium, putting magnesium right is worth less than one point', () => {
    const result = assess(someone(60, typical, { labs: [lab('magnesium', 0.85, 'mmol/L')] }), FAST)
    const magnesium = result.ranking.find(({ id }) => id === 'low-magnesium')!
    expect(magnesium.share.value).toBeLessThan(0.01)
    expect(magnesium.worth.value).toBeLessThan(0.01)
  })
})

describe('the shape of every answer', () => {
  const cases: readonly Case[] = [
    someone(34, {}),
    someone(71, typical),
    someone(71, { ...typical, 'numb-feet': true, fatigue: false, 'diabetes-known': true }),
    someone(52, { ...typical, often: true }, { medicines: [], labs: [lab('potassium', 3.2, 'mmol/L')] }),
  ]

  it('shares sum to one, every band holds its value, "not on this list" is always there', () => {
    for (const person of cases) {
      const { ranking } = assess(person, FAST)
      expect(ranking.reduce((sum, { share: s }) => sum + s.value, 0)).toBeCloseTo(1, 10)
      for (const { share: s, through, present, worth } of ranking) {
        for (const band of [s, through, worth, ...(present ? [present] : [])]) {
          expect(band.low).toBeLessThanOrEqual(band.value)
          expect(band.high).toBeGreaterThanOrEqual(band.value)
        }
        expect(worth.value).toBeLessThanOrEqual(s.value + through.value + 1e-12)
      }
      expect(ranking.some(({ id }) => id === 'unlisted')).toBe(true)
      expect(ranking.reduce((sum, { ranksFirst }) => sum + ranksFirst, 0)).toBeCloseTo(1, 10)
    }
  })

  it('is the same twice, and "asked, not known" carries no evidence', () => {
    for (const person of cases) {
      expect(assess(person, FAST)).toEqual(assess(person, FAST))
      const shrugged = assess({ ...person, answers: { ...person.answers, 'sore-tongue': null, burning: null } }, FAST)
      expect(shrugged.ranking.map(({ share: s }) => s)).toEqual(assess(person, FAST).ranking.map(({ share: s }) => s))
    }
  })

  it('a finding that speaks for a cause never lowers it: every link, one at a time', async () => {
    const { knowledge } = await import('../knowledge/index.js')
    for (const finding of knowledge.findings.slice(0, 30)) {
      const before = assess(someone(60, typical), { draws: 0 })
      const after = assess(someone(60, { ...typical, [finding.id]: true }), { draws: 0 })
      const leak = finding.leak.over60.value
      for (const [cause, total] of Object.entries(finding.given)) {
        if (total.value > leak * 3 && before.ranking.some(({ id }) => id === cause)) {
          const p = (result: Assessment) => result.ranking.find(({ id }) => id === cause)!.present!.value
          expect(p(after), `${finding.id} → ${cause}`).toBeGreaterThanOrEqual(p(before) - 1e-9)
        }
      }
    }
  })
})
