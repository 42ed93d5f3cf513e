// Which answer does each rule give, and to whom not? Every rule with a case that it is about, and one that differs by a single fact.
// From nutrients.md 4, 6.5 and 7, the end of causes.md C, and DESIGN.md 5, row by row.
import { builtInFoods } from '../knowledge/foods/index.js'
import type { Case } from '../person/case.js'
import { food, someone, type More } from './people.fixture.js'
import type { Suggestion, Verdict } from './suggestion.js'

type Permission = Verdict['permission']

/** One row of the table. */
export interface Row {
  readonly rule: string
  /** `hit`: the rule speaks. `miss`: it does not, by the one fact in which the row differs from the hit before it. */
  readonly side: 'hit' | 'miss'
  readonly suggestion: Suggestion
  readonly person: Case
  readonly permission: Permission
  /** Every rule that speaks, in any order. */
  readonly rules: readonly string[]
}

interface Side {
  readonly yes?: readonly string[]
  readonly more?: More
  readonly put?: Suggestion
  readonly says: Permission
  /** Other rules that speak. */
  readonly with?: readonly string[]
}

function pair(rule: string, put: Suggestion, hit: Side, miss: Side): readonly Row[] {
  const row = (side: Row['side'], { yes, more, put: own, says, with: others = [] }: Side): Row => ({
    rule,
    side,
    suggestion: own ?? put,
    person: someone(yes, more),
    permission: says,
    rules: side === 'hit' ? [rule, ...others] : others,
  })
  return [row('hit', hit), row('miss', miss)]
}

// Suggestions
type Nutrient = Extract<Suggestion, { what: 'supplement' }>['nutrient']
const tablet = (
  nutrient: Nutrient,
  perDay: number,
  rest: { perDose?: number; alreadyPerDay?: number; form?: string } = {},
): Suggestion => ({
  what: 'supplement',
  nutrient,
  perDay,
  alreadyPerDay: 0,
  ...rest,
})
/** 100 g more of a food a day, never eaten before. */
const eat = (name: string, amounts: Record<string, number> = {}, eaten = false): Suggestion => ({
  what: 'food',
  food: food(name, { ...plainFood, ...amounts }),
  morePerDay: 100,
  eaten,
})
/** Every figure known, and none that any rule minds. */
const plainFood = { potassiumMg: 50, sodiumMg: 10, calciumMg: 10, phosphorusMg: 10, proteinG: 1, vitaminKUg: 1, alcoholG: 0 }
/** The same of a food of the house's own table, whose contents are listed one by one. */
const eatBuiltIn = (name: string): Suggestion => {
  const found = builtInFoods.find((one) => one.name === name)
  if (!found) throw new Error(`There is no built-in food called "${name}".`)
  return { what: 'food', food: found, morePerDay: 30, eaten: false }
}
const eatLess = (amounts: Record<string, number>): Suggestion => ({
  what: 'less-food',
  food: food('kale', { ...plainFood, ...amounts }),
  lessPerDay: 100,
})
const same = { before: 100, after: 100 }
/** A plan that touches nothing but what is named. */
const plan = (change: Record<string, readonly [before: number, after: number]> = {}): Suggestion => ({
  what: 'diet',
  change: {
    potassiumMg: same,
    calciumMg: same,
    sodiumMg: same,
    proteinG: same,
    phosphorusMg: same,
    vitaminKUg: same,
    carbohydrateG: same,
    ...Object.fromEntries(Object.entries(change).map(([id, [before, after]]) => [id, { before, after }])),
  },
})
const drink = (what: Extract<Suggestion, { what: 'drink' }>['drink'], extraMlPerDay = 300, mlPerHour?: number): Suggestion => ({
  what: 'drink',
  drink: what,
  extraMlPerDay,
  ...(mlPerHour !== undefined && { mlPerHour }),
})
const stretch = (position: 'standing' | 'sitting' | 'at-onset'): Suggestion => ({ what: 'stretch', position })
const exercise = (effort: 'gentle' | 'brisk' | 'hard'): Suggestion => ({ what: 'exercise', effort })
const heat = (way: 'warm-pack' | 'warm-bath' | 'sauna'): Suggestion => ({ what: 'heat', way })

