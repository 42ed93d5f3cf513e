// Is a rule about a suggestion? Amounts at their limits, names, and what nobody knows.
import { describe, expect, test } from 'vitest'
import { judged as known } from '../knowledge/types/number.js'
import type { EatingMatter, Food, GuardAbout } from '../knowledge/types/index.js'
import { fits, type Put } from './fits.js'
import { food, someone } from './people.fixture.js'

const limit = (value: number) => known(value, [value, value], 'for the test')
const nobodyMinds = () => false
const fit = (about: GuardAbout, put: Put, eats: (matter: EatingMatter, food: Food, eaten: boolean) => boolean = nobodyMinds) =>
  fits(about, put, someone(), eats)
const potassium: GuardAbout = { what: 'food', nutrient: 'potassiumMg', over: limit(200) }
const more = (of: Food, morePerDay = 100): Put => ({ what: 'food', food: of, morePerDay, eaten: false })
const less = (of: Food, lessPerDay = 100): Put => ({ what: 'less-food', food: of, lessPerDay })

describe('eating for a nutrient', () => {
  const forPotassium: Put = { what: 'food-for', nutrient: 'potassiumMg' }
  test.each([
    [potassium, true],
    [{ what: 'food', nutrient: 'calciumMg', over: limit(200) }, false],
    [{ what: 'food', eating: 'allergen' }, false],
    [{ what: 'diet', nutrient: 'potassiumMg', risesBy: limit(100) }, false],
    [{ what: 'supplement', nutrients: ['potassiumMg'] }, false],
  ] as const)('%j: %s', (about, expected) => expect(fit(about, forPotassium)).toBe(expected))
})

describe('a food', () => {
  test('by what it adds, at the limit and over it', () => {
    expect(fit(potassium, more(food('a', { potassiumMg: 200 })))).toBe(false)
    expect(fit(potassium, more(food('a', { potassiumMg: 201 })))).toBe(true)
    expect(fit(potassium, more(food('a', { potassiumMg: 400 }), 50))).toBe(false)
    expect(fit(potassium, more(food('a', { potassiumMg: 100 }), Number.NaN))).toBe(true)
  })

  test('a figure that nobody knows is over the limit, unless the rule takes it for none', () => {
    expect(fit(potassium, more(food('a')))).toBe(true)
    expect(fit({ what: 'food', nutrient: 'alcoholG', over: limit(1), assumeNone: true }, more(food('a')))).toBe(false)
  })

  test('by the words of any of its names, whatever stands between them', () => {
    const about: GuardAbout = { what: 'food', named: ['star fruit', 'carambola'] }
    expect(fit(about, more(food('Star-fruit, raw')))).toBe(true)
    expect(fit(about, more(food('Star, (fruit)')))).toBe(true)
    expect(fit(about, more(food('Starfruits')))).toBe(false)
    expect(fit(about, more({ ...food('Raw fruit'), alsoKnownAs: ['something', 'carambola'] }))).toBe(true)
    expect(fit(about, more({ ...food('Raw fruit'), alsoKnownAs: ['apple'] }))).toBe(false)
  })

  test('by what the person eats, who is asked with the food and whether it is eaten already', () => {
    const asked: unknown[] = []
    const eats = (matter: EatingMatter, { name }: Food, eaten: boolean) => asked.push([matter, name, eaten]) > 0
    expect(fit({ what: 'food', eating: 'allergen' }, more(food('a')), eats)).toBe(true)
    expect(fit({ what: 'food', eating: 'pattern' }, { what: 'food', food: food('b'), morePerDay: 1, eaten: true }, eats)).toBe(
      true,
    )
    expect(fit({ what: 'less-food', eating: 'left-out' }, less(food('c')), eats)).toBe(true)
    expect(asked).toEqual([
      ['allergen', 'a', false],
      ['pattern', 'b', true],
      ['left-out', 'c', true],
    ])
    expect(fit({ what: 'food', eating: 'allergen' }, more(food('a')))).toBe(false)
  })

  test('less of it is another matter than more', () => {
    expect(fit(potassium, less(food('a', { potassiumMg: 900 })))).toBe(false)
    expect(fit({ what: 'less-food', nutrient: 'vitaminKUg', over: limit(30) }, less(food('a', { vitaminKUg: 31 })))).toBe(true)
    expect(fit({ what: 'less-food', nutrient: 'vitaminKUg', over: limit(30) }, less(food('a', { vitaminKUg: 30 })))).toBe(false)
  })
})

