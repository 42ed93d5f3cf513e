// Does everyone in the gallery get the right list, in the right order? Expected: each story's own tier; reference/causes.md C (links
// of medicines), D (tiers), E (what helps, what never).
import { describe, expect, it } from 'vitest'
import { knowledge } from '../knowledge/index.js'
import type { Case } from '../person/case.js'
import type { Fixes } from './fix.js'
import { everyone, ids, linesOf, named, rank, safe } from './people.fixture.js'
import { stretchesOf } from './stretches.js'

const people = everyone()

describe('the gallery', () => {
  it.each(people.map((person) => [person.story.id, person] as const))(
    '%s is told nothing unsafe',
    (_, { story, said, fixes }) => {
      safe(fixes, said)
      const suggested = new Set(ids([...fixes.atOnset, ...fixes.yourself]))
      for (const id of story.expect.mustNotSuggest ?? []) expect(suggested).not.toContain(id)
    },
  )

  it.each(people.map((person) => [person.story.id, person] as const))('%s has lists in the order of worth', (_, { fixes }) => {
    const [visit] = fixes.doctor
    for (const list of [fixes.atOnset, fixes.yourself, fixes.askFirst, fixes.doctor.filter((line) => line !== visit)]) {
      const worths = list.map(({ worth }) => worth.value)
      expect(worths).toEqual(worths.toSorted((a, b) => b - a))
    }
    if (fixes.tier !== 'self-care') expect(visit?.action.kind).toBe('see')
  })

  it('says of what comes and goes within days that a trial can answer it, and of nothing else', () => {
    const said = new Map(people.flatMap(({ fixes }) => linesOf(fixes)).map(({ action, isTriable }) => [action.id, isTriable]))
    expect(said.get('bedtime-stretch')).toBe(true)
    expect(said.get('footwear-and-bedding')).toBe(true)
    expect(said.get('b12-treatment') ?? false).toBe(false)
    expect(said.get('see-doctor-soon')).toBe(false)
  })

  it('sends each emergency to help at once, with nothing else to do first', () => {
    const emergencies = people.filter(({ fixes }) => fixes.tier === 'emergency')
    expect(emergencies.length).toBeGreaterThan(8)
    for (const { fixes } of emergencies) {
      expect(ids(linesOf(fixes))).toEqual(['emergency-care'])
      expect(fixes.tests).toEqual([])
      expect(fixes.comeBack).toMatchObject({ weeks: { value: 0 }, soonerIf: [] })
    }
  })

  it('names one visit: that of the tier, or one within two weeks where a likely cause wants it', () => {
    const visit: Partial<Record<Fixes['tier'], string>> = {
      emergency: 'emergency-care',
      'same-day': 'same-day-care',
      'two-weeks': 'see-doctor-soon',
      routine: 'see-doctor-routine',
    }
    for (const { assessment, fixes } of people) {
      const named = ids(linesOf(fixes)).filter((id) => Object.values(visit).includes(id))
      const sooner =
        rank(fixes.tier) > rank('two-weeks') && assessment.actions.some(({ action }) => action.id === 'see-doctor-soon')
      expect(named).toEqual(sooner ? ['see-doctor-soon'] : visit[fixes.tier] ? [visit[fixes.tier]] : [])
    }
  })

  it('gives someone with ordinary cramps the stretches first, and says when to look back: after six weeks of them', () => {
    const { fixes } = named('ordinary-at-60')
    expect(fixes.yourself[0]?.action.id).toBe('bedtime-stretch')
    expect(fixes.yourself[0]?.protocols).toEqual(['hallegraeff-2012', 'hallegraeff-2012-sitting'])
    expect(fixes.yourself[0]?.answers).toContain('background')
    expect(ids(fixes.atOnset)).toContain('stretch-at-onset')
    expect(fixes.comeBack.weeks.value).toBe(6)
    expect(fixes.notSuggested.map(({ action }) => action.id)).toEqual(
      expect.arrayContaining(['quinine', 'potassium-pills', 'high-dose-vitamin-d', 'home-remedies']),
    )
  })

  it('never lists more than the actions of the assessment and the visit of the tier', () => {
    for (const { assessment, fixes } of people) {
      const offered = new Set(assessment.actions.map(({ action }) => action.id))
      expect(linesOf(fixes).filter(({ action }) => !offered.has(action.id)).length).toBeLessThanOrEqual(1)
      if (fixes.tier !== 'emergency') expect(fixes.tests).toBe(assessment.nextTests)
    }
  })

  it('gives dialysis its stretch at the bedside with the unit, not at home alone', () => {
    const { fixes } = named('dialysis-session-cramps')
    const change = fixes.doctor.find(({ action }) => action.id === 'dialysis-change')
    expect(change?.protocols).toEqual(['dialysis-bedside'])
    expect(fixes.comeBack.soonerIf).toContain('missed-dialysis')
  })
})

