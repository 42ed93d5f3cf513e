// How is a screen looked over? By axe in every theme and size, and for anything that stands beyond the edge of a narrow phone.
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

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

/** axe finds nothing, in any theme, on phone and desk. */
export async function lookOver(page: Page): Promise<void> {
  for (const viewport of sizes) {
    await page.setViewportSize(viewport)
    for (const theme of themes) {
      await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme)
      await settle(page)
      expect(await objections(page), `${theme}, ${viewport.width} px`).toEqual([])
    }
  }
}

/** Nothing stands beyond the right edge, and the page does not scroll sideways. Called on a page that is 320 px wide. */
export async function nothingBeyondEdge(page: Page): Promise<void> {
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
}
