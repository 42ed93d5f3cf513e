// Does nothing pass but through the gate, and is what no crossover can answer named with why?
import { describe, expect, test } from 'vitest'
import { assess } from '../../assess/index.js'
import { guard } from '../../guard/index.js'
import { emptyCase, type Case } from '../../person/case.js'
import { notTriable, triable } from '../../knowledge/trial/candidates.js'
import type { Candidate } from '../trial.js'
import { actionOf, candidatesFor } from './candidates.js'
import { defaultLengths, effectPriors } from './defaults.js'
import { designTrial, type TrialWishes } from './design-trial.js'
import { judgeOwn, type OwnIdea } from './own-idea.js'
import { plain } from './protocol.fixture.js'

const sound: Case = {
  person: { age: 52, sex: 'male' },
  answers: {
    'kidney-disease-known': false,
    'heart-failure': false,
    'heart-block': false,
    myasthenia: false,
    diarrhoea: false,
    pregnant: false,
    'gut-disease': false,
    'neuromuscular-known': false,
    'clot-before': false,
  },
  medicines: [],
  labs: [],
}
const find = (all: readonly Candidate[], id: string) => all.find((each) => each.id === id)!

describe('candidates', () => {
  test('every one is an action, and every verdict is the gate’s', () => {
    for (const said of [emptyCase, sound]) {
      const all = candidatesFor(said)
      expect(all.length).toBe(triable.length + notTriable.length)
      for (const { id, verdict } of all) expect(verdict).toEqual(guard({ what: 'action', action: actionOf(id) }, said))
    }
  })

  test('vitamin D and B12 are refused for going back and forth; quinine, potassium and leaving out a medicine for safety', () => {
    const all = candidatesFor(sound)
    expect(find(all, 'treat-vitamin-d').notByTrial).toBe('stays-too-long')
    expect(find(all, 'b12-treatment').notByTrial).toBe('stays-too-long')
    for (const id of ['quinine', 'potassium-pills', 'stop-a-medicine', 'high-dose-vitamin-d'])
      expect(find(all, id)).toMatchObject({ notByTrial: 'not-safe', verdict: { permission: 'refused' } })
  })

  test('what is allowed comes first, and with an assessment what is worth most', () => {
    const rank = { allowed: 0, 'ask-first': 1, refused: 2 }
    const assessment = assess(sound)
    const can = candidatesFor(sound, assessment).filter(({ notByTrial }) => notByTrial === undefined)
    const worth = (id: string) => assessment.actions.find(({ action }) => action.id === id)?.worth ?? 0
    can.slice(1).forEach((each, at) => {
      const before = can[at]!
      const [a, b] = [rank[before.verdict.permission], rank[each.verdict.permission]]
      expect(a <= b).toBe(true)
      if (a === b) expect(worth(before.id)).toBeGreaterThanOrEqual(worth(each.id))
    })
  })

  test('magnesium with kidneys that cannot get rid of it is refused', () => {
    const sick = { ...sound, answers: { ...sound.answers, 'kidney-disease-known': true, 'kidney-severe': true } }
    expect(find(candidatesFor(sick), 'magnesium-trial').verdict.permission).toBe('refused')
  })

  test('each default leaves days that count', () => {
    for (const { id } of triable) {
      const { periodDays, washoutDays } = defaultLengths(id)
      expect(periodDays - washoutDays).toBeGreaterThanOrEqual(7)
    }
    expect(effectPriors('cramps', 'vitamin-k2')[0]).toEqual({ mean: -0.35, sd: 0.5, from: 'published' })
    expect(effectPriors('sleep', 'vitamin-k2').map(({ from }) => from)).toEqual(['open', 'sceptical'])
  })
})

