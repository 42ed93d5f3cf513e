import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { daysAfter } from '@charley/core'
import { keepEntries } from '../cases/index.js'
import { fullDay } from '../cases/diary.fixture.js'
import { openStore } from '../store/index.js'
import { asJson, charley, fits, here, isSlip, ownDiaries } from './diary.fixture.js'

ownDiaries()

describe('charley intake', () => {
  const fill = async () => {
    const store = await openStore({ data: here.data })
    await keepEntries(store, Array.from({ length: 6 }, (_, day) => fullDay(daysAfter('2026-10-01', day))).flat())
    await store.close()
  }
  const span = ['--from', '2026-10-01', '--to', '2026-10-14']

  test('shows each nutrient with its bar, its doubt, what would settle it, and why B12 and D get no verdict', async () => {
    await fill()
    await charley('profile', '--birth-year', '1962', '--sex', 'female')
    const { code, out } = await charley('intake', ...span)
    expect(code).toBe(0)
    expect(out).toContain('6 complete days count')
    // NASEM, women over 51: EAR 265, RDA 320 mg of magnesium.
    expect(out).toMatch(/Magnesium: Probably short\n +▕█+.*▏\n +[\d.]+ mg a day · usual intake .* · EAR 265 mg, RDA 320 mg/)
    expect(out).toMatch(/UL 350 mg\s+\(counts\s+supplements only, never food\)/)
    expect(out).toMatch(/Vitamin B12: No verdict/)
    expect(out).toContain('25-hydroxyvitamin D')
    expect(out).toContain('What carries it: Banana')
    expect(out).toContain('What would help')
    expect(out).toContain('Fluids and salt')
    fits(out)
    const uk = await asJson<{ authority: string; days: object[] }>('intake', ...span, '--authority', 'uk')
    expect([uk.authority, uk.days.length]).toEqual(['uk', 6])
  })

  test('says what is missing: complete days, and who it is', async () => {
    const { code, out } = await charley('intake')
    expect(code).toBe(0)
    expect(out).toContain('No complete day yet')
    expect(out).toContain('charley profile --birth-year')
  })

  test.each([
    [['intake', '--days', '0']],
    [['intake', '--days', 'few']],
    [['intake', '--days', '1000']],
    [['intake', '--from', '2026-10-14', '--to', '2026-10-01']],
    [['intake', '--authority', 'who']],
  ])('%j is a slip: message and exit code 2', async (args) => {
    await isSlip(args)
  })
})

describe('charley foods', () => {
  test('finds, and lists the tables', async () => {
    const { code, out } = await charley('foods', 'search', 'whole', 'milk', '--limit', '3')
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toMatch(/^Whole milk .* kcal in 100 ml +1 glass = 200 ml +charley:milk-whole$/)
    expect((await asJson<{ found: object[] }>('foods', 'search', 'milk', '--limit', '2')).found).toHaveLength(2)
    expect((await charley('foods', 'releases')).out).toMatch(/foods +Everyday foods/)
    expect((await charley('foods', 'search', 'xqzzw')).out).toContain('Nothing is called')
  })

  const table = fileURLToPath(new URL('../../../shared/data/usda/foundation-fdc-layout.zip', import.meta.url))
  const isMissing = !existsSync(table)
  const title = isMissing ? 'SKIPPED: ../shared/data/usda is not here' : 'foundation-fdc-layout.zip'
  test.skipIf(isMissing)(`brings in an official table and reports: ${title}`, async () => {
    const { code, out } = await charley('foods', 'import', table)
    expect(code).toBe(0)
    expect(out).toMatch(/foods, [\d,]+ figures, [\d,]+ portions/)
    expect((await asJson<{ releases: object[] }>('foods', 'releases')).releases).toHaveLength(2)
  })

  test.each([
    [['foods']],
    [['foods', 'find', 'x']],
    [['foods', 'search']],
    [['foods', 'search', 'x', '--limit', '0']],
    [['foods', 'import', 'nowhere.zip']],
    [['foods', 'import', fileURLToPath(import.meta.url)]],
  ])('%j is a slip: message and exit code 2', async (args) => {
    await isSlip(args)
  })
})
