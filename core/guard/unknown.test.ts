// What does the guard do with what nobody knows? And with amounts, forms, hours, limits by age, and a clinician's word?
import { describe, expect, test } from 'vitest'
import { actions } from '../knowledge/actions/index.js'
import { guardRules, standsFor } from '../knowledge/guard/index.js'
import { emptyCase, type Case } from '../person/case.js'
import { guardAction } from './guard-action.js'
import { guard } from './guard.js'
import { dropMedicines, food, someone } from './people.fixture.js'
import type { Suggestion, Verdict } from './suggestion.js'
import { table } from './table.fixture.js'

const actionOf = (id: string): Suggestion => {
  const action = actions.find((each) => each.id === id)
  if (!action) throw new Error(`actions has no "${id}"`)
  return { what: 'action', action }
}
type Tablet = Extract<Suggestion, { what: 'supplement' }>
const tablet = (nutrient: Tablet['nutrient'], perDay: number, rest: Partial<Tablet> = {}): Suggestion => ({
  what: 'supplement',
  nutrient,
  perDay,
  alreadyPerDay: 0,
  ...rest,
})
const magnesium = tablet('magnesiumMg', 240)
const banana: Suggestion = {
  what: 'food',
  food: food('banana', { potassiumMg: 360, sodiumMg: 1, calciumMg: 5, phosphorusMg: 22, proteinG: 1, vitaminKUg: 1 }),
  morePerDay: 100,
  eaten: true,
}
const anyPlan: Suggestion = { what: 'diet', change: {} }
const water: Suggestion = { what: 'drink', drink: 'water', extraMlPerDay: 300 }
const well = someone()