const banana = eat('banana', { potassiumMg: 360 })
const milk = eat('milk', { calciumMg: 240 })
const crisps = eat('crisps', { sodiumMg: 500 })
const kale = eat('kale', { vitaminKUg: 390 })
const saltSubstitute: Suggestion = { what: 'salt-substitute' }
const salt: Suggestion = { what: 'salt', sodiumMgPerDay: 1000 }
const magnesium = tablet('magnesiumMg', 240)
const calcium = tablet('calciumMg', 500, { form: 'citrate' })
const vitaminD = tablet('vitaminDUg', 15)
const k2 = tablet('vitaminK2Ug', 180)
const b6 = tablet('vitaminB6Mg', 11)
const folicAcid = tablet('folicAcidUg', 400)
const b12 = tablet('vitaminB12Ug', 50, { form: 'cyanocobalamin' })
const thiamin = tablet('thiaminMg', 50)
const iron = tablet('ironMg', 40)
const zinc = tablet('zincMg', 10)

const ok = { says: 'allowed' } as const
const lowFerritin = { ferritin: 12 }

const takes = (...classes: readonly string[]): { readonly more: More } => ({ more: { takes: classes } })
const labs = (values: Record<string, number>): { readonly more: More } => ({ more: { labs: values } })

const potassium: readonly Row[] = [
  ...pair('potassium-never', tablet('potassiumMg', 99), { says: 'refused' }, { put: tablet('thiaminMg', 99), ...ok }),
  ...pair('potassium-high', banana, { ...labs({ potassium: 5.1 }), says: 'refused' }, { ...labs({ potassium: 5 }), ...ok }),
  ...pair(
    'potassium-kidney-severe',
    banana,
    { ...labs({ egfr: 29 }), says: 'refused', with: ['potassium-kidney-reduced'] },
    {
      ...labs({ egfr: 30 }),
      says: 'ask-first',
      with: ['potassium-kidney-reduced'],
    },
  ),
  ...pair('potassium-kidney-reduced', banana, { ...labs({ egfr: 59 }), says: 'ask-first' }, { ...labs({ egfr: 60 }), ...ok }),
  ...pair(
    'potassium-sparing',
    banana,
    { ...takes('potassium-sparing-diuretic'), says: 'ask-first' },
    { ...takes('statin'), ...ok },
  ),
  ...pair(
    'potassium-sparing-and-kidney',
    banana,
    {
      more: { takes: ['potassium-sparing-diuretic'], labs: { egfr: 45 } },
      says: 'refused',
      with: ['potassium-sparing', 'potassium-kidney-reduced'],
    },
    { more: { takes: ['potassium-sparing-diuretic'], labs: { egfr: 75 } }, says: 'ask-first', with: ['potassium-sparing'] },
  ),
  ...pair('potassium-ace-inhibitor', banana, { ...takes('ace-inhibitor-or-arb'), ...ok }, { ...takes('dihydropyridine'), ...ok }),
  ...pair('potassium-trimethoprim', banana, { ...takes('trimethoprim'), ...ok }, { ...takes('other-medicine'), ...ok }),
  ...pair('potassium-heparin-or-nsaid', banana, { ...takes('nsaid'), ...ok }, { ...takes('other-medicine'), ...ok }),
  ...pair(
    'potassium-two-keepers',
    banana,
    {
      ...takes('ace-inhibitor-or-arb', 'nsaid'),
      says: 'ask-first',
      with: ['potassium-ace-inhibitor', 'potassium-heparin-or-nsaid'],
    },
    { ...takes('ace-inhibitor-or-arb', 'other-medicine'), ...ok, with: ['potassium-ace-inhibitor'] },
  ),
  ...pair(
    'potassium-large-rise',
    plan({ potassiumMg: [2000, 3001] }),
    { ...takes('ace-inhibitor-or-arb'), says: 'ask-first', with: ['potassium-ace-inhibitor'] },
    { ...takes('ace-inhibitor-or-arb'), put: plan({ potassiumMg: [2000, 3000] }), ...ok, with: ['potassium-ace-inhibitor'] },
  ),
  ...pair(
    'potassium-calcineurin',
    banana,
    { ...takes('calcineurin-inhibitor'), says: 'ask-first' },
    {
      ...takes('corticosteroid'),
      ...ok,
    },
  ),
  ...pair(
    'potassium-digoxin',
    saltSubstitute,
    { ...takes('digoxin'), says: 'refused', with: ['potassium-never'] },
    {
      ...takes('statin'),
      says: 'refused',
      with: ['potassium-never'],
    },
  ),
  ...pair(
    'potassium-beta-blocker',
    saltSubstitute,
    { ...takes('beta-blocker-non-selective'), says: 'refused', with: ['potassium-never'] },
    { ...takes('statin'), says: 'refused', with: ['potassium-never'] },
  ),
  ...pair(
    'potassium-released',
    banana,
    { yes: ['dry-and-dizzy', 'little-urine'], says: 'refused' },
    { yes: ['dry-and-dizzy'], ...ok },
  ),
  ...pair('potassium-adrenal', banana, { yes: ['adrenal-known'], says: 'ask-first' }, ok),
  ...pair(
    'potassium-gut-blocked',
    tablet('potassiumMg', 50),
    {
      yes: ['slow-or-blocked-gut'],
      says: 'refused',
      with: ['potassium-never'],
    },
    { says: 'refused', with: ['potassium-never'] },
  ),
  ...pair('potassium-low', banana, { ...labs({ potassium: 3.4 }), ...ok }, { ...labs({ potassium: 3.5 }), ...ok }),
]

