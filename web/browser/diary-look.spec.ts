// What does one see on looking back? The calendar, the nutrients, the blood results, the food tables, and a new time zone.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { daysAgo, entry, write, writeDays } from './diary-days.js'
import { openScreen, test } from './diary-server.js'
import { people } from './people.js'

test('the calendar says of each day what it holds, in words as in marks', async ({ page, diary }) => {
  const date = daysAgo(0)
  await write(diary, [
    entry('cramp', `${date}T00:10:00Z`, { severity: 4 }),
    entry('cramp', `${date}T00:40:00Z`, { severity: 8, muscle: 'calf' }),
    entry('day-complete', `${date}T01:00:00Z`, { date, category: 'food', complete: true }),
  ])
  await openScreen(page, '#/calendar')
  const day = page.getByRole('link', { name: /2 cramps; worst 8 of 10; complete: food/ })
  await expect(day).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Mon' })).toBeVisible()
  await expect(page.locator('.cramp-before')).toHaveCount(2)
  await day.click()
  await expect(page).toHaveURL(/#\/today/)
  await expect(page.locator('.entry[data-kind="cramp"]')).toHaveCount(2)
})

test('what the diary says of food is heard when the causes are weighed', async ({ page, diary }) => {
  await diary.ask('PUT', 'profile', { birthYear: 1963, sex: 'female' })
  await writeDays(diary, 9)
  await page.addInitScript((kept) => localStorage.setItem('charley.answers', kept), JSON.stringify(people.nightCramps))
  await page.goto('./#/result')
  await page.getByRole('button', { name: /less likely ones/ }).click()
  const magnesium = page.locator('.cause', { has: page.locator('.cause-name', { hasText: 'Low magnesium' }) })
  await magnesium.locator('summary').first().click()
  await expect(magnesium).toContainText('Less magnesium in your food than you need, by your diary')
})

test('each cramp shows its two days before, drawn and as a table', async ({ page, diary }) => {
  await write(diary, [
    entry('food', `${daysAgo(2)}T13:00:00Z`, { name: 'Soup', amounts: {} }),
    entry('exercise', `${daysAgo(2)}T17:00:00Z`, { activity: 'gardening', minutes: 90, effort: 'hard' }),
    entry('cramp', `${daysAgo(1)}T03:00:00Z`, { muscle: 'calf' }),
  ])
  await openScreen(page, `#/calendar/${daysAgo(1).slice(0, 7)}`)
  const cramp = page.locator('.cramp-before')
  await expect(cramp.getByRole('img', { name: /48 hours before .*2 entries/ })).toBeVisible()
  await cramp.getByText('The same as a table').click()
  await expect(cramp.getByRole('row', { name: /10 hours before.*Exercise.*Gardening/ })).toBeVisible()
  await expect(cramp.getByRole('row', { name: /14 hours before.*Food.*Soup/ })).toBeVisible()
})

test('the nutrients ask for age and sex, then say how much, how sure, against what, and why not', async ({ page, diary }) => {
  test.slow()
  await writeDays(diary, 9)
  await openScreen(page, '#/nutrients')
  const form = page.getByRole('form', { name: 'About you' })
  await form.getByLabel('Year of birth').fill('63')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('alert')).toContainText('four digits')
  await form.getByLabel('Year of birth').fill('1963')
  await form.getByLabel('Sex').selectOption('Female')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('9 complete days count')).toBeVisible()

  const magnesium = page.locator('.nutrient', { hasText: 'Magnesium' })
  await expect(magnesium.getByRole('img', { name: /Magnesium: .* mg a day/ })).toBeVisible()
  await expect(magnesium.locator('.nutrient-verdict')).not.toBeEmpty()
  await magnesium.locator('summary').first().click()
  await expect(magnesium.locator('.nutrient-behind')).toContainText('Banana')
  await expect(magnesium.locator('.nutrient-behind')).toContainText('RDA: enough for nearly everybody: 320 mg')
  await expect(magnesium.locator('.sources li').first()).toBeVisible()
  await expect(
    page.locator('.nutrient').filter({ has: page.locator('.nutrient-name', { hasText: 'Vitamin B12' }) }),
  ).toContainText('A blood test tells')
  await expect(page.locator('.nutrient').filter({ has: page.locator('.nutrient-name', { hasText: 'Vitamin D' }) })).toContainText(
    'A blood test',
  )

  await page.getByLabel('Whose reference values').selectOption('European Union')
  // EFSA: an adequate intake of 300 mg for women (EFSA 2015), and no EAR.
  await page.getByText('The same as a table').first().click()
  await expect(page.getByRole('row', { name: /^Magnesium .*AI 300 mg/ })).toBeVisible()
  await expect(page.locator('.fluids')).toContainText('Drunk')
})

