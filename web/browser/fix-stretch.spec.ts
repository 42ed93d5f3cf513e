// The stretches: a routine from its first second to its last, paused, skipped, slept through, silent unless asked, and refused.
import { expect, test, type Page } from '@playwright/test'
import { enlarge, lookOver } from './look.js'
import { open, people } from './people.js'

const known = { person: people.nightCramps }
const injured = {
  ...people.nightCramps,
  case: { ...people.nightCramps.case, answers: { 'surgery-or-bed-rest': true, 'recent-injury': true } },
}

const evening = new Date('2026-11-23T22:00:00')
const second = 1000

/** Opens the stretches with a clock that stands still unless it is told to run. */
async function openStretches(page: Page): Promise<void> {
  await page.clock.install({ time: evening })
  await open(page, '#/stretch', known)
  await page.locator('#stretch-bed').waitFor()
  await page.clock.pauseAt(new Date(evening.getTime() + 60 * second))
}
const begin = (page: Page) => page.getByRole('button', { name: 'Begin' })
const kind = (page: Page) => page.locator('.timer-kind')
const side = (page: Page) => page.locator('.timer-side')
const number = (page: Page) => page.getByRole('timer')

test.use({ viewport: { width: 390, height: 844 } })

test('the whole routine of the trial: five seconds to get ready, twelve holds of ten seconds, both legs, two muscles', async ({
  page,
}) => {
  await openStretches(page)
  await begin(page).click()
  await expect(kind(page)).toHaveText('Get into place')
  await expect(number(page)).toHaveText('5')
  await page.clock.runFor(5 * second)
  const held: string[] = []
  for (let step = 0; step < 23; step++) {
    const name = await kind(page).textContent()
    await expect(number(page)).toHaveText('10')
    if (name === 'Hold') held.push(`${await page.locator('.timer-position').textContent()}: ${await side(page).textContent()}`)
    await page.clock.runFor(10 * second)
  }
  // Hallegraeff 2012: calf and hamstrings, both legs, three times each.
  const three = (text: string) => [1, 2, 3].map((turn) => `${text} ${turn} of 3`)
  expect(held).toEqual([
    ...three('Calf, standing: Left leg'),
    ...three('Calf, standing: Right leg'),
    ...three('Back of the thigh, standing: Left leg'),
    ...three('Back of the thigh, standing: Right leg'),
  ])
  await expect(page.locator('.stretch-done h2')).toHaveText(/Done/)
  await expect(page.locator('.stretch-done h2')).toBeFocused()
})

test('each step is said politely, once', async ({ page }) => {
  await openStretches(page)
  await begin(page).click()
  await page.clock.runFor(5.2 * second)
  await expect(page.locator('#said')).toHaveText('Hold. Left leg. 10 seconds. 1 of 3')
  await expect(page.locator('#said')).toHaveAttribute('aria-live', 'polite')
  await page.clock.runFor(4 * second)
  await expect(page.locator('#said')).toHaveText('Hold. Left leg. 10 seconds. 1 of 3')
  await page.clock.runFor(6 * second)
  await expect(page.locator('#said')).toHaveText('Rest. 10 seconds')
})

test('paused it stands still; it goes on where it stood, goes back, skips, starts again and stops', async ({ page }) => {
  await openStretches(page)
  await begin(page).click()
  await page.clock.runFor(8 * second)
  await expect(number(page)).toHaveText('7')
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(kind(page)).toHaveText('Paused')
  await page.clock.runFor(60 * second)
  await expect(number(page)).toHaveText('7')
  await page.getByRole('button', { name: 'Go on' }).click()
  await page.clock.runFor(2 * second)
  await expect(number(page)).toHaveText('5')
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(number(page)).toHaveText('10')
  await page.getByRole('button', { name: 'Skip' }).click()
  await expect(kind(page)).toHaveText('Rest')
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect(kind(page)).toHaveText('Get into place')
  await page.getByRole('button', { name: 'Stop' }).click()
  await expect(begin(page)).toBeVisible()
})

test('it goes by the clock on the wall: a screen that slept a hundred seconds wakes at the right step', async ({ page }) => {
  await openStretches(page)
  await begin(page).click()
  // Timers fire at most once in this leap, as in a tab that slept: 105 s less 5 to get ready are ten steps of ten seconds.
  await page.clock.fastForward(105 * second)
  await expect(kind(page)).toHaveText('Hold')
  await expect(side(page)).toHaveText('Right leg 3 of 3')
  await page.clock.fastForward(600 * second)
  await expect(page.locator('.stretch-done h2')).toBeVisible()
})