const magnesiumRows: readonly Row[] = [
  ...pair(
    'magnesium-kidney-severe',
    magnesium,
    {
      ...labs({ egfr: 29 }),
      says: 'refused',
      with: ['magnesium-kidney-reduced'],
    },
    { ...labs({ egfr: 30 }), says: 'ask-first', with: ['magnesium-kidney-reduced'] },
  ),
  ...pair('magnesium-kidney-reduced', magnesium, { ...labs({ egfr: 59 }), says: 'ask-first' }, { ...labs({ egfr: 60 }), ...ok }),
  ...pair('magnesium-heart-block', magnesium, { yes: ['heart-block'], says: 'refused' }, ok),
  ...pair('magnesium-myasthenia', magnesium, { yes: ['myasthenia'], says: 'refused' }, ok),
  ...pair('magnesium-high', magnesium, { ...labs({ magnesium: 1.11 }), says: 'refused' }, { ...labs({ magnesium: 1.1 }), ...ok }),
  ...pair('magnesium-diarrhoea', magnesium, { yes: ['diarrhoea'], says: 'refused' }, ok),
  ...pair('magnesium-gut-blocked', magnesium, { yes: ['slow-or-blocked-gut'], says: 'refused' }, ok),
  ...pair('magnesium-gut-or-nerve', magnesium, { yes: ['gut-disease'], says: 'ask-first' }, ok),
  ...pair(
    'magnesium-binder',
    magnesium,
    { ...takes('potassium-binder'), says: 'ask-first' },
    {
      ...takes('phosphate-binder-or-cinacalcet'),
      ...ok,
    },
  ),
  ...pair(
    'magnesium-aminoglycoside',
    magnesium,
    { ...takes('magnesium-wasting-antimicrobial'), says: 'ask-first' },
    {
      ...takes('other-medicine'),
      ...ok,
    },
  ),
  ...pair('magnesium-digoxin', magnesium, { ...takes('digoxin'), ...ok, with: ['apart-digoxin'] }, { ...takes('statin'), ...ok }),
  ...pair(
    'magnesium-already',
    { what: 'supplement', nutrient: 'magnesiumMg', perDay: 240 },
    { ...takes('magnesium-supplement'), says: 'ask-first' },
    { ...takes('magnesium-supplement'), put: magnesium, ...ok },
  ),
]

