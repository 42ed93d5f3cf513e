import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { page } from '@charley/core'
import { causePages } from '@charley/core/pages'
import { describe, expect, test } from 'vitest'
import { checkText } from '../cases/index.js'
import { report } from './report.js'
import { bar, printable, styleOf, wrap } from './style.js'

const gallery = fileURLToPath(new URL('../../gallery/cases/', import.meta.url))
const caseOf = (name: string) => JSON.stringify((JSON.parse(readFileSync(`${gallery}${name}`, 'utf8')) as { case: unknown }).case)
const style = styleOf({ columns: 80 })

const reportOf = (name: string): string => {
  const checked = checkText(caseOf(name))
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
  return report({ case: checked.case, assessment: checked.assessment, pages: causePages }, style)
}

describe('the report in a terminal', () => {
  test('of every fourth person of the gallery keeps to the width, and leaves no id or hole in the text', () => {
    for (const name of readdirSync(gallery)
      .filter((one) => one.endsWith('.json'))
      .filter((_, at) => at % 4 === 0)) {
      const text = reportOf(name)
      for (const line of text.split('\n')) expect(line.length, `${name}: ${line}`).toBeLessThanOrEqual(80)
      expect(text, name).not.toMatch(/undefined|NaN|\[object|Infinity/)
      for (const title of [
        page.result.likelyTitle,
        page.result.settleTitle,
        page.result.helpsTitle,
        page.result.doctorTitle,
        page.result.limitsTitle,
      ]) {
        expect(text, name).toContain(title.toUpperCase())
      }
    }
  })

  test('begins with what to do now when something cannot wait', () => {
    const text = reportOf('sudden-cold-leg.json')
    const [now, likely] = [text.indexOf(page.urgent.tiers.emergency), text.indexOf(page.result.likelyTitle.toUpperCase())]
    expect(now).toBeGreaterThan(0)
    expect(now).toBeLessThan(likely)
    expect(text.slice(0, likely)).toContain(page.urgent.doNow)
  })

  test('never shows a share without its band and its words', () => {
    const text = reportOf('ordinary-at-60.json')
    const shares = text
      .split('\n')
      .filter((line) => line.includes('about') && line.includes('%') && /likely|possible/i.test(line))
    expect(shares.length).toBeGreaterThan(2)
    for (const line of shares) expect(line).toMatch(/(likely|possible|unlikely), .*(sure).*\(.* %\)/i)
  })
})

describe('what the terminal draws', () => {
  test('a bar shows the low end, the best guess and the high end', () => {
    expect(bar({ value: 0.5, low: 0.25, high: 0.75 }, 8)).toBe('▕██▓▓░░  ▏')
    expect(bar({ value: 0, low: 0, high: 0 }, 4)).toBe('▕    ▏')
    expect(bar({ value: 1, low: 1, high: 1 }, 4)).toBe('▕████▏')
  })

  test('lines break between words only', () => {
    expect(wrap('one two three four', 9, '  ', '• ')).toEqual(['• one two', '  three', '  four'])
    expect(wrap('', 9)).toEqual([])
  })

  test('what a person wrote cannot move the cursor', () => {
    expect(printable('a\u001b[2Jb\u202ec\r\n')).toBe('a[2Jbc')
  })
})
