// Can everybody keep the diary? axe on its screens in every theme and size, large text on a narrow phone, thumbs, and keys alone.
import { expect, type Page } from '@playwright/test'
import { entry, daysAgo, write, writeDays } from './diary-days.js'
import { openScreen, test, type DiaryServer } from './diary-server.js'
import { enlarge, lookOver } from './look.js'

interface Scene {
  readonly name: string
  readonly hash: string
  readonly then: (page: Page) => Promise<void>
}

const search = (page: Page) => page.getByRole('combobox', { name: 'What did you eat, drink or take?' })
const form = (kind: string) => async (page: Page) => {
  await page.locator('.entry').first().waitFor()
  await page.getByText('Something else').click()
  await page.getByRole('button', { name: kind, exact: true }).click()
  await page.locator('.card').waitFor()
}

const scenes: readonly Scene[] = [
  { name: 'today', hash: '#/today', then: (page) => page.locator('.entry').first().waitFor() },
  {
    name: 'searching',
    hash: '#/today',
    then: async (page) => {
      await search(page).fill('ban')
      await page.locator('.found').first().waitFor()
    },
  },
  {
    name: 'a portion',
    hash: '#/today',
    then: async (page) => {
      await search(page).fill('banana')
      await page.getByRole('option', { name: 'Banana', exact: true }).click()
      await page.getByRole('button', { name: 'Write it down' }).waitFor()
    },
  },
  {
    name: 'a line',
    hash: '#/today',
    then: async (page) => {
      await search(page).fill('a banana, 3 qwxyzzq')
      await search(page).press('Enter')
      await page.locator('.line-item').waitFor()
    },
  },
  { name: 'own food', hash: '#/today', then: form('My own food') },
  { name: 'a recipe', hash: '#/today', then: form('A recipe') },
  { name: 'exercise', hash: '#/today', then: form('Exercise or heat') },
  { name: 'sleep', hash: '#/today', then: form('Sleep') },
  {
    name: 'a cramp filled in, with the line to undo',
    hash: '#/today',
    then: async (page) => {
      await page.getByRole('button', { name: '+ Cramp' }).click()
      await page.locator('.toast').waitFor()
      await page.getByRole('button', { name: 'Change Cramp' }).first().click()
      await page.locator('.cramp-fields').waitFor()
    },
  },
  { name: 'calendar', hash: '#/calendar', then: (page) => page.locator('.month').waitFor() },
  {
    name: 'nutrients',
    hash: '#/nutrients',
    then: async (page) => {
      await page.locator('.nutrient summary').first().click()
      await page.getByText('The same as a table').first().click()
    },
  },
  {
    name: 'about you',
    hash: '#/nutrients',
    then: (page) => page.getByRole('button', { name: 'Change what is known about you' }).click(),
  },
  {
    name: 'blood results',
    hash: '#/labs',
    then: async (page) => {
      await page.getByText('The same as a table').first().click()
      await page.getByRole('button', { name: 'Add a result' }).click()
    },
  },
  { name: 'food tables', hash: '#/foods', then: (page) => page.getByRole('row', { name: /Everyday foods/ }).waitFor() },
]

/** Some days, some blood results, and a person of known age. */
async function fill(diary: DiaryServer): Promise<void> {
  await writeDays(diary, 4)
  await write(diary, [
    entry('lab', '2026-03-02T12:00:00Z', { name: 'Magnesium', value: '0.62', unit: 'mmol/L' }),
    entry('lab', '2026-09-02T12:00:00Z', { name: 'Magnesium', value: '0.83', unit: 'mmol/L' }),
    entry('cramp', `${daysAgo(0)}T00:05:00Z`, {}),
    entry('note', `${daysAgo(0)}T00:10:00Z`, { text: 'Slept badly' }),
  ])
  await diary.ask('PUT', 'profile', { birthYear: 1963, sex: 'female', heightCm: 165, weightKg: 71 })
}

for (const { name, hash, then } of scenes) {
  test(`axe finds nothing in any theme on phone and desk, and large text fits a narrow phone: diary, ${name}`, async ({
    page,
    diary,
  }) => {
    test.slow()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await fill(diary)
    await openScreen(page, hash)
    await then(page)
    await lookOver(page)
    await enlarge(page)
  })
}

test('what one taps in the diary is at least 48 px high', async ({ page, diary }) => {
  test.slow()
  await fill(diary)
  for (const { hash, then } of scenes) {
    await page.goto('./#/know')
    await openScreen(page, hash)
    await then(page)
    const small = await page
      .locator('.diary :is(button, a, select, summary, input:not([type="checkbox"]), .tick):visible')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 47.9 && !one.closest('p:not(.night-more), .sources, .plain'))
          .map((one) => `${one.tagName} ${one.getAttribute('class') ?? ''} ${one.textContent?.slice(0, 30)}`),
      )
    expect(small, hash).toEqual([])
  }
})

/** Presses Tab until the focus stands on what is looked for. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const here = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    )
    if (here?.trim() === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No Tab led to “${name}”`)
}

test('a banana is written down, undone and written down again by keys alone', async ({ page }) => {
  await openScreen(page, '#/today')
  await search(page).focus()
  await page.keyboard.type('bana')
  await page.getByRole('option', { name: 'Banana', exact: true }).waitFor()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.found[data-highlighted]')).toContainText('Banana')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Write it down' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.entry')).toHaveCount(1)
  await expect(search(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await tabTo(page, 'Undo')
  await page.keyboard.press('Enter')
  await expect(page.locator('.entry')).toHaveCount(0)
  await expect(search(page)).toBeFocused()
  await page.keyboard.type('banana')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Write down 1 thing' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.entry')).toHaveCount(1)
})