const calciumAndD: readonly Row[] = [
  ...pair(
    'calcium-high',
    vitaminD,
    { ...labs({ 'calcium-adjusted': 2.61 }), says: 'refused' },
    {
      ...labs({ 'calcium-adjusted': 2.6 }),
      ...ok,
    },
  ),
  ...pair('calcium-high-food', milk, { yes: ['high-blood-calcium'], says: 'refused' }, ok),
  ...pair('calcium-sarcoidosis', calcium, { yes: ['sarcoidosis'], says: 'refused' }, ok),
  ...pair('calcium-urine-or-milk', calcium, { yes: ['high-urine-calcium'], says: 'refused' }, ok),
  ...pair('calcium-hyperparathyroidism', vitaminD, { yes: ['hyperparathyroidism-known'], says: 'ask-first' }, ok),
  ...pair('calcium-stones', calcium, { yes: ['kidney-stones'], says: 'ask-first' }, ok),
  ...pair('calcium-kidney-severe', calcium, { ...labs({ egfr: 29 }), says: 'ask-first' }, { ...labs({ egfr: 30 }), ...ok }),
  ...pair('calcium-digoxin', calcium, { ...takes('digoxin'), says: 'ask-first' }, { ...takes('statin'), ...ok }),
  ...pair(
    'calcium-thiazide',
    tablet('calciumMg', 1001, { perDose: 400, form: 'citrate' }),
    { ...takes('thiazide'), says: 'ask-first' },
    { ...takes('thiazide'), put: tablet('calciumMg', 1000, { perDose: 400, form: 'citrate' }), ...ok },
  ),
  ...pair(
    'calcium-with-active-vitamin-d',
    calcium,
    { ...takes('active-vitamin-d'), says: 'ask-first' },
    {
      ...takes('statin'),
      ...ok,
    },
  ),
  ...pair('calcium-food-kidney-or-sarcoid', milk, { yes: ['sarcoidosis'], says: 'ask-first' }, ok),
  ...pair(
    'calcium-or-d-already',
    { what: 'supplement', nutrient: 'vitaminDUg', perDay: 15 },
    { ...takes('vitamin-d-or-calcium-supplement'), says: 'ask-first' },
    { ...takes('vitamin-d-or-calcium-supplement'), put: vitaminD, ...ok },
  ),
  ...pair('calcium-split', tablet('calciumMg', 501, { form: 'citrate' }), ok, { put: calcium, ...ok }),
  ...pair(
    'calcium-carbonate-ppi',
    tablet('calciumMg', 500, { form: 'carbonate' }),
    { ...takes('ppi'), ...ok },
    {
      ...takes('ppi'),
      put: calcium,
      ...ok,
    },
  ),
  ...pair(
    'vitamin-d-never',
    tablet('vitaminDUg', 101),
    { says: 'refused', with: ['over-upper-limit', 'over-efsa-limit'] },
    {
      put: tablet('vitaminDUg', 100),
      ...ok,
    },
  ),
  ...pair(
    'vitamin-d-enough',
    vitaminD,
    { ...labs({ 'vitamin-d-25oh': 126 }), says: 'refused' },
    {
      ...labs({ 'vitamin-d-25oh': 125 }),
      ...ok,
    },
  ),
  ...pair('vitamin-d-granuloma', vitaminD, { yes: ['tuberculosis-or-granuloma'], says: 'refused' }, ok),
  ...pair('vitamin-d-active', vitaminD, { ...takes('active-vitamin-d'), says: 'refused' }, { ...takes('statin'), ...ok }),
  ...pair('vitamin-d-thiazide', vitaminD, { ...takes('thiazide'), says: 'ask-first' }, { ...takes('loop-diuretic'), ...ok }),
  ...pair('vitamin-d-glands-or-cancer', vitaminD, { yes: ['cancer-active'], says: 'ask-first' }, ok),
]

