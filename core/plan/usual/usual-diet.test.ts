// Is a usual diet what the diary says? Worked by hand; the standard error beside the formula of a pooled variance.
import { describe, expect, test } from 'vitest'
import type { Eaten, Entry } from '../../diary/entry.js'
import { intake } from '../../knowledge/intake/index.js'
import { planPolicy } from '../../knowledge/plan/index.js'
import { food } from '../plan.fixture.js'
import { usualDiet } from './usual-diet.js'

let count = 0
function entry(date: string, payload: Eaten, kind: 'food' | 'drink' | 'supplement' = 'food', more: Partial<Entry> = {}): Entry {
  count++
  return {
    id: `e${count}`,
    person: 'me',
    kind,
    at: `${date}T12:00:00Z`,
    zone: 'Europe/London',
    recorded: `${date}T12:00:00Z`,
    payload,
    ...more,
  } as Entry
}
const milk = food('milk-skimmed')
const byId = (id: string) => (id === milk.id ? milk : undefined)
const life = { ageYears: 45, sex: 'female' } as const
const days = ['2026-11-01', '2026-11-02']
const glass = (times: number): Eaten => ({
  foodId: milk.id,
  name: 'milk',
  portion: { label: '1 glass', count: times },
  quantity: { value: 200 * times, unit: 'ml' },
  amounts: { calciumMg: { value: 250 * times, kind: 'analysed' } },
})

describe('foods', () => {
  test('three glasses in two days are ten and a half a week, in the glass', () => {
    const usual = usualDiet([entry(days[0]!, glass(2)), entry(days[1]!, glass(1))], days, byId, life)
    expect(usual).toMatchObject({ origin: 'diary', days: 2, supplements: [] })
    expect(usual.foods).toHaveLength(1)
    expect(usual.foods[0]).toMatchObject({
      key: milk.id,
      food: milk,
      portion: { label: '1 glass', size: 200 },
      timesPerWeek: 10.5,
    })
  })

  test('days that are not complete, and entries taken back or replaced, do not count', () => {
    const first = entry(days[0]!, glass(2))
    const changed = entry(days[0]!, glass(1), 'food', { replaces: first.id })
    const usual = usualDiet([first, changed, entry('2026-11-09', glass(5))], days, byId, life)
    expect(usual.foods[0]!.timesPerWeek).toBeCloseTo(3.5, 9)
  })

  test('a food of no table keeps the diary’s own figures, per 100 g', () => {
    const stew: Eaten = {
      name: 'Stew',
      quantity: { value: 400, unit: 'g' },
      amounts: { magnesiumMg: { value: 80, kind: 'label' } },
    }
    const [one] = usualDiet([entry(days[0]!, stew)], days, byId, life).foods
    expect(one!.food.amounts.magnesiumMg).toEqual({ value: 20, kind: 'label' })
    expect(one!.food.amounts.calciumMg).toBeUndefined()
    expect(one).toMatchObject({ portion: { label: '400 g', size: 400 }, timesPerWeek: 3.5 })
  })

  test('a figure known of one taking and not of the other is not known', () => {
    const stew = (amounts: Eaten['amounts']): Eaten => ({ name: 'Stew', quantity: { value: 200, unit: 'g' }, amounts })
    const both = [entry(days[0]!, stew({ magnesiumMg: { value: 80, kind: 'label' } })), entry(days[1]!, stew({}))]
    expect(usualDiet(both, days, byId, life).foods[0]!.food.amounts.magnesiumMg).toBeUndefined()
  })

  test('a known food in an unsaid amount has no figures of its own', () => {
    const { quantity: _, portion: __, ...unsaid } = glass(1)
    const [one] = usualDiet([entry(days[0]!, unsaid)], days, byId, life).foods
    expect(one!.food).toMatchObject({ unit: 'piece', amounts: {}, group: 'milk-and-dairy' })
  })

  test('supplements stand apart', () => {
    const tablet: Eaten = {
      name: 'D',
      quantity: { value: 1, unit: 'piece' },
      amounts: { vitaminDUg: { value: 10, kind: 'label' } },
    }
    const usual = usualDiet([entry(days[0]!, tablet, 'supplement'), entry(days[1]!, tablet, 'supplement')], days, byId, life)
    expect(usual.foods).toEqual([])
    expect(usual.supplements[0]).toMatchObject({ timesPerWeek: 7, portion: { size: 1 } })
  })

  test('the order of entries changes nothing', () => {
    const entries = [entry(days[0]!, glass(2)), entry(days[1]!, glass(1)), entry(days[1]!, { name: 'x', amounts: {} })]
    expect(usualDiet(entries.toReversed(), days, byId, life)).toEqual(usualDiet(entries, days, byId, life))
  })

  test('without a complete day there is no usual diet', () => {
    expect(() => usualDiet([], [], byId, life)).toThrow('completeDates')
  })
})

test('the standard error pools the person’s own days with those of such people', () => {
  const own = [500, 1000]
  const pooled = intake.withinPerson.find(({ id }) => id === 'female-19-50')!.swings.calciumMg!.sd.value
  const weight = planPolicy.withinPersonWeight.value
  const variance = (weight * pooled ** 2 + (own[0]! - 750) ** 2 + (own[1]! - 750) ** 2) / (weight + 1)
  const usual = usualDiet(
    own.map((value, day) =>
      entry(days[day]!, { name: 'x', quantity: { value: 100, unit: 'g' }, amounts: { calciumMg: { value, kind: 'label' } } }),
    ),
    days,
    byId,
    life,
  )
  expect(usual.standardError!.calciumMg).toBeCloseTo(Math.sqrt(variance / 2), 6)
})
