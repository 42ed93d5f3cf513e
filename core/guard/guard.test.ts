import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actions } from '../knowledge/actions/index.js'
import { kidneyFacts, kidneyLabs } from '../knowledge/actions/groups.js'
import { emptyCase, type Answer, type Case } from '../person/case.js'
import type { Permission } from './gate.js'
import { guard } from './guard.js'
import { classes, dropMedicines, no, someone } from './people.fixture.js'

const actionOf = (id: string) => {
  const action = actions.find((each) => each.id === id)
  if (!action) throw new Error(`actions has no "${id}"`)
  return action
}

const well = someone()
const ok: Permission = 'allowed'
const ask: Permission = 'ask-first'
const refused: Permission = 'refused'

/** Nutrients.md section 4 and the interactions at the end of causes.md C, row by row. */
const table: readonly (readonly [what: string, action: string, person: Case, permission: Permission, because?: string])[] = [
  // Never, to anyone (DESIGN.md 5)
  ['quinine to a healthy person', 'quinine', well, refused],
  ['quinine in pregnancy names why as well', 'quinine', someone(['pregnant']), refused, 'pregnant'],
  ['high-dose vitamin D', 'high-dose-vitamin-d', well, refused],
  ['potassium tablets', 'potassium-pills', well, refused],
  ['stopping a prescribed medicine', 'stop-a-medicine', someone([], { takes: ['statin'] }), refused],
  ['vitamin E', 'vitamin-e', well, refused],
  ['soap in the bed', 'home-remedies', well, refused],

  // Potassium in food (4.1)
  ['potassium-rich food for the healthy', 'food-potassium', well, ok],
  ['potassium 5.1', 'food-potassium', someone([], { labs: { potassium: 5.1 } }), refused, 'potassium'],
  ['potassium 5.0', 'food-potassium', someone([], { labs: { potassium: 5 } }), ok],
  ['on dialysis', 'food-potassium', someone(['on-dialysis']), refused, 'on-dialysis'],
  ['eGFR 28', 'food-potassium', someone([], { labs: { egfr: 28 } }), refused, 'egfr'],
  ['eGFR 45', 'food-potassium', someone([], { labs: { egfr: 45 } }), ask, 'egfr'],
  [
    'eGFR 45 and spironolactone',
    'food-potassium',
    someone([], { labs: { egfr: 45 }, takes: ['potassium-sparing-diuretic'] }),
    refused,
  ],
  ['spironolactone', 'food-potassium', someone([], { takes: ['potassium-sparing-diuretic'] }), ask, 'potassium-sparing-diuretic'],
  ['an ACE inhibitor', 'food-potassium', someone([], { takes: ['ace-inhibitor-or-arb'] }), ask, 'ace-inhibitor-or-arb'],
  ['trimethoprim', 'food-potassium', someone([], { takes: ['trimethoprim'] }), ask, 'trimethoprim'],
  ['a regular NSAID', 'food-potassium', someone([], { takes: ['nsaid'] }), ask, 'nsaid'],
  ['high potassium before', 'food-potassium', someone(['high-potassium-known']), refused, 'high-potassium-known'],
  ['seventy, kidneys never measured', 'food-potassium', someone([], { age: 70 }), ask, 'egfr'],
  ['seventy, eGFR 75', 'food-potassium', someone([], { age: 70, labs: { egfr: 75 } }), ok],
  ['hypertension, kidneys never measured', 'food-potassium', someone(['hypertension']), ask, 'egfr'],
  ['forty-five and nothing asked of the kidneys', 'food-potassium', { ...emptyCase, person: { age: 45 } }, ok],
  ['potassium treatment on a statin', 'potassium-treatment', someone([], { takes: ['statin'] }), ask],
  ['potassium treatment with eGFR 25', 'potassium-treatment', someone([], { labs: { egfr: 25 } }), refused, 'egfr'],

  // Magnesium (4.2)
  ['magnesium for the healthy', 'magnesium-trial', well, ok],
  ['eGFR 29', 'magnesium-trial', someone([], { labs: { egfr: 29 } }), refused, 'egfr'],
  ['eGFR 30', 'magnesium-trial', someone([], { labs: { egfr: 30 } }), ask, 'egfr'],
  [
    'creatinine 124 µmol/L in a woman of 68, eGFR 41 (nutrients.md 3.5)',
    'magnesium-trial',
    someone([], { age: 68, labs: { creatinine: 124 } }),
    ask,
    'egfr',
  ],
  ['creatinine 65 µmol/L in a woman of 68', 'magnesium-trial', someone([], { age: 68, labs: { creatinine: 65 } }), ok],
  ['eGFR 90', 'magnesium-trial', someone([], { labs: { egfr: 90 } }), ok],
  ['dialysis', 'magnesium-trial', someone(['on-dialysis']), refused],
  ['heart block', 'magnesium-trial', someone(['heart-block']), refused, 'heart-block'],
  ['myasthenia', 'magnesium-trial', someone(['myasthenia']), refused, 'myasthenia'],
  ['magnesium 1.2', 'magnesium-trial', someone([], { labs: { magnesium: 1.2 } }), refused, 'magnesium'],
  ['diarrhoea', 'magnesium-trial', someone(['diarrhoea']), refused, 'diarrhoea'],
  ['pregnancy', 'magnesium-trial', someone(['pregnant']), ask, 'pregnant'],
  [
    'pregnancy, told by the week only',
    'magnesium-trial',
    someone([], { pregnancyWeeks: 30, unknown: ['pregnant'] }),
    ask,
    'pregnant',
  ],
  ['levothyroxine', 'magnesium-trial', someone([], { takes: ['levothyroxine'] }), ask, 'levothyroxine'],
  ['doxycycline', 'magnesium-trial', someone([], { takes: ['tetracycline-or-quinolone'] }), ask],
  ['alendronate', 'magnesium-trial', someone([], { takes: ['bisphosphonate'] }), ask],
  ['digoxin', 'magnesium-trial', someone([], { takes: ['digoxin'] }), ask, 'digoxin'],
  ['sixty-five, kidneys never measured', 'magnesium-trial', someone([], { age: 65 }), ask, 'egfr'],
  ['sixty-four, kidneys never measured', 'magnesium-trial', someone([], { age: 64 }), ok],
  ['diabetes, kidneys never measured', 'magnesium-trial', someone(['diabetes-known']), ask, 'egfr'],
  ['heart failure, kidneys never measured', 'magnesium-trial', someone(['heart-failure-known']), ask, 'egfr'],
  ['does not know about the kidneys', 'magnesium-trial', someone([], { unknown: ['kidney-severe'] }), ask, 'kidney-severe'],
  ['nothing known at all', 'magnesium-trial', emptyCase, ask, 'heart-block'],
  ['medicines not asked', 'magnesium-trial', dropMedicines(well), ask, 'digoxin'],
  ['a medicine nobody could place', 'magnesium-trial', someone([], { takes: ['unplaced'] }), ask, 'levothyroxine'],
  ['seventeen', 'magnesium-trial', someone([], { age: 17 }), ask, 'age'],
  ['magnesium food with eGFR 25', 'food-magnesium', someone([], { labs: { egfr: 25 } }), ask, 'egfr'],
  ['magnesium food at seventy', 'food-magnesium', someone([], { age: 70 }), ok],
  ['a prescribed course is the prescriber’s', 'magnesium-treatment', well, ask],

  // Calcium, vitamins D, K, B6, B12, iron (4.3)
  ['vitamin D for the healthy', 'treat-vitamin-d', well, ok],
  ['high blood calcium', 'treat-vitamin-d', someone(['high-blood-calcium']), refused],
  ['calcium 2.7', 'treat-vitamin-d', someone([], { labs: { 'calcium-adjusted': 2.7 } }), refused, 'calcium-adjusted'],
  ['sarcoidosis', 'treat-vitamin-d', someone(['sarcoidosis']), refused, 'sarcoidosis'],
  ['25OHD 150', 'treat-vitamin-d', someone([], { labs: { 'vitamin-d-25oh': 150 } }), refused],
  ['kidney stones', 'treat-vitamin-d', someone(['kidney-stones']), ask, 'kidney-stones'],
  ['a thiazide', 'treat-vitamin-d', someone([], { takes: ['thiazide'] }), ask, 'thiazide'],
  ['already takes some', 'treat-vitamin-d', someone([], { takes: ['vitamin-d-or-calcium-supplement'] }), ask],
  ['calcium treatment with a high calcium', 'calcium-treatment', someone(['high-blood-calcium']), refused],
  ['calcium-rich food with a high calcium', 'food-calcium-and-d', someone(['high-blood-calcium']), refused],
  ['K2 for the healthy', 'vitamin-k2', well, ok],
  ['K2 on warfarin', 'vitamin-k2', someone([], { takes: ['vitamin-k-antagonist'] }), refused, 'vitamin-k-antagonist'],
  ['K2 on apixaban', 'vitamin-k2', someone([], { takes: ['direct-oral-anticoagulant'] }), ok],
  ['K2 with an unplaced medicine', 'vitamin-k2', someone([], { takes: ['unplaced'] }), ask, 'vitamin-k-antagonist'],
  ['B complex with numb feet', 'b-complex', someone(['numb-feet']), refused, 'numb-feet'],
  ['B complex otherwise', 'b-complex', well, ask],
  ['food with B12 and numb feet', 'food-b12', someone(['numb-feet']), ask],
  ['iron with ferritin 150', 'iron-for-restless-legs', someone([], { labs: { ferritin: 150 } }), refused, 'ferritin'],
  ['iron with ferritin 40', 'iron-for-restless-legs', someone([], { labs: { ferritin: 40 } }), ask],

  // Salt and water (4.3, 6.5)
  ['salt after heat', 'replace-salt-after-heat', well, ok],
  ['salt with hypertension', 'replace-salt-after-heat', someone(['hypertension']), refused, 'hypertension'],
  ['salt with heart failure', 'replace-salt-after-heat', someone(['heart-failure-known']), refused],
  ['salt in pregnancy', 'replace-salt-after-heat', someone(['pregnant']), refused],
  ['drinking to thirst', 'drink-to-thirst', well, ok],
  ['drinking to thirst with heart failure', 'drink-to-thirst', someone(['heart-failure-known']), ask],
  ['drinking to thirst on dialysis', 'drink-to-thirst', someone(['on-dialysis']), refused],
  ['drinking to thirst with sodium 130', 'drink-to-thirst', someone([], { labs: { sodium: 130 } }), refused, 'sodium'],
  ['rehydration with cirrhosis', 'rehydrate-after-loss', someone(['cirrhosis-known']), ask],
  ['rehydration at seventy, kidneys never measured', 'rehydrate-after-loss', someone([], { age: 70 }), ask, 'egfr'],
  ['a sip of pickle juice with hypertension', 'pickle-juice', someone(['hypertension']), ask],

  // Stretching, squeezing, walking (section 7)
  ['evening stretches', 'bedtime-stretch', well, ok],
  ['evening stretches, nothing known', 'bedtime-stretch', emptyCase, ok],
  ['one calf swollen', 'bedtime-stretch', someone(['one-calf-swollen']), refused, 'one-calf-swollen'],
  ['pain of a foot at night', 'bedtime-stretch', someone(['night-foot-pain']), refused],
  ['after an operation', 'bedtime-stretch', someone(['surgery-or-bed-rest']), ask],
  ['a tender calf on a quinolone', 'bedtime-stretch', someone(['calf-tender'], { takes: ['tetracycline-or-quinolone'] }), ask],
  ['a tender calf', 'bedtime-stretch', someone(['calf-tender']), ok],
  ['stretching a torn muscle', 'stretch-at-onset', someone(['recent-injury']), refused],
  ['stockings with narrowed arteries', 'compression-or-splints', someone(['arterial-disease-known']), refused],
  ['stockings with diabetes', 'compression-or-splints', someone(['diabetes-known']), ask],
  ['walking with chest pain', 'walking-programme', someone(['chest-pain-or-breathless']), refused],
  ['less alcohol for a dependent drinker', 'cut-alcohol', someone(['alcohol-dependence']), ask, 'alcohol-dependence'],
  ['slow breathing after neck surgery', 'slow-breathing', someone(['neck-surgery-two-weeks']), ask],
  ['waiting with a wasting muscle', 'reassure-and-wait', someone(['wasting']), refused],

  // Prescribers decide
  ['diltiazem', 'diltiazem', well, ask],
  ['diltiazem with heart block', 'diltiazem', someone(['heart-block']), refused],
  ['verapamil on a beta-blocker', 'verapamil', someone([], { takes: ['beta-blocker-non-selective'] }), refused],
  ['baclofen while confused', 'baclofen', someone(['confusion']), refused],
  ['botulinum with myasthenia', 'botulinum', someone(['myasthenia']), refused],
  ['blood tests are asked for', 'blood-tests', well, ask],
  ['a visit is always allowed', 'see-doctor-routine', emptyCase, ok],
  ['an ambulance is always allowed', 'emergency-care', emptyCase, ok],
  ['a review of medicines is always allowed', 'medicine-review', someone([], { takes: ['unplaced'] }), ok],
]