const vitamins: readonly Row[] = [
  ...pair(
    'vitamin-k-antagonist',
    k2,
    { ...takes('vitamin-k-antagonist'), says: 'refused' },
    {
      ...takes('direct-oral-anticoagulant'),
      ...ok,
    },
  ),
  ...pair(
    'vitamin-k-steady',
    kale,
    { ...takes('vitamin-k-antagonist'), says: 'refused' },
    {
      ...takes('direct-oral-anticoagulant'),
      ...ok,
    },
  ),
  ...pair('vitamin-k-clot', k2, { yes: ['clot-before'], says: 'ask-first' }, ok),
  ...pair('b6-numb', b6, { yes: ['numb-feet'], says: 'refused' }, { yes: ['numb-feet'], put: tablet('vitaminB6Mg', 10), ...ok }),
  ...pair('b6-levodopa', b6, { ...takes('levodopa-alone'), says: 'refused' }, { ...takes('other-medicine'), ...ok }),
  ...pair(
    'folic-acid-low-b12',
    folicAcid,
    { ...labs({ 'vitamin-b12': 257 }), says: 'refused' },
    {
      ...labs({ 'vitamin-b12': 259 }),
      ...ok,
    },
  ),
  ...pair(
    'folic-acid-b12-unmeasured',
    folicAcid,
    { ...takes('metformin'), says: 'refused' },
    {
      ...takes('other-medicine'),
      ...ok,
    },
  ),
  ...pair(
    'b12-optic-nerve',
    b12,
    { yes: ['optic-nerve-disease'], says: 'ask-first' },
    {
      yes: ['optic-nerve-disease'],
      put: tablet('vitaminB12Ug', 50, { form: 'hydroxocobalamin' }),
      ...ok,
    },
  ),
  ...pair('b12-potassium', b12, { ...labs({ haemoglobin: 79 }), ...ok }, { ...labs({ haemoglobin: 80 }), ...ok }),
  ...pair('b12-nerves-or-gut', b12, { yes: ['numb-feet'], says: 'ask-first' }, ok),
  ...pair(
    'thiamin-emergency',
    thiamin,
    { yes: ['alcohol-dependence', 'confusion'], says: 'refused' },
    {
      yes: ['alcohol-dependence'],
      ...ok,
    },
  ),
  ...pair('thiamin-before-food', plan(), { yes: ['alcohol-dependence'], says: 'ask-first' }, ok),
  ...pair(
    'iron-overload',
    iron,
    { yes: ['iron-overload'], more: { labs: lowFerritin }, says: 'refused', with: ['iron-children'] },
    { more: { labs: lowFerritin }, ...ok, with: ['iron-children'] },
  ),
  ...pair(
    'iron-ferritin-high',
    iron,
    { ...labs({ ferritin: 101 }), says: 'refused', with: ['iron-unmeasured', 'iron-children'] },
    { ...labs({ ferritin: 100 }), says: 'ask-first', with: ['iron-unmeasured', 'iron-children'] },
  ),
  ...pair(
    'iron-unmeasured',
    iron,
    { ...labs({ ferritin: 30 }), says: 'ask-first', with: ['iron-children'] },
    {
      ...labs({ ferritin: 29 }),
      ...ok,
      with: ['iron-children'],
    },
  ),
  ...pair(
    'iron-gut',
    iron,
    { yes: ['gut-disease'], more: { labs: lowFerritin }, says: 'ask-first', with: ['iron-children'] },
    { more: { labs: lowFerritin }, ...ok, with: ['iron-children'] },
  ),
  ...pair(
    'iron-children',
    iron,
    { more: { labs: lowFerritin }, ...ok },
    { more: { labs: lowFerritin }, put: tablet('thiaminMg', 40), ...ok },
  ),
]

const drinksAndSalt: readonly Row[] = [
  ...pair('quinine-never', drink('tonic-water'), { says: 'refused' }, { put: drink('water'), ...ok }),
  ...pair(
    'quinine-danger',
    drink('tonic-water'),
    { yes: ['g6pd-deficiency'], says: 'refused', with: ['quinine-never'] },
    {
      says: 'refused',
      with: ['quinine-never'],
    },
  ),
  ...pair('salt-harms', salt, { yes: ['hypertension'], says: 'refused' }, ok),
  ...pair('salt-medicines', salt, { ...takes('lithium'), says: 'ask-first' }, { ...takes('statin'), ...ok }),
  ...pair(
    'salt-steady-lithium',
    plan({ sodiumMg: [4000, 2999] }),
    { ...takes('lithium'), ...ok },
    { ...takes('lithium'), put: plan({ sodiumMg: [4000, 3000] }), ...ok },
  ),
  ...pair(
    'low-sodium-diet',
    salt,
    { more: { eating: { pattern: 'everything', allergies: [], leavesOut: [], lowSodium: true } }, says: 'refused' },
    ok,
  ),
  ...pair('sodium-heart-liver-kidney', crisps, { yes: ['heart-failure-known'], says: 'ask-first' }, ok),
  ...pair('sodium-pressure', crisps, { yes: ['hypertension'], ...ok }, ok),
  ...pair('water-too-fast', drink('water', 300, 701), { says: 'refused' }, { put: drink('water', 300, 700), ...ok }),
  ...pair('water-overload', drink('water'), { ...labs({ sodium: 134 }), says: 'refused' }, { ...labs({ sodium: 135 }), ...ok }),
  ...pair('water-clinician-sets-it', drink('water'), { yes: ['heart-failure-known'], says: 'ask-first' }, ok),
  ...pair(
    'water-low-sodium-risk',
    drink('water', 501),
    { ...takes('thiazide'), says: 'ask-first' },
    { ...takes('thiazide'), put: drink('water', 500), ...ok },
  ),
  ...pair('water-swallowing', drink('water', 600), { yes: ['trouble-swallowing'], says: 'ask-first' }, ok),
  ...pair('rehydration-potassium', drink('oral-rehydration'), { yes: ['high-potassium-known'], says: 'refused' }, ok),
  ...pair(
    'rehydration-salts',
    drink('oral-rehydration'),
    { ...takes('lithium'), says: 'ask-first' },
    {
      ...takes('lithium'),
      put: drink('sports-drink'),
      ...ok,
    },
  ),
  ...pair('pickle-juice-salt', drink('pickle-juice', 80), { yes: ['hypertension'], says: 'ask-first' }, ok),
  ...pair('pickle-juice-reflux', drink('pickle-juice', 80), { yes: ['acid-reflux'], ...ok }, ok),
]