const rows: readonly (readonly [what: string, Suggestion, Case, Verdict['permission'], because: readonly string[]])[] = [
  // Supplements: an unknown that matters is asked about
  ['magnesium, nothing asked of the heart', magnesium, someone([], { unasked: ['heart-block'] }), 'ask-first', ['heart-block']],
  ['magnesium, medicines not asked', magnesium, dropMedicines(well), 'ask-first', ['medicines']],
  ['magnesium, a medicine nobody could place', magnesium, someone([], { takes: ['unplaced'] }), 'ask-first', ['medicines']],
  ['thiamin, medicines not asked: no rule hangs on them', tablet('thiaminMg', 50), dropMedicines(well), 'allowed', []],
  ['a supplement, age unknown', tablet('thiaminMg', 50), { ...well, person: { sex: 'male' } }, 'ask-first', ['age']],
  ['vitamin D, medicines not asked', tablet('vitaminDUg', 15), dropMedicines(well), 'ask-first', ['medicines']],
  ['vitamin K2, medicines not asked', tablet('vitaminK2Ug', 180), dropMedicines(well), 'ask-first', ['medicines']],

  // Too rare to ask everyone: unasked it passes with care, asked in vain it does not
  ['magnesium, gut not asked', magnesium, someone([], { unasked: ['slow-or-blocked-gut'] }), 'allowed', []],
  [
    'magnesium, gut asked in vain',
    magnesium,
    someone([], { unknown: ['slow-or-blocked-gut'] }),
    'ask-first',
    ['slow-or-blocked-gut'],
  ],
  [
    'vitamin D, granuloma not asked',
    tablet('vitaminDUg', 15),
    someone([], { unasked: ['tuberculosis-or-granuloma'] }),
    'allowed',
    [],
  ],
  ['banana, periodic paralysis not asked', banana, someone([], { unasked: ['periodic-paralysis'] }), 'allowed', []],
  [
    'banana, periodic paralysis asked in vain',
    banana,
    someone([], { unknown: ['periodic-paralysis'] }),
    'ask-first',
    ['periodic-paralysis'],
  ],

  // Kidneys: not taken for granted where there is a reason to doubt them
  ['banana at 64, kidneys not measured', banana, someone([], { age: 64 }), 'allowed', []],
  ['banana at 65, kidneys not measured', banana, someone([], { age: 65 }), 'ask-first', ['egfr']],
  ['banana at 65, eGFR 75', banana, someone([], { age: 65, labs: { egfr: 75 } }), 'allowed', []],
  ['banana with diabetes, kidneys not measured', banana, someone(['diabetes-known']), 'ask-first', ['egfr']],
  ['magnesium with hypertension, kidneys not measured', magnesium, someone(['hypertension']), 'ask-first', ['egfr']],
  ['magnesium at 65, creatinine 65 µmol/L', magnesium, someone([], { age: 65, labs: { creatinine: 65 } }), 'allowed', []],
  ['a plan at 70, kidneys not measured', anyPlan, someone([], { age: 70 }), 'ask-first', ['egfr']],
  [
    'banana at 70, eGFR 75, medicines not asked',
    banana,
    dropMedicines(someone([], { age: 70, labs: { egfr: 75 } })),
    'ask-first',
    ['medicines'],
  ],
  ['banana at 45, medicines not asked', banana, dropMedicines(well), 'allowed', []],
  ['banana at 45, a medicine nobody could place', banana, someone([], { takes: ['unplaced'] }), 'ask-first', ['medicines']],
  [
    'banana, asked in vain about the kidneys',
    banana,
    someone([], { unknown: ['kidney-severe'] }),
    'ask-first',
    ['kidney-severe'],
  ],
  [
    'no kidney disease means none that is severe',
    magnesium,
    someone([], { unasked: ['kidney-severe', 'on-dialysis'] }),
    'allowed',
    [],
  ],
  [
    'kidney disease, its stage not asked',
    magnesium,
    someone(['kidney-disease-known'], { unasked: ['kidney-severe'] }),
    'ask-first',
    ['kidney-disease-known'],
  ],
  [
    'an eGFR of "<30"',
    magnesium,
    { ...well, labs: [{ analyte: 'egfr', value: 30, reported: { value: 30, unit: 'mL/min', comparator: '<' } }] },
    'refused',
    ['egfr'],
  ],

  // Movement and plans pass unless something speaks against them
  ['stretching, nothing known', { what: 'stretch', position: 'standing' }, emptyCase, 'allowed', []],
  [
    'stretching, asked in vain about one swollen calf',
    { what: 'stretch', position: 'standing' },
    someone([], { unknown: ['one-calf-swollen'] }),
    'ask-first',
    ['one-calf-swollen'],
  ],
  [
    'stretching, a medicine nobody could place and a calf not asked after',
    { what: 'stretch', position: 'standing' },
    someone([], { takes: ['unplaced'], unasked: ['calf-tender'] }),
    'allowed',
    [],
  ],
  [
    'stretching a tender calf on a medicine nobody could place',
    { what: 'stretch', position: 'standing' },
    someone(['calf-tender'], { takes: ['unplaced'] }),
    'ask-first',
    ['medicines'],
  ],
  ['a plan, nothing known but the age', anyPlan, { ...emptyCase, person: { age: 40 } }, 'allowed', []],
  ['a plan, nothing known', anyPlan, emptyCase, 'ask-first', ['age']],
  [
    'a plan, an eating disorder asked in vain',
    anyPlan,
    someone([], { unknown: ['eating-disorder-known'] }),
    'ask-first',
    ['eating-disorder-known'],
  ],
  [
    'a sauna, nothing known',
    { what: 'heat', way: 'sauna' },
    emptyCase,
    'ask-first',
    ['heart-failure-known', 'faint-or-collapse', 'pregnant', 'dry-and-dizzy', 'hot-collapsed'],
  ],

  // Eating and drinking limits set by a clinician
  ['water with a limit', water, someone([], { eating: { fluidLimitMlPerDay: 1500 } }), 'refused', ['fluid-restriction']],
  ['water without one', water, someone([], { eating: {} }), 'allowed', []],
  [
    'salt, told to eat little of it',
    { what: 'salt', sodiumMgPerDay: 500 },
    someone([], { eating: { lowSodium: true } }),
    'refused',
    ['low-sodium-diet'],
  ],
  [
    'salt, told so among the answers',
    { what: 'salt', sodiumMgPerDay: 500 },
    someone(['low-sodium-diet'], { eating: { lowSodium: false } }),
    'refused',
    ['low-sodium-diet'],
  ],

  // Amounts that nobody knows are too much for whom it matters
  [
    'a food of unknown potassium, potassium high',
    { what: 'food', food: food('stew'), morePerDay: 100, eaten: true },
    someone(['high-potassium-known']),
    'refused',
    ['high-potassium-known'],
  ],
  [
    'a food of unknown vitamin K on warfarin',
    { what: 'food', food: food('stew'), morePerDay: 100, eaten: true },
    someone([], { takes: ['vitamin-k-antagonist'] }),
    'refused',
    ['vitamin-k-antagonist'],
  ],
  ['a food of unknown alcohol', { what: 'food', food: food('stew'), morePerDay: 100, eaten: true }, well, 'allowed', []],
  ['no number at all', tablet('magnesiumMg', Number.NaN), well, 'refused', []],
  ['beyond all numbers', tablet('vitaminDUg', Infinity), well, 'refused', []],
  [
    'a plan that keeps silent about potassium, potassium high',
    { what: 'diet', change: { ironMg: { before: 8, after: 9 } } },
    someone(['high-potassium-known']),
    'refused',
    ['high-potassium-known'],
  ],
  ['a plan not yet made, potassium high', anyPlan, someone(['high-potassium-known']), 'allowed', []],
  [
    'a plan that adds vitamin K where there was none, on warfarin',
    { what: 'diet', change: { vitaminKUg: { before: 0, after: 5 } } },
    someone([], { takes: ['vitamin-k-antagonist'] }),
    'refused',
    ['vitamin-k-antagonist'],
  ],
  [
    'kale given up on warfarin',
    { what: 'less-food', food: food('kale', { vitaminKUg: 390 }), lessPerDay: 50 },
    someone([], { takes: ['vitamin-k-antagonist'] }),
    'refused',
    ['vitamin-k-antagonist'],
  ],
  [
    'a plan with a quarter less vitamin K on warfarin',
    { what: 'diet', change: { vitaminKUg: { before: 100, after: 74 } } },
    someone([], { takes: ['vitamin-k-antagonist'] }),
    'refused',
    ['vitamin-k-antagonist'],
  ],

  // Per piece and per 100
  [
    'one piece of 201 mg potassium, K 5.5',
    { what: 'food', food: { ...food('bar', { potassiumMg: 201 }), unit: 'piece' }, morePerDay: 1, eaten: true },
    someone([], { labs: { potassium: 5.5 } }),
    'refused',
    ['potassium'],
  ],
  [
    'one piece of 200 mg potassium, K 5.5',
    { what: 'food', food: { ...food('bar', { potassiumMg: 200 }), unit: 'piece' }, morePerDay: 1, eaten: true },
    someone([], { labs: { potassium: 5.5 } }),
    'allowed',
    [],
  ],

  // What is denied on the way is not asked again; what was not denied is
  [
    'kidney disease not asked, nor its stage',
    magnesium,
    someone([], { unasked: ['kidney-disease-known', 'kidney-severe', 'on-dialysis'] }),
    'ask-first',
    ['kidney-severe', 'on-dialysis'],
  ],
  [
    'salt, cirrhosis not asked and no liver disease',
    { what: 'salt', sodiumMgPerDay: 500 },
    {
      ...someone([], { unasked: ['cirrhosis-known'] }),
      answers: { ...someone([], { unasked: ['cirrhosis-known'] }).answers, 'liver-disease-known': false },
    },
    'allowed',
    [],
  ],
  [
    'salt, cirrhosis not asked',
    { what: 'salt', sodiumMgPerDay: 500 },
    someone([], { unasked: ['cirrhosis-known', 'liver-disease-known'] }),
    'ask-first',
    ['cirrhosis-known'],
  ],
  [
    'salt, asked in vain about a diet with little of it',
    { what: 'salt', sodiumMgPerDay: 500 },
    someone([], { unknown: ['low-sodium-diet'], eating: {} }),
    'ask-first',
    ['low-sodium-diet'],
  ],

  // A medicine nobody could place may be of any class, and nothing else
  ['thiamin, a medicine nobody could place', tablet('thiaminMg', 50), someone([], { takes: ['unplaced'] }), 'allowed', []],
  [
    'vitamin K2 on warfarin, and a medicine nobody could place',
    tablet('vitaminK2Ug', 180),
    someone([], { takes: ['vitamin-k-antagonist', 'unplaced'] }),
    'refused',
    ['vitamin-k-antagonist'],
  ],
  [
    'banana at 70, eGFR 75, high potassium not asked',
    banana,
    someone([], { age: 70, labs: { egfr: 75 }, unasked: ['high-potassium-known'] }),
    'allowed',
    [],
  ],
  [
    'pickle juice, asked in vain about reflux',
    { what: 'drink', drink: 'pickle-juice', extraMlPerDay: 80 },
    someone([], { unknown: ['acid-reflux'] }),
    'allowed',
    [],
  ],

  // Upper limits, with what is taken already, by stage of life
  [
    'calcium 1500 beside 1000, at 45',
    tablet('calciumMg', 1500, { alreadyPerDay: 1000, perDose: 500, form: 'citrate' }),
    well,
    'allowed',
    [],
  ],
  [
    'calcium 1501 beside 1000, at 45',
    tablet('calciumMg', 1501, { alreadyPerDay: 1000, perDose: 500, form: 'citrate' }),
    well,
    'refused',
    [],
  ],
  ['calcium 2000 at 60', tablet('calciumMg', 2000, { perDose: 500, form: 'citrate' }), someone([], { age: 60 }), 'allowed', []],
  ['calcium 2001 at 60', tablet('calciumMg', 2001, { perDose: 500, form: 'citrate' }), someone([], { age: 60 }), 'refused', []],
  [
    'calcium 2001, age unknown: the lowest of adults',
    tablet('calciumMg', 2001, { perDose: 500, form: 'citrate' }),
    { ...well, person: { sex: 'female' } },
    'refused',
    [],
  ],
  ['folic acid 1000 µg', tablet('folicAcidUg', 1000), well, 'allowed', []],
  ['folic acid 1001 µg', tablet('folicAcidUg', 1001), well, 'refused', []],
  ['folate 1660 µg DFE of folic acid are 996 µg', tablet('folateDfeUg', 1660), well, 'allowed', []],
  ['folate 1670 µg DFE of folic acid are 1002 µg', tablet('folateDfeUg', 1670), well, 'refused', []],
  ['iron 45 mg with a low ferritin', tablet('ironMg', 45), someone([], { labs: { ferritin: 10 } }), 'allowed', []],
  ['iron 46 mg with a low ferritin', tablet('ironMg', 46), someone([], { labs: { ferritin: 10 } }), 'refused', []],
  ['zinc 41 mg', tablet('zincMg', 41), well, 'refused', []],
  ['B6 100 mg', tablet('vitaminB6Mg', 100), well, 'allowed', []],
  ['B6 101 mg', tablet('vitaminB6Mg', 101), well, 'refused', []],
  ['vitamin C: nobody wrote rules for it', tablet('vitaminCMg', 100), well, 'ask-first', []],
  ['phosphorus', tablet('phosphorusMg', 10), well, 'ask-first', []],
  ['vitamin K2, for which nobody set a limit', tablet('vitaminK2Ug', 1000), well, 'allowed', []],
  ['vitamin D 100 µg at 12', tablet('vitaminDUg', 100), someone([], { age: 12 }), 'ask-first', ['age']],
  ['magnesium 111 mg at 5', tablet('magnesiumMg', 111), someone([], { age: 5 }), 'refused', []],

  // Water
  ['water, 700 ml in an hour', { what: 'drink', drink: 'water', extraMlPerDay: 500, mlPerHour: 700 }, well, 'allowed', []],
  [
    'pickle juice, 701 ml in an hour',
    { what: 'drink', drink: 'pickle-juice', extraMlPerDay: 500, mlPerHour: 701 },
    well,
    'refused',
    [],
  ],
  ['cirrhosis without a swollen belly', water, someone(['cirrhosis-known']), 'ask-first', ['cirrhosis-known']],
  [
    'cirrhosis with one',
    water,
    someone(['cirrhosis-known', 'jaundice-or-swollen-belly']),
    'refused',
    ['cirrhosis-known', 'jaundice-or-swollen-belly'],
  ],
  [
    'tonic water by its name in a table of foods',
    { what: 'food', food: food('Tonic water, regular'), morePerDay: 200, eaten: true },
    well,
    'refused',
    [],
  ],
  [
    'an electrotonic drink is no tonic',
    { what: 'food', food: food('Electrotonic drink'), morePerDay: 200, eaten: true },
    well,
    'allowed',
    [],
  ],

  // Folic acid and B12
  [
    'folic acid on metformin, B12 measured and fine',
    tablet('folicAcidUg', 400),
    someone([], { takes: ['metformin'], labs: { 'vitamin-b12': 300 } }),
    'allowed',
    [],
  ],
  [
    'folic acid on metformin, B12 exactly at the limit',
    tablet('folicAcidUg', 400),
    someone([], { takes: ['metformin'], labs: { 'vitamin-b12': 258 } }),
    'refused',
    ['metformin'],
  ],
  [
    'B12 in a form nobody named, with Leber’s',
    tablet('vitaminB12Ug', 50),
    someone(['optic-nerve-disease']),
    'ask-first',
    ['optic-nerve-disease'],
  ],
  [
    'calcium of a form nobody named, in doses nobody named',
    tablet('calciumMg', 600),
    someone([], { takes: ['ppi'] }),
    'allowed',
    [],
  ],

  // Patterns known from the interview alone
  [
    'beef, vegetarian by the interview',
    { what: 'food', food: food('Beef, raw', {}, 'meat'), morePerDay: 100, eaten: false },
    someone(['vegetarian'], { eating: { allergies: [] } }),
    'refused',
    [],
  ],
  [
    'milk, vegan by the interview',
    { what: 'food', food: food('Milk, whole', {}, 'milk-and-dairy'), morePerDay: 100, eaten: false },
    someone(['vegan-without-b12'], { eating: { allergies: [] } }),
    'refused',
    [],
  ],
  [
    'beef, eats everything and said to be vegetarian once',
    { what: 'food', food: food('Beef, raw', {}, 'meat'), morePerDay: 100, eaten: true },
    someone(['vegetarian']),
    'allowed',
    [],
  ],
  [
    'an unknown dish eaten already, allergies not asked',
    { what: 'food', food: food('Stew'), morePerDay: 100, eaten: true },
    someone([], { eating: {} }),
    'allowed',
    [],
  ],
  [
    'an unknown dish, allergies not asked',
    { what: 'food', food: food('Stew'), morePerDay: 100, eaten: false },
    someone([], { eating: {} }),
    'ask-first',
    [],
  ],
  [
    'an unknown dish, nothing asked of eating',
    { what: 'food', food: food('Stew'), morePerDay: 100, eaten: false },
    { ...emptyCase, person: { age: 40 } },
    'ask-first',
    [],
  ],
]

