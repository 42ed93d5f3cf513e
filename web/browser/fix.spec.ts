// What to do about it: does the list stand in order, without what is refused, and does it print for the doctor?
import { expect, test, type Page } from '@playwright/test'
import { enlarge, lookOver } from './look.js'
import { open, people } from './people.js'

const known = { person: people.nightCramps }
/** The same person with something more to tell. */
const telling = (answers: object, more: object = {}) => ({
  person: {
    ...people.nightCramps,
    case: { ...people.nightCramps.case, answers: { ...people.nightCramps.case.answers, ...answers }, ...more },
  },
})

const openFix = async (page: Page, visit = known) => {
  await open(page, '#/fix', visit)
  await page.locator('.part-doctor').waitFor()
}

test('from the result to what to do, urgency first, then what one does oneself, then whom to ask, then what not', async ({
  page,
}) => {
  await open(page, '#/result', known)
  await page.locator('.causes > li').first().waitFor()
  await page.locator('.part-helps a[href="#/fix"]').click()
  await expect(page.locator('h1')).toHaveText('What you can do')
  await page.locator('.part-doctor').waitFor()
  const order = await page
    .locator('.fix > section, .fix .part')
    .evaluateAll((all) => all.map((one) => [...one.classList].find((name) => /^(strip|part)-/.test(name))))
  expect(order[0]).toMatch(/^strip-/)
  const wanted = [
    'part-onset',
    'part-yourself',
    'part-food',
    'part-drink',
    'part-placebo',
    'part-doctor',
    'part-not',
    'part-back',
  ]
  expect(order.filter((name) => wanted.includes(name ?? ''))).toEqual(wanted)
})

test('the lines are ranked by worth, with a picture and words, and never called a chance of cure', async ({ page }) => {
  await openFix(page)
  const lines = page.locator('.part-yourself .fix-line')
  expect(await lines.count()).toBeGreaterThan(2)
  await expect(lines.locator('a[href="#/trial/design/footwear-and-bedding"]')).toHaveCount(1)
  const worth = await lines
    .locator('.bar-value')
    .evaluateAll((all) => all.map((bar) => Number.parseFloat(bar.getAttribute('width') ?? '')))
  expect(worth).toHaveLength(await lines.count())
  expect(worth).toEqual([...worth].sort((a, b) => b - a))
  const said = await lines.locator('.worth-words').allTextContents()
  expect(said.join(' ')).not.toMatch(/%|chance|cure/)
  expect(said.every((text) => /good deal|something|a little|hardly anything/i.test(text))).toBe(true)
  await expect(page.locator('.part-yourself')).toContainText('It is not a chance of cure')
})

test('a line opens to how, what is known, how sure, what could go wrong, and its sources', async ({ page }) => {
  await openFix(page)
  const line = page.locator('.fix-line', { hasText: 'Stretch calves and thighs before bed' })
  await line.locator('summary').first().click()
  await expect(line).toContainText('Hold ten seconds, rest ten seconds, three times')
  for (const title of ['What is known', 'How sure', 'What could go wrong']) await expect(line).toContainText(title)
  await line.getByText('The numbers and sources behind this').click()
  await expect(line.locator('.number-card').first()).toContainText('−35 %')
  await expect(line.locator('cite').first()).not.toBeEmpty()
  await expect(line).not.toContainText('§')
  await line.getByRole('link', { name: 'Do it with the timer' }).click()
  await expect(page.locator('h1')).toHaveText('Stretches')
})

test('too much water stands beside every number for drinking', async ({ page }) => {
  await openFix(page)
  const drink = page.locator('.part-drink')
  await expect(drink.locator('.too-much')).toContainText('Never more than 700 ml in an hour')
  await drink.getByText('Drinking around exercise').click()
  // 5 to 7 ml for each kg, at 71 kg: 355 to 497 (American College of Sports Medicine 2007).
  await expect(drink).toContainText('360 to 500 ml')
})

test('what someone else must say first is named with whom to ask, and a weak heart takes the numbers for drinking away', async ({
  page,
}) => {
  await openFix(page, telling({ 'heart-failure-known': true }, { labs: [], medicines: [] }))
  await expect(page.locator('.part-drink')).toContainText('Ask your doctor')
  await expect(page.locator('.part-drink')).not.toContainText('Drinking around exercise')
  await expect(page.locator('.part-drink .too-much')).toBeVisible()
})

