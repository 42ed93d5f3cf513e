// Is an export of Health Connect known by its tables, whatever its name, and harmless whatever it holds?
import { readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { all, sourceOf } from '../apple-health/export.fixture.js'
import { limits } from '../open/limits.js'
import { context, database, drafts, dropped, entries, NOON, once, read, schema } from './database.fixture.js'
import { lookInto } from './database.js'
import { healthConnect } from './reader.js'

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

  it('is copied to where nobody else can look, and not at all where it would fill the disk', async () => {
    const copies = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`charley-health-${process.pid}-`))
    const [file] = sourceOf(database(schema)).files
    const before = copies()
    const looked = await lookInto(file!)
    const copy = copies().find((name) => !before.includes(name))
    expect(statSync(join(tmpdir(), copy!)).mode & 0o777).toBe(0o700)
    await looked.close()
    expect(copies()).toEqual(before)
    await expect(lookInto({ ...file!, bytes: limits.onDiskBytes + 1 })).rejects.toMatchObject({ code: 'too-large' })
    expect(copies()).toEqual(before)
  })
})
