// How is a screen looked over? By axe in every theme and size, and for anything that stands beyond the edge of a narrow phone.
import axe from 'axe-core'
import { expect, type Page } from '@playwright/test'

const phone = { width: 390, height: 844 }
const desk = { width: 1280, height: 900 }

/** Every rule on both sizes; in the other themes only the colours are other. */
const looks = [
  { viewport: phone, theme: 'light', all: true },
  { viewport: phone, theme: 'dark', all: false },
  { viewport: phone, theme: 'night', all: false },
  { viewport: desk, theme: 'dark', all: true },
] as const

/** Everything in sight has arrived: colours are measured at rest. Not waited for: a page that draws no frame never ends a transition. */
const settle = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.getAnimations()) if (one.effect?.getComputedTiming().endTime !== Infinity) one.finish()
  })

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe objects to, in words short enough to read. It stays in the page between looks: there are no frames to look into. */
async function objections(page: Page, all: boolean): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe.source)
  const runOnly = all ? { type: 'tag' as const, values: tags } : { type: 'rule' as const, values: ['color-contrast'] }
  const violations = await page.evaluate(async (only) => {
    const { axe: here } = globalThis as unknown as { readonly axe: typeof axe }
    const found = await here.run(document, { runOnly: only, resultTypes: ['violations'] })
    return found.violations
  }, runOnly)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
}

/** A glance on the phone, by day and by night: for one long visit to many screens. */
export const glance = looks.filter(({ viewport, theme }) => viewport === phone && theme !== 'night')

/** axe finds nothing, in any of these looks: every theme, on phone and desk. */
export async function lookOver(page: Page, some: readonly (typeof looks)[number][] = looks): Promise<void> {
  for (const { viewport, theme, all } of some) {
    await page.setViewportSize(viewport)
    await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme)
    await settle(page)
    expect(await objections(page, all), `${theme}, ${viewport.width} px`).toEqual([])
  }
}

/** The same page with text at 200 % on the narrowest phone: nothing scrolls sideways. */
export async function enlarge(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
  await nothingBeyondEdge(page)
}

/** Nothing stands beyond the right edge, and the page does not scroll sideways. Called on a page that is 320 px wide. */
async function nothingBeyondEdge(page: Page): Promise<void> {
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