describe('a plan', () => {
  const change = (before: number, after: number): Put => ({ what: 'diet', change: { sodiumMg: { before, after } } })
  const rises: GuardAbout = { what: 'diet', nutrient: 'sodiumMg', risesBy: limit(100) }
  const changes: GuardAbout = { what: 'diet', nutrient: 'sodiumMg', changesBy: limit(0.25) }
  test.each([
    [rises, 1000, 1100, false],
    [rises, 1000, 1101, true],
    [rises, 1000, 500, false],
    [rises, 1000, Number.NaN, true],
    [changes, 1000, 1250, false],
    [changes, 1000, 1251, true],
    [changes, 1000, 750, false],
    [changes, 1000, 749, true],
    [changes, 0, 0, false],
    [changes, 0, 1, true],
    [changes, Number.NaN, Number.NaN, true],
  ])('%j from %d to %d: %s', (about, before, after, expected) => expect(fit(about, change(before, after))).toBe(expected))

  test('that keeps silent about the nutrient may do anything to it; one that is only asked about does nothing', () => {
    expect(fit({ what: 'diet', nutrient: 'ironMg', risesBy: limit(1) }, change(1, 1))).toBe(true)
    expect(fit(rises, { what: 'diet', change: {} })).toBe(false)
    expect(fit({ what: 'diet' }, { what: 'diet', change: {} })).toBe(true)
  })
})

describe('a supplement', () => {
  const tablet = (perDay: number, rest: object = {}): Put => ({ what: 'supplement', nutrient: 'ironMg', perDay, ...rest })
  const prescribed: Put = { what: 'supplement', nutrient: 'ironMg' }
  test('of no amount is measured against none', () => {
    expect(fit({ what: 'supplement' }, prescribed)).toBe(true)
    expect(fit({ what: 'supplement', nutrients: ['ironMg'] }, prescribed)).toBe(true)
    for (const about of [
      { over: limit(1) },
      { overUpper: 'nasem' },
      { perDoseOver: limit(1) },
      { alreadyUnsaid: true },
    ] as const) {
      expect(fit({ what: 'supplement', ...about }, prescribed), JSON.stringify(about)).toBe(false)
    }
    expect(fit({ what: 'supplement', over: limit(1) }, { ...prescribed, perDay: limit(2) })).toBe(true)
    expect(fit({ what: 'supplement', over: limit(1) }, { ...prescribed, perDay: limit(1) })).toBe(false)
  })

  test('with what is taken already; a dose by itself', () => {
    expect(fit({ what: 'supplement', over: limit(10) }, tablet(6, { alreadyPerDay: 4 }))).toBe(false)
    expect(fit({ what: 'supplement', over: limit(10) }, tablet(6, { alreadyPerDay: 5 }))).toBe(true)
    expect(fit({ what: 'supplement', perDoseOver: limit(10) }, tablet(20, { perDose: 10, alreadyPerDay: 5 }))).toBe(false)
    expect(fit({ what: 'supplement', perDoseOver: limit(10) }, tablet(11, { alreadyPerDay: 5 }))).toBe(true)
  })

  test('every limit that a rule names has to be passed', () => {
    const both: GuardAbout = { what: 'supplement', over: limit(10), perDoseOver: limit(5) }
    expect(fit(both, tablet(11, { perDose: 5 }))).toBe(false)
    expect(fit(both, tablet(10, { perDose: 6 }))).toBe(false)
    expect(fit(both, tablet(11, { perDose: 6 }))).toBe(true)
  })

  test('in a form that the rule leaves out, by any spelling of it', () => {
    const about: GuardAbout = { what: 'supplement', exceptForms: ['citrate', 'lactate'] }
    expect(fit(about, tablet(1, { form: 'Citrate' }))).toBe(false)
    expect(fit(about, tablet(1, { form: 'iron lactate' }))).toBe(false)
    expect(fit(about, tablet(1, { form: 'oxide' }))).toBe(true)
    expect(fit(about, tablet(1))).toBe(true)
  })

  test('beyond all numbers is over every limit, also where none is set', () => {
    const upper: GuardAbout = { what: 'supplement', overUpper: 'nasem' }
    const thiamin = (perDay: number): Put => ({ what: 'supplement', nutrient: 'thiaminMg', perDay })
    expect([fit(upper, thiamin(5000)), fit(upper, thiamin(Infinity)), fit(upper, thiamin(Number.NaN))]).toEqual([
      false,
      true,
      true,
    ])
  })
})

describe('a drink', () => {
  const water = (extraMlPerDay: number, mlPerHour?: number): Put => ({
    what: 'drink',
    drink: 'water',
    extraMlPerDay,
    ...(mlPerHour !== undefined && { mlPerHour }),
  })
  const pushed: GuardAbout = { what: 'drink', over: limit(500) }
  const fast: GuardAbout = { what: 'drink', perHourOver: limit(700) }
  test.each([
    [pushed, water(500), false],
    [pushed, water(501), true],
    [fast, water(900), false],
    [fast, water(900, 700), false],
    [fast, water(100, 701), true],
    [{ what: 'drink', drinks: ['pickle-juice'] }, water(100), false],
    [{ what: 'drink', drinks: ['water'] }, water(100), true],
    [{ what: 'drink' }, { what: 'drink', drink: 'water' }, true],
    [pushed, { what: 'drink', drink: 'water' }, false],
    [fast, { what: 'drink', drink: 'water' }, false],
  ] as const)('%j, %j: %s', (about, put, expected) => expect(fit(about, put)).toBe(expected))
})