describe('stretches', () => {
  const { said } = named('ordinary-at-60')
  const bedtime = knowledge.actions.find(({ id }) => id === 'bedtime-stretch')!
  const onset = knowledge.actions.find(({ id }) => id === 'stretch-at-onset')!
  const also = (answers: Case['answers']): Case => ({ ...said, answers: { ...said.answers, ...answers } })

  it('are done sitting by someone who may fall, at night too', () => {
    const unsteady = also({ unsteady: true })
    expect(stretchesOf(bedtime, unsteady)?.protocols).toEqual(['hallegraeff-2012-sitting'])
    expect(stretchesOf(onset, unsteady)?.protocols).toEqual(['onset-calf-in-bed', 'onset-foot', 'onset-thigh-back'])
  })

  it('are none for a leg that must be looked at first, and the verdict says why', () => {
    for (const action of [bedtime, onset]) {
      const found = stretchesOf(action, also({ 'one-calf-swollen': true }))
      expect(found).toMatchObject({ protocols: [], verdict: { permission: 'refused' } })
      expect(found?.verdict.because).toContain('one-calf-swollen')
    }
  })

  it('wait for an answer after an operation, and at onset go on', () => {
    const operated = also({ 'surgery-or-bed-rest': true })
    expect(stretchesOf(bedtime, operated)?.verdict.permission).toBe('ask-first')
    expect(stretchesOf(onset, operated)?.verdict.permission).toBe('allowed')
  })

  it('are no part of any other action', () => {
    expect(
      stretchesOf(
        knowledge.actions.find(({ id }) => id === 'drink-to-thirst')!,
        said,
      ),
    ).toBeUndefined()
  })
})

describe('worth', () => {
  it('is at most the worth of the causes answered, and less where the evidence for the very action is weaker', () => {
    for (const { assessment, fixes } of people) {
      for (const { action, answers, worth } of linesOf(fixes)) {
        const ceiling = assessment.ranking
          .filter(({ id }) => answers.includes(id))
          .reduce((sum, each) => sum + each.worth.value, 0)
        expect(worth.value, action.id).toBeLessThanOrEqual(ceiling + 1e-12)
      }
    }
  })

  it('puts magnesium, which trials found to do next to nothing, behind stretching and footwear for ordinary cramps', () => {
    const { fixes } = named('ordinary-at-60')
    const worth = (id: string) => linesOf(fixes).find(({ action }) => action.id === id)?.worth.value ?? 0
    expect(worth('bedtime-stretch')).toBeGreaterThan(worth('footwear-and-bedding'))
    expect(worth('footwear-and-bedding')).toBeGreaterThan(worth('magnesium-trial'))
  })

  it('puts the look at the medicines before the stretches where an inhaler is behind the cramps', () => {
    const { fixes } = named('laba-inhaler-cramps')
    const worth = (id: string) => linesOf(fixes).find(({ action }) => action.id === id)!.worth.value
    expect(worth('medicine-review')).toBeGreaterThan(worth('bedtime-stretch'))
  })

  it('counts a cause once that acts through another which is answered as well', () => {
    for (const { assessment, fixes } of people) {
      const all = assessment.ranking.reduce((sum, { share }) => sum + share.value, 0)
      for (const { worth } of linesOf(fixes)) expect(worth.value).toBeLessThanOrEqual(all)
    }
  })
})