const moving: readonly Row[] = [
  ...pair('stretch-clot', stretch('sitting'), { yes: ['one-calf-swollen'], says: 'refused' }, ok),
  ...pair('stretch-torn', stretch('at-onset'), { yes: ['recent-injury'], says: 'refused' }, ok),
  ...pair(
    'stretch-injury-or-operation',
    stretch('standing'),
    { yes: ['surgery-or-bed-rest'], says: 'ask-first' },
    {
      yes: ['surgery-or-bed-rest'],
      put: stretch('at-onset'),
      ...ok,
    },
  ),
  ...pair('stretch-short-of-blood', stretch('standing'), { yes: ['foot-sores'], says: 'refused' }, ok),
  ...pair(
    'stretch-tendon',
    stretch('standing'),
    { yes: ['calf-tender'], more: { takes: ['tetracycline-or-quinolone'] }, says: 'ask-first' },
    { yes: ['calf-tender'], more: { takes: ['other-medicine'] }, ...ok },
  ),
  ...pair('stretch-new-joint', stretch('standing'), { yes: ['recent-joint-replacement'], says: 'ask-first' }, ok),
  ...pair(
    'stretch-balance',
    stretch('standing'),
    { yes: ['unsteady'], ...ok },
    { yes: ['unsteady'], put: stretch('sitting'), ...ok },
  ),
  ...pair('exercise-danger', exercise('gentle'), { yes: ['chest-pain-or-breathless'], says: 'refused' }, ok),
  ...pair(
    'exercise-rest-pain',
    exercise('brisk'),
    { yes: ['night-foot-pain'], says: 'refused', with: ['exercise-ask'] },
    {
      yes: ['night-foot-pain'],
      put: exercise('gentle'),
      says: 'ask-first',
      with: ['exercise-ask'],
    },
  ),
  ...pair('exercise-ask', exercise('gentle'), { yes: ['faint-or-collapse'], says: 'ask-first' }, ok),
  ...pair(
    'exercise-heart',
    exercise('hard'),
    { yes: ['heart-failure-known'], says: 'ask-first' },
    {
      yes: ['heart-failure-known'],
      put: exercise('gentle'),
      ...ok,
    },
  ),
  ...pair('heat-numb', heat('warm-pack'), { yes: ['numb-feet'], says: 'refused' }, ok),
  ...pair('heat-leg', heat('warm-pack'), { yes: ['recent-injury'], says: 'refused' }, ok),
  ...pair(
    'heat-sauna',
    heat('sauna'),
    { yes: ['pregnant'], says: 'refused' },
    { yes: ['pregnant'], put: heat('warm-bath'), ...ok },
  ),
]

const eatsAll = { pattern: 'everything', allergies: [], leavesOut: [], lowSodium: false } as const
const cheese = eatBuiltIn('Cheddar cheese')

