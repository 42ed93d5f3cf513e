// Is an emergency unmistakable, and does the interview stop for it?
import { expect, test } from '@playwright/test'
import { open, people } from './people.js'

test('an emergency answer stops the questions at once', async ({ page }) => {
  await open(page, '#/ask')
  await page.getByRole('textbox').waitFor()
  await page.keyboard.type('70')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Male', exact: true }).click()
  await expect(page.locator('h1')).toContainText('How tall')
  await page.getByRole('button', { name: 'Skip this' }).click()
  await expect(page.locator('h1')).toContainText('leg right now')
  await page.getByRole('checkbox', { name: /cold and white/ }).check()
  await page.getByRole('button', { name: 'None of the others' }).click()
  await expect(page).toHaveURL(/#\/urgent/)
  await expect(page.locator('h1')).toHaveText('This needs help now')
  await expect(page.getByRole('link', { name: /Call 112/ })).toHaveAttribute('href', 'tel:112')
  await expect(page.getByRole('button', { name: /Go on/ })).toHaveCount(0)
})

test('the result of an emergency is the urgent screen; a corrected answer opens the way again', async ({ page }) => {
  await open(page, '#/result', { person: people.coldLeg })
  await expect(page).toHaveURL(/#\/urgent/)
  await page.getByRole('link', { name: /^Change: .*cold/ }).click()
  await page.getByRole('checkbox', { name: /cold and white/ }).uncheck()
  await page.getByRole('button', { name: 'None of these' }).click()
  await expect(page.locator('h1.question-title')).toBeVisible()
  await expect(page).toHaveURL(/#\/ask/)
})

test('"today" stops once and lets the person go on', async ({ page }) => {
  await open(page, '#/ask', { person: people.swollenCalf })
  await expect(page.locator('h1')).toHaveText('See someone today')
  await page.getByRole('button', { name: /Go on with the questions/ }).click()
  await expect(page.locator('h1.question-title')).toBeVisible()
})
