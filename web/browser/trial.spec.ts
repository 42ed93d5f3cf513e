// Can somebody prove it to themselves? One long visit on a phone, with the clocks of page and server moved: a trial designed, kept for
// eight weeks, looked at half-way and opened at the end; then a blind one from a shared file, with its helper.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { entry, write } from './diary-days.js'
import { test, type DiaryServer } from './diary-server.js'
import { enlarge, glance, lookOver } from './look.js'
import { people } from './people.js'

const dayMs = 86_400_000
const firstDay = Date.parse('2026-09-28T19:00:00Z')
const dateOf = (day: number) => new Date(firstDay + day * dayMs).toISOString().slice(0, 10)
const phone = { width: 390, height: 844 }

interface View {
  readonly id: string
  readonly protocol: unknown
  readonly commitment: string
  readonly periods: readonly { readonly from: string; readonly to: string; readonly arm?: 'A' | 'B' }[]
}

const trialsOf = async (diary: DiaryServer, day: number) =>
  (await diary.ask<{ readonly trials: readonly View[] }>('GET', `trials?zone=Europe%2FLondon&on=${dateOf(day)}`)).trials

/** So many cramps on a day: a fixed pattern around a mean a week, so that the test is the same every time. */
const crampsOn = (day: number, perWeek: number) => Math.floor(((day * 5 + 703) % 7) * (perWeek / 21))

const sameDay = (day: number, perWeek: number, trial?: string) => {
  const date = dateOf(day)
  return [
    ...Array.from({ length: crampsOn(day, perWeek) }, (_, at) =>
      entry('cramp', `${date}T0${1 + (at % 5)}:20:00Z`, { severity: 5 }),
    ),
    entry('day-complete', `${date}T18:00:00Z`, { date, category: 'cramp', complete: true }),
    ...(trial ? [entry('trial-day', `${date}T18:01:00Z`, { trial, date, taken: 'all' })] : []),
  ]
}

/** Moves both clocks to the evening of a day. */
async function moveTo(page: Page, diary: DiaryServer, day: number): Promise<void> {
  const time = new Date(firstDay + day * dayMs)
  await diary.setTime(time)
  await page.clock.setFixedTime(time)
}

async function open(page: Page, hash: string): Promise<void> {
  await page.goto('./#/privacy')
  await page.goto(`./#/${hash}`)
  await page.locator('.trial h1').first().waitFor()
}

async function look(page: Page): Promise<void> {
  await lookOver(page, glance)
  await page.setViewportSize(phone)
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'))
}

const download = async (page: Page, name: string) => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
  return readFile(await file.path(), 'utf8')
}

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  )
const sha256 = (text: string) => createHash('sha256').update(text)