describe('what nobody knows, and amounts', () => {
  test.each(rows.map(([what, suggestion, person, permission, because]) => ({ what, suggestion, person, permission, because })))(
    '$what → $permission',
    ({ suggestion, person, permission, because }) => {
      const verdict = guard(suggestion, person)
      expect(verdict.permission).toBe(permission)
      expect(verdict.because).toEqual(expect.arrayContaining([...because]))
      if (permission === 'allowed') expect(verdict.because).toEqual([])
      if (because.length === 0) expect(verdict.because).toEqual([])
    },
  )
})

describe('an action', () => {
  test('is the same action by the door of its own', () => {
    const people = [emptyCase, well, ...table.map(({ person }) => person)]
    for (const action of actions) {
      for (const person of people) expect(guardAction(action, person)).toEqual(guard({ what: 'action', action }, person))
    }
  })

  test('that is eating for a nutrient is judged by the rules about foods rich in it, and no others', () => {
    expect(guard(actionOf('food-potassium'), someone([], { labs: { potassium: 3.4 } })).rules).toEqual(['potassium-low'])
    expect(guard(actionOf('food-calcium-and-d'), someone([], { labs: { potassium: 3.4 } })).rules).toEqual([])
  })

  test('of food and drink is asked about by its own gate where kidneys are in doubt, and only for them', () => {
    expect(guard(actionOf('food-potassium'), someone([], { age: 70 })).rules).toContain('food-potassium:ask-first')
    expect(guard(actionOf('rehydrate-after-loss'), someone([], { age: 70 })).rules).toContain('rehydrate-after-loss:ask-first')
    const measured = someone([], { age: 70, labs: { egfr: 75 }, unasked: ['high-potassium-known'] })
    expect(guard(actionOf('food-potassium'), measured).rules).toEqual([])
    expect(guard(actionOf('walking-or-cycling'), someone([], { age: 70 })).rules).toEqual([])
    const onsetUnknown = someone([], { age: 70, unknown: ['on-dialysis'] })
    expect(guard(actionOf('pickle-juice'), onsetUnknown).rules).toEqual(['pickle-juice-salt'])
  })

  test('is judged by the rules of what it comes down to as well, and the stricter wins', () => {
    const { permission, rules, whom } = guard(actionOf('magnesium-trial'), someone([], { labs: { egfr: 28 } }))
    expect(permission).toBe('refused')
    expect(rules).toEqual(['magnesium-trial:refuse', 'magnesium-kidney-severe', 'magnesium-kidney-reduced', 'over-efsa-limit'])
    expect(whom).toEqual(['doctor', 'kidney-team'])
    expect(guard(actionOf('treat-vitamin-d'), someone([], { takes: ['active-vitamin-d'] })).rules).toEqual(['vitamin-d-active'])
    expect(guard(actionOf('drink-to-thirst'), someone(['siadh'])).permission).toBe('refused')
  })

  test('that is suggested as a supplement says how much of what', () => {
    const vague = actions
      .filter(({ kind, position }) => kind === 'supplement' && position === 'suggest')
      .filter(({ id }) => !standsFor[id]?.some((put) => put.what === 'supplement' && put.perDay !== undefined))
    expect(vague).toEqual([])
  })

  test('stands for something by its own id only', () => {
    expect(Object.keys(standsFor).filter((id) => !actions.some((action) => action.id === id))).toEqual([])
  })

  test('a prescriber’s dose is not measured against the limits of tablets from a shop', () => {
    const { permission, rules } = guard(
      actionOf('calcium-treatment'),
      someone([], { takes: ['vitamin-d-or-calcium-supplement'] }),
    )
    expect([permission, rules]).toEqual(['ask-first', ['calcium-treatment:ask-first']])
  })

  test('whom to ask: a pharmacist knows supplements, a doctor what only doctors decide', () => {
    expect(guard(actionOf('magnesium-trial'), someone([], { takes: ['bisphosphonate'] })).whom).toEqual(['pharmacist', 'doctor'])
    expect(guard(actionOf('magnesium-treatment'), well).whom).toEqual(['doctor'])
    expect(guard(actionOf('diltiazem'), well).whom).toEqual(['doctor'])
    expect(guard(actionOf('food-b12'), someone(['numb-feet'])).whom).toEqual(['doctor'])
  })
})

