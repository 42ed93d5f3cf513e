// Does it keep to itself? No other host, no storage unasked, offline once loaded, light on the first visit.
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { open, people } from './people.js'

test('no request goes to another host', async ({ page, baseURL }) => {
  const here = new URL(baseURL ?? '').origin
  const strangers: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== here) strangers.push(request.url())
  })
  await open(page, '#/result', { person: people.nightCramps })
  await page.locator('.causes > li').first().waitFor()
  await page.goto('./#/know/claims')
  await page.locator('.claim').first().waitFor()
  expect(strangers).toEqual([])
  // And it could not: the page's own policy names no other source.
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/https?:|\*/)
})

test('answers are not kept unless the switch is on, and are forgotten when it goes off', async ({ page }) => {
  await open(page, '#/ask')
  await page.getByRole('textbox').waitFor()
  await page.keyboard.type('61')
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toHaveText(/sex/i)
  expect(await page.evaluate(() => localStorage.getItem('charley.answers'))).toBeNull()
  await page.goto('./#/privacy')
  await page.getByRole('checkbox').check()
  await page.reload()
  await page.goto('./#/ask/age')
  await expect(page.getByRole('textbox')).toHaveValue('61')
  await page.goto('./#/privacy')
  await page.getByRole('checkbox').uncheck()
  expect(await page.evaluate(() => localStorage.getItem('charley.answers'))).toBeNull()
})

test('once loaded it opens and answers without a network', async ({ page, context }) => {
  await open(page, '#/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await context.setOffline(true)
  await page.goto('./#/know/low-magnesium')
  await page.reload()
  await expect(page.locator('h1')).toHaveText('Low magnesium')
  await expect(page.locator('.offline')).toBeVisible()
  await page.goto('./#/ask')
  await page.getByRole('textbox').waitFor()
  await page.keyboard.type('44')
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toHaveText(/sex/i)
})

test('the first load is at most 150 kB of compressed JavaScript, the engine included', async ({ page }) => {
  const sizes = new Map<string, number>()
  page.on('response', async (response) => {
    if (!/\.js(\?|$)/.test(response.url()) || response.request().serviceWorker()) return
    sizes.set(response.url(), gzipSync(await response.body(), { level: 9 }).length)
  })
  await page.goto('./')
  await page.getByRole('link', { name: 'Start', exact: true }).waitFor()
  await expect.poll(() => [...sizes.keys()].some((url) => url.includes('worker'))).toBe(true)
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  expect(total).toBeGreaterThan(20_000)
  expect(total).toBeLessThanOrEqual(150_000)
})
