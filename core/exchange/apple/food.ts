// What was eaten and drunk? One entry for each food that stands by itself, one for all that an app noted at one moment otherwise.
import type { Found } from '../exchange.js'
import { chains, NO_CHAIN } from '../phone/chains.js'
import type { Gathered, shelves } from '../phone/shelves.js'
import { momentOf, placeOf, shownType, type AppleContext } from './context.js'
import { metadataOf, type HealthElement } from './element.js'
import { eatenEntry, type Portion, type Stated } from './eaten.js'
import { dietary } from './types.js'

/** What one app noted at one moment. A record inside a Correlation stands again by itself: that twin is taken away at the end. */
interface Moment extends Gathered {
  /** Numbers of texts: a text cut out of the file would hold on to all that was read with it. */
  readonly source: number
  named: number
  readonly ms: number
  readonly offset: number
  /** Chains of records by themselves, and of records that stand in a Correlation: what they are as a code, and the figure. */
  loose: number
  twins: number
  foods: readonly Portion[]
}

const MOMENT_SIZE = 24
const [RECORD_SIZE, FOOD_SIZE, STATED_SIZE] = [3, 24, 8]
/** No meal has more. */
const MOST = 20_000
const none: readonly Portion[] = []
const types = [...dietary.keys()]
const numberOfType = new Map(types.map((type, index) => [type, index]))

const [TYPES, UNITS] = [64, 256]
/** Type, unit and name in one number; a name of -1 is none. */
const codeOf = (type: number, unit: number, name: number): number => type + TYPES * (unit + UNITS * (name + 1))
const typeOf = (code: number): number => code % TYPES
const unitOf = (code: number): number => Math.floor(code / TYPES) % UNITS
const nameOf = (code: number): number => Math.floor(code / TYPES / UNITS) - 1

/** A short number for each text that comes up again and again; past so many, all the others share the last. */
function numbering(most: number) {
  const numbers = new Map<string, number>()
  const texts: string[] = []
  return {
    of: (text: string): number => {
      const known = numbers.get(text)
      if (known !== undefined) return known
      if (texts.length >= most) return -1
      numbers.set(text, texts.length)
      return texts.push(text) - 1
    },
    text: (number: number): string => texts[number] ?? '',
  }
}

const MOST_UNITS = 200
const MOST_SOURCES = 1000
const MOST_NAMES = 50_000
const FOOD_TYPE = 'HKFoodType'

export function foodOf(context: AppleContext, newShelf: ReturnType<typeof shelves>['shelf']) {
  const { dropped } = context
  const figures = chains()
  const shelf = newShelf<Moment>(({ loose, twins }) => {
    figures.drop(loose)
    figures.drop(twins)
  })
  const units = numbering(MOST_UNITS)
  const names = numbering(MOST_NAMES)
  const sources = numbering(MOST_SOURCES)
  const zones = numbering(MOST_SOURCES)

  const momentFor = (element: HealthElement): Moment | undefined => {
    const when = momentOf(element, context)
    if (!when) return undefined
    const source = sources.of(element.attributes['sourceName'] ?? '')
    const { ms, offset } = when
    return shelf.of(`${source}/${ms}`, () => ({
      size: MOMENT_SIZE,
      source,
      named: -1,
      ms,
      offset,
      loose: NO_CHAIN,
      twins: NO_CHAIN,
      foods: none,
    }))
  }
  /** Undefined where the figure cannot be read, which is told. */
  const statedOf = (record: HealthElement): Stated | undefined => {
    const { type = '', value = '', unit = '' } = record.attributes
    const figure = value.trim() === '' ? Number.NaN : Number(value)
    if (Number.isFinite(figure) && units.of(unit) >= 0) return { type, value: figure, unit }
    dropped.add('not-read', shownType(record), placeOf(record))
    return undefined
  }

  return {
    /** A dietary record by itself. */
    record: (record: HealthElement) => {
      const moment = momentFor(record)
      const stated = moment && statedOf(record)
      if (!stated) return
      if (moment.size > MOST) return dropped.add('not-read', shownType(record), placeOf(record))
      const metadata = metadataOf(record)
      if (metadata['HKTimeZone'] !== undefined) moment.named = zones.of(metadata['HKTimeZone'])
      const name = metadata[FOOD_TYPE]
      const named = name === undefined ? -1 : names.of(name)
      const code = codeOf(numberOfType.get(stated.type) ?? 0, units.of(stated.unit), named)
      moment.loose = figures.add(moment.loose, code, stated.value)
      shelf.grew(moment, RECORD_SIZE)
    },
    /** A food with its records in it. */
    correlation: (food: HealthElement) => {
      const moment = momentFor(food)
      const { [FOOD_TYPE]: name, HKTimeZone: zone, ...rest } = metadataOf(food)
      const stated: Stated[] = []
      for (const record of food.children) {
        if (record.name !== 'Record' || !dietary.has(record.attributes['type'] ?? '')) continue
        const one = statedOf(record)
        if (!one) continue
        stated.push(one)
        const twinOf = momentFor(record)
        if (!twinOf) continue
        const code = codeOf(numberOfType.get(one.type) ?? 0, units.of(one.unit), -1)
        twinOf.twins = figures.add(twinOf.twins, code, one.value)
        shelf.grew(twinOf, RECORD_SIZE)
      }
      if (!moment) return
      if (stated.length === 0 || moment.size > MOST) return dropped.add('not-read', shownType(food), placeOf(food))
      if (zone !== undefined) moment.named = zones.of(zone)
      moment.foods = [...moment.foods, { ...(name !== undefined && { name }), stated, metadata: rest }]
      shelf.grew(moment, FOOD_SIZE + STATED_SIZE * stated.length)
    },
    *end(): Generator<Found> {
      // Each is let go as soon as it is told.
      const moments = shelf.drain().sort((a, b) => b.ms - a.ms)
      for (let moment = moments.pop(); moment; moment = moments.pop()) {
        const { source, ms, offset, named } = moment
        const where = { source: sources.text(source), ms, zone: context.zoneOf(ms, offset, zones.text(named)) }
        const portions = [...moment.foods, ...portionsOf(withoutTwins(moment))]
        const seen = new Map<string, number>()
        for (const portion of portions) yield* eatenEntry(portion, where, seen, context)
      }
    },
  }

  function withoutTwins({ loose, twins }: Moment): readonly (readonly [number, number])[] {
    const records = figures.pairs(loose)
    if (twins === NO_CHAIN) return records
    const counts = new Map<string, number>()
    const keyOf = (code: number, value: number) => `${codeOf(typeOf(code), unitOf(code), -1)} ${value}`
    for (const [code, value] of figures.pairs(twins)) counts.set(keyOf(code, value), (counts.get(keyOf(code, value)) ?? 0) + 1)
    return records.filter(([code, value]) => {
      const count = counts.get(keyOf(code, value)) ?? 0
      if (count > 0) counts.set(keyOf(code, value), count - 1)
      return count === 0
    })
  }

  /** One for each name; what has no name is one together. */
  function portionsOf(records: readonly (readonly [number, number])[]): readonly Portion[] {
    const byName = new Map<number, Stated[]>()
    for (const [code, value] of records) {
      const stated = byName.get(nameOf(code)) ?? []
      stated.push({ type: types[typeOf(code)] ?? '', value, unit: units.text(unitOf(code)) })
      byName.set(nameOf(code), stated)
    }
    return [...byName].map(([name, stated]) => ({ ...(name >= 0 && { name: names.text(name) }), stated, metadata: {} }))
  }
}
