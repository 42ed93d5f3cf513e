// Can one keep a diary with a thumb? Writing down, changing, taking back, completing a day; on a phone, with a server of its own.
import { expect, type Page } from '@playwright/test'
import { daysAgo, entry, write } from './diary-days.js'
import { openScreen, test } from './diary-server.js'

const search = (page: Page) => page.getByRole('combobox', { name: 'What did you eat, drink or take?' })
const entryCalled = (page: Page, name: string | RegExp) => page.locator('.entry').filter({ hasText: name })
const toast = (page: Page) => page.locator('.toast')

/** Finds a food as one types and takes the first. */
async function choose(page: Page, typed: string, name: string): Promise<void> {
  await search(page).fill(typed)
  await page.getByRole('option', { name, exact: true }).first().click()
}

test('a day is written down: found, counted, drunk, moved, slept, and complete; and it is there after a reload', async ({
  page,
}) => {
  await openScreen(page, '#/today')
  await expect(page.locator('.day-list')).toContainText('Nothing is written down yet')

  await choose(page, 'bana', 'Banana')
  const card = page.getByRole('form', { name: 'Banana' })
  await expect(card.getByRole('button', { name: 'Write it down' })).toBeFocused()
  await card.getByRole('button', { name: 'More' }).click()
  await card.getByLabel('Meal').selectOption('Breakfast')
  await card.getByRole('button', { name: 'Write it down' }).click()
  await expect(entryCalled(page, 'Banana')).toContainText('2 × 1 medium')
  await expect(search(page), 'the next thing can be typed at once').toBeFocused()

  await page.getByRole('button', { name: '+ Water, 200 ml' }).click()
  await expect(page.locator('.entry[data-kind="drink"]')).toContainText('200 ml')

  await page.getByText('Something else').click()
  await page.getByRole('button', { name: 'Exercise or heat' }).click()
  await page.getByLabel('What did you do?').fill('walking')
  await page.getByLabel('Minutes').fill('30')
  await page.getByLabel('How warm was it?').selectOption('Hot')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(entryCalled(page, 'Walking')).toContainText('30 min, moderate, hot')

  await search(page).fill('amlod')
  await page.getByRole('option', { name: 'Amlodipine', exact: true }).click()
  await page.getByLabel('Dose, if you know it').fill('5')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(entryCalled(page, 'Amlodipine')).toContainText('5 mg')

  await page.getByLabel('That was everything I ate').check()
  await page.getByLabel('I took no supplement').check()
  await expect(page.locator('.day-sums')).toContainText('200 ml drunk')
  await expect(page.locator('.day-sums')).toContainText('kcal')

  await page.reload()
  await expect(page.locator('.entry')).toHaveCount(4)
  await expect(page.getByLabel('That was everything I ate')).toBeChecked()
  await expect(page.getByLabel('I took no supplement')).toBeChecked()
  await expect(page.getByLabel('That was everything I drank')).not.toBeChecked()
})

test('a typed line becomes things to confirm; what was not understood is shown and not written down', async ({ page, diary }) => {
  await openScreen(page, '#/today')
  await search(page).fill('2 eggs, a banana, 200 ml whole milk, 3 qwxyzzq')
  await search(page).press('Enter')
  const card = page.getByRole('form', { name: 'Is this right?' })
  await expect(card.locator('.line-item')).toHaveCount(3)
  await expect(card.locator('.line-item').nth(2)).toContainText('200 ml')
  await expect(card.locator('.not-understood')).toContainText('qwxyzzq')
  await card.getByRole('button', { name: /^Leave out .*[Ee]gg/ }).click()
  await card.getByRole('button', { name: 'Write down 2 things' }).click()
  await expect(page.locator('.entry')).toHaveCount(2)
  await expect(toast(page)).toContainText('2 things')
  await expect(page.locator('.entry', { hasText: 'waits' })).toHaveCount(0)
  const { entries } = await diary.ask<{ readonly entries: readonly { readonly kind: string }[] }>(
    'GET',
    `diary/day/${daysAgo(0)}?zone=Europe%2FLondon`,
  )
  expect(entries.map(({ kind }) => kind).sort()).toEqual(['drink', 'food'])
})

test('an entry is changed and the change undone; its history keeps every version', async ({ page }) => {
  await openScreen(page, '#/today')
  await choose(page, 'bana', 'Banana')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await page.getByRole('button', { name: 'Change Banana' }).click()
  await page.getByLabel('Portion').selectOption('By weight, in grams')
  await page.getByLabel('How much').fill('50')
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(entryCalled(page, 'Banana')).toContainText('50 g')
  await toast(page).getByRole('button', { name: 'Undo' }).click()
  await expect(entryCalled(page, 'Banana')).toContainText('1 medium')
  await expect(page.locator('.entry')).toHaveCount(1)
  await expect(page.locator('.entry', { hasText: 'waits' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Change Banana' }).click()
  await page.getByText('History', { exact: true }).click()
  await expect(page.locator('.history li')).toHaveCount(3)
  await expect(page.locator('.history li').nth(1)).toContainText('50 g')
})

test('a card that is open keeps what was typed in it while the server is slow to answer', async ({ page, context }) => {
  await context.route('**/api/diary/entries', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    return route.continue()
  })
  await openScreen(page, '#/today')
  await choose(page, 'bana', 'Banana')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(entryCalled(page, 'Banana')).toContainText('waits on this device')
  await page.getByRole('button', { name: 'Change Banana' }).click()
  await page.getByLabel('Portion').selectOption('By weight, in grams')
  await page.getByLabel('How much').fill('50')
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('charley.outbox.')).length))
    .toBe(0)
  // And the day, asked for anew, has come as well.
  await expect(page.locator('.day-sums')).toContainText('112 kcal')
  await expect(page.getByLabel('How much')).toHaveValue('50')
  await page.getByRole('button', { name: 'Save the change' }).click()
  await expect(entryCalled(page, 'Banana')).toContainText('50 g')
})

