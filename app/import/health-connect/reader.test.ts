// Does an export of Health Connect come into the diary? Food, sleep, exercise and the body, in the units of Android's tables.
import { readDraft } from '@charley/core'
import { describe, expect, it } from 'vitest'
import { drafts, dropped, entries, lasting, NOON, once, read } from './database.fixture.js'

describe('food', () => {
  it('has the amounts that were recorded, in the diary’s units, and no others', async () => {
    const found = await read(
      lasting('nutrition_record_table', 0, 1, {
        meal_name: 'Chicken breast',
        meal_type: 3,
        energy: 650_000,
        magnesium: 0.058,
        vitamin_d: 5e-324,
        total_carbohydrate: 0,
        sugar: 1.5,
        sodium: null,
        folic_acid: 0.0001,
      }),
    )
    expect(drafts(found)).toEqual([
      {
        kind: 'food',
        at: '2026-03-04T12:00:00Z',
        zone: 'Europe/London',
        payload: {
          name: 'Chicken breast',
          meal: 'dinner',
          amounts: {
            energyKcal: { value: 650, kind: 'label' },
            magnesiumMg: { value: 58, kind: 'label' },
            carbohydrateG: { value: 0, kind: 'label' },
            folicAcidUg: { value: 100, kind: 'label' },
          },
        },
      },
    ])
    expect(entries(found)[0]?.rest).toEqual({ sugar: '1.5', sourceName: 'MacroFactor' })
    for (const { draft } of entries(found))
      expect(readDraft({ ...draft, id: '00000000-0000-4000-8000-000000000000', person: 'me' })).toHaveProperty('draft')
  })

  it('without a name is called by its app; without a name and figures it is dropped; impossible figures are left out', async () => {
    const found = await read(
      lasting('nutrition_record_table', 0, 1, { energy: 1000 }, 2),
      lasting('nutrition_record_table', 5, 6, { energy: 5e-324 }),
      lasting('nutrition_record_table', 9, 10, { meal_name: 'Salt lick', sodium: 900 }),
      lasting('nutrition_record_table', 60 * 24 * 365, 60 * 24 * 365, { energy: 1000 }),
    )
    expect(drafts(found).map(({ payload }) => payload)).toEqual([
      { name: 'com.example.ring', amounts: { energyKcal: { value: 1, kind: 'label' } } },
      { name: 'Salt lick', amounts: {} },
    ])
    expect(entries(found)[0]?.remarks).toEqual(['name-not-in-file'])
    expect(dropped(found)).toEqual([
      'not-read nutrition_record_table 1',
      'impossible nutrition_record_table.sodium 1',
      'future nutrition_record_table 1',
    ])
  })

  it('water is in litres', async () => {
    expect(drafts(await read(lasting('hydration_record_table', 0, 1, { volume: 0.25 })))).toMatchObject([
      { kind: 'drink', payload: { name: 'Water', quantity: { value: 250, unit: 'ml' }, amounts: { waterG: { value: 250 } } } },
    ])
  })
})

describe('sleep', () => {
  it('is its sleeping stages where it has stages, else all of it; two apps are counted once', async () => {
    const at = (minutes: number) => NOON + minutes * 60_000
    const found = await read(
      lasting('sleep_session_record_table', 600, 1080, {}),
      lasting('sleep_session_record_table', 660, 780, {}, 2),
      lasting('sleep_session_record_table', 2100, 2520, {}, 2),
      `INSERT INTO sleep_stages_table VALUES (1, ${at(600)}, ${at(630)}, 1), (1, ${at(630)}, ${at(720)}, 4), (1, ${at(720)}, ${at(800)}, 5),
        (1, ${at(800)}, ${at(810)}, 7), (1, ${at(810)}, ${at(1080)}, 6), (99, ${at(0)}, ${at(10)}, 4)`,
    )
    expect(drafts(found)).toMatchObject([
      { kind: 'sleep', at: '2026-03-05T06:00:00Z', payload: { minutes: 440 } },
      { kind: 'sleep', at: '2026-03-06T06:00:00Z', payload: { minutes: 420 } },
    ])
  })
})

describe('exercise and the body', () => {
  it('is named by Android’s own numbers: 53 is walking, 33 running', async () => {
    const found = await read(
      lasting('exercise_session_record_table', 0, 30, { exercise_type: 53, title: 'Round the block' }),
      lasting('exercise_session_record_table', 100, 160, { exercise_type: 33 }, 1, 7200),
      lasting('exercise_session_record_table', 101, 159, { exercise_type: 33 }, 2, 7200),
      lasting('exercise_session_record_table', 300, 310, { exercise_type: 999, title: 'Tai chi' }),
    )
    expect(drafts(found)).toMatchObject([
      { kind: 'exercise', zone: 'Europe/London', payload: { activity: 'Walking', minutes: 30, effort: 'moderate' } },
      { kind: 'exercise', zone: 'Etc/GMT-2', payload: { activity: 'Running', minutes: 60 } },
      { kind: 'exercise', payload: { activity: 'Tai chi', minutes: 10 } },
    ])
    expect(entries(found)[0]).toMatchObject({
      remarks: ['effort-not-in-file'],
      rest: { title: 'Round the block', sourceName: 'MacroFactor' },
    })
    expect(dropped(found)).toEqual(['twice Running 1'])
  })

  it('grams, metres, mmHg and beats become measures; the other tables are counted', async () => {
    const found = await read(
      once('weight_record_table', 0, { weight: 71_800 }),
      once('height_record_table', 0, { height: 1.78 }),
      once('blood_pressure_record_table', 0, { systolic: 128, diastolic: 82 }),
      once('resting_heart_rate_record_table', 0, { beats_per_minute: 58 }),
      lasting('steps_record_table', 0, 60, { count: 4000 }),
      lasting('steps_record_table', 60, 90, { count: 40 }),
    )
    expect(drafts(found).map(({ payload }) => payload)).toEqual([
      { what: 'weightKg', value: 71.8 },
      { what: 'heightCm', value: 178 },
      { what: 'systolicMmHg', value: 128 },
      { what: 'diastolicMmHg', value: 82 },
      { what: 'pulsePerMin', value: 58 },
    ])
    expect(dropped(found)).toEqual(['not-ours steps_record_table 2'])
  })
})