describe('hours apart', () => {
  test.each([
    ['magnesiumMg', 'levothyroxine', 4, 4],
    ['magnesiumMg', 'tetracycline-or-quinolone', 6, 3],
    ['magnesiumMg', 'moxifloxacin', 8, 4],
    ['magnesiumMg', 'eltrombopag', 4, 2],
    ['magnesiumMg', 'integrase-inhibitor', 6, 2],
    ['vitaminDUg', 'orlistat-or-resin', 2, 6],
  ] as const)('%s and %s: %i before, %i after', (nutrient, medicine, before, after) => {
    const { permission, apart } = guard(tablet(nutrient, 10), someone([], { takes: [medicine] }))
    expect(permission).toBe('allowed')
    expect(apart.map(({ from, hoursBefore, hoursAfter }) => [from, hoursBefore.value, hoursAfter.value])).toEqual([
      [medicine, before, after],
    ])
  })

  test('go with "ask first" and not with "refused"', () => {
    const takes = ['levothyroxine']
    expect(guard(magnesium, someone(['pregnant'], { takes }))).toMatchObject({
      permission: 'ask-first',
      apart: [{ from: 'levothyroxine' }],
    })
    expect(guard(magnesium, someone(['heart-block'], { takes }))).toMatchObject({
      permission: 'refused',
      apart: [],
      cautions: [],
    })
  })
})

