// Does the result say what the engine found, with its reasons, and does it follow a new answer?
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { open, people } from './people.js'

const percent = (text: string) => (text.startsWith('under') ? 0.5 : text.startsWith('over') ? 99.5 : Number.parseFloat(text))

test.beforeEach(async ({ page }) => {
  await open(page, '#/result', { person: people.nightCramps })
  await page.locator('.causes > li').first().waitFor()
})

test('urgency stands first, then the verdict, then the bars with "not on this list" among them', async ({ page }) => {
  const order = await page.locator('.result h2').allTextContents()
  expect(order[0]).toMatch(/See a doctor|Worth a|You can look/)
  await expect(page.locator('.verdict-sentence')).not.toBeEmpty()
  await expect(page.locator('.cause-name', { hasText: 'Something not on this list' })).toBeVisible()
})

test('the table twin holds every cause, and its shares add up to the whole', async ({ page }) => {
  await page.getByText('The same as a table').click()
  const shares = await page.locator('.twin tbody tr td:nth-child(2)').allTextContents()
  expect(shares.length).toBeGreaterThan(40)
  const sure = shares.filter((text) => !text.startsWith('under')).reduce((sum, text) => sum + percent(text), 0)
  // What is "under 1 %" is left out of the sum: there are many such, and each is little.
  expect(sure).toBeGreaterThan(70)
  expect(sure).toBeLessThan(103)
})

test('a bar opens to reasons from the own answers, to tests, and to numbers with their sources', async ({ page }) => {
  await page.locator('.cause summary').first().click()
  const details = page.locator('.cause-details').first()
  await expect(details).toContainText('Speaks for it')
  await expect(details.locator('.evidence li').first()).toBeVisible()
  await details.getByText('The numbers behind this').click()
  const card = details.locator('.number-card').first()
  await expect(card.locator('cite').first()).not.toBeEmpty()
  // The notes travel apart from the engine: none may be left as its mark.
  await expect(details).not.toContainText('§')
})

test('an answer given on the result changes the result', async ({ page }) => {
  const title = await page.locator('.settle-title').textContent()
  await page.locator('.settle-question .options').first().waitFor()
  const button = page.locator('.settle-question').getByRole('button').first()
  await button.click()
  await expect(page.locator('.settle-title')).not.toHaveText(title ?? '')
  await expect(page.locator('#said')).toHaveText('The result has been updated.')
})

test('the answers can be taken along as a case file', async ({ page }) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download your answers' }).click(),
  ])
  const file = JSON.parse(readFileSync((await download.path()) ?? '', 'utf8'))
  expect(file.person).toMatchObject({ age: 63, sex: 'female' })
  expect(file.medicines).toEqual([{ name: 'Lasix' }, { name: 'atorvastatin' }])
  expect(file.labs).toEqual([{ name: 'potassium', value: 3.4, unit: 'mmol/L' }])
  expect(file.answers).toMatchObject({ 'at-night': true, side: 'either-leg', thigh: false })
})

for (const format of ['A4', 'Letter'] as const) {
  test(`it prints on one sheet of ${format}`, async ({ page }) => {
    const paper = (await page.pdf({ format })).toString('latin1')
    expect(paper.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
  })
}

test('start again forgets everything', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('charley.answers'))).toBeNull()
})
