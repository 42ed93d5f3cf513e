import { afterEach, expect, test, vi } from 'vitest'
import { draft } from '../diary.fixture.js'
import { restoreDesk } from './restore-desk.js'
import { backupOf, ownStores } from './stores.fixture.js'

const { fresh, onDisk } = ownStores()
afterEach(() => vi.useRealTimers())

test('a backup that nobody decides about is forgotten, and one that is decided about in time is not', async () => {
  const { store } = await fresh()
  await store.diary.append([draft('note', '2026-11-23T12:00:00Z', { text: 'x' })], '2026-11-23T12:00:00Z')
  const path = onDisk(await backupOf(store))
  const forget = vi.fn<() => Promise<void>>(() => Promise.resolve())
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const desk = restoreDesk()
  const first = await desk.look(store, 'me', { path, forget })
  vi.advanceTimersByTime(7 * 3_600_000)
  expect(forget).toHaveBeenCalledTimes(1)
  await expect(desk.restore(store, 'me', first.id)).rejects.toThrow('Hand it in again')
  const second = await desk.look(store, 'me', { path, forget })
  vi.advanceTimersByTime(5 * 3_600_000)
  expect(forget).toHaveBeenCalledTimes(1)
  expect(await desk.restore(store, 'me', second.id)).toMatchObject({ restored: true })
  expect(forget).toHaveBeenCalledTimes(2)
  await desk.close()
  expect(vi.getTimerCount()).toBe(0)
})
