import { describe, expect, test } from 'vitest'
import { knowledge } from '../knowledge/index.js'
import { emptyCase, type Case } from '../person/index.js'
import { screen } from '../urgency/index.js'
import { redFlagWords } from '../words/en/report-flags.js'
import { redFlagGroups, redFlags } from './red-flags.js'

const withAnswers = (answers: Case['answers'], more: Partial<Case> = {}): Case => ({ ...emptyCase, ...more, answers })
const stateOf = (known: Case, id: string) => redFlags(known).find((flag) => flag.id === id)?.state

describe('red flags', () => {
  test('every rule that brings somebody in within two weeks stands in one group, and every group has its words', () => {
    const grouped = Object.values(redFlagGroups).flat()
    const urgent = knowledge.rules.filter(({ tier }) => ['emergency', 'same-day', 'two-weeks'].includes(tier)).map(({ id }) => id)
    expect([...grouped].sort()).toEqual([...urgent].sort())
    expect(Object.keys(redFlagWords).sort()).toEqual(Object.keys(redFlagGroups).sort())
  })

  test('nothing asked: nothing is absent', () => {
    const flags = redFlags(emptyCase)
    expect(flags.length).toBeGreaterThan(15)
    for (const { state, open } of flags) {
      expect(state).toBe('not-asked')
      expect(open.length).toBeGreaterThan(0)
    }
  })

  test('said no to all: absent; "don’t know" stays unknown', () => {
    const all = new Set(knowledge.questions.flatMap(({ asks }) => asks))
    const no = Object.fromEntries([...all].map((fact) => [fact, false]))
    const healthy = withAnswers(no, { person: { age: 40, sex: 'male', heightCm: 180, weightKg: 75 }, medicines: [] })
    expect(redFlags(healthy).filter(({ state }) => state !== 'absent')).toEqual([])
    const unsure = withAnswers({ ...no, 'dark-urine': null }, healthy)
    expect(
      stateOf(withAnswers({ ...healthy.answers, 'dark-urine': null }, { ...healthy, answers: unsure.answers }), 'rhabdomyolysis'),
    ).toBe('not-asked')
  })

  test('present tells why and how soon; a value counts where it was measured', () => {
    const cold = redFlags(withAnswers({ 'sudden-cold-white-leg': true })).find(({ state }) => state === 'present')
    expect(cold).toMatchObject({ id: 'limb-ischaemia', tier: 'emergency', because: ['sudden-cold-white-leg'] })
    const low = { ...emptyCase, labs: [{ analyte: 'potassium', value: 2.3, reported: { value: 2.3, unit: 'mmol/L' } }] }
    expect(redFlags(low).find(({ id }) => id === 'blood-values')).toMatchObject({ state: 'present', because: ['potassium'] })
    expect(redFlags(emptyCase).some(({ id }) => id === 'blood-values')).toBe(false)
  })

  test('what the screen fires is present, one fact after the other', () => {
    const facts = new Set(knowledge.questions.filter(({ urgent }) => urgent).flatMap(({ asks }) => asks))
    for (const fact of facts) {
      const known = withAnswers({ [fact]: true })
      const fired = screen(known).fired.map(({ rule }) => rule)
      const present = redFlags(known).filter(({ state }) => state === 'present')
      for (const [id, rules] of Object.entries(redFlagGroups))
        expect({ fact, id, present: present.some((flag) => flag.id === id) }).toEqual({
          fact,
          id,
          present: rules.some((rule) => fired.includes(rule)),
        })
    }
  })
})

test('what does not concern somebody is on no list', () => {
  const woman = (age: number) => withAnswers({ 'dark-urine': false }, { person: { age, sex: 'female' } })
  expect(stateOf(woman(70), 'pregnancy')).toBeUndefined()
  expect(stateOf(woman(30), 'pregnancy')).toBe('not-asked')
})
