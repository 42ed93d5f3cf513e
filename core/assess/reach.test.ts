import { describe, expect, test } from 'vitest'
import { knowledge } from '../knowledge/index.js'
import { emptyCase, type Case } from '../person/case.js'
import { assessorFor } from './assess.js'

const assess = assessorFor(knowledge)
const saying = (count: number): Case => ({
  ...emptyCase,
  person: { age: 50, sex: 'female' },
  answers: Object.fromEntries(knowledge.findings.slice(0, count).map(({ id }) => [id, true])),
})

describe('when everything is said at once', () => {
  test('it is answered all the same, says what was left out, and looks for emergencies in all of it', () => {
    const all = saying(knowledge.findings.length)
    const { method, ranking, urgency } = assess(all, { draws: 0 })
    expect(method.setAside?.length).toBeGreaterThan(0)
    expect(method.setAside?.every((fact) => all.answers[fact] === true)).toBe(true)
    expect(ranking.reduce((sum, { share }) => sum + share.value, 0)).toBeCloseTo(1, 9)
    expect(urgency.tier).toBe('emergency')
  })

  test('twenty findings are all reckoned with', () => {
    expect(assess(saying(20), { draws: 0 }).method.setAside).toBeUndefined()
  })
})
