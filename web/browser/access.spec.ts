// Can everybody use it? axe on every screen in every theme, phone and desk; text at 200 % on the narrowest phone; calm if asked.
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
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
]

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
]

const themes = ['light', 'dark', 'night'] as const

/** Everything in sight has arrived: colours are measured at rest. */
const settle = (page: Page) =>
  page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))))

/** What axe objects to, in words short enough to read. */
async function objections(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
}

for (const { name, hash, visit, then } of scenes) {
  test(`axe finds nothing, in any theme, on phone and desk: ${name}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page, hash, visit)
    await then?.(page)
    for (const viewport of sizes) {
      await page.setViewportSize(viewport)
      for (const theme of themes) {
        await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme)
        await settle(page)
        expect(await objections(page), `${theme}, ${viewport.width} px`).toEqual([])
      }
    }
  })

  test(`200 % text on 320 px without sideways scrolling: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, hash, visit)
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
    await then?.(page)
    const beyond = await page.evaluate(() => {
      const width = document.documentElement.clientWidth
      const scrolls = (element: Element | null): boolean =>
        element !== null && (element.matches('.scroll, .knot, .legs') || scrolls(element.parentElement))
      return [...document.querySelectorAll('body *')]
        .filter((element) => !scrolls(element) && !element.closest('.said, .skip-link'))
        .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().right > width + 1)
        .map(
          (element) =>
            `${element.tagName}.${element.getAttribute('class') ?? ''}: ${Math.round(element.getBoundingClientRect().right)}`,
        )
    })
    expect(beyond).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
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