describe('care', () => {
  test('goes with what is allowed, named as a caution', () => {
    const { permission, rules, cautions, whom } = guard(banana, someone([], { takes: ['ace-inhibitor-or-arb'] }))
    expect({ permission, rules, cautions, whom }).toEqual({
      permission: 'allowed',
      rules: ['potassium-ace-inhibitor'],
      cautions: ['potassium-ace-inhibitor'],
      whom: [],
    })
  })

  test('the strictest rule is named first', () => {
    const { rules } = guard(banana, someone([], { takes: ['ace-inhibitor-or-arb'], labs: { egfr: 20 } }))
    expect(rules).toEqual(['potassium-kidney-severe', 'potassium-kidney-reduced', 'potassium-ace-inhibitor'])
  })

  test('about what nobody asked goes along where the rule says so; asked in vain it says no more than that', () => {
    const juice: Suggestion = { what: 'drink', drink: 'pickle-juice', extraMlPerDay: 80 }
    expect(guard(juice, someone([], { unasked: ['acid-reflux'] })).cautions).toEqual(['pickle-juice-reflux'])
    expect(guard(juice, someone([], { unknown: ['acid-reflux'] })).cautions).toEqual(['pickle-juice-reflux'])
    expect(guard(banana, dropMedicines(well)).cautions).toEqual([])
  })

  test('kidneys in doubt ask, whatever else is unknown beside them', () => {
    const rehydration: Suggestion = { what: 'drink', drink: 'oral-rehydration', extraMlPerDay: 300 }
    const doubted = someone([], { age: 70, unasked: ['high-potassium-known'] })
    expect(guard(rehydration, doubted).rules).toContain('rehydration-potassium')
  })

  test('a rare condition nobody asked about leaves a sentence', () => {
    expect(guard(magnesium, someone([], { unasked: ['slow-or-blocked-gut'] })).cautions).toEqual(['magnesium-gut-blocked'])
    expect(guard(tablet('vitaminDUg', 15), someone([], { unknown: ['calcium-gene'] })).permission).toBe('ask-first')
  })
})