test('quinine and stopping a medicine stand among what is not suggested, with the reason, and nowhere else', async ({ page }) => {
  await openFix(page)
  const not = page.locator('.part-not')
  for (const name of ['Quinine', 'Stop a prescribed medicine by yourself']) await expect(not).toContainText(name)
  for (const part of ['onset', 'yourself', 'drink', 'doctor'])
    await expect(page.locator(`.part-${part} .action-name`, { hasText: /quinine/i })).toHaveCount(0)
  await not.locator('summary', { hasText: 'Quinine' }).click()
  await expect(not.locator('.ask-first').first()).not.toBeEmpty()
})

test('what a clinician has agreed to is written down with who, why and when, opens the line, and is taken back', async ({
  page,
}) => {
  // Kidneys that are weak, but not very: magnesium is to be asked about first, and that is a clinician's to set aside.
  await openFix(
    page,
    telling({ 'kidney-disease-known': true, 'kidney-severe': false, 'on-dialysis': false }, { labs: [], medicines: [] }),
  )
  const name = 'Magnesium'
  const asked = page.locator('.part-ask .fix-line', { hasText: name }).first()
  await asked.locator('summary').first().click()
  await asked.getByText('A clinician has agreed').click()
  await asked.getByRole('button', { name: 'Write it down' }).click()
  await expect(asked.locator('.wrong')).toContainText('who agreed')
  await lookOver(page)
  await asked.getByLabel('Who agreed').fill('Dr A. Example, kidney clinic')
  await asked.getByLabel('Why').selectOption('It will be monitored')
  await asked.getByLabel('On which day').fill('2026-05-31')
  await asked.getByRole('button', { name: 'Write it down' }).click()
  const agreed = page.locator('.part-agreed')
  await expect(agreed).toContainText('Agreed by Dr A. Example, kidney clinic on 2026-05-31. It will be monitored.')
  await expect(page.locator('.part-yourself .fix-line', { hasText: name }).first()).toBeVisible()
  for (const back of await agreed.getByRole('button').all()) await back.click({ trial: true })
  while ((await agreed.getByRole('button').count()) > 0) {
    await agreed.getByRole('button').first().click()
    await page.locator('.part-doctor').waitFor()
  }
  await expect(page.locator('.part-ask .fix-line', { hasText: name }).first()).toBeVisible()
  // Quinine is nobody's to set aside.
  await page.locator('.part-not summary', { hasText: 'Quinine' }).click()
  await expect(page.locator('.part-not li', { hasText: 'Quinine' }).getByText('A clinician has agreed')).toHaveCount(0)
})

test('when something must be seen today, only what fits today is shown', async ({ page }) => {
  await openFix(page, { person: people.swollenCalf } as typeof known)
  await expect(page.locator('.strip-same-day')).toBeVisible()
  await expect(page.locator('.part-yourself, .part-food, .part-drink, .part-onset, .part-not')).toHaveCount(0)
  await expect(page.locator('.fix')).not.toContainText(/stretch calves/i)
  await expect(page.locator('.part-doctor')).toContainText('Be seen today')
})

test('an emergency has its own screen, whichever way one comes', async ({ page }) => {
  await open(page, '#/fix', { person: people.coldLeg })
  await expect(page).toHaveURL(/#\/urgent$/)
})

test('on paper stand the cards of the medicines and what was told, and nothing to press', async ({ page }) => {
  await openFix(page)
  await page.emulateMedia({ media: 'print' })
  const cards = page.locator('.medicine-card')
  await expect(cards).toHaveCount(2)
  await expect(cards.first()).toBeVisible()
  await expect(cards.first()).toContainText('Furosemide')
  await expect(page.locator('.for-doctor-medicines')).toContainText('Do not stop or change it on your own')
  await expect(page.locator('.on-paper')).toBeVisible()
  for (const hidden of ['.part-yourself', '.part-food', '.fix-print', '.doing-links', '.masthead nav'])
    await expect(page.locator(hidden).first()).toBeHidden()
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2)
})

test('without answers it asks for them', async ({ page }) => {
  await open(page, '#/fix')
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible()
  await open(page, '#/stretch')
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible()
})

const openAll = async (page: Page) => {
  for (const part of ['onset', 'yourself', 'drink', 'doctor', 'not']) await page.locator(`.part-${part} summary`).first().click()
  await page.locator('.part-yourself .numbers-behind summary').first().click()
  await page.locator('.medicine-card .numbers-behind summary').last().click()
}

test('axe finds nothing, in any theme, on phone and desk; at 200 % text 320 px do', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openFix(page)
  await openAll(page)
  await lookOver(page)
  await enlarge(page)
})
