// Can the whole interview be answered without a mouse? Keys alone, from the welcome to the result.
import { expect, test, type Page } from '@playwright/test'

/** Presses Tab until the focus stands on what is looked for. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No Tab led to ${selector}`)
}

/** Answers whatever question is on the screen, by keys. */
async function answer(page: Page, title: string): Promise<void> {
  // The medicines and the blood results come in a file of their own, a moment after their heading.
  await expect(page.locator('.numbers, .body, .medicines, .labs, .many-done, [data-choice]').first()).toBeVisible()
  const has = (selector: string) =>
    page
      .locator(selector)
      .count()
      .then((count) => count > 0)
  if (await has('.numbers .field-row')) {
    await page.keyboard.type('168')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type('70')
    await page.keyboard.press('Enter')
  } else if (await has('.numbers')) {
    await page.keyboard.type(title.includes('old') ? '62' : '20')
    await page.keyboard.press('Enter')
  } else if (await has('.body')) {
    await tabTo(page, '.body input[type="checkbox"]')
    await page.keyboard.press('Space')
    await tabTo(page, '.body .button:not(.button-quiet)')
    await page.keyboard.press('Enter')
  } else if (await has('.medicines')) {
    await tabTo(page, '.search-input')
    await page.keyboard.type('furosem')
    await expect(page.locator('.found').first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page.locator('.taken')).toContainText('furosemide')
    await tabTo(page, '.medicines .many-done .button')
    await page.keyboard.press('Enter')
  } else if (await has('.labs')) {
    await tabTo(page, '.labs .many-done .button')
    await page.keyboard.press('Enter')
  } else if (await has('.many-done')) {
    if (/feels|comes|eases|ends/i.test(title)) await page.keyboard.press('1')
    await page.keyboard.press('0')
  } else {
    // By arrows and Enter here, by number elsewhere: "no" is the second option.
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
}

test('from the welcome to the result by keys alone', async ({ page }) => {
  await page.goto('./')
  await tabTo(page, 'a.button-large')
  await page.keyboard.press('Enter')
  const asked: string[] = []
  while (!page.url().includes('#/result')) {
    const heading = page.locator('h1.question-title')
    await expect(heading, 'the heading of each question takes the focus').toBeFocused()
    const title = (await heading.textContent()) ?? ''
    expect(asked, 'no question comes twice').not.toContain(title)
    asked.push(title)
    expect(asked.length, 'the interview ends').toBeLessThan(60)
    await answer(page, title)
    await expect(page.locator('h1').first()).not.toHaveText(title)
  }
  await expect(page.locator('.causes > li').first()).toBeVisible()
  await expect(page.locator('.strip h2')).toBeVisible()
  expect(asked.length).toBeGreaterThan(8)
})

test('Escape goes back, the answer still stands, and a number changes it', async ({ page }) => {
  await page.goto('./#/ask')
  await page.getByRole('textbox').waitFor()
  await page.keyboard.type('50')
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toHaveText(/sex/i)
  await page.keyboard.press('2')
  await expect(page.locator('h1')).toHaveText(/tall/i)
  await page.keyboard.press('Escape')
  await expect(page.locator('h1')).toHaveText(/sex/i)
  await expect(page.getByRole('button', { pressed: true })).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox')).toHaveValue('50')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/#\/$/)
})

test('a child is sent to a person, and a slip is explained', async ({ page }) => {
  await page.goto('./#/ask')
  await page.getByRole('textbox').waitFor()
  await page.keyboard.type('12')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('adults')
  await page.getByRole('textbox').fill('fifty')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('whole years')
})
