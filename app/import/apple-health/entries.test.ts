// Do the records of Apple Health come into the diary as they were lived?
import { describe, expect, it } from 'vitest'
import { banana, correlation, drafts, dropped, entries, food, metadata, NOON, problemsOf, read, sleep } from './export.fixture.js'

describe('food', () => {
  it('noted by one app at one moment is one entry, each figure by the unit of the file', async () => {
    const found = await read(banana)
    expect(drafts(found)).toEqual([
      {
        kind: 'food',
        at: '2026-03-04T12:00:00Z',
        zone: 'Europe/London',
        payload: {
          name: 'Food app',
          amounts: {
            energyKcal: { value: 105, kind: 'label' },
            magnesiumMg: { value: 32, kind: 'label' },
            potassiumMg: { value: 422, kind: 'label' },
          },
        },
      },
    ])
    const [entry] = entries(found)
    expect(entry?.rest).toEqual({ HKQuantityTypeIdentifierDietarySugar: '14 g', sourceName: 'Food app' })
    expect(entry?.remarks).toEqual(['name-not-in-file'])
    expect(problemsOf(found)).toEqual([])
  })

  it('in a Correlation has its name and its meal, and its records are not counted again', async () => {
    const inside = `${metadata('HKFoodType', 'Banana')}${metadata('HKFoodMeal', 'Snacks')}${banana}`
    for (const xml of [banana + correlation('Food', NOON, inside), correlation('Food', NOON, inside) + banana]) {
      const found = await read(xml)
      expect(drafts(found)).toHaveLength(1)
      expect(drafts(found)[0]?.payload).toMatchObject({ name: 'Banana', meal: 'snack', amounts: { energyKcal: { value: 105 } } })
    }
  })

  it('beside a Correlation at the same moment stays', async () => {
    const inside = `${metadata('HKFoodType', 'Banana')}${food('DietaryEnergyConsumed', '105', 'Cal', NOON)}`
    const twice = food('DietaryEnergyConsumed', '105', 'Cal', NOON).repeat(2)
    const found = drafts(await read(twice + correlation('Food', NOON, inside)))
    expect(found.map(({ payload }) => payload)).toMatchObject([
      { name: 'Banana', amounts: { energyKcal: { value: 105 } } },
      { name: 'Food app', amounts: { energyKcal: { value: 105 } } },
    ])
  })

  it('of the same name twice at one moment stays two, with keys of their own; two apps stay two', async () => {
    const egg = correlation('Food', NOON, metadata('HKFoodType', 'Egg') + food('DietaryEnergyConsumed', '70', 'kcal', NOON))
    const found = await read(egg + egg + correlation('Food', NOON, food('DietaryProtein', '6', 'g', NOON), 'Other app'))
    expect(new Set(entries(found).map(({ key }) => key)).size).toBe(3)
  })

  it('with several records of a kind is summed, and said so', async () => {
    const found = await read(food('DietarySodium', '100', 'mg', NOON) + food('DietarySodium', '0.2', 'g', NOON))
    expect(drafts(found)[0]?.payload).toMatchObject({ amounts: { sodiumMg: { value: 300 } } })
    expect(entries(found)[0]?.remarks).toContain('several-foods-at-once')
  })

  it('in a unit that cannot be read, impossible, in the future or at no moment is dropped with the reason', async () => {
    const found = await read(
      food('DietaryVitaminD', '400', 'IU', NOON) +
        food('DietarySodium', '-3', 'mg', '2026-03-05 12:00:00') +
        food('DietaryIron', 'much', 'mg', '2026-03-06 12:00:00') +
        food('DietaryZinc', '900', 'g', '2026-03-07 12:00:00') +
        food('DietaryIron', '3', 'mg', '2027-03-06 12:00:00') +
        food('DietaryIron', '3', 'mg', '2026-02-30 12:00:00') +
        food('DietaryIron', '3', 'mg', '2026-13-01 12:00:00'),
    )
    expect(drafts(found)).toEqual([])
    expect(dropped(found)).toEqual(
      expect.arrayContaining([
        'not-read HKQuantityTypeIdentifierDietaryVitaminD IU 1',
        'impossible HKQuantityTypeIdentifierDietarySodium 1',
        'not-read HKQuantityTypeIdentifierDietaryIron 1',
        'impossible zincMg 900000 1',
        'future HKQuantityTypeIdentifierDietaryIron 1',
        'no-moment HKQuantityTypeIdentifierDietaryIron 2',
      ]),
    )
  })
})

