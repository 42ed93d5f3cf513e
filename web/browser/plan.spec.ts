// Does the plan do what it says? From the result to the changes, refused and kept, wishes that clash, the list, the week, offline.
import { expect, test, type Page } from '@playwright/test'
import { enlarge, lookOver } from './look.js'
import { open, people } from './people.js'

const eater = { person: people.eater }
const cards = (page: Page) => page.locator('.change[data-change]')
/** The plan is there and nothing better is being looked for. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('.changes, .impossible').first()).toBeVisible({ timeout: 40_000 })
  await expect(page.locator('.working')).toHaveCount(0, { timeout: 40_000 })
}
/** The same of a page that shows the plan in another form. */
async function shown(page: Page, what: string): Promise<void> {
  await expect(page.locator(what).first()).toBeVisible({ timeout: 40_000 })
  await expect(page.locator('.working')).toHaveCount(0, { timeout: 40_000 })
}
const idOf = (page: Page, place: number) => cards(page).nth(place).getAttribute('data-change')
/** The food that a change brings in: the last of "swap:a>b", "new:b", "more:b". */
const foodOf = (id: string | null) => (id ?? '').replace(/^.*>/, '').replace(/^(new|more):/, '')
const press = (page: Page, place: number, name: RegExp) => cards(page).nth(place).getByRole('button', { name }).click()

test('from the result to a plan; allergies are asked before any food is named, and before the solver is fetched', async ({
  page,
  baseURL,
}) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await open(page, '#/result', { person: people.hungry })
  await page.getByRole('link', { name: 'A food plan made for you' }).click()
  await expect(page.locator('h1')).toHaveText('Before any food is named')
  await page.getByRole('button', { name: 'Everything', exact: true }).click()
  await page.getByRole('button', { name: 'Make the plan' }).click()
  await expect(page.locator('.eating .wrong')).toContainText('No food is named before that')
  await expect(page.locator('.change')).toHaveCount(0)
  expect(fetched.filter((url) => url.endsWith('.wasm'))).toEqual([])
  await page.getByRole('button', { name: 'None of them' }).click()
  await page.getByRole('button', { name: 'Make the plan' }).click()
  await settled(page)
  await expect(page.getByText('Made from a typical diet')).toBeVisible()
  expect(await cards(page).count()).toBeGreaterThan(0)
  expect(await page.locator('.reached').count()).toBe(6)
  const solver = fetched.filter((url) => url.endsWith('.wasm'))
  expect(solver.length).toBeGreaterThan(0)
  for (const url of solver) expect(new URL(url).origin).toBe(new URL(baseURL ?? '').origin)
})

