// Is nothing locked in or out? One long visit: a file from another app in and out again, blood results from a clinic and from a paper,
// the doctor's page, a backup, everything deleted with proof, and everything back.
import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { daysAgo, entry, write } from './diary-days.js'
import { test, type DiaryServer } from './diary-server.js'
import { enlarge, glance, lookOver } from './look.js'
import { people } from './people.js'

const day = daysAgo(3)
const servings = `Day,Group,Food Name,Amount,Energy (kcal),Magnesium (mg),Oxalate (mg),Category
${day},Breakfast,"Oats, rolled, dry",60.00 g,227.00,82.80,12.50,Breakfast Cereals
${day},Dinner,Spinach cooked,100.00 g,23.00,87.00,755.00,Vegetables
,Dinner,Nobody knows when,1.00 each,5.00,,,Other
`
const quantity = (value: number, unit: string) => ({ value, unit, system: 'http://unitsofmeasure.org', code: unit })
const observation = (id: string, code: string, text: string, valueQuantity: object) => ({
  resource: {
    resourceType: 'Observation',
    id,
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] }],
    code: { coding: [{ system: 'http://loinc.org', code }], text },
    effectiveDateTime: `${daysAgo(20)}T08:30:00Z`,
    valueQuantity,
  },
})
const bundle = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    observation('mg', '19123-9', 'Magnesium', quantity(1.4, 'mg/dL')),
    observation('k', '2823-3', 'Potassium', quantity(3.3, 'mmol/L')),
  ],
}
const paper = `Collected: ${daysAgo(10)}
Ferritin   11 ug/L   (30 - 400)   L
Sodium    139 mmol/L   (135 - 145)`

const file = (name: string, text: string) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })

const standing = async (diary: DiaryServer): Promise<string> => {
  const response = await fetch(new URL('api/export.csv', diary.url))
  return response.text()
}

async function open(page: Page, hash: string): Promise<void> {
  await page.goto('./#/privacy')
  await page.locator('.prose h1').waitFor()
  await page.goto(`./#/${hash}`)
  await page.locator('.data-page h1').waitFor()
}

async function download(page: Page, press: () => Promise<void>): Promise<Buffer> {
  const [one] = await Promise.all([page.waitForEvent('download'), press()])
  return readFile(await one.path())
}

const smallTargets = (page: Page) =>
  page
    .locator(
      '.data-page :is(button, .button, .data-doors a, select, summary, input:not([type="checkbox"], .drop-input), .tick):visible',
    )
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 47.9).map((one) => one.textContent))

/** Thumbs, axe in every theme or at a glance, and large text; then the phone again. */
async function look(page: Page, some?: typeof glance): Promise<void> {
  expect(await smallTargets(page)).toEqual([])
  await lookOver(page, some)
  await enlarge(page)
  await page.evaluate(() => (document.documentElement.style.fontSize = ''))
  await page.setViewportSize({ width: 390, height: 844 })
}