describe('drinks', () => {
  it('plain water is a drink in millilitres', async () => {
    const found = await read(food('DietaryWater', '16', 'fl_oz_us', NOON, { source: 'WaterMinder' }))
    expect(drafts(found)).toMatchObject([
      {
        kind: 'drink',
        payload: { name: 'Water', quantity: { value: 473.176473, unit: 'ml' }, amounts: { waterG: { value: 473.176473 } } },
      },
    ])
    expect(problemsOf(found)).toEqual([])
  })

  it('water within a food stays in the food', async () => {
    const found = drafts(await read(banana + food('DietaryWater', '90', 'mL', NOON)))
    expect(found).toMatchObject([{ kind: 'food', payload: { amounts: { waterG: { value: 90 } } } }])
  })

  it('counted drinks are alcohol, reckoned and said so', async () => {
    const found = await read(food('NumberOfAlcoholicBeverages', '2', 'count', NOON))
    expect(drafts(found)).toMatchObject([
      {
        kind: 'drink',
        payload: { portion: { label: 'drink', count: 2 }, amounts: { alcoholG: { value: 28, kind: 'imputed' } } },
      },
    ])
    expect(entries(found)[0]?.remarks).toEqual(['standard-drinks'])
    expect(problemsOf(found)).toEqual([])
  })
})

describe('sleep', () => {
  it('is the hours asleep by any device, once, on the date of waking', async () => {
    const found = await read(
      sleep('InBed', '2026-03-03 22:00:00', '2026-03-04 07:00:00') +
        sleep('AsleepCore', '2026-03-03 23:00:00', '2026-03-04 01:00:00') +
        sleep('AsleepDeep', '2026-03-04 01:00:00', '2026-03-04 02:00:00') +
        sleep('Awake', '2026-03-04 02:00:00', '2026-03-04 02:30:00') +
        sleep('AsleepREM', '2026-03-04 02:30:00', '2026-03-04 06:30:00') +
        sleep('Asleep', '2026-03-03 23:30:00', '2026-03-04 01:30:00', 'Ring') +
        sleep('AsleepUnspecified', '2026-03-04 23:00:00', '2026-03-05 05:00:00'),
    )
    expect(drafts(found)).toMatchObject([
      { kind: 'sleep', at: '2026-03-04T06:30:00Z', payload: { minutes: 420 } },
      { kind: 'sleep', at: '2026-03-05T05:00:00Z', payload: { minutes: 360 } },
    ])
    expect(dropped(found)).toEqual([
      'not-ours HKCategoryValueSleepAnalysisInBed 1',
      'not-ours HKCategoryValueSleepAnalysisAwake 1',
    ])
  })

  it('that ends before it begins, or lasts longer than a day, is dropped', async () => {
    const found = await read(
      sleep('Asleep', '2026-03-04 06:00:00', '2026-03-04 05:00:00') +
        sleep('Asleep', '2026-03-05 06:00:00', '2026-03-07 05:00:00'),
    )
    expect(drafts(found)).toEqual([])
    expect(dropped(found)).toEqual(['impossible HKCategoryValueSleepAnalysisAsleep 2'])
  })
})

const workout = (source: string, start: string, end: string, inside = '', more = '') =>
  `<Workout workoutActivityType="HKWorkoutActivityTypeTraditionalStrengthTraining" sourceName="${source}" startDate="${start} +0000" endDate="${end} +0000"${more}>${inside}</Workout>`

describe('exercise', () => {
  it('has its minutes without pauses, its effort by the energy it took, and the rest beside it', async () => {
    const inside = `${metadata('HKAverageMETs', '8.5 kcal/hr·kg')}<WorkoutStatistics type="HKQuantityTypeIdentifierActiveEnergyBurned" sum="305" unit="Cal"/>`
    const found = await read(
      workout('Watch', '2026-03-04 18:00:00', '2026-03-04 19:00:00', inside, ' duration="45.25" durationUnit="min"'),
    )
    expect(drafts(found)).toMatchObject([
      { kind: 'exercise', payload: { activity: 'Traditional strength training', minutes: 45.3, effort: 'hard' } },
    ])
    expect(entries(found)[0]?.rest).toMatchObject({
      HKQuantityTypeIdentifierActiveEnergyBurned: '305 Cal',
      HKAverageMETs: '8.5 kcal/hr·kg',
    })
    expect(entries(found)[0]?.remarks).toBeUndefined()
  })

  it('of watch and app at the same time is one, the one that says how hard it was', async () => {
    const mets = metadata('HKAverageMETs', '2.5 kcal/hr·kg')
    const found = await read(
      workout('App', '2026-03-04 18:00:00', '2026-03-04 19:00:00') +
        workout('Watch', '2026-03-04 18:10:00', '2026-03-04 18:55:00', mets) +
        workout('App', '2026-03-04 20:00:00', '2026-03-04 20:30:00'),
    )
    expect(drafts(found)).toMatchObject([
      { payload: { minutes: 45, effort: 'light' } },
      { payload: { minutes: 30, effort: 'moderate' } },
    ])
    expect(entries(found).map(({ remarks }) => remarks)).toEqual([undefined, ['effort-not-in-file']])
    expect(dropped(found)).toEqual(['twice Traditional strength training 1'])
  })
})