describe('an own idea', () => {
  test.each<[OwnIdea, Candidate['verdict']['permission'], string | undefined, Candidate['notByTrial']]>([
    [{ kind: 'medicine-stop', name: 'my statin' }, 'refused', 'own:stop-medicine', undefined],
    [{ kind: 'daily-habit', name: 'skipping simvastatin' }, 'refused', 'own:stop-medicine', undefined],
    [{ kind: 'other', name: 'a week without amlodipine' }, 'refused', 'own:stop-medicine', undefined],
    [{ kind: 'medicine-start', name: 'gabapentin' }, 'ask-first', 'own:medicine', undefined],
    [{ kind: 'bed-or-shoes', name: 'diltiazem 30 mg' }, 'ask-first', 'own:looks-like-a-medicine', undefined],
    [{ kind: 'supplement', name: 'horse chestnut' }, 'ask-first', 'own:not-known', undefined],
    [{ kind: 'supplement', name: 'Quinine sulphate' }, 'refused', undefined, 'not-safe'],
    [{ kind: 'other', name: 'potassium' }, 'refused', undefined, 'not-safe'],
    [{ kind: 'supplement', name: 'Vitamin D3 drops' }, 'ask-first', 'own:looks-like-a-medicine', 'stays-too-long'],
    [{ kind: 'supplement', name: 'vitamin B12' }, 'ask-first', undefined, 'stays-too-long'],
    [{ kind: 'other', name: 'a horseshoe over the door' }, 'ask-first', 'own:not-known', undefined],
    [{ kind: 'bed-or-shoes', name: 'a softer pillow' }, 'allowed', undefined, undefined],
    [{ kind: 'stretch', name: 'yoga for the calves' }, 'allowed', undefined, undefined],
  ])('%j is %s', (own, permission, rule, notByTrial) => {
    const judged = judgeOwn(own, sound)
    expect(judged.id).toBe('own')
    expect(judged.verdict.permission).toBe(permission)
    if (rule !== undefined) expect(judged.verdict.rules).toContain(rule)
    expect(judged.notByTrial).toBe(notByTrial)
  })

  test('that the gate knows is judged by the gate', () => {
    const suggestion = { what: 'supplement', nutrient: 'magnesiumMg', perDay: 2000 } as const
    expect(judgeOwn({ kind: 'supplement', name: 'a lot of it', suggestion }, sound).verdict).toEqual(guard(suggestion, sound))
    // Of another kind than was said: not judged as what it says it is.
    expect(judgeOwn({ kind: 'daily-habit', name: 'a lot of it', suggestion }, sound).verdict.permission).toBe('ask-first')
  })
})

describe('a design', () => {
  const { id, created, start, zone, tried, against } = plain
  const wishes: TrialWishes = { id, created, start, zone, tried, against, outcome: 'cramps' }
  const allowed: Candidate = { ...find(candidatesFor(sound), 'footwear-and-bedding'), id: 'magnesium-trial' }
  const codes = (asked: TrialWishes, candidate: Candidate) => {
    const made = designTrial(asked, candidate)
    return made.ok ? [] : made.problems.map(({ code }) => code)
  }

  test('takes the policy’s lengths, prior and rule', () => {
    expect(designTrial({ ...wishes, also: ['sleep'], hemisphere: 1 }, allowed)).toEqual({ ok: true, protocol: plain })
  })

  test('needs the leave of the gate for the very thing that is tried', () => {
    const asks = { ...allowed, verdict: { ...allowed.verdict, permission: 'ask-first' as const } }
    const no = { ...allowed, verdict: { ...allowed.verdict, permission: 'refused' as const } }
    expect(codes(wishes, asks)).toEqual(['ask-first'])
    expect(codes({ ...wishes, hasAsked: true }, asks)).toEqual([])
    expect(codes({ ...wishes, hasAsked: true }, no)).toEqual(['refused'])
    expect(codes(wishes, { ...allowed, notByTrial: 'stays-too-long' })).toEqual(['not-by-trial'])
    expect(codes(wishes, { ...allowed, id: 'own' })).toEqual(['not-judged'])
    expect(codes({ ...wishes, tried: { name: 'x', how: '' } }, allowed)).toEqual(['not-judged'])
    expect(codes({ ...wishes, pairs: 0 }, no)).toEqual(['refused', 'out-of-range'])
  })
})
