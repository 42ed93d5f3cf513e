// Does a plan begin at the diary? With a server of its own: what is eaten already comes first, and the nutrients' page has a door to it.
import { expect } from '@playwright/test'
import { writeDays } from './diary-days.js'
import { openScreen, test } from './diary-server.js'
import { people } from './people.js'

test('with complete days the plan is made from the diary, reached from the page that says what is short', async ({
  page,
  diary,
}) => {
  test.slow()
  await writeDays(diary, 8)
  await diary.ask('PUT', 'profile', { birthYear: 1963, sex: 'female', heightCm: 165, weightKg: 71 })
  await page.addInitScript((answers) => localStorage.setItem('charley.answers', answers), JSON.stringify(people.eater))
  await openScreen(page, '#/nutrients')
  await page.getByRole('link', { name: 'A food plan from this diary' }).click()
  await expect(page.locator('h1')).toHaveText('Your food plan')
  await expect(page.getByText('Made from your diary: 8 complete days')).toBeVisible({ timeout: 40_000 })
  await expect(page.locator('.changes, .impossible').first()).toBeVisible({ timeout: 40_000 })
  await expect(page.getByText('Made from a typical diet')).toHaveCount(0)
})

test('without a complete day it says that a typical diet stands in, and why', async ({ page }) => {
  await page.addInitScript((answers) => localStorage.setItem('charley.answers', answers), JSON.stringify(people.eater))
  await page.goto('./#/plan')
  await expect(page.getByText('Your diary has no complete day')).toBeVisible({ timeout: 40_000 })
  await expect(page.locator('.changes').first()).toBeVisible({ timeout: 40_000 })
})
