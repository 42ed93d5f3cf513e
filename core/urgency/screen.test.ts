import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { medicines } from '../knowledge/medicines/index.js'
import { rules } from '../knowledge/urgency/index.js'
import { tiers, type Tier } from '../knowledge/types/index.js'
import { emptyCase, type Answer, type Case, type LabResult } from '../person/case.js'
import { factsOf } from '../person/evaluate.js'
import { moreUrgent, screen } from './screen.js'

const classes = new Set(medicines.map(({ id }) => id))
const choices: Record<string, string> = { duration: 'under-10-minutes', side: 'either-leg' }
const mentioned = [...new Set(rules.flatMap(({ when }) => factsOf(when)))]
const facts = mentioned.filter((fact) => !classes.has(fact) && fact !== 'female')
const used = mentioned.filter((fact) => classes.has(fact))

/** Sixty, asked everything a rule may ask, and every answer is no. */
const well: Record<string, Answer> = Object.fromEntries(facts.map((fact) => [fact, choices[fact] ?? false]))

type More = {
  sex?: 'female' | 'male'
  age?: number
  heightCm?: number
  weightKg?: number
  takes?: readonly string[]
  labs?: Record<string, number>
}

function someone(yes: readonly string[] | Record<string, Answer>, more: More = {}): Case {
  const { takes = [], labs = {}, ...person } = more
  return {
    person: { age: 60, sex: 'female', ...person },
    answers: { ...well, ...(Array.isArray(yes) ? Object.fromEntries(yes.map((fact) => [fact, true])) : yes) },
    medicines: takes.map((each) => ({ name: each, ingredient: each, classes: [each] })),
    labs: Object.entries(labs).map(([analyte, value]): LabResult => ({ analyte, value, reported: { value, unit: 'canonical' } })),
  }
}

const lasting = { duration: 'a-day-or-more' }
const yes = (...ids: readonly string[]): Record<string, Answer> => Object.fromEntries(ids.map((id) => [id, true]))
const lab = (labs: Record<string, number>, ...ids: readonly string[]) => someone(ids, { labs })
const on = (takes: string, ...ids: readonly string[]) => someone(ids, { takes: [takes] })

