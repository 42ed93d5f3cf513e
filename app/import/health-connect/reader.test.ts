// Does an export of Health Connect come into the diary? Real SQLite files with Android's own tables, bare and zipped.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDraft } from '@charley/core'
import type { Found } from '@charley/core/exchange'
import { zipSync } from 'fflate'
import Database from 'libsql'
import { afterAll, describe, expect, it } from 'vitest'
import { all, sourceOf } from '../apple-health/export.fixture.js'
import { healthConnect } from './reader.js'

const folder = mkdtempSync(join(tmpdir(), 'charley-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

// As in packages/modules/HealthFitness of Android: order of columns may differ on a phone, and there are more of them.
const interval = `row_id INTEGER PRIMARY KEY AUTOINCREMENT, uuid BLOB NOT NULL UNIQUE, app_info_id INTEGER, start_time INTEGER,
  start_zone_offset INTEGER, end_time INTEGER, end_zone_offset INTEGER, local_date INTEGER,
  local_date_time_start_time INTEGER AS (start_time + 1000 * start_zone_offset)`
const instant =
  'row_id INTEGER PRIMARY KEY AUTOINCREMENT, uuid BLOB NOT NULL UNIQUE, app_info_id INTEGER, time INTEGER, zone_offset INTEGER'
const schema = `
  CREATE TABLE application_info_table (row_id INTEGER PRIMARY KEY, package_name TEXT NOT NULL UNIQUE, app_name TEXT, app_icon BLOB);
  CREATE TABLE nutrition_record_table (${interval}, meal_name TEXT, meal_type INTEGER, energy REAL, magnesium REAL, vitamin_d REAL,
    total_carbohydrate REAL, sugar REAL, sodium REAL, folic_acid REAL);
  CREATE TABLE hydration_record_table (${interval}, volume REAL);
  CREATE TABLE sleep_session_record_table (${interval}, notes TEXT, title TEXT);
  CREATE TABLE sleep_stages_table (parent_key INTEGER NOT NULL, stage_start_time INTEGER NOT NULL, stage_end_time INTEGER NOT NULL,
    stage_type INTEGER NOT NULL);
  CREATE TABLE exercise_session_record_table (${interval}, notes TEXT, exercise_type INTEGER, title TEXT);
  CREATE TABLE weight_record_table (${instant}, weight REAL);
  CREATE TABLE height_record_table (${instant}, height REAL);
  CREATE TABLE blood_pressure_record_table (${instant}, systolic REAL, diastolic REAL);
  CREATE TABLE resting_heart_rate_record_table (${instant}, beats_per_minute INTEGER);
  CREATE TABLE steps_record_table (${interval}, count INTEGER);
  INSERT INTO application_info_table VALUES (1, 'com.sbs.diet', 'MacroFactor', NULL), (2, 'com.example.ring', NULL, NULL);`

let made = 0
function database(...statements: readonly string[]): Buffer {
  const path = join(folder, `${made++}.db`)
  const db = new Database(path)
  for (const statement of statements) db.exec(statement)
  db.close()
  return readFileSync(path)
}

let rows = 0
/** One row; times are minutes after 4 March 2026, 12:00 UTC. */
const NOON = Date.UTC(2026, 2, 4, 12)
const lasting = (
  table: string,
  from: number,
  to: number,
  values: Readonly<Record<string, number | string | null>>,
  app = 1,
  offset = 0,
) => {
  const all = {
    app_info_id: app,
    start_time: NOON + from * 60_000,
    start_zone_offset: offset,
    end_time: NOON + to * 60_000,
    end_zone_offset: offset,
    ...values,
  }
  return insert(table, all)
}
const once = (table: string, at: number, values: Readonly<Record<string, number | string>>, app = 1) =>
  insert(table, { app_info_id: app, time: NOON + at * 60_000, zone_offset: 0, ...values })
const insert = (table: string, values: Readonly<Record<string, number | string | null>>) => {
  const shown = Object.values(values).map((value) => (typeof value === 'string' ? `'${value}'` : String(value)))
  return `INSERT INTO ${table} (uuid, ${Object.keys(values).join()}) VALUES (x'${String(++rows).padStart(32, '0')}', ${shown.join()});`
}

const context = { zone: 'Europe/London', now: '2026-11-23T12:00:00Z' }
const read = async (...statements: readonly string[]) =>
  all(healthConnect.read(sourceOf(database(schema, ...statements)), context))
const entries = (found: readonly Found[]) => found.filter((one) => one.what === 'entry')
const drafts = (found: readonly Found[]) => entries(found).map(({ draft }) => draft)
const dropped = (found: readonly Found[]) =>
  found.filter((one) => one.what === 'dropped').map(({ why, shown, count = 1 }) => `${why} ${shown} ${count}`)

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

describe('the file', () => {
  it('is known by its tables, not its name; older ones lack some', async () => {
    const old = database(
      'CREATE TABLE weight_record_table (row_id INTEGER PRIMARY KEY, time INTEGER, zone_offset INTEGER, weight REAL)',
      'INSERT INTO weight_record_table VALUES (1, 1772625600000, 0, 71800)',
    )
    expect(await healthConnect.recognise(sourceOf(old))).toBe(1)
    expect(drafts(await all(healthConnect.read(sourceOf(old), context)))).toHaveLength(1)
    expect(await healthConnect.recognise(sourceOf(database('CREATE TABLE other (x)')))).toBe(0)
    expect(await healthConnect.recognise(sourceOf(Buffer.from('SQLite format 3\0 and then nothing')))).toBe(0)
    expect(await healthConnect.recognise(sourceOf(zipSync({ 'a.txt': Buffer.from('x') })))).toBe(0)
  })

  it('that is damaged is refused with a sentence', async () => {
    const bytes = database(
      schema,
      'BEGIN',
      ...Array.from({ length: 300 }, (_, n) => once('weight_record_table', n, { weight: 70_000 })),
      'COMMIT',
    )
    bytes.fill(0xff, 8192, bytes.length - 100)
    await expect(all(healthConnect.read(sourceOf(bytes), context))).rejects.toThrow(/database in the file is damaged/)
  })

  it('may bring views, computed columns and triggers of its own: none of them runs', async () => {
    const bytes = database(
      'CREATE TABLE weight_record_table (row_id INTEGER PRIMARY KEY, time INTEGER, zone_offset INTEGER, weight REAL AS (abs(-9e18) + length(zeroblob(1000000000))))',
      'CREATE VIEW nutrition_record_table AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS start_time FROM n',
      'INSERT INTO weight_record_table (time, zone_offset) VALUES (1772625600000, 0)',
    )
    const found = await all(healthConnect.read(sourceOf(bytes), context))
    expect(entries(found)).toEqual([])
    expect(dropped(found)).toEqual(['not-read weight_record_table.weight 1'])
  })

  it('knows a record by Android’s own number, also when its name and its hour were mended since', async () => {
    const row = (name: string, at: number) =>
      database(
        schema,
        `INSERT INTO nutrition_record_table (uuid, app_info_id, start_time, start_zone_offset, meal_name) VALUES (x'00ff10', 1, ${NOON + at}, 0, '${name}')`,
      )
    for (const bytes of [row('Oats', 0), row('Porridge', 60_000)])
      expect(entries(await all(healthConnect.read(sourceOf(bytes), context)))).toMatchObject([
        { key: 'health-connect/nutrition/00ff10' },
      ])
  })

  // The driver would end the whole process.
  it('may hold text that is not UTF-8: what cannot be read is shown as such', async () => {
    const found = await read(
      `INSERT INTO nutrition_record_table (uuid, app_info_id, start_time, meal_name) VALUES (x'01', 1, ${NOON}, CAST(x'4f61ff74' AS TEXT))`,
    )
    expect(drafts(found)).toMatchObject([{ payload: { name: 'Oa�t' } }])
  })
})