test('what is removed can be brought back, and what was added can be taken back', async ({ page }) => {
  await openScreen(page, '#/today')
  await choose(page, 'bana', 'Banana')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await page.getByRole('button', { name: 'Remove Banana' }).click()
  await expect(page.locator('.entry')).toHaveCount(0)
  await toast(page).getByRole('button', { name: 'Undo' }).click()
  await expect(entryCalled(page, 'Banana')).toHaveCount(1)
  await page.reload()
  await expect(entryCalled(page, 'Banana')).toHaveCount(1)
  await page.getByRole('button', { name: '+ Cramp' }).click()
  await expect(entryCalled(page, 'Cramp')).toHaveCount(1)
  await toast(page).getByRole('button', { name: 'Undo' }).click()
  await expect(entryCalled(page, 'Cramp')).toHaveCount(0)
  await page.reload()
  await expect(entryCalled(page, 'Banana')).toHaveCount(1)
  await expect(entryCalled(page, 'Cramp')).toHaveCount(0)
})

test('yesterday’s breakfast is copied by one tap', async ({ page, diary }) => {
  const at = `${daysAgo(1)}T08:00:00Z`
  const amounts = { energyKcal: { value: 300, kind: 'calculated' } }
  await write(diary, [
    entry('food', at, { name: 'My porridge', meal: 'breakfast', amounts }),
    entry('drink', at, { name: 'My tea', meal: 'breakfast', amounts: {} }),
    entry('food', at, { name: 'My soup', meal: 'lunch', amounts }),
  ])
  await openScreen(page, '#/today')
  await page.getByRole('button', { name: 'Copy yesterday’s breakfast' }).click()
  await expect(page.locator('.entry')).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Copy yesterday’s breakfast' })).toHaveCount(0)
  await page.getByRole('link', { name: /Yesterday/ }).click()
  await expect(page.locator('h1')).toHaveText('Yesterday')
  await expect(page.locator('h1')).toBeFocused()
  await expect(page.locator('.entry')).toHaveCount(3)
})

test('an own food and a bare nutrient are written down; an empty field stays unknown', async ({ page, diary }) => {
  await openScreen(page, '#/today')
  await page.getByText('Something else').click()
  await page.getByRole('button', { name: 'My own food' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Aunt Ada’s flapjack')
  await page.getByLabel('Energy, kcal').fill('450')
  await page.getByLabel('Its name, such as 1 slice').fill('1 square')
  await page.getByLabel('Its weight in grams').fill('60')
  await page.getByRole('button', { name: 'Keep this food' }).click()
  await page.getByRole('form', { name: 'Aunt Ada’s flapjack' }).getByRole('button', { name: 'Write it down' }).click()
  await expect(entryCalled(page, 'flapjack')).toContainText('1 square (60 g)')
  await page.getByText('Something else').click()
  await page.getByRole('button', { name: 'A bare nutrient' }).click()
  await page.getByLabel('Amount, mg').fill('0,5')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(entryCalled(page, 'Magnesium, bare')).toHaveCount(1)
  await expect(page.locator('.entry', { hasText: 'waits' })).toHaveCount(0)
  type Day = { readonly entries: readonly { readonly payload: { readonly name: string; readonly amounts: object } }[] }
  const { entries } = await diary.ask<Day>('GET', `diary/day/${daysAgo(0)}?zone=Europe%2FLondon`)
  const flapjack = entries.find(({ payload }) => payload.name.includes('flapjack'))
  expect(flapjack?.payload.amounts).toEqual({ energyKcal: { value: 270, kind: 'label' } })
})

test('a recipe is kept by what goes in and what it weighs when done, and eaten by the portion', async ({ page }) => {
  await openScreen(page, '#/today')
  await page.getByText('Something else').click()
  await page.getByRole('button', { name: 'A recipe' }).click()
  await page.getByLabel('Name of the dish').fill('Banana mash')
  await page.getByRole('combobox', { name: 'Add an ingredient' }).fill('bana')
  await page.getByRole('option', { name: 'Banana', exact: true }).click()
  await page.getByLabel('Banana, grams').fill('400')
  await page.getByLabel(/Weight of the finished dish/).fill('360')
  await page.getByLabel('How many portions it makes').fill('3')
  await page.getByRole('button', { name: 'Keep this recipe' }).click()
  await page.getByRole('form', { name: 'Banana mash' }).getByRole('button', { name: 'Write it down' }).click()
  // 360 g in three portions; 400 g of banana hold 356 kcal (89 in 100 g, FNDDS 2017-2018), a third of it is 119.
  await expect(entryCalled(page, 'Banana mash')).toContainText('1 portion (120 g)')
  await expect(page.locator('.day-sums')).toContainText('119 kcal')
})

test('a slip in a form is named in its own place, and nothing is written', async ({ page }) => {
  await openScreen(page, '#/today')
  await choose(page, 'bana', 'Banana')
  await page.getByLabel('How many').fill('two')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'amount above zero' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.locator('.entry')).toHaveCount(0)
  await expect(search(page)).toBeFocused()
})