const eatingRows: readonly Row[] = [
  ...pair('eat-less-harms', { what: 'eat-less' }, { yes: ['eating-disorder-known'], says: 'refused' }, ok),
  ...pair(
    'eat-less-medicines',
    { what: 'eat-less' },
    { ...takes('insulin-or-sulfonylurea'), says: 'ask-first' },
    {
      ...takes('statin'),
      ...ok,
    },
  ),
  ...pair('less-food-eating-disorder', eatLess({}), { yes: ['eating-disorder-known'], says: 'ask-first' }, ok),
  ...pair(
    'stop-never',
    { what: 'stop-medicine', medicine: 'statin' },
    { ...takes('statin'), says: 'refused' },
    {
      ...takes('statin'),
      put: exercise('gentle'),
      ...ok,
    },
  ),
  ...pair(
    'allergen',
    cheese,
    { more: { eating: { ...eatsAll, allergies: ['milk'] } }, says: 'refused' },
    {
      more: { eating: { ...eatsAll, allergies: ['fish'] } },
      ...ok,
    },
  ),
  ...pair(
    'allergen-perhaps',
    eat('Mystery pie', {}, false),
    { more: { eating: { ...eatsAll, allergies: ['egg'] } }, says: 'refused' },
    { more: { eating: { ...eatsAll, allergies: ['egg'] } }, put: eat('Mystery pie', {}, true), ...ok },
  ),
  ...pair(
    'allergies-unasked',
    cheese,
    { more: { eating: { pattern: 'everything', leavesOut: [], lowSodium: false } }, says: 'ask-first' },
    ok,
  ),
  ...pair(
    'pattern',
    cheese,
    { more: { eating: { ...eatsAll, pattern: 'vegan' } }, says: 'refused' },
    {
      more: { eating: { ...eatsAll, pattern: 'vegetarian' } },
      ...ok,
    },
  ),
  ...pair(
    'pattern-perhaps',
    eat('Mystery pie'),
    { more: { eating: { ...eatsAll, pattern: 'vegan' } }, says: 'refused' },
    { more: { eating: { ...eatsAll, pattern: 'vegan' } }, put: eat('Mystery pie', {}, true), ...ok },
  ),
  ...pair(
    'left-out',
    eatBuiltIn('Pork chop, grilled'),
    { more: { eating: { ...eatsAll, leavesOut: ['pork'] } }, says: 'refused' },
    {
      more: { eating: { ...eatsAll, leavesOut: ['beef'] } },
      ...ok,
    },
  ),
  ...pair(
    'left-out-perhaps',
    eat('Mystery pie'),
    { more: { eating: { ...eatsAll, leavesOut: ['pork'] } }, says: 'refused' },
    { more: { eating: { ...eatsAll, leavesOut: ['pork'] } }, put: eat('Mystery pie', {}, true), ...ok },
  ),
  ...pair('pregnancy-food', eat('Chicken liver pate'), { yes: ['pregnant'], says: 'refused' }, ok),
  ...pair('alcohol-never', eat('beer', { alcoholG: 4 }), { says: 'refused' }, { put: eat('beer', { alcoholG: 0.5 }), ...ok }),
  ...pair(
    'grapefruit-medicines',
    eat('Grapefruit, raw'),
    { ...takes('statin'), says: 'refused' },
    {
      ...takes('other-medicine'),
      ...ok,
    },
  ),
  ...pair('liquorice', eat('Liquorice allsorts'), { yes: ['hypertension'], says: 'refused' }, ok),
  ...pair(
    'star-fruit-kidney',
    eat('Carambola, (starfruit), raw'),
    { ...labs({ egfr: 59 }), says: 'refused' },
    {
      ...labs({ egfr: 60 }),
      ...ok,
    },
  ),
  ...pair('diet-kidney-severe', plan(), { ...labs({ egfr: 29 }), says: 'refused' }, { ...labs({ egfr: 30 }), ...ok }),
  ...pair('diet-eating-disorder', plan(), { yes: ['eating-disorder-known'], says: 'refused' }, ok),
  ...pair('diet-refeeding', plan(), { yes: ['refeeding-or-very-thin'], says: 'refused' }, ok),
  ...pair('diet-thin', plan(), { more: { weightKg: 52 }, says: 'ask-first' }, { more: { weightKg: 53 }, ...ok }),
  ...pair('diet-child', plan(), { more: { age: 17 }, says: 'ask-first' }, { more: { age: 18 }, ...ok }),
  ...pair('diet-hyperemesis', plan(), { yes: ['pregnant', 'hyperemesis'], says: 'ask-first' }, { yes: ['pregnant'], ...ok }),
  ...pair('diet-operated-gut', plan(), { yes: ['bariatric-surgery'], says: 'ask-first' }, ok),
  ...pair('diet-liver', plan(), { yes: ['cirrhosis-known'], says: 'ask-first' }, ok),
  ...pair(
    'diet-kidney-protein',
    plan({ proteinG: [60, 71] }),
    { ...labs({ egfr: 45 }), says: 'ask-first' },
    {
      ...labs({ egfr: 45 }),
      put: plan({ proteinG: [60, 70] }),
      ...ok,
    },
  ),
  ...pair(
    'diet-insulin',
    plan({ carbohydrateG: [200, 241] }),
    { ...takes('insulin-or-sulfonylurea'), ...ok },
    {
      ...takes('insulin-or-sulfonylurea'),
      put: plan({ carbohydrateG: [200, 240] }),
      ...ok,
    },
  ),
]