/** Each rule: who fires it, and who comes near without firing it (causes.md D, nutrients.md 3.3). */
const table: readonly (readonly [rule: string, fires: Case, near: Case])[] = [
  ['sudden-cold-leg', someone(['sudden-cold-white-leg']), someone(['cold-pale-foot'])],
  ['sudden-weak-leg', someone(['leg-weak-numb-sudden']), someone(['numb-feet', 'general-weakness'])],
  ['chest-signs', someone(['chest-pain-or-breathless']), someone(['pale-or-breathless', 'one-calf-swollen'])],
  ['chest-signs', someone(['faint-or-collapse', 'one-calf-swollen']), someone(['faint-or-collapse'])],
  ['stroke-signs', someone(['face-arm-speech']), someone(['foot-drop-or-weak-grip'])],
  ['pressed-cord', someone(['saddle-or-bladder']), someone(['numb-feet', 'walking-pain'])],
  ['pressed-cord', someone(['both-legs-weaker']), someone(['hard-to-rise'])],
  ['muscle-under-pressure', someone(['pain-out-of-proportion', 'cast-or-long-flight']), someone(['pain-out-of-proportion'])],
  ['muscle-under-pressure', on('vitamin-k-antagonist', 'tense-swollen-muscle'), on('thiazide', 'tense-swollen-muscle')],
  ['muscle-breakdown-severe', someone(['dark-urine', 'little-urine']), someone(['dark-urine'])],
  ['muscle-breakdown-severe', lab({ ck: 5000 }, 'confusion'), lab({ ck: 5000 })],
  ['heart-and-potassium', on('loop-diuretic', 'palpitations'), on('statin', 'palpitations')],
  ['heart-and-potassium', someone(['diarrhoea', 'marked-weakness-or-paralysis']), someone(['diarrhoea', 'general-weakness'])],
  ['kidneys-failing', lab({ egfr: 14 }), lab({ egfr: 15 })],
  ['kidneys-failing', lab({ egfr: 8 }), lab({ egfr: 8 }, 'on-dialysis')],
  ['potassium-critical', lab({ potassium: 2.4 }), lab({ potassium: 2.5 })],
  ['potassium-critical', lab({ potassium: 6.5 }), lab({ potassium: 6.4 })],
  ['potassium-critical', lab({ potassium: 6.1 }, 'palpitations'), lab({ potassium: 5.9 }, 'palpitations')],
  ['tetany', someone(['hands-lock']), someone(['tingling-hands'])],
  ['tetany', someone(['tingling-mouth', 'neck-surgery-two-weeks']), someone(['tingling-mouth', 'neck-surgery'])],
  ['calcium-critical', lab({ 'calcium-adjusted': 1.89 }), lab({ 'calcium-adjusted': 1.9 })],
  ['calcium-critical', lab({ 'calcium-adjusted': 2.05 }, 'tingling-mouth'), lab({ 'calcium-adjusted': 2.1 }, 'tingling-mouth')],
  ['calcium-critical', lab({ 'calcium-ionised': 0.8 }), lab({ 'calcium-ionised': 0.9 })],
  ['water-poisoning', on('thiazide', 'confusion'), on('statin', 'confusion')],
  ['water-poisoning', someone(['low-sodium-signs', 'endurance-overdrinking']), someone(['low-sodium-signs', 'new-exercise'])],
  ['sodium-critical', lab({ sodium: 124 }), lab({ sodium: 125 })],
  ['sodium-critical', lab({ sodium: 128 }, 'confusion'), lab({ sodium: 128 }, 'low-sodium-signs')],
  ['heat-stroke', someone(['hot-collapsed']), someone(['heat'])],
  ['tetanus', someone(['jaw-trunk-spasm', 'dirty-wound-no-booster']), someone(['dirty-wound-no-booster'])],
  ['deep-infection', someone(['hot-spreading-skin', 'fever']), someone(['hot-spreading-skin'])],
  ['pre-eclampsia', someone(['pregnant', 'pre-eclampsia-signs']), someone(['pregnant', 'low-sodium-signs', 'both-ankles-swell'])],
  [
    'wernicke',
    someone(['eye-movement-trouble', 'alcohol-dependence']),
    someone(['eye-movement-trouble', 'alcohol-over-14-units']),
  ],
  ['wernicke', someone(['unsteady', 'hyperemesis']), someone(['unsteady', 'bariatric-surgery'])],
  ['quinine-reaction-severe', on('quinine', 'palpitations'), on('quinine', 'bleeding-or-bruising')],
  ['magnesium-critical', lab({ magnesium: 0.45 }, 'palpitations'), lab({ magnesium: 0.45 })],
  ['magnesium-critical', lab({ magnesium: 2.1 }), lab({ magnesium: 1.3 })],

  ['alarming-sign', someone(['faint-or-collapse']), someone(['dry-and-dizzy'])],
  ['dark-urine', someone(['dark-urine']), someone(['dry-and-dizzy'])],
  ['swollen-muscle', someone(['tense-swollen-muscle']), someone(['hard-knot', 'sore-after'])],
  ['muscle-enzyme-very-high', lab({ ck: 2100 }), someone([], { sex: 'male', labs: { ck: 2100 } })],
  ['muscle-enzyme-very-high', lab({ ck: 1200 }, 'hard-to-rise'), lab({ ck: 900 }, 'hard-to-rise')],
  ['statin-piling-up', someone(['hard-to-rise'], { takes: ['statin', 'statin-interacting'] }), on('statin', 'hard-to-rise')],
  ['potassium-low-today', lab({ potassium: 2.9 }), lab({ potassium: 3 })],
  [
    'potassium-low-today',
    someone([], { takes: ['digoxin'], labs: { potassium: 3.2 } }),
    someone([], { labs: { potassium: 3.2 } }),
  ],
  ['potassium-high-today', lab({ potassium: 6 }), lab({ potassium: 5.9 })],
  ['potassium-high-today', lab({ potassium: 5.6 }, 'on-dialysis'), lab({ potassium: 5.4 }, 'on-dialysis')],
  ['calcium-tingling', on('antiresorptive', 'tingling-mouth'), someone(['tingling-mouth', 'overbreathing'])],
  ['calcium-total-low', lab({ 'calcium-total': 1.85 }), lab({ 'calcium-total': 1.95 })],
  // Total 1.85 with albumin 25 g/L is 2.15 adjusted (nutrients.md 3.4): low albumin and no more.
  ['calcium-total-low', lab({ 'calcium-total': 1.85 }), lab({ 'calcium-total': 1.85, albumin: 25 })],
  ['calcium-critical', lab({ 'calcium-total': 1.85, albumin: 40 }), lab({ 'calcium-total': 1.85, albumin: 25 })],
  ['magnesium-low-today', lab({ magnesium: 0.49 }), lab({ magnesium: 0.5 })],
  ['phosphate-very-low', lab({ phosphate: 0.3 }), lab({ phosphate: 0.5 })],
  ['sodium-low-today', lab({ sodium: 129 }), lab({ sodium: 130 })],
  ['sodium-high-today', lab({ sodium: 151 }), lab({ sodium: 150 })],
  ['sodium-low-today', on('thiazide', 'low-sodium-signs'), on('thiazide')],
  ['anaemia-severe', lab({ haemoglobin: 69 }), lab({ haemoglobin: 70 })],
  ['stiff-jaw', someone(['jaw-trunk-spasm']), someone(['slow-stiff-tremor'])],
  ['skin-infection', someone(['warm-red-calf', 'fever']), someone(['fever'])],
  ['pregnant-swollen-leg', someone(['pregnant', 'one-calf-swollen']), someone(['pregnant', 'both-ankles-swell', 'calf-tender'])],
  ['clot-signs', someone(['one-calf-swollen']), someone(['both-ankles-swell'])],
  [
    'clot-signs',
    someone({ ...yes('calf-tender', 'surgery-or-bed-rest'), ...lasting }),
    someone(['calf-tender', 'surgery-or-bed-rest']),
  ],
  [
    'clot-signs',
    someone({ ...yes('calf-tender', 'new'), ...lasting, side: 'same-leg' }),
    someone({ ...yes('calf-tender', 'new'), ...lasting }),
  ],
  ['clot-signs', someone(['warm-red-calf', 'calf-tender']), someone(['calf-tender', 'sore-after', 'new-exercise', 'new'])],
  ['limb-at-risk', someone(['night-foot-pain']), someone(['at-night', 'foot', 'cold-feet-in-bed'])],
  ['limb-at-risk', someone(['foot-sores', 'diabetes-known']), someone(['foot-sores'])],
  ['limb-at-risk', someone(['hanging-leg-relieves', 'arterial-disease-known']), someone(['hanging-leg-relieves', 'at-night'])],
  ['throat-or-breath', someone(['trouble-swallowing', 'wasting']), someone(['trouble-swallowing'])],
  ['throat-or-breath', someone(['breathing-trouble', 'neuromuscular-known']), someone(['breathing-trouble', 'twitching'])],
  ['thiamine-low', someone(['unsteady', 'alcohol-dependence']), someone(['unsteady', 'alcohol-over-14-units'])],
  [
    'thiamine-low',
    someone(['vomiting-or-laxatives', 'bariatric-surgery', 'burning-feet']),
    someone(['bariatric-surgery', 'burning-feet']),
  ],
  ['cord-worsening', someone(['worse-walking', 'numb-feet', 'vegan-without-b12']), someone(['worse-walking', 'numb-feet'])],
  ['cord-worsening', someone(['nitrous-oxide', 'tingling-feet', 'unsteady']), someone(['nitrous-oxide', 'tingling-feet'])],
  ['liver-worse', someone(['jaundice-or-swollen-belly', 'bleeding-or-bruising']), someone(['bleeding-or-bruising'])],
  ['dialysis-trouble', someone(['on-dialysis', 'missed-dialysis']), someone(['on-dialysis'])],
  [
    'starving-with-signs',
    someone(['palpitations'], { heightCm: 170, weightKg: 45 }),
    someone([], { heightCm: 170, weightKg: 45 }),
  ],
  ['distress', someone(['distress-or-self-harm']), someone(['memory-or-mood', 'sleep-broken'])],
  ['quinine-reaction', on('quinine', 'bleeding-or-bruising'), on('quinine')],

  ['potassium-mild', lab({ potassium: 3.4 }), lab({ potassium: 3.5 })],
  ['potassium-mild', lab({ potassium: 5.5 }), lab({ potassium: 5.4 })],
  ['calcium-mild', lab({ 'calcium-adjusted': 2.05 }), lab({ 'calcium-adjusted': 2.1 })],
  ['muscle-enzyme-high', someone([], { sex: 'male', labs: { ck: 1700 } }), someone([], { sex: 'male', labs: { ck: 1500 } })],
  ['anaemia', lab({ haemoglobin: 78 }), lab({ haemoglobin: 105 })],
  ['red-calf', someone(['warm-red-calf']), someone(['calf'])],
  ['foot-sores', someone(['foot-sores']), someone(['varicose-veins'])],
  ['motor-nerve-signs', someone(['foot-drop-or-weak-grip']), someone(['twitching', 'general-weakness'])],
  ['motor-nerve-signs', someone(['twitching', 'elsewhere', 'worsening']), someone(['twitching', 'worsening'])],
  ['swallowing-alone', someone(['trouble-swallowing']), someone(['overbreathing'])],
  ['muscles-weakening', someone(['hard-to-rise', 'new', 'worsening']), someone(['hard-to-rise', 'worsening'])],
  ['nerves-and-b12', someone(['vegan-without-b12', 'tingling-feet', 'unsteady']), someone(['tingling-feet', 'unsteady'])],
  ['nerves-and-b12', lab({ 'vitamin-b12': 120 }, 'numb-feet'), lab({ 'vitamin-b12': 120 })],
  ['diabetic-foot', someone(['diabetes-known', 'walking-pain', 'numb-feet']), someone(['diabetes-known', 'numb-feet'])],
  ['jaundice', someone(['jaundice-or-swollen-belly']), someone(['itch'])],
  ['very-low-weight', someone([], { heightCm: 170, weightKg: 45 }), someone([], { heightCm: 170, weightKg: 50 })],
  ['soft-bones', someone(['bone-pain', 'hard-to-rise']), someone(['bone-pain'])],
  ['weight-loss-and-pain', someone({ ...yes('weight-loss'), ...lasting }), someone(['weight-loss'])],
  ['weight-loss-and-pain', someone(['cancer-active', 'bone-pain', 'new']), someone(['cancer-active', 'new'])],

  ['walking-distance', someone(['walking-pain']), someone(['after-effort'])],
  ['more-than-cramps', someone(['numb-feet']), someone(['tingling-feet', 'fatigue', 'overbreathing'])],
  ['more-than-cramps', someone(['cirrhosis-known']), someone(['liver-disease-known'])],
  ['losing-weight', someone(['weight-loss']), someone([])],
  ['under-sixteen', someone([], { age: 15 }), someone([], { age: 16 })],
  ['known-nerve-muscle-disease', someone(['neuromuscular-known']), someone(['neuropathy-known'])],
  ['often-or-stubborn', someone(['self-care-failed']), someone(['worsening'])],
  ['typical-cramp', someone(['sudden']), someone({ ...yes('sudden'), ...lasting })],
]