test('data comes in and goes back out, is handed to the doctor, backed up, deleted with proof and brought back', async ({
  page,
  diary,
}) => {
  test.slow()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript((answers) => localStorage.setItem('charley.answers', answers), JSON.stringify(people.eater))
  await write(diary, [entry('cramp', `${daysAgo(1)}T03:10:00Z`, { side: 'left', muscle: 'calf', severity: 6 })])
  const before = await standing(diary)

  await open(page, 'data')
  await look(page, glance)
  await page.getByRole('link', { name: 'Bring in' }).click()
  await expect(page.locator('h1')).toBeFocused()

  // A file from another app: what is in it is shown before anything is written.
  const pick = page.getByLabel('Choose a file')
  await pick.setInputFiles(file('strange.bin', '\u0000\u0001 nothing that anybody knows'))
  await expect(page.getByRole('heading', { name: 'That did not work' })).toBeFocused()
  await page.getByRole('button', { name: 'Choose another file' }).click()
  await expect(pick).toBeFocused()
  // An answer that stays away while it is read is asked for again.
  await page.route('**/api/data/imports/*', (route) => route.abort(), { times: 1 })
  await pick.setInputFiles(file('servings.csv', servings))
  await expect(page.getByRole('heading', { name: 'What is in this file' })).toBeFocused()
  await expect(page.getByRole('row', { name: /^Food .* 2 0$/ })).toBeVisible()
  await page.getByText('Left out: 1 line').click()
  await page.getByText('Kept beside the entries').click()
  await look(page)
  expect(await standing(diary)).toBe(before)
  await page.getByRole('button', { name: 'Take in 2 entries' }).click()
  await expect(page.getByRole('heading', { name: 'Taken in' })).toBeFocused()
  await page.locator('.told-card').getByRole('link').first().click()
  await expect(page.locator('.entry').filter({ hasText: 'Spinach' })).toBeVisible()

  // And out again, as if it had never been.
  await open(page, 'data/in')
  await page.getByRole('button', { name: 'Undo the import of servings.csv' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Yes, undo it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.import')).toContainText('2 entries taken back.')
  expect(await standing(diary)).toBe(before)

  // Blood results from a clinic, and from a paper with a slip corrected.
  await pick.setInputFiles(file('record.json', JSON.stringify(bundle)))
  await page.getByRole('button', { name: 'Take in 2 entries' }).click()
  await expect(page.getByRole('link', { name: 'See the blood results' })).toBeVisible()
  await page.getByLabel('The report as text').fill('Nothing here')
  await page.getByRole('button', { name: 'Find the values' }).click()
  await expect(page.getByText('No blood value was found')).toBeVisible()
  await page.getByLabel('The report as text').fill(paper)
  await page.getByRole('button', { name: 'Find the values' }).click()
  await expect(page.getByRole('heading', { name: '2 values found' })).toBeFocused()
  const ferritin = page.locator('.lab-line').filter({ hasText: 'Ferritin' })
  await ferritin.getByLabel('Value').fill('17')
  await expect(ferritin).toContainText('this is low')
  await look(page, glance)
  await page.getByLabel('Write down Sodium').uncheck()
  await page.getByRole('button', { name: 'Write down 1 value' }).click()
  await expect(page.getByText('1 blood result written down.').first()).toBeVisible()
  await page.getByRole('link', { name: 'See them over time' }).click()
  for (const name of [/ferritin/i, 'Magnesium', 'Potassium']) {
    await expect(page.getByRole('heading', { name })).toBeVisible()
  }
  // They count for what lies behind the cramps.
  const { labs } = await diary.ask<{ readonly labs: readonly { readonly analyte: string }[] }>('GET', 'diary/evidence')
  expect(labs.map(({ analyte }) => analyte).sort()).toEqual(['ferritin', 'magnesium', 'potassium'])

  // The page for the doctor, from the result.
  await page.goto('./#/result')
  await page.getByRole('link', { name: 'A page for your doctor' }).click()
  await page.getByLabel('Name on the page').fill('Jo Miller')
  const pdf = await download(page, () => page.getByRole('button', { name: 'Get it as PDF' }).click())
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  await lookOver(page, glance.slice(1))
  await page.getByRole('button', { name: 'Look at it here' }).click()
  await expect(page.getByRole('heading', { name: 'The page as your doctor sees it' })).toBeFocused()
  await expect(page.locator('.report-sheet')).toContainText('Jo Miller')
  // By day alone: the sheet is paper in every theme.
  await look(page, glance.slice(0, 1))

  // Out: files, a backup, everything deleted with proof, everything back.
  await open(page, 'data/out')
  const csv = await download(page, () => page.getByRole('link', { name: 'CSV' }).first().click())
  expect(csv.toString()).toContain('Ferritin')
  const backup = await download(page, () => page.getByRole('link', { name: 'Make a backup' }).click())
  const full = await standing(diary)
  await page.getByRole('button', { name: 'Delete …' }).click()
  await expect(page.getByRole('heading', { name: 'Delete for good?' })).toBeFocused()
  await page.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByText('Please type “delete”')).toBeVisible()
  await look(page)
  expect(await standing(diary)).toBe(full)
  // Nobody knows what became of it when the answer stays away, and nobody pretends to.
  const confirm = page.getByLabel('Type “delete” to confirm')
  await page.route('**/api/delete', (route) => route.abort(), { times: 1 })
  await confirm.fill('delete')
  await page.keyboard.press('Enter')
  await expect(page.getByText('not sure whether it was deleted').last()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete …' })).toBeFocused()
  await page.keyboard.press('Enter')
  await confirm.fill('delete')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Deleted', exact: true })).toBeFocused()
  await expect(page.getByRole('row', { name: /^Entries, with earlier versions \d+ 0$/ })).toBeVisible()
  await lookOver(page, glance)
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('charley.')))).toEqual([])
  expect(await standing(diary)).not.toContain('Ferritin')
  const restore = page.getByLabel('Choose a backup')
  await restore.setInputFiles({ name: 'charley-backup.zip', mimeType: 'application/zip', buffer: backup.subarray(0, -40) })
  await expect(page.getByRole('heading', { name: 'This backup was not put back' })).toBeFocused()
  const again = page.getByRole('button', { name: 'Choose another' })
  await again.click()
  await expect(restore).toBeFocused()
  await page.route('**/api/restore/*', (route) => route.abort(), { times: 1 })
  for (const outcome of ['It is not sure that the backup is back', 'The backup is back in its place']) {
    await restore.setInputFiles({ name: 'charley-backup.zip', mimeType: 'application/zip', buffer: backup })
    await expect(page.getByRole('heading', { name: 'What is in this backup' })).toBeFocused()
    await page.getByRole('button', { name: 'Put it back' }).click()
    await expect(page.getByRole('heading', { name: outcome })).toBeFocused()
    if (outcome !== 'The backup is back in its place') await again.click()
  }
  expect(await standing(diary)).toBe(full)

  // Nobody there: said in a sentence, and nothing pretends to work.
  await diary.stop()
  await open(page, 'data/out')
  await expect(page.getByText('Charley’s server cannot be reached').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Make a backup' })).toHaveCount(0)
})

test('one entry goes for good from its own card, with its history and nothing else', async ({ page, diary }) => {
  const [note, cramp] = [
    entry('note', `${daysAgo(1)}T09:00:00Z`, { text: 'Not for anybody' }),
    entry('cramp', `${daysAgo(1)}T03:10:00Z`, { side: 'left' }),
  ]
  await write(diary, [note, cramp])
  await page.setViewportSize({ width: 390, height: 844 })
  const ask = async () => {
    await page.goto(`./#/today/${daysAgo(1)}`)
    await page.locator('.entry[data-kind="note"] .entry-open').click()
    await page.getByText('History', { exact: true }).click()
    await page.getByRole('link', { name: 'Delete it for good' }).click()
    await expect(page.getByRole('heading', { name: 'Delete for good?' })).toBeFocused()
    await expect(page.locator('.delete-sure')).toContainText('Not for anybody')
  }
  await ask()
  await page.getByRole('button', { name: 'Keep it' }).click()
  await expect(page).toHaveURL(/#\/data\/out$/)
  expect(await standing(diary)).toContain('Not for anybody')
  await ask()
  await page.getByLabel('Type “delete” to confirm').fill('delete')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Deleted', exact: true })).toBeFocused()
  expect(await standing(diary)).not.toContain('Not for anybody')
  await page.goBack()
  await expect(page.locator('.entry')).toHaveCount(1)
})
