import { expect, test, vi } from 'vitest'

// The router reads the address once as it loads, and listens; outside a browser both are stand-ins.
vi.stubGlobal('location', { hash: '' })
vi.stubGlobal('addEventListener', () => undefined)
const { addressOf, readPlace } = await import('./router.js')

test('an address is read back as the place it was made for', () => {
  for (const [screen, id] of [
    ['know', 'low-magnesium'],
    ['ask', 'where'],
    ['result', undefined],
    ['welcome', undefined],
  ] as const) {
    expect(readPlace(addressOf(screen, id))).toEqual(id ? { screen, id } : { screen })
  }
})

test('a part of a screen may say what it is about', () => {
  expect(readPlace(addressOf('trial', 'today', '2026-11-20'))).toEqual({ screen: 'trial', id: 'today', of: '2026-11-20' })
  expect(readPlace(addressOf('trial', 'progress', undefined))).toEqual({ screen: 'trial', id: 'progress' })
})

test('an unknown address is the welcome', () => {
  expect(readPlace('#/nowhere/else')).toEqual({ screen: 'welcome' })
  expect(readPlace('')).toEqual({ screen: 'welcome' })
})
