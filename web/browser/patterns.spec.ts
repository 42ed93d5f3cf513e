// Does the page say what goes with the cramps, and say so when it is too early? One long visit, on phone and desk.
import { expect } from '@playwright/test'
import { daysAgo, entry, write } from './diary-days.js'
import { openScreen, test } from './diary-server.js'
import { enlarge, lookOver } from './look.js'

/** The same lot, 0 up to 1, for the same day and purpose: mixed as by murmur3's end. */
function lot(day: number, purpose: number): number {
  let mixed = Math.imul(day * 31 + purpose * 7919 + 23, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296
}
const hadWine = (day: number) => lot(day, 1) < 1 / 3
const figure = (value: number) => ({ value, kind: 'label' })
const drink = (name: string, ml: number, alcoholG: number, caffeineMg: number) => ({
  name,
  quantity: { value: ml, unit: 'ml' },
  amounts: { alcoholG: figure(alcoholG), caffeineMg: figure(caffeineMg) },
})

/** The day so many days ago: coffee, now and then wine, a walk, and a cramp mostly in the night after wine. */
function lived(back: number): readonly unknown[] {
  const date = daysAgo(back)
  const at = (time: string) => `${date}T${time}:00Z`
  return [
    ...(lot(back, 2) < (hadWine(back + 1) ? 0.9 : 0.15) ? [entry('cramp', at('03:10'), { severity: 6 })] : []),
    entry('drink', at('09:00'), drink('Coffee', 200, 0, 60 + 40 * Math.round(4 * lot(back, 3)))),
    ...(hadWine(back) ? [entry('drink', at('20:00'), drink('Wine', 60, 7, 0))] : []),
    ...['cramp', 'drink', 'supplement'].map((category) => entry('day-complete', at('21:30'), { date, category, complete: true })),
    entry('supplement', at('08:00'), { name: 'Vitamin D', amounts: {} }),
  ]
}
const between = (first: number, last: number) =>
  Array.from({ length: first - last + 1 }, (_, index) => lived(first - index)).flat()

test('too early is said with what it takes; then what goes with the cramps, with its doubt, a table, and a fair test', async ({
  page,
  diary,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await write(diary, between(30, 1))
  await openScreen(page, '#/patterns')
  await expect(page.getByRole('heading', { name: 'Too early to say' })).toBeVisible()
  await expect(page.getByText('So far 29 nights count; from 56 on')).toBeVisible()
  await expect(page.getByRole('progressbar')).toHaveAttribute('max', '56')

  await write(diary, between(100, 31))
  await page.reload()
  await expect(page.getByRole('heading', { name: 'One thing goes with your cramps' })).toBeVisible()
  const wine = page.locator('.link-card').filter({ hasText: 'After alcohol, a cramp more often' })
  await expect(wine).toContainText(/In the night after a day with alcohol, you had a cramp about \d½? times in 10/)
  await expect(wine.getByRole('img', { name: /Alcohol: .* nights in 10 more with it; from .* more/ })).toBeVisible()
  await expect(page.getByText('Going together is not causing.')).toBeVisible()
  await expect(page.locator('.unseen li').filter({ hasText: 'Caffeine in drinks' })).toContainText('would have been seen')
  await expect(page.locator('.cannot-tell')).toContainText('Vitamin D')

  await page.getByText('The same as a table').click()
  await expect(page.getByRole('row', { name: /^Alcohol the night after \d+ .* less than 1 in 500$/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Alcohol the third night after/ })).toBeVisible()
  await lookOver(page)
  await enlarge(page)
  await wine.getByRole('link', { name: 'Test it fairly' }).click()
  await expect(page).toHaveURL(/#\/trial\/design$/)
})
