// Does the timer count what the trial did? Expected: Hallegraeff 2012, 10 s and 10 s of rest, three times, two muscles, both legs.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printedMinutes, stretchProtocols } from '../knowledge/protocols/index.js'
import { judged, stretchPositions, type StretchProtocol } from '../knowledge/types/index.js'
import { stretchPlan } from './stretch-plan.js'

const planOf = (id: string) => stretchPlan(stretchProtocols.find((protocol) => protocol.id === id)!)
const kinds = (id: string) => planOf(id).steps.map(({ kind }) => kind)

describe('the stretches before bed', () => {
  it('take 2 × 2 × 3 × (10 + 10) s without the last rest: ten seconds under four minutes', () => {
    expect(planOf('hallegraeff-2012').seconds).toBe(2 * 2 * 3 * (10 + 10) - 10)
  })

  it('take longer than the three minutes printed, of which the holds alone are two', () => {
    const { steps, seconds } = planOf('hallegraeff-2012')
    const holds = steps.filter(({ kind }) => kind === 'hold').reduce((sum, step) => sum + step.seconds, 0)
    expect(holds).toBe(120)
    expect(seconds).toBeGreaterThan(printedMinutes.value * 60)
    expect(seconds).toBeLessThan((printedMinutes.value + 1) * 60)
  })

  it('go three times left, three times right, then the next muscle', () => {
    const three = ['hold', 'rest', 'hold', 'rest', 'hold']
    const position = [...three, 'change-side', ...three]
    expect(kinds('hallegraeff-2012')).toEqual([...position, 'change-position', ...position])
    const { steps } = planOf('hallegraeff-2012')
    expect(steps[5]).toEqual({ kind: 'change-side', position: 'calf-standing', side: 'right', seconds: 10, turn: 1, turns: 3 })
    expect(steps[11]).toMatchObject({ kind: 'change-position', position: 'hamstring-standing', side: 'left' })
  })

  it('take two minutes less ten seconds when sitting', () => expect(planOf('hallegraeff-2012-sitting').seconds).toBe(110))
})

it('at onset one hold is counted, until the muscle lets go', () => {
  for (const protocol of stretchProtocols.filter(({ when }) => when === 'at-onset')) {
    const plan = stretchPlan(protocol)
    expect(plan).toMatchObject({ untilItLetsGo: true, steps: [{ kind: 'hold', side: 'the-cramped-one' }] })
  }
})

describe('laws', () => {
  const seconds = fc.integer({ min: 1, max: 120 })
  const exactly = (value: number) => judged(value, [value, value], 'drawn')
  const step = fc.record({
    position: fc.constantFrom(...stretchPositions),
    sides: fc.constantFrom('each', 'both', 'the-cramped-one'),
    holdSeconds: seconds.map(exactly),
    restSeconds: seconds.map(exactly),
    repeats: fc.integer({ min: 1, max: 6 }).map(exactly),
  }) as fc.Arbitrary<StretchProtocol['steps'][number]>
  const protocol = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps): StretchProtocol => ({
    id: 'drawn',
    steps,
    timesPerDay: exactly(1),
    when: 'before-bed',
    sources: [],
    ground: 'practice',
  }))

  it('holds and pauses take turns, begin and end with a hold, and add up', () => {
    fc.assert(
      fc.property(protocol, (drawn) => {
        const { steps, seconds: total } = stretchPlan(drawn)
        steps.forEach(({ kind }, index) => expect(kind === 'hold').toBe(index % 2 === 0))
        expect(steps.length % 2).toBe(1)
        const held = drawn.steps.reduce(
          (sum, { sides, holdSeconds, repeats }) => sum + (sides === 'each' ? 2 : 1) * repeats.value * holdSeconds.value,
          0,
        )
        const paused = drawn.steps.reduce(
          (sum, { sides, restSeconds, repeats }) => sum + (sides === 'each' ? 2 : 1) * repeats.value * restSeconds.value,
          0,
        )
        expect(total).toBe(held + paused - drawn.steps.at(-1)!.restSeconds.value)
        // Both legs get the same.
        const of = (side: string) => steps.filter((each) => each.kind === 'hold' && each.side === side).length
        expect(of('left')).toBe(of('right'))
      }),
    )
  })
})