describe('each red flag', () => {
  test.each(table.map(([rule, fires, near], row) => ({ rule, fires, near, row })))('$rule ($row)', ({ rule, fires, near }) => {
    const { tier } = rules.find(({ id }) => id === rule)!
    const result = screen(fires)
    expect(result.fired.map((each) => each.rule)).toContain(rule)
    expect(moreUrgent(result.tier, tier)).toBe(result.tier)
    expect(screen(near).fired.map((each) => each.rule)).not.toContain(rule)
  })

  test('every rule is in the table', () => {
    expect([...new Set(table.map(([rule]) => rule))].sort()).toEqual(rules.map(({ id }) => id).sort())
  })

  test('every red flag of the reference has a rule (X01 to X30)', () => {
    const flags = Array.from({ length: 30 }, (_, i) => `x${String(i + 1).padStart(2, '0')}`)
    expect(flags.filter((flag) => !rules.some(({ aliases }) => aliases.includes(flag)))).toEqual([])
  })
})

describe('ordinary people stay ordinary', () => {
  const night = ['at-night', 'sudden', 'hard-knot', 'calf', 'stretch-ends-it', 'sore-after', 'set-off-by-pointing-toes']
  const people: Record<string, [Case, Tier]> = {
    'a calf cramp once a week, stretched away, sore after': [someone(night), 'self-care'],
    'the same, with a calf tender the day after new exercise': [
      someone([...night, 'calf-tender', 'new-exercise', 'new']),
      'self-care',
    ],
    'on a statin, a water tablet and a blood-pressure tablet': [
      someone([...night, 'hypertension'], { age: 74, takes: ['statin', 'thiazide', 'ace-inhibitor-or-arb'] }),
      'self-care',
    ],
    'pregnant, with both ankles swollen': [someone([...night, 'pregnant', 'both-ankles-swell'], { age: 30 }), 'self-care'],
    'restless legs, legs kicking, tired': [
      someone(['urge-to-move', 'restless-urge', 'leg-kicks', 'fatigue', 'walking-relieves']),
      'self-care',
    ],
    'eyelid and calf twitches': [someone([...night, 'twitching']), 'self-care'],
    'a heart that misses a beat, no medicines': [someone([...night, 'palpitations']), 'self-care'],
    'a vegan with no trouble of nerves': [someone([...night, 'vegan-without-b12']), 'self-care'],
    'four nights a week': [someone([...night, 'often']), 'routine'],
    'awake from it': [someone([...night, 'sleep-broken']), 'routine'],
  }
  test.each(Object.entries(people))('%s', (_, [person, tier]) => expect(screen(person).tier).toBe(tier))
})