test('a refused food never comes back, until it is allowed again', async ({ page }) => {
  await open(page, '#/plan', eater)
  await settled(page)
  const gone: string[] = []
  for (let round = 0; round < 3; round++) {
    const food = foodOf(await idOf(page, 0))
    gone.push(food)
    await press(page, 0, /^No, thanks/)
    await expect(page.getByRole('button', { name: /^Undo/ })).toBeFocused()
    await settled(page)
    await expect(page.getByRole('button', { name: /^Undo/ }), 'the focus stays while the plan is made anew').toBeFocused()
    const left = await cards(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-change')))
    for (const one of gone) expect(left.map(foodOf)).not.toContain(one)
  }
  await expect(page.locator('.wishes .chip')).toHaveCount(3)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await settled(page)
  await expect(page.locator('.wishes .chip')).toHaveCount(2)
})

test('a kept line stays as it is while others go', async ({ page }) => {
  await open(page, '#/plan', eater)
  await settled(page)
  const kept = await idOf(page, 1)
  const line = await cards(page).nth(1).locator('h3').textContent()
  await press(page, 1, /^Keep it/)
  const keep = cards(page)
    .nth(1)
    .getByRole('button', { name: /^Keep it/ })
  await expect(keep).toHaveAttribute('aria-pressed', 'true')
  await expect(keep).toBeFocused()
  await settled(page)
  await press(page, 0, /^No, thanks/)
  await settled(page)
  const still = page.locator(`.change[data-change="${kept}"]`)
  await expect(still.locator('h3')).toHaveText(line ?? '')
  await expect(still.getByRole('button', { name: /^Keep it/ })).toHaveAttribute('aria-pressed', 'true')
})

test('something like it is offered, Escape gives the focus back, and what is taken is kept', async ({ page }) => {
  await open(page, '#/plan', eater)
  await settled(page)
  const likes = page.getByRole('button', { name: /^Something like it/ })
  const sheet = page.getByRole('dialog')
  const offer = sheet.locator('.option').first()
  // Not every change has something like it; the sheet then says so.
  for (let place = 0; place < (await likes.count()); place++) {
    const like = likes.nth(place)
    await like.click()
    await expect(sheet.locator('.likes li').first()).toBeVisible({ timeout: 30_000 })
    if ((await offer.count()) > 0) break
    await expect(sheet).toContainText('There is nothing like it')
    await page.keyboard.press('Escape')
    await expect(sheet).toHaveCount(0)
    await expect(like).toBeFocused()
  }
  const taken = ((await offer.textContent()) ?? '').split(', ')[0] ?? ''
  const before = await cards(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-change')))
  await offer.click()
  await expect(sheet).toHaveCount(0)
  await settled(page)
  await expect(page.locator('.change-kept')).toHaveCount(1)
  await expect(page.locator('.change-kept h3')).toContainText(taken)
  const after = await cards(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-change')))
  expect(before).not.toEqual(after)
})

test('wishes that clash are explained, and giving one up brings a plan back', async ({ page }) => {
  await open(page, '#/plan', eater)
  await settled(page)
  await press(page, 0, /^Keep it/)
  await settled(page)
  await press(page, 1, /^Keep it/)
  await settled(page)
  const fewer = page.getByRole('button', { name: 'One fewer' })
  while ((await page.locator('.wishes output').textContent()) !== '1') {
    await fewer.click()
    await settled(page)
  }
  await expect(page.getByRole('heading', { name: 'These wishes do not go together' })).toBeVisible()
  await expect(page.locator('.impossible')).toContainText('At most one change')
  await page.getByRole('button', { name: /^Give this up: At most one change/ }).click()
  await settled(page)
  expect(await cards(page).count()).toBeGreaterThanOrEqual(2)
  await expect(page.locator('.change-kept')).toHaveCount(2)
})

test('what somebody is allergic to is in no line of the plan', async ({ page }) => {
  await open(page, '#/plan/eating', eater)
  await page.getByRole('button', { name: 'Milk', exact: true }).click()
  await page.getByRole('button', { name: 'Tree nuts' }).click()
  await page.getByRole('button', { name: 'Make the plan again' }).click()
  await settled(page)
  const lines = await page.locator('.change[data-change]:not([data-change^="less"]) h3').allTextContents()
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines)
    expect(line.replace(/ instead of .*$/, '')).not.toMatch(
      /\b(cow|semi-skimmed|whole milk|yoghurt|cheese|butter|almond|walnut|hazelnut|cashew|pecan|brazil nut|pistachio)/i,
    )
})

test('the shopping list is ticked and remembered while the page is open; the week has seven days; nothing is kept unasked', async ({
  page,
}) => {
  await open(page, '#/plan', eater)
  await settled(page)
  await page.getByRole('button', { name: 'This is my plan' }).click()
  await expect(page.locator('.taken-plan')).toContainText('This is your plan.')
  await page.getByRole('link', { name: 'Shopping list' }).first().click()
  const ticks = page.getByRole('checkbox')
  await expect(ticks.first()).toBeVisible()
  await ticks.first().check()
  await page.getByRole('link', { name: 'The week', exact: true }).click()
  await expect(page.locator('.week > li')).toHaveCount(7)
  await page.getByRole('link', { name: 'Shopping list' }).first().click()
  await expect(ticks.first()).toBeChecked()
  await page.goto('./#/privacy')
  await page.getByRole('checkbox').uncheck()
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({})
})

test('what was wished stands after a reload when the answers are kept', async ({ page }) => {
  await open(page, '#/plan', eater)
  await settled(page)
  const food = foodOf(await idOf(page, 0))
  await press(page, 0, /^No, thanks/)
  await settled(page)
  await page.reload()
  await settled(page)
  await expect(page.locator('.wishes .chip')).toHaveCount(1)
  const left = await cards(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-change')))
  expect(left.map(foodOf)).not.toContain(food)
})

test('for somebody on dialysis no plan is made, and it says who makes one', async ({ page }) => {
  await open(page, '#/plan', { person: people.onDialysis })
  await expect(page.getByRole('heading', { name: 'A plan for you is made by someone who knows you' })).toBeVisible({
    timeout: 40_000,
  })
  await expect(page.locator('.plan-part')).toContainText(/Ask .*kidney team/)
  await expect(page.locator('.change, .reached')).toHaveCount(0)
})

test('an emergency comes before any plan', async ({ page }) => {
  await open(page, '#/plan', { person: people.coldLeg })
  await expect(page.locator('.urgent-emergency')).toBeVisible()
})

test('once a plan was made, one is made without a network too', async ({ page, context }) => {
  await open(page, '#/plan', eater)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.reload()
  await settled(page)
  await context.setOffline(true)
  await page.reload()
  await settled(page)
  expect(await cards(page).count()).toBeGreaterThan(0)
})

const scenes: readonly { readonly name: string; readonly hash: string; readonly then: (page: Page) => Promise<void> }[] = [
  {
    name: 'what must be known',
    hash: '#/plan/eating',
    then: async (page) => {
      await page.getByRole('button', { name: 'Yes, to' }).click()
      await page.getByRole('button', { name: 'Make the plan again' }).click()
      await page.locator('.wrong').first().waitFor()
    },
  },
  {
    name: 'the plan, with a line kept and one taken out',
    hash: '#/plan',
    then: async (page) => {
      await settled(page)
      await press(page, 0, /^Keep it/)
      await settled(page)
      await press(page, 1, /^No, thanks/)
      await settled(page)
      await page.locator('.change .more summary').first().click()
      await page.getByText('The same as a table').click()
    },
  },
  {
    name: 'something like it',
    hash: '#/plan',
    then: async (page) => {
      await settled(page)
      await page
        .getByRole('button', { name: /^Something like it/ })
        .first()
        .click()
      await page.locator('.likes li').first().waitFor()
    },
  },
  { name: 'the list', hash: '#/plan/shopping', then: (page) => shown(page, '.shop') },
  { name: 'the week', hash: '#/plan/week', then: (page) => shown(page, '.week') },
]

for (const { name, hash, then } of scenes)
  test(`axe finds nothing, large text fits a narrow phone, thumbs hit: ${name}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, hash, eater)
    await then(page)
    const small = await page
      .locator('.doing :is(button, a, summary, select, input:not([type="checkbox"]), .tick):visible')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 47.9 && !one.closest('p.notice, .plain'))
          .map((one) => `${one.tagName} ${one.getAttribute('class') ?? ''} ${one.textContent?.slice(0, 30)}`),
      )
    expect(small).toEqual([])
    await lookOver(page)
    await enlarge(page)
  })