test('a trial is designed, kept, looked at half-way and opened; then a blind one starts from its file', async ({
  page,
  diary,
}) => {
  test.slow()
  page.setDefaultTimeout(20_000)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.addInitScript((answers) => localStorage.setItem('charley.answers', answers), JSON.stringify(people.eater))
  await moveTo(page, diary, -1)
  await write(diary, Array.from({ length: 30 }, (_, at) => sameDay(at - 31, 12)).flat())

  // Design: what, what is counted, how long, and whether that can succeed.
  // The list of what to do leads here with the thing chosen.
  await open(page, 'trial/design/footwear-and-bedding')
  const begin = page.getByRole('button', { name: 'Seal it and begin' })
  await expect(page.getByRole('radio', { name: /Free feet in bed/ })).toBeChecked()
  await page.getByText('First only count').click()
  await page.getByRole('button', { name: '52 weeks' }).click()
  await expect(page.locator('.can-it [role="status"]')).toContainText('a trial of 52 weeks would show it', { timeout: 30_000 })
  await page.getByRole('button', { name: '8 weeks', exact: true }).click()
  await expect(page.locator('.can-it [role="status"]')).toContainText('a trial of 8 weeks would show it', { timeout: 30_000 })
  await expect(page.getByRole('img', { name: /if it halves them: .* in 10; if it takes a third away/ })).toBeVisible()
  await page.locator('.can-it').getByText('The same as a table').click()
  await expect(page.getByRole('row', { name: /^8 .* in 100/ })).toBeVisible()
  await look(page)
  await page.getByLabel('It begins on').fill(dateOf(0))
  // Eight weeks are too few for most things: that is said plainly, and begun only by who says that they know.
  await expect(page.getByText('This trial will most likely end in “don’t know”')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Make it \d+ weeks long$/ })).toBeVisible()
  await expect(begin).toBeDisabled()
  await page.getByText('Begin all the same').click()
  await begin.click()

  // Sealed: the fingerprint is there to be kept, and no word on the order.
  await expect(page.getByText('What was sealed')).toBeVisible()
  const fingerprint = (await page.locator('p.fingerprint').textContent())?.replaceAll(' ', '')
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/)
  await expect(page.getByText('It starts on Monday 28 September')).toBeVisible()
  const [trial] = await trialsOf(diary, -1)
  if (!trial) throw new Error('The trial is not in the diary.')
  expect(trial.periods.map(({ arm }) => arm)).toEqual([undefined, undefined, undefined, undefined])
  const calendar = await download(page, 'Calendar with reminders')
  expect(calendar).toMatch(/^BEGIN:VCALENDAR/)
  const plan = await download(page, 'The plan, for others')
  expect(plan).not.toMatch(/secret|2026-/)

  // One tap a day; a second thought is undone; a day that was forgotten is made good.
  await moveTo(page, diary, 0)
  await open(page, 'trial')
  const usual = page.getByRole('button', { name: 'As planned, no cramps' })
  await usual.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.taps')).toContainText('This day is written down')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(usual).toBeVisible()
  await usual.click()
  await moveTo(page, diary, 2)
  await open(page, 'trial')
  await page.getByRole('button', { name: 'Partly' }).click()
  await page.getByRole('button', { name: '2 cramps' }).click()
  await expect(page.getByText('2 cramps written down for this day')).toBeVisible()
  await look(page)
  const small = await page
    .locator('.trial :is(button, .chip, input:not([type="checkbox"]), summary):visible')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 47.9).map((one) => one.textContent))
  expect(small).toEqual([])
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('link', { name: '29 Sept 2026' }).click()
  await expect(page.locator('h1')).toHaveText('Tuesday 29 September')
  await page.getByRole('button', { name: 'No cramps', exact: true }).click()
  await expect(page.getByText('without an answer')).toHaveCount(0)
  await page.goto('./#/today')
  await page.getByRole('link', { name: 'One tap for this day' }).click()
  await expect(page.getByRole('button', { name: 'Partly', pressed: true })).toBeVisible()
  const { entries } = await diary.ask<{ readonly entries: readonly { readonly kind: string }[] }>(
    'GET',
    `diary/day/${dateOf(2)}?zone=Europe%2FLondon`,
  )
  expect(entries.map(({ kind }) => kind).sort()).toEqual(['cramp', 'cramp', 'day-complete', 'trial-day'])

  // The other days come by the way any program takes: half as many while it is done.
  const arms: string[] = []
  const keep = async (period: number) => {
    const [from, to] = [period * 14, period * 14 + 14]
    await moveTo(page, diary, from)
    const [now] = await trialsOf(diary, from)
    const arm = now?.periods[period]?.arm ?? '?'
    arms.push(arm)
    await moveTo(page, diary, to - 1)
    const days = Array.from({ length: to - from }, (_, at) => from + at).filter((day) => day > 2)
    await write(
      diary,
      days.flatMap((day) => sameDay(day, arm === 'B' ? 6 : 14, trial.id)),
    )
  }
  await keep(0)
  await keep(1)

  // Half-way: how far, and how strong the evidence is; not which way.
  await moveTo(page, diary, 28)
  await open(page, 'trial/progress')
  await expect(page.getByText('1 pair of 2 finished')).toBeVisible()
  await expect(page.getByRole('img', { name: /Evidence so far: .* to 1/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /14 days written down, 0 missing/ })).toHaveCount(2)
  expect(await page.locator('.trial').textContent()).not.toMatch(/fewer cramps|more cramps|cramps a week/)
  await look(page)

  // The end: the seal is opened.
  await keep(2)
  await keep(3)
  await moveTo(page, diary, 56)
  await open(page, 'trial')
  await page.getByRole('button', { name: 'Open the seal' }).click()
  await expect(page.locator('.answer h2')).toContainText(/^Fewer cramps with chance/, { timeout: 30_000 })
  await expect(page.getByRole('img', { name: /The effect: most likely 0\.\d\d/ })).toBeVisible()
  await expect(page.getByText('The seal is unbroken')).toBeVisible()
  await expect(page.getByText('Nothing else was found amiss')).toBeVisible()
  await expect(page.locator('.part-periods')).toContainText('B: free feet in bed')
  expect(await page.locator('.forest-table .forest').count()).toBeGreaterThan(5)
  await page.getByText('CENT 2015').click()
  expect(await page.locator('.cent dt').count()).toBeGreaterThanOrEqual(25)
  // Anyone can reckon it anew: so does this test, with another program.
  await page.getByText('Check it yourself').click()
  const secret = (await page.locator('.part-opened code').first().textContent()) ?? ''
  expect(sha256(`charley-trial/1\n${secret}\n${canonical(trial.protocol)}`).digest('hex')).toBe(fingerprint)
  const bits = sha256(`charley-trial-sequence/1:${secret}`).digest()[0] ?? 0
  expect([0, 1].map((pair) => ((bits >> (7 - pair)) & 1 ? 'BA' : 'AB')).join('')).toBe(arms.join(''))
  await look(page)
  await enlarge(page)
  await page.evaluate(() => (document.documentElement.style.fontSize = ''))
  await page.setViewportSize(phone)

  // A friend's plan, made blind: nothing that reaches this page tells an arm; only the helper's list does, when it is asked for.
  await page.getByRole('link', { name: 'Design another trial' }).click()
  await page.getByText('Start from somebody’s plan').click()
  const blind = JSON.stringify({ ...(JSON.parse(plan) as object), blinded: true, tried: magnesium, pairs: 6 })
  await page
    .getByLabel('Choose the file')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from('{}') })
  await expect(page.getByText('This file cannot be read as a plan')).toBeVisible()
  await page
    .getByLabel('Choose the file')
    .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(blind) })
  await expect(page.getByText('Filled in from the file: magnesium')).toBeVisible()
  await page.getByText('I have asked, and was told').click()
  const heard: string[] = []
  page.on('response', async (response) => {
    if (response.url().includes('/api/trials')) heard.push(await response.text().catch(() => ''))
  })
  // Six pairs can succeed at any rate that the coin of the first trial may have led to, so nobody has to say "all the same".
  await expect(page.getByText('if it halves them.').first()).toBeVisible({ timeout: 30_000 })
  await begin.click()
  await expect(page.getByText('A helper fills the boxes')).toBeVisible()
  await moveTo(page, diary, 57)
  await open(page, 'trial')
  await expect(page.getByText('Take it from box 1')).toBeVisible()
  await page.getByRole('link', { name: 'For the helper' }).click()
  await expect(page.locator('h1')).toHaveText('For the helper')
  expect(heard.length).toBeGreaterThan(1)
  const second = heard.join('').split(trial.id)[0] ?? ''
  expect(second).not.toMatch(/"secret"|"arm"/)
  await page.getByRole('button', { name: /I am the helper/ }).click()
  await expect(page.locator('.boxes tbody tr')).toHaveCount(12)
  await look(page)

  // It harms: stopped in two taps, and never called a success.
  await open(page, 'trial/progress')
  await page.getByRole('button', { name: 'Stop the trial' }).click()
  await page.getByRole('button', { name: 'It harms me' }).click()
  await page.getByRole('button', { name: 'Stop and open the seal' }).click()
  await expect(page.locator('.answer .decision')).toContainText('did you harm', { timeout: 30_000 })
})

const magnesium = { candidate: 'magnesium-trial', name: 'magnesium', how: '250 mg with supper.' }