describe('what is still to ask', () => {
  test('with nothing known nothing fires, and the signs of emergencies come first', () => {
    const { tier, fired, needs } = screen(emptyCase)
    expect({ tier, fired }).toEqual({ tier: 'self-care', fired: [] })
    expect(needs).toEqual(
      expect.arrayContaining(['chest-pain-or-breathless', 'one-calf-swollen', 'saddle-or-bladder', 'dark-urine']),
    )
    // Risks are asked when a sign is there, not before; blood values are never asked for.
    expect(needs).not.toContain('thiazide')
    expect(needs).not.toContain('potassium')
    expect(screen({ ...emptyCase, answers: { palpitations: true } }).needs).toContain('thiazide')
  })

  test('a missing blood value opens no questions, a present one may', () => {
    const asks = (potassium?: number) =>
      screen({ ...emptyCase, ...(potassium !== undefined && { labs: lab({ potassium }).labs }) }).needs.includes('kidney-severe')
    expect([asks(), asks(4.5), asks(5.6)]).toEqual([false, false, true])
  })

  test('someone asked everything needs nothing, and "I don’t know" is not asked again', () => {
    expect(screen(someone([])).needs).toEqual([])
    expect(screen(someone({ 'one-calf-swollen': null })).needs).toEqual([])
    expect(screen({ ...emptyCase, answers: { palpitations: null } }).needs).not.toContain('palpitations')
  })

  test('an emergency asks no more, and men are not asked about pregnancy', () => {
    expect(screen({ ...emptyCase, answers: { 'face-arm-speech': true } }).needs).toEqual([])
    expect(screen({ ...emptyCase, person: { sex: 'male' } }).needs).not.toContain('pregnant')
    expect(screen({ ...emptyCase, person: { sex: 'female' } }).needs).toContain('pregnant')
  })

  test('a fired rule names what it rests on', () => {
    const { fired } = screen(someone({ ...yes('calf-tender', 'surgery-or-bed-rest'), ...lasting }))
    expect(fired[0]).toEqual({
      rule: 'clot-signs',
      tier: 'same-day',
      because: ['calf-tender', 'duration', 'surgery-or-bed-rest'],
    })
  })
})

