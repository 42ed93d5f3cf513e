import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asJson, charley, here, isSlip, ownDiaries } from './diary.fixture.js'

ownDiaries()

const report = (text: string): string => {
  const path = join(here.folder, 'report.txt')
  writeFileSync(path, text)
  return path
}
const good = 'Collected: 3 Nov 2026\nPotassium 3.1 mmol/L 3.5-5.3 L\nMagnesium 0,81 mmol/l 0,70-1,00\nVitamin D 40\nLDH 180 U/L\n'

describe('charley labs read', () => {
  test('shows first, writes with --yes what was understood, on the day of the blood test', async () => {
    const path = report(good)
    const shown = await charley('labs', 'read', path)
    expect(shown.out).toMatch(/Potassium +3\.1 mmol\/L +low/)
    expect(shown.out).toMatch(/– +Vitamin D/)
    expect(shown.out).toContain('Nothing is written down yet')
    expect((await asJson<{ series: object[] }>('labs')).series).toEqual([])
    await charley('labs', 'read', path, '--yes')
    const { series } = await asJson<{ series: { analyte: string; points: { at: string }[] }[] }>('labs')
    expect(series.map(({ analyte }) => analyte).sort()).toEqual(['magnesium', 'potassium'])
    expect(series[0]?.points[0]?.at).toMatch(/^2026-11-03T/)
    expect((await charley('labs')).out).toContain('0,81 mmol/l')
  })

  test('writes each result of a table with several days on its own day', async () => {
    const path = report(
      'Date        2026-04-02   2026-10-14\nPotassium      3.9        3.3        mmol/L\nMagnesium      0.80                  mmol/L\n',
    )
    expect((await charley('labs', 'read', path)).out).toContain('2026-04-02 and 2026-10-14')
    await charley('labs', 'read', path, '--yes')
    const { series } = await asJson<{ series: { analyte: string; points: { at: string }[] }[] }>('labs')
    expect(series.map(({ analyte, points }) => [analyte, points.map(({ at }) => at.slice(0, 10))]).sort()).toEqual([
      ['magnesium', ['2026-04-02']],
      ['potassium', ['2026-10-14']],
    ])
  })

  test('asks for the day where the report does not say it, and for a report where there is none', async () => {
    await isSlip(['labs', 'read', report('Potassium 4.1 mmol/L'), '--yes'])
    await isSlip(['labs', 'read', report('Dear patient, all is well.')])
    await isSlip(['labs', 'read', join(here.folder, 'nowhere.txt')])
    await isSlip(['labs', 'read', report('Potassium 4.1 mmol/L'), '--yes', '--date', '2199-01-01'])
  })
})