describe('a clinician’s word', () => {
  const said = { rule: 'magnesium-kidney-reduced', by: 'Dr A', reason: 'level checked monthly', date: '2026-05-31' }
  const reduced = (overrides: readonly (typeof said)[]) => someone([], { labs: { egfr: 45 }, overrides })

  test('lets pass what was to be asked about, and is named', () => {
    expect(guard(magnesium, reduced([])).permission).toBe('ask-first')
    expect(guard(magnesium, reduced([said]))).toMatchObject({
      permission: 'allowed',
      because: ['override:magnesium-kidney-reduced'],
      rules: [],
      whom: [],
    })
  })

  test('turns a refusal into a question, no further', () => {
    const severe = someone([], { labs: { egfr: 20 }, overrides: [{ ...said, rule: 'magnesium-kidney-severe' }, said] })
    expect(guard(magnesium, severe)).toMatchObject({
      permission: 'ask-first',
      because: ['egfr', 'override:magnesium-kidney-severe', 'override:magnesium-kidney-reduced'],
    })
  })

  test('is about one rule: another that speaks still holds', () => {
    expect(guard(magnesium, someone(['heart-block'], { labs: { egfr: 45 }, overrides: [said] })).permission).toBe('refused')
  })

  test.each([
    ['nobody', { by: ' ' }],
    ['no reason', { reason: ' ' }],
    ['no day', { date: 'last week' }],
    ['a day with a tail', { date: '2026-05-31 or so' }],
    ['a day with a head', { date: 'on 2026-05-31' }],
  ])('by %s is none', (_, part) => {
    expect(guard(magnesium, reduced([{ ...said, ...part }])).permission).toBe('ask-first')
  })

  test('does nothing about what is never suggested, and nothing for what only prescribers decide', () => {
    const never = guardRules.filter(({ never }) => never).map(({ id }) => id)
    expect(never).toEqual([
      'potassium-never',
      'vitamin-d-never',
      'quinine-never',
      'water-too-fast',
      'stop-never',
      'alcohol-never',
    ])
    const all = [
      ...never,
      'over-upper-limit',
      'quinine:never',
      'potassium-pills:never',
      'high-dose-vitamin-d:never',
      'stop-a-medicine:never',
      'vitamin-e:never',
    ]
    const person = someone([], { overrides: [...all, 'diltiazem:ask-first'].map((rule) => ({ ...said, rule })) })
    const suggestions: readonly Suggestion[] = [
      tablet('potassiumMg', 99),
      { what: 'salt-substitute' },
      tablet('vitaminDUg', 101),
      { what: 'drink', drink: 'tonic-water', extraMlPerDay: 100 },
      { what: 'drink', drink: 'water', extraMlPerDay: 900, mlPerHour: 900 },
      { what: 'stop-medicine', medicine: 'statin' },
      { what: 'food', food: food('wine', { alcoholG: 10 }), morePerDay: 100, eaten: true },
      ...['quinine', 'potassium-pills', 'high-dose-vitamin-d', 'stop-a-medicine', 'vitamin-e'].map(actionOf),
    ]
    expect(suggestions.map((each) => guard(each, person).permission)).toEqual(suggestions.map(() => 'refused'))
    expect(guard(actionOf('diltiazem'), person).permission).toBe('ask-first')
  })

  test('of an action’s own gate names the action', () => {
    const asked = someone([], { takes: ['bisphosphonate'], overrides: [{ ...said, rule: 'magnesium-trial:ask-first' }] })
    expect(guard(actionOf('magnesium-trial'), asked)).toMatchObject({
      permission: 'allowed',
      because: ['override:magnesium-trial:ask-first'],
      apart: [{ from: 'bisphosphonate' }],
    })
  })

  test('leaves hours and care as they are', () => {
    const takes = ['levothyroxine']
    const set = someone([], { takes, overrides: [{ ...said, rule: 'apart-levothyroxine' }] })
    expect(guard(magnesium, set).apart).toHaveLength(1)
    const careful = someone([], { takes: ['ace-inhibitor-or-arb'], overrides: [{ ...said, rule: 'potassium-ace-inhibitor' }] })
    expect(guard(banana, careful).cautions).toEqual(['potassium-ace-inhibitor'])
  })
})