describe('laws', () => {
  const all = [...facts, ...used]
  const partial = fc.array(fc.tuple(fc.constantFrom(...all), fc.constantFrom(true, false, null)), { maxLength: 30 })
  const asCase = (pairs: readonly (readonly [string, Answer])[]): Case => ({
    ...emptyCase,
    answers: Object.fromEntries(pairs.map(([fact, answer]) => [fact, answer === true ? (choices[fact] ?? true) : answer])),
  })

  test('more answers never unfire a rule', () => {
    fc.assert(
      fc.property(partial, partial, (some, more) => {
        const before = asCase(some.filter(([, answer]) => answer !== null))
        const after = { ...before, answers: { ...asCase(more).answers, ...before.answers } }
        const fired = new Set(screen(after).fired.map(({ rule }) => rule))
        for (const { rule } of screen(before).fired) expect(fired).toContain(rule)
        expect(tiers.indexOf(screen(after).tier)).toBeLessThanOrEqual(tiers.indexOf(screen(before).tier))
      }),
    )
  })

  test('asking what is needed ends, and then no unasked fact can make it more urgent than two weeks', () => {
    const salt = fc.func(fc.constantFrom(true, false, false, false, null))
    fc.assert(
      fc.property(salt, fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length }), (answer, rest) => {
        const answers: Record<string, Answer> = {}
        const person: Case = { ...emptyCase, answers }
        for (let asked = 0; screen(person).needs.length > 0; asked++) {
          expect(asked).toBeLessThan(all.length)
          const fact = screen(person).needs[0]!
          const said = answer(fact)
          answers[fact] = said === true ? (choices[fact] ?? true) : said
        }
        const { tier } = screen(person)
        const unasked: Record<string, Answer> = Object.fromEntries(
          all.map((fact, i) => [fact, rest[i]! ? (choices[fact] ?? true) : false]),
        )
        // Neither without the other: what is known to be impossible is not asked.
        if (person.answers.pregnant === false) unasked.hyperemesis = false
        if (person.answers['on-dialysis'] === false) unasked['missed-dialysis'] = false
        const after = screen({ ...person, answers: { ...unasked, ...dropNulls(person.answers) } }).tier
        const open = Object.values(person.answers).includes(null)
        expect(open || moreUrgent(after, tier) === tier || tiers.indexOf(after) > tiers.indexOf('same-day')).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  const dropNulls = (answers: Case['answers']) =>
    Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null))
})
