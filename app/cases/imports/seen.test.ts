import { describe, expect, it } from 'vitest'
import { openSeen } from './seen.js'

describe('what was seen', () => {
  it('is known again among a hundred thousand', () => {
    const seen = openSeen()
    const id = (n: number) => `${n.toString(16).padStart(8, '0')}-0000-8000-8000-${(n % 7).toString(16).padStart(12, '0')}`
    let fresh = 0
    for (let turn = 0; turn < 2; turn++) for (let n = 0; n < 100_000; n++) fresh += seen(id(n)) ? 1 : 0
    expect(fresh).toBe(100_000)
  })
})
