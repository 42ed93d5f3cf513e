// For the tests: exports of Health Connect as SQLite files with Android's own tables, in a folder that goes away.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Found } from '@charley/core/exchange'
import Database from 'libsql'
import { all, sourceOf } from '../apple-health/export.fixture.js'
import { healthConnect } from './reader.js'

const folder = mkdtempSync(join(tmpdir(), 'charley-test-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

// As in packages/modules/HealthFitness of Android: order of columns may differ on a phone, and there are more of them.
const interval = `row_id INTEGER PRIMARY KEY AUTOINCREMENT, uuid BLOB NOT NULL UNIQUE, app_info_id INTEGER, start_time INTEGER,
  start_zone_offset INTEGER, end_time INTEGER, end_zone_offset INTEGER, local_date INTEGER,
  local_date_time_start_time INTEGER AS (start_time + 1000 * start_zone_offset)`
const instant =
  'row_id INTEGER PRIMARY KEY AUTOINCREMENT, uuid BLOB NOT NULL UNIQUE, app_info_id INTEGER, time INTEGER, zone_offset INTEGER'
export const schema = `
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
export function database(...statements: readonly string[]): Buffer {
  const path = join(folder, `${made++}.db`)
  const db = new Database(path)
  for (const statement of statements) db.exec(statement)
  db.close()
  return readFileSync(path)
}

let rows = 0
/** One row; times are minutes after 4 March 2026, 12:00 UTC. */
export const NOON = Date.UTC(2026, 2, 4, 12)
export const lasting = (
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
export const once = (table: string, at: number, values: Readonly<Record<string, number | string>>, app = 1) =>
  insert(table, { app_info_id: app, time: NOON + at * 60_000, zone_offset: 0, ...values })
const insert = (table: string, values: Readonly<Record<string, number | string | null>>) => {
  const shown = Object.values(values).map((value) => (typeof value === 'string' ? `'${value}'` : String(value)))
  return `INSERT INTO ${table} (uuid, ${Object.keys(values).join()}) VALUES (x'${String(++rows).padStart(32, '0')}', ${shown.join()});`
}

export const context = { zone: 'Europe/London', now: '2026-11-23T12:00:00Z' }
export const read = async (...statements: readonly string[]) =>
  all(healthConnect.read(sourceOf(database(schema, ...statements)), context))
export const entries = (found: readonly Found[]) => found.filter((one) => one.what === 'entry')
export const drafts = (found: readonly Found[]) => entries(found).map(({ draft }) => draft)
export const dropped = (found: readonly Found[]) =>
  found.filter((one) => one.what === 'dropped').map(({ why, shown, count = 1 }) => `${why} ${shown} ${count}`)