test('it is silent until the switch is on, and then makes its sounds itself', async ({ page }) => {
  await page.addInitScript(() => {
    const made: string[] = []
    Object.assign(globalThis, { made })
    const create = AudioContext.prototype.createOscillator
    AudioContext.prototype.createOscillator = function (this: AudioContext) {
      made.push('tone')
      return create.call(this)
    }
    const shake = navigator.vibrate.bind(navigator)
    navigator.vibrate = (pattern) => {
      made.push('shake')
      return shake(pattern)
    }
  })
  const made = () => page.evaluate(() => (globalThis as unknown as { readonly made: readonly string[] }).made.length)
  await openStretches(page)
  await begin(page).click()
  const sound = page.getByRole('switch', { name: 'Sound' })
  await expect(sound).not.toBeChecked()
  await expect(page.getByRole('switch', { name: 'Vibration' })).not.toBeChecked()
  await page.clock.runFor(40 * second)
  expect(await made()).toBe(0)
  await sound.check()
  const tried = await made()
  expect(tried).toBeGreaterThan(0)
  await page.clock.runFor(20 * second)
  expect(await made()).toBeGreaterThan(tried)
})

test('sitting is a choice of its own, with its own drawing', async ({ page }) => {
  await openStretches(page)
  await page.getByRole('radio', { name: /Sitting/ }).check()
  await expect(page.getByRole('img', { name: 'Calf and thigh, sitting' })).toBeVisible()
  await begin(page).click()
  await expect(page.locator('.timer-position')).toHaveText('Calf and thigh, sitting')
})

test('a cramp that is on now: two taps to the drawing, a count that goes up, and what to do when it lets go', async ({
  page,
}) => {
  await openStretches(page)
  for (const place of [
    'Calf, and I stay in bed',
    'Calf, and I can stand up',
    'Foot or toes',
    'Back of the thigh',
    'Front of the thigh',
  ])
    await expect(page.getByRole('button', { name: place })).toBeVisible()
  await page.getByRole('button', { name: 'Foot or toes' }).click()
  await expect(page.getByRole('img', { name: 'Foot cramp' })).toBeVisible()
  await page.clock.runFor(47 * second)
  await expect(number(page)).toHaveText('47')
  await expect(page.getByRole('button', { name: 'It has let go' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: 'Write the cramp down' })).toBeVisible()
})

test('by keys alone: choose, begin, pause, go on, skip to the end', async ({ page }) => {
  await openStretches(page)
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 60; presses++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`No Tab led to ${selector}`)
  }
  await tabTo('input[type="radio"]')
  await page.keyboard.press('ArrowDown')
  await tabTo('.stretch-part .button-large')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(kind(page)).toHaveText('Paused')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  for (let step = 0; step < 12; step++) await page.keyboard.press('Enter')
  await expect(page.locator('.stretch-done h2')).toBeFocused()
})

test('a leg that must be seen today is not stretched', async ({ page }) => {
  await open(page, '#/stretch', { person: people.swollenCalf })
  await expect(page.getByText('No stretches for now')).toBeVisible()
  await expect(page.locator('.stretch-drawing')).toHaveCount(0)
  await expect(begin(page)).toHaveCount(0)
})

test('who must ask first is told whom and why, and is shown no stretch', async ({ page }) => {
  await open(page, '#/stretch', { person: injured })
  await expect(page.locator('.not-for-now').first()).toContainText(/Ask your doctor|should be looked at/)
  await expect(page.locator('.stretch-drawing')).toHaveCount(0)
  await expect(begin(page)).toHaveCount(0)
})

test('a page without a diary offers none at the end', async ({ page }) => {
  await openStretches(page)
  await begin(page).click()
  await page.clock.runFor(240 * second)
  await expect(page.getByRole('button', { name: 'Once more' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Write it in the diary' })).toHaveCount(0)
})

const scenes: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  choosing: async () => {},
  running: async (page) => {
    await begin(page).click()
    await page.clock.runFor(7 * second)
  },
  'a cramp now': (page) => page.locator('.onset-place').nth(4).click(),
  done: async (page) => {
    await begin(page).click()
    await page.clock.runFor(240 * second)
  },
}

for (const [name, then] of Object.entries(scenes)) {
  test(`axe finds nothing, in any theme, on phone and desk; at 200 % text 320 px do: ${name}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openStretches(page)
    await then(page)
    // axe waits with the page's own timers.
    await page.clock.resume()
    if (name === 'running') await page.getByRole('button', { name: 'Pause' }).click()
    await lookOver(page)
    await enlarge(page)
  })
}

test('every button of the timer is at least 48 px high, and the number and its buttons are on the first screen of a phone', async ({
  page,
}) => {
  await openStretches(page)
  await begin(page).click()
  await page.clock.runFor(7 * second)
  for (const button of await page.locator('.timer button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(48)
  await expect(number(page)).toBeInViewport({ ratio: 1 })
  await expect(page.locator('.timer-picture .stretch-drawing')).toBeInViewport({ ratio: 0.9 })
  await expect(page.getByRole('button', { name: 'Skip' })).toBeInViewport({ ratio: 1 })
})