test('blood results are drawn over their limits, as printed in the table; what cannot be read is kept and said', async ({
  page,
  diary,
}) => {
  await write(diary, [
    entry('lab', '2026-03-02T12:00:00Z', { name: 'Magnesium', value: '0.62', unit: 'mmol/L' }),
    entry('lab', '2026-09-02T12:00:00Z', { name: 'Magnesium', value: '0.83', unit: 'mmol/L' }),
  ])
  await openScreen(page, '#/labs')
  await expect(page.getByRole('img', { name: 'Magnesium over time: 2 results' })).toBeVisible()
  await page.getByRole('button', { name: 'Add a result' }).click()
  await page.getByLabel('Which test?').fill('Zorgium')
  await page.getByLabel('The number, as printed').fill('12')
  await page.getByRole('button', { name: 'Write it down' }).click()
  const unread = page.getByRole('region', { name: 'Zorgium' })
  await expect(unread).toContainText('kept as printed')
  const magnesium = page.getByRole('region', { name: 'Magnesium' })
  await magnesium.getByText('The same as a table').click()
  await expect(magnesium.getByRole('row', { name: /2 Mar 2026 0.62 mmol\/L low/ })).toBeVisible()
  await magnesium.getByRole('button', { name: 'Remove the result of 2 Mar 2026' }).click()
  await expect(page.getByRole('img', { name: 'Magnesium over time: 1 result' })).toBeVisible()
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('img', { name: 'Magnesium over time: 2 results' })).toBeVisible()
})

test('a file that is no food table is turned down in a sentence, and the built-in table stays', async ({ page }) => {
  await openScreen(page, '#/foods')
  await expect(page.getByRole('row', { name: /Everyday foods/ })).toBeVisible()
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear Ada') })
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await expect(page.getByText('This file was not taken')).toBeVisible()
  await page.getByRole('button', { name: 'Bring in another' }).click()
  await expect(page.getByRole('row', { name: /Everyday foods/ })).toBeVisible()
})

test('in a new time zone it says so once; what stands keeps the time it was lived', async ({ browser, page, context, diary }) => {
  await openScreen(page, '#/today')
  await expect(page.locator('.notice')).toHaveCount(0)
  // 13:00 in London is 08:00 in New York, on the same date in both.
  await write(diary, [entry('note', `${daysAgo(1)}T13:00:00Z`, { text: 'On the train' })])
  const travelled = await browser.newContext({
    timezoneId: 'America/New_York',
    viewport: { width: 390, height: 844 },
    baseURL: diary.url,
    storageState: await context.storageState(),
  })
  const away = await travelled.newPage()
  await openScreen(away, `#/today/${daysAgo(1)}`)
  await expect(away.locator('.notice')).toContainText('New York')
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })
  const lived = hour.format(new Date(`${daysAgo(1)}T13:00:00Z`))
  await expect(away.locator('.entry', { hasText: 'On the train' })).toContainText(`${lived} (London)`)
  await away.getByRole('button', { name: 'All right' }).click()
  await away.reload()
  await expect(away.locator('.entry')).toHaveCount(1)
  await expect(away.locator('.notice')).toHaveCount(0)
  await away.getByRole('button', { name: '+ Cramp' }).click()
  await expect(away.locator('.entry', { hasText: 'waits' })).toHaveCount(0)
  const { entries } = await diary.ask<{ readonly entries: readonly { readonly kind: string; readonly zone: string }[] }>(
    'GET',
    `diary/day/${daysAgo(1)}?zone=America%2FNew_York`,
  )
  expect(entries.filter(({ kind }) => kind === 'cramp').map(({ zone }) => zone)).toEqual(['America/New_York'])
  await travelled.close()
})

const official = fileURLToPath(new URL('../../../shared/data/fndds/fndds-2017-2018-csv.zip', import.meta.url))

test('an official table comes in through the page, with its progress and a report, and is found at once', async ({ page }) => {
  test.skip(!existsSync(official), `There is no official table at ${official}.`)
  test.slow()
  await openScreen(page, '#/foods')
  await page.getByLabel('Choose a file').setInputFiles(official)
  await page.getByRole('button', { name: 'Bring it in' }).click()
  await expect(page.getByRole('progressbar')).toBeVisible()
  // 7083 foods and drinks: the count of the file's README.
  await expect(page.getByText('7,083 foods taken')).toBeVisible({ timeout: 120_000 })
  await page.getByText('What was taken, what was left, and why').click()
  await expect(page.getByRole('row', { name: /7,083/ })).toBeVisible()
  await openScreen(page, '#/today')
  await page.getByRole('combobox', { name: /eat, drink or take/ }).fill('pupusa')
  await expect(page.getByRole('option', { name: /Pupusa/ }).first()).toBeVisible()
})
