import { expect, test } from 'vitest'
import { assess, emptyCase, knowledge, type Case } from '@charley/core'
import { lookAhead } from './next-question.js'

const ahead = (known: Case, passed: readonly string[] = []) => lookAhead(known, assess(known, { draws: 0 }), new Set(passed))

test('the age is asked first', () => {
  expect(ahead(emptyCase).next).toBe('age')
})

/** Walks the interview of someone who says "don't know" to all that may be left. */
function walk(): { readonly asked: readonly string[]; readonly left: readonly (readonly [number, number])[] } {
  const answers: Record<string, null> = {}
  const asked: string[] = []
  const left: (readonly [number, number])[] = []
  for (;;) {
    const { next, low, high } = ahead({ ...emptyCase, person: { age: 60, sex: 'female' }, answers }, asked)
    if (next === undefined) return { asked, left }
    asked.push(next)
    left.push([low, high])
    const question = knowledge.questions.find(({ id }) => id === next)!
    for (const fact of question.asks) answers[fact] = null
    if (asked.length > knowledge.questions.length) throw new Error('the interview does not end')
  }
}

test('it ends, asks nothing twice, and asks for safety before the cramp', () => {
  const { asked } = walk()
  expect(new Set(asked).size).toBe(asked.length)
  expect(asked.indexOf('leg-now')).toBeLessThan(asked.indexOf('where'))
  expect(asked).toContain('medicines')
  expect(asked).toContain('blood-tests')
})

test('the number left is a range, and never an empty promise', () => {
  for (const [low, high] of walk().left) {
    expect(low).toBeGreaterThanOrEqual(1)
    expect(high).toBeGreaterThanOrEqual(low)
  }
})
