// Are the numbers those of the American College of Sports Medicine, and does nobody get one for whom they are a danger?
// Expected: reference/nutrients.md 6.2 (72.0 to 70.8 kg), 6.3 (70 kg: 350-490 ml, 210-350 ml if urine is dark), 6.5 (who must not).
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guard } from '../guard/index.js'
import { knowledge } from '../knowledge/index.js'
import type { LifeStage, SweatSession } from '../nutrition/index.js'
import type { Case } from '../person/case.js'
import { factsOf } from '../person/evaluate.js'
import { drinkAdvice } from './drink-advice.js'

/** Asked everything a guard may ask, and every answer is no. */
const facts = [
  ...new Set(knowledge.actions.flatMap(({ guard: { refuse, askFirst } }) => [...refuse, ...askFirst].flatMap(factsOf))),
]
const well: Case = {
  person: { age: 40, sex: 'male', weightKg: 70 },
  answers: Object.fromEntries(facts.map((id) => [id, false])),
  medicines: [],
  labs: [],
  eating: { allergies: [], leavesOut: [], lowSodium: false },
}
const man: LifeStage = { ageYears: 40, sex: 'male', weightKg: 70 }
const withFact = (id: string): Case => ({ ...well, answers: { ...well.answers, [id]: true } })

const exactly = (value: number) => ({ value, low: value, high: value })
/** Ninety minutes, 1.2 kg lighter, half a litre drunk: 1.7 L of sweat before urine. */
const weighed: SweatSession = {
  activity: 'run',
  from: 0,
  to: 90 * 60_000,
  weighed: true,
  litres: { value: 1.7, low: 1.2, high: 1.7 },
  drunk: exactly(0.5),
  gained: false,
}

describe('a healthy man of 70 kg', () => {
  const advice = drinkAdvice(well, man)

  it('drinks 350 to 490 ml four hours before, and 210 to 350 ml more if urine is dark', () => {
    expect(advice.before).toMatchObject({
      ml: { low: 350, high: expect.closeTo(490, 9) },
      hours: { value: 4 },
      ifDarkMl: { low: 210, high: 350 },
      ifDarkHours: { value: 2 },
    })
  })

  it('starts with 0.4 L an hour and stops at what kidneys pass, though the sports doctors go to 0.8', () => {
    expect(advice.during).toMatchObject({
      litresPerHour: { low: 0.4, high: 0.7 },
      by: 'start',
      mayLoseKg: expect.closeTo(1.4, 9),
    })
  })

  it('sees the danger of too much beside it: 0.7 L an hour, a litre at once, no weight gained', () => {
    expect(advice.limits).toMatchObject({ perHourL: { value: 0.7 }, atOnceL: { value: 1 }, gainKg: { value: 0 } })
    expect(advice.missing).toEqual(['weighed-session'])
  })

  it('goes by his own sweat once he weighed himself, and gets at most 1.5 L for each kilogram afterwards', () => {
    const own = drinkAdvice(well, man, [{ ...weighed, to: 60 * 60_000, litres: exactly(0.2) }, weighed])
    expect(own.missing).toEqual([])
    // 1.7 L in 1.5 h is 1.13 L an hour, more than kidneys pass; 1.4 kg may be lost, so 0.3 L in 1.5 h at the least.
    expect(own.during).toMatchObject({ by: 'own-sweat', litresPerHour: { low: expect.closeTo(0.2, 9), high: 0.7 } })
    expect(own.after?.litres).toMatchObject({ value: expect.closeTo(1.2 * 1.5, 9), high: expect.closeTo(1.8, 9) })
    expect(own.after?.overHours).toBeCloseTo(1.8 / 0.7, 9)
  })

  it('who lost nothing is given nothing to replace', () => {
    const dry = drinkAdvice(well, man, [{ ...weighed, drunk: exactly(1.7), gained: true }])
    expect(dry.after?.litres).toBeUndefined()
  })
})

describe('no numbers', () => {
  it.each(['heart-failure-known', 'on-dialysis', 'kidney-severe', 'cirrhosis-known', 'eating-disorder-known'])(
    'with %s',
    (id) => {
      const { verdict, before, during, after, limits } = drinkAdvice(withFact(id), man)
      expect(verdict.permission).not.toBe('allowed')
      expect([before, during, after, limits]).toEqual([undefined, undefined, undefined, undefined])
    },
  )

  it('with a low sodium, or a limit set by a clinician', () => {
    const low: Case = { ...well, labs: [{ analyte: 'sodium', value: 130, reported: { value: 130, unit: 'mmol/L' } }] }
    expect(drinkAdvice(low, man).verdict.permission).toBe('refused')
    const limited: Case = { ...well, eating: { ...well.eating, fluidLimitMlPerDay: 1500 } }
    expect(drinkAdvice(limited, man).verdict.permission).not.toBe('allowed')
  })

  it('for a child or an unknown age; and none by weight without a weight', () => {
    expect(drinkAdvice(well, { ...man, ageYears: 15 }).during).toBeUndefined()
    const { ageYears: _, ...ageless } = man
    expect(drinkAdvice(well, ageless).missing).toContain('adult-age')
    const { weightKg: __, ...weightless } = man
    const advice = drinkAdvice(well, weightless)
    expect(advice.before).toBeUndefined()
    expect(advice.missing).toContain('weight')
    expect(advice.during?.by).toBe('start')
  })
})

it('whoever it is: never faster than 0.7 L an hour, never more than a litre at once, never more than was sweated', () => {
  const session = fc
    .record({
      hours: fc.double({ min: 0.2, max: 3, noNaN: true }),
      sweat: fc.double({ min: 0.001, max: 6, noNaN: true }),
      drunk: fc.double({ min: 0.001, max: 6, noNaN: true }),
    })
    .map(({ hours, sweat, drunk }): SweatSession => ({
      ...weighed,
      to: hours * 3_600_000,
      litres: exactly(sweat),
      drunk: exactly(drunk),
      gained: drunk > sweat,
    }))
  fc.assert(
    fc.property(fc.double({ min: 30, max: 250, noNaN: true }), fc.option(session, { nil: undefined }), (weightKg, one) => {
      const advice = drinkAdvice(well, { ...man, weightKg }, one ? [one] : [])
      const { before, during, after } = advice
      expect(advice.verdict).toEqual(
        guard(
          {
            what: 'drink',
            drink: 'water',
            extraMlPerDay: before!.ml.high + before!.ifDarkMl.high + during!.litresPerHour.high * 1000,
            mlPerHour: during!.litresPerHour.high * 1000,
          },
          well,
        ),
      )
      const rate = during!.litresPerHour
      expect(rate.low <= rate.value && rate.value <= rate.high && rate.high <= 0.7).toBe(true)
      expect(before!.ml.high).toBeLessThanOrEqual(1000)
      if (one) expect(rate.high).toBeLessThanOrEqual(one.litres.value / ((one.to - one.from) / 3_600_000) + 1e-9)
      if (after?.litres) expect(after.litres.high / after.overHours!).toBeLessThanOrEqual(0.7 + 1e-9)
    }),
  )
})