const everySupplement: readonly Row[] = [
  ...pair('supplement-child', zinc, { more: { age: 17 }, says: 'ask-first' }, { more: { age: 18 }, ...ok }),
  ...pair('supplement-expecting', zinc, { yes: ['pregnant'], says: 'ask-first' }, ok),
  ...pair('supplement-no-rule', tablet('proteinG', 20), { says: 'ask-first' }, { put: tablet('thiaminMg', 20), ...ok }),
  ...pair(
    'over-upper-limit',
    tablet('magnesiumMg', 351),
    { says: 'refused', with: ['over-efsa-limit'] },
    {
      put: tablet('magnesiumMg', 350),
      ...ok,
      with: ['over-efsa-limit'],
    },
  ),
  ...pair('over-efsa-limit', tablet('magnesiumMg', 251), ok, { put: tablet('magnesiumMg', 250), ...ok }),
]

const apartFrom = (
  rule: string,
  medicine: string,
  put: Suggestion,
  others: readonly string[] = [],
  more: More = {},
): readonly Row[] =>
  pair(
    rule,
    put,
    { more: { ...more, takes: [medicine] }, ...ok, with: others },
    { more: { ...more, takes: ['other-medicine'] }, ...ok, with: rule === 'apart-digoxin' ? [] : others },
  )

const hoursApart: readonly Row[] = [
  ...apartFrom('apart-levothyroxine', 'levothyroxine', magnesium),
  ...apartFrom('apart-antibiotic', 'tetracycline-or-quinolone', zinc),
  ...apartFrom('apart-moxifloxacin', 'moxifloxacin', magnesium),
  ...apartFrom('apart-bisphosphonate', 'bisphosphonate', calcium),
  ...apartFrom('apart-iron', 'iron-supplement', magnesium),
  ...apartFrom('apart-iron-from-calcium', 'iron-supplement', calcium),
  ...apartFrom('apart-calcium-from-iron-or-zinc', 'vitamin-d-or-calcium-supplement', zinc),
  ...apartFrom('apart-magnesium-from-iron', 'magnesium-supplement', iron, ['iron-children'], { labs: lowFerritin }),
  ...apartFrom('apart-nitrofurantoin', 'nitrofurantoin-or-penicillamine', magnesium),
  ...apartFrom('apart-quinine', 'quinine', magnesium),
  ...apartFrom('apart-eltrombopag', 'eltrombopag', zinc),
  ...apartFrom('apart-integrase', 'integrase-inhibitor', calcium),
  ...apartFrom('apart-antacid-sensitive', 'antacid-sensitive', magnesium),
  ...apartFrom('apart-digoxin', 'digoxin', magnesium, ['magnesium-digoxin']),
  ...apartFrom('apart-fat-binder', 'orlistat-or-resin', vitaminD),
]

export const table: readonly Row[] = [
  ...potassium,
  ...magnesiumRows,
  ...calciumAndD,
  ...vitamins,
  ...drinksAndSalt,
  ...moving,
  ...eatingRows,
  ...everySupplement,
  ...hoursApart,
]