describe('guard', () => {
  test.each(table.map(([what, action, person, permission, because]) => ({ what, action, person, permission, because })))(
    '$action: $what → $permission',
    ({ action, person, permission, because }) => {
      const verdict = guard({ what: 'action', action: actionOf(action) }, person)
      expect(verdict.permission).toBe(permission)
      expect(verdict.because).toEqual(expect.arrayContaining(because ? [because] : []))
    },
  )

  test('an answer allowed carries no reasons', () => {
    const allowed = actions
      .map((action) => guard({ what: 'action', action }, well))
      .filter((verdict) => verdict.permission === 'allowed')
    expect(allowed.length).toBeGreaterThan(10)
    expect(allowed.flatMap(({ because }) => because)).toEqual([])
  })
})

describe('laws', () => {
  const facts = Object.keys(no)
  const people = fc
    .record({
      age: fc.option(fc.integer({ min: 18, max: 95 }), { nil: undefined }),
      yes: fc.subarray(facts, { maxLength: 6 }),
      unknown: fc.subarray(facts, { maxLength: 10 }),
      takes: fc.option(fc.subarray([...classes, 'unplaced'], { maxLength: 4 }), { nil: undefined }),
      egfr: fc.option(fc.integer({ min: 5, max: 120 }), { nil: undefined }),
    })
    .map(({ age, yes, unknown, takes, egfr }): Case => {
      const person = someone(yes, {
        unknown,
        takes: takes ?? [],
        ...(egfr !== undefined && { labs: { egfr } }),
        ...(age !== undefined && { age }),
      })
      return takes === undefined ? dropMedicines(person) : person
    })

  test('never is never, and a prescriber’s matter is never simply allowed', () => {
    const possible: Record<string, readonly Permission[]> = {
      never: [refused],
      prescriber: [ask, refused],
      suggest: [ok, ask, refused],
    }
    fc.assert(
      fc.property(fc.constantFrom(...actions), people, (action, person) => {
        expect(possible[action.position]).toContain(guard({ what: 'action', action }, person).permission)
      }),
    )
  })

  test('it fails closed: what is unknown never makes a supplement freer than any answer to it would', () => {
    const supplements = actions.filter(({ kind, position }) => kind === 'supplement' && position === 'suggest')
    const order: Record<Permission, number> = { allowed: 0, 'ask-first': 1, refused: 2 }
    fc.assert(
      fc.property(fc.constantFrom(...supplements), people, fc.constantFrom(...facts), (action, person, fact) => {
        // Measured kidneys answer for themselves; nothing is open there.
        fc.pre(!kidneyFacts.includes(fact) || !person.labs.some(({ analyte }) => kidneyLabs.includes(analyte)))
        const answered = (answer: Answer) =>
          order[guard({ what: 'action', action }, { ...person, answers: { ...person.answers, [fact]: answer } }).permission]
        expect(answered(null)).toBeGreaterThanOrEqual(Math.min(answered(true), answered(false)))
        // Free with the answer open means free whatever the answer.
        expect(answered(null) > 0 || (answered(true) === 0 && answered(false) === 0)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('kidneys that were measured and pass enough are no longer in doubt; what the person says of them still holds', () => {
    const measuredAt = (egfr: number, answers: Record<string, Answer> = {}): Case => ({
      ...someone([], { age: 70, unknown: ['kidney-severe', 'on-dialysis', 'kidney-disease-known'], labs: { egfr } }),
      ...(Object.keys(answers).length > 0 && {
        answers: { ...someone().answers, 'kidney-disease-known': null, ...answers },
      }),
    })
    const change = { thiaminMg: { before: 1, after: 1.2 } }
    const permission = (person: Case) => guard({ what: 'diet', change }, person).permission
    expect(permission(measuredAt(75))).toBe('allowed')
    expect(permission(measuredAt(29))).toBe('refused')
    expect(permission(measuredAt(75, { 'on-dialysis': true }))).toBe('refused')
  })

  test('supplements are never allowed to someone with kidneys below 30', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 29 }), people, (egfr, person) => {
        const failing: Case = {
          ...person,
          labs: [{ analyte: 'egfr', value: egfr, reported: { value: egfr, unit: 'mL/min/1.73 m2' } }],
        }
        expect(guard({ what: 'action', action: actionOf('magnesium-trial') }, failing).permission).toBe('refused')
        expect(guard({ what: 'action', action: actionOf('food-potassium') }, failing).permission).toBe('refused')
        expect(guard({ what: 'action', action: actionOf('treat-vitamin-d') }, failing).permission).not.toBe('allowed')
      }),
    )
  })
})
