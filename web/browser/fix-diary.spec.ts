// Is a routine that was done written in the diary, once, and can it be taken back?
import { expect } from '@playwright/test'
import { daysAgo } from './diary-days.js'
import { test, type DiaryServer } from './diary-server.js'
import { open, people } from './people.js'

const exercises = async (diary: DiaryServer) => {
  const { entries } = await diary.ask<{ readonly entries: readonly { readonly kind: string; readonly payload: unknown }[] }>(
    'GET',
    `diary/day/${daysAgo(0)}?zone=Europe%2FLondon`,
  )
  return entries.filter(({ kind }) => kind === 'exercise').map(({ payload }) => payload)
}

test('done, written down as light stretching with its minutes, and taken back', async ({ page, diary }) => {
  await page.clock.install()
  await open(page, '#/stretch', { person: people.nightCramps })
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.clock.fastForward(240_000)
  await page.getByRole('button', { name: 'Write it in the diary' }).click()
  // 235 seconds with the moment to get ready: four minutes.
  await expect.poll(() => exercises(diary)).toEqual([{ activity: 'stretching', minutes: 4, effort: 'light' }])
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect.poll(() => exercises(diary)).toEqual([])
})
