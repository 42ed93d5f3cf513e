import { beforeAll, expect, test, vi } from 'vitest'

let router: typeof import('./router.js')
beforeAll(async () => {
  vi.stubGlobal('location', { hash: '' })
  vi.stubGlobal('addEventListener', () => undefined)
  router = await import('./router.js')
})

test('an address is read back as the place it was made for', () => {
  for (const [screen, id] of [
    ['know', 'low-magnesium'],
    ['ask', 'where'],
    ['result', undefined],
    ['welcome', undefined],
  ] as const) {
    expect(router.readPlace(router.addressOf(screen, id))).toEqual(id ? { screen, id } : { screen })
  }
})

test('an unknown address is the welcome', () => {
  expect(router.readPlace('#/nowhere/else')).toEqual({ screen: 'welcome' })
  expect(router.readPlace('')).toEqual({ screen: 'welcome' })
})
