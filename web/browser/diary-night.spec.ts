// A cramp at three in the morning: is it safe after one tap, whoever is asleep, the person or the server?
import { expect, type Page } from '@playwright/test'
import { daysAgo } from './diary-days.js'
import { openScreen, test, type DiaryServer } from './diary-server.js'

const crampNow = (page: Page) => page.getByRole('button', { name: 'Cramp now' })
const waiting = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('charley.outbox.')).length)

interface Written {
  readonly kind: string
  readonly id: string
  readonly payload: Readonly<Record<string, unknown>>
}
const crampsOf = async (diary: DiaryServer): Promise<readonly Written[]> => {
  const { entries } = await diary.ask<{ readonly entries: readonly Written[] }>(
    'GET',
    `diary/day/${daysAgo(0)}?zone=Europe%2FLondon`,
  )
  return entries.filter(({ kind }) => kind === 'cramp')
}

test('one tap writes the cramp down; what it was like is added tap by tap, or in the morning', async ({ page, diary }) => {
  await openScreen(page, '#/night')
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('night')
  await crampNow(page).click()
  await expect(page.locator('.night-saved')).toContainText('Written down')
  await expect.poll(() => crampsOf(diary)).toHaveLength(1)
  await expect(page.getByRole('button', { name: 'Back to sleep' })).toBeFocused()
  // The calf from behind, of the left leg: the drawing is for hands; the lists say the same.
  await page.locator('[data-view="back"][data-leg="left"][data-place="calf"] .leg-skin').click()
  await expect(page.getByRole('button', { name: 'Calf', pressed: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Left', pressed: true })).toBeVisible()
  await page.getByRole('group', { name: 'How bad was it?' }).getByRole('button', { name: '7', exact: true }).click()
  await expect.poll(async () => (await crampsOf(diary))[0]?.payload).toEqual({ side: 'left', muscle: 'calf', severity: 7 })
  await page.getByRole('button', { name: 'Back to sleep' }).click()
  await expect(page.locator('.night')).toContainText('Sleep well')
  await expect(crampNow(page)).toBeFocused()

  await page.getByRole('link', { name: 'To the diary' }).click()
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).not.toBe('night')
  const line = page.locator('.entry[data-kind="cramp"]')
  await expect(line).toContainText('calf, left, severity 7 of 10')
  await page.getByRole('button', { name: 'Change Cramp' }).click()
  await page
    .getByRole('group', { name: 'How much did it disturb your sleep?' })
    .getByRole('button', { name: '4', exact: true })
    .click()
  await page.getByRole('button', { name: '5 min' }).click()
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(line).toContainText('5 minutes, sleep disturbed 4 of 10')
  expect(await crampsOf(diary)).toHaveLength(1)
})

test('a bare cramp asks by day for the rest, and a mistaken tap is taken back', async ({ page, diary }) => {
  await openScreen(page, '#/night')
  await crampNow(page).click()
  await page.getByRole('button', { name: /mistake/ }).click()
  await expect(page.locator('.night')).toContainText('Taken back')
  await crampNow(page).click()
  await expect.poll(() => crampsOf(diary)).toHaveLength(1)
  await page.goto('./#/today')
  await expect(page.locator('.entry[data-kind="cramp"]')).toHaveCount(1)
  await expect(page.locator('.entry-fill')).toHaveText('Fill in the rest')
})

test('with the server away nothing is lost: it is said plainly, kept over a reload, and sent once when the server is back', async ({
  page,
  diary,
}) => {
  await openScreen(page, '#/night')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await diary.stop()
  await crampNow(page).click()
  await expect(page.locator('.night-saved')).toContainText('on this device')
  await page.getByRole('button', { name: 'Foot', exact: true }).click()
  await page.reload()
  expect(await waiting(page)).toBe(2)
  await page.goto('./#/today')
  await expect(page.locator('.notice')).toContainText('2 entries wait on this device')
  await expect(page.locator('.entry[data-kind="cramp"]')).toContainText('waits on this device')
  await page.getByRole('button', { name: '+ Water, 200 ml' }).click()
  await expect(page.locator('.entry[data-kind="drink"]')).toContainText('waits on this device')
  await diary.start()
  await page.getByRole('button', { name: 'Try now' }).click()
  await expect(page.locator('.notice')).toHaveCount(0)
  await expect(page.locator('.entry', { hasText: 'waits' })).toHaveCount(0)
  expect(await waiting(page)).toBe(0)
  const cramps = await crampsOf(diary)
  expect(cramps.map(({ payload }) => payload)).toEqual([{ muscle: 'foot' }])
})

test('an answer that is lost on its way writes nothing twice', async ({ page, diary, context }) => {
  let lost = 0
  await context.route('**/api/diary/entries', async (route) => {
    if (lost > 0) return route.continue()
    lost++
    await route.fetch()
    return route.abort('connectionreset')
  })
  await openScreen(page, '#/night')
  await crampNow(page).click()
  await expect.poll(() => lost).toBe(1)
  await expect.poll(() => waiting(page), { timeout: 30_000 }).toBe(0)
  expect(await crampsOf(diary)).toHaveLength(1)
})

test('what the server will not take is shown with its own sentence, holds up nothing else, and waits for the person’s word', async ({
  page,
}) => {
  await openScreen(page, '#/today')
  await page.getByText('Something else').click()
  await page.getByRole('button', { name: 'A measure' }).click()
  await page.getByLabel('The number').fill('9000')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Not taken' })).toContainText('9000')
  await page.getByRole('button', { name: '+ Cramp' }).click()
  await expect(page.locator('.entry[data-kind="cramp"]')).toHaveCount(1)
  await expect(page.locator('.entry', { hasText: 'waits' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Throw it away' }).click()
  await expect(page.getByText('Not taken')).toHaveCount(0)
  expect(await waiting(page)).toBe(0)
})
