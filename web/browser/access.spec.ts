// Can everybody use it? axe on every screen in every theme, phone and desk; text at 200 % on the narrowest phone; calm if asked.
import { expect, test, type Page } from '@playwright/test'
import { enlarge, lookOver } from './look.js'
import { open, people, type Visit } from './people.js'

interface Scene {
  readonly name: string
  readonly hash: string
  readonly visit?: Visit
  /** What to open or type before looking. */
  readonly then?: (page: Page) => Promise<void>
}

const known = { person: people.nightCramps }
const openAll = async (page: Page) => {
  await page.locator('.causes > li').first().waitFor()
  await page.locator('.cause summary').nth(1).click()
  await page.locator('.numbers-behind summary').first().click()
  await page.locator('.number-card').first().waitFor()
  await page.getByText('The same as a table').click()
  await page.locator('.part-helps .action summary').first().click()
}

const scenes: readonly Scene[] = [
  { name: 'welcome', hash: '#/' },
  { name: 'how', hash: '#/how' },
  { name: 'privacy', hash: '#/privacy' },
  { name: 'number', hash: '#/ask/age' },
  { name: 'choice', hash: '#/ask/sex', visit: known },
  { name: 'height', hash: '#/ask/height-weight' },
  { name: 'many', hash: '#/ask/feet', visit: known, then: (page) => page.getByRole('checkbox').first().check() },
  { name: 'body', hash: '#/ask/where', visit: known },
  {
    name: 'medicines',
    hash: '#/ask/medicines',
    visit: known,
    then: async (page) => {
      await page.locator('.search-input').fill('amlo')
      await page.locator('.found').first().waitFor()
    },
  },
  {
    name: 'labs',
    hash: '#/ask/blood-tests',
    visit: known,
    then: async (page) => {
      await page.getByLabel('Which test?').selectOption({ label: 'Magnesium' })
      await page.getByLabel('The number').fill('0.6')
      await page.getByLabel('The unit').selectOption('mmol/L')
      await page.locator('.reading').waitFor()
    },
  },
  { name: 'emergency', hash: '#/urgent', visit: { person: people.coldLeg } },
  { name: 'same day', hash: '#/urgent', visit: { person: people.swollenCalf } },
  { name: 'result', hash: '#/result', visit: known, then: openAll },
  { name: 'contents', hash: '#/know', then: (page) => page.locator('.contents a').first().waitFor() },
  { name: 'claims', hash: '#/know/claims', then: (page) => page.locator('.claim summary').first().click() },
  { name: 'cause', hash: '#/know/low-potassium', then: (page) => page.locator('.sources').waitFor() },
  { name: 'nutrient', hash: '#/know/magnesium', then: (page) => page.locator('table').waitFor() },
  // The diary with nobody behind it, as on a page that is only files; with its server it is looked over in diary-access.spec.ts.
  { name: 'diary, server away', hash: '#/today', then: (page) => page.locator('.notice').waitFor() },
  { name: 'night button', hash: '#/night', then: (page) => page.getByRole('button', { name: 'Cramp now' }).click() },
]

test('axe sees what it should: a picture without words, and letters too pale in one theme only', async ({ page }) => {
  await open(page, '#/privacy')
  await page.evaluate(() => {
    const pale = new CSSStyleSheet()
    pale.replaceSync('[data-theme="night"] h1 { color: #333; background: #111 }')
    document.adoptedStyleSheets = [pale]
  })
  await expect(lookOver(page)).rejects.toThrow(/night, 390 px[^]*color-contrast: h1/)
  await page.evaluate(() => document.querySelector('h1')?.append(document.createElement('img')))
  await expect(lookOver(page)).rejects.toThrow(/light, 390 px[^]*image-alt: img/)
})

for (const { name, hash, visit, then } of scenes) {
  test(`axe finds nothing, in any theme, on phone and desk; at 200 % text 320 px do: ${name}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page, hash, visit)
    await then?.(page)
    await lookOver(page)
    await enlarge(page)
  })
}

test('what one taps in the interview is at least 48 px high', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const hash of ['#/ask/sex', '#/ask/feet', '#/ask/where', '#/ask/medicines']) {
    await open(page, hash, known)
    await page.locator('.question [data-choice]').first().waitFor()
    const small = await page
      .locator('.question button:visible, .question label:not(.field-label):visible, .steps button:visible')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 48).map((one) => `${one.tagName} ${one.textContent}`),
      )
    expect(small).toEqual([])
  }
})

test('nothing moves for those who asked for calm', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '#/')
  const before = await page.locator('.fibre').first().getAttribute('d')
  await page.waitForTimeout(1500)
  expect(await page.locator('.fibre').first().getAttribute('d')).toBe(before)
})
