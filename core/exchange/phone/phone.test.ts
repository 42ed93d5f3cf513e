// Is what telephones write put into the right zone, counted once, in the right unit, and gathered whole in little memory?
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { shelves, type Gathered, type Slice } from './shelves.js'
import { addSpan, minutesOf } from './spans.js'
import { inUnit } from './units.js'
import { dateThere, zonesFor } from './zones.js'

const at = (text: string) => Date.parse(text)

describe('the zone of a moment', () => {
  it('is the person’s own where its distance agrees, by day and by season', () => {
    const zoneOf = zonesFor('Europe/London')
    expect(zoneOf(at('2026-01-10T12:00:00Z'), 0)).toBe('Europe/London')
    expect(zoneOf(at('2026-07-10T12:00:00Z'), 60)).toBe('Europe/London')
    // The clocks went forward at 01:00 that night: one hour before and one hour after.
    expect(zoneOf(at('2026-03-29T00:59:00Z'), 0)).toBe('Europe/London')
    expect(zoneOf(at('2026-03-29T01:01:00Z'), 60)).toBe('Europe/London')
    expect(zoneOf(at('2026-03-29T01:01:00Z'), 0)).toBe('UTC')
  })

  it('is else named by the distance, the sign turned round as in the data base', () => {
    const zoneOf = zonesFor('Europe/London')
    expect(zoneOf(at('2026-07-10T12:00:00Z'), 120)).toBe('Etc/GMT-2')
    expect(zoneOf(at('2026-07-10T12:00:00Z'), -300)).toBe('Etc/GMT+5')
    // India: no zone is named by half hours; the moment is right all the same.
    expect(zoneOf(at('2026-07-10T12:00:00Z'), 330)).toBe('Europe/London')
  })

  it('is the one the file names, if there is such a zone', () => {
    const zoneOf = zonesFor('Europe/London')
    expect(zoneOf(0, 330, 'Asia/Kolkata')).toBe('Asia/Kolkata')
    expect(zoneOf(at('2026-07-10T12:00:00Z'), 60, 'Mars/Phobos')).toBe('Europe/London')
  })

  it('named by distance shows the clock that the file showed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -12, max: 14 }), (ms, hours) => {
        const zone = zonesFor('Pacific/Chatham')(ms, hours * 60)
        const clock = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone)
        expect(clock.offsetNanoseconds / 3.6e12).toBe(hours)
        expect(dateThere(ms, hours * 60)).toBe(clock.toPlainDate().toString())
      }),
      { numRuns: 200 },
    )
  })
})

describe('hours noted by several devices', () => {
  it('are counted once: as many minutes as a list of all minutes has', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 400 }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 700 }), (list) => {
        const spans: number[] = []
        const minutes = new Set<number>()
        let size = 0
        for (const [from, length] of list) {
          size += addSpan(spans, from * 60_000, (from + length) * 60_000)
          for (let minute = from; minute < from + length; minute++) minutes.add(minute)
        }
        expect(minutesOf(spans)).toBe(minutes.size)
        expect(size).toBe(spans.length)
      }),
      { numRuns: 60 },
    )
  })

  it('in more pieces than a call can take are counted all the same', () => {
    const spans: number[] = []
    for (let n = 0; n < 140_000; n++) addSpan(spans, n * 100, n * 100 + 60)
    expect(minutesOf(spans)).toBe(140)
  })
})

describe('units', () => {
  it('are converted by their definitions, and refused where they measure something else', () => {
    // NIST Handbook 44: one US fluid ounce is 29.5735 ml; one pound 453.59237 g; one inch 2.54 cm; one kcal 4.184 kJ.
    expect(inUnit(16, 'fl_oz_us', 'ml')).toBeCloseTo(473.176, 3)
    expect(inUnit(8, 'fl_oz_imp', 'ml')).toBeCloseTo(227.3045, 4)
    expect(inUnit(150, 'lb', 'g')).toBeCloseTo(68_038.8555, 4)
    expect(inUnit(70, 'in', 'cm')).toBeCloseTo(177.8, 9)
    expect(inUnit(418.4, 'kJ', 'kcal')).toBeCloseTo(100, 3)
    expect(inUnit(5, 'mcg', 'g')).toBeCloseTo(5e-6, 15)
    expect(inUnit(5, 'µg', 'g')).toBe(inUnit(5, 'μg', 'g'))
    expect(inUnit(100, 'cal', 'kcal')).toBeCloseTo(0.1, 12)
    expect(inUnit(100, 'Cal', 'kcal')).toBe(100)
    for (const unit of ['IU', 'kcal', '', 'constructor']) expect(inUnit(1, unit, 'g')).toBeUndefined()
  })
})

describe('shelves', () => {
  interface Bag extends Gathered {
    readonly key: string
    readonly held: number[]
  }
  /** Reads the whole list again for each slice, as the reader does with its file. */
  function gathered(list: readonly (readonly [string, number])[], most: number) {
    const slices: Slice[] = [{ part: 0, parts: 1 }]
    const all = new Map<string, readonly number[]>()
    let readings = 0
    for (let slice = slices.shift(); slice; slice = slices.shift()) {
      readings++
      const { shelf, later } = shelves(slice, most)
      const bags = shelf<Bag>()
      for (const [key, value] of list) {
        const bag = bags.of(key, () => ({ size: 0, key, held: [] }))
        if (!bag) continue
        bag.held.push(value)
        bags.grew(bag, 1)
      }
      for (const { key, held } of bags.drain()) {
        expect(all.has(key)).toBe(false)
        all.set(key, held)
      }
      slices.push(...later)
    }
    return { all, readings }
  }

  it('give everything exactly once, in whatever memory', () => {
    const list = fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.integer()), { maxLength: 300 })
    fc.assert(
      fc.property(list, fc.integer({ min: 50, max: 2000 }), (items, most) => {
        const wanted = new Map<string, number[]>()
        for (const [key, value] of items) wanted.set(key, [...(wanted.get(key) ?? []), value])
        expect(gathered(items, most).all).toEqual(wanted)
      }),
      { numRuns: 60 },
    )
  })

  it('read again only when there is too much', () => {
    const items = Array.from({ length: 1000 }, (_, n) => [`key ${n}`, n] as const)
    expect(gathered(items, 1e6).readings).toBe(1)
    expect(gathered(items, 8000).readings).toBeGreaterThan(3)
  })
})
