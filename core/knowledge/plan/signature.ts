// How is it written down what a food holds? A few words ("milk egg? pork"), `?` for maybe; all that follows from them is worked out here.
import type { Allergen, Contains, FoodContents, LeftOut } from '../types/index.js'

/** The short words; every one stands for an allergen or for something that people leave out. */
const short: Readonly<Record<string, Allergen>> = {
  milk: 'milk',
  egg: 'egg',
  fish: 'fish',
  crust: 'crustaceans',
  moll: 'molluscs',
  nuts: 'tree-nuts',
  peanut: 'peanut',
  soya: 'soya',
  gluten: 'gluten',
  sesame: 'sesame',
  celery: 'celery',
  mustard: 'mustard',
  lupin: 'lupin',
  sulph: 'sulphites',
}
const more = ['meat', 'pork', 'beef', 'gelatine', 'other', 'alcohol', 'caffeine', 'lactose'] as const

const strength: readonly Contains[] = ['no', 'unknown', 'maybe', 'yes']
/** The surer that it is in, the stronger. */
export const stronger = (a: Contains, b: Contains): Contains => (strength.indexOf(a) >= strength.indexOf(b) ? a : b)
const strongest = (...all: readonly Contains[]): Contains => all.reduce(stronger, 'no')
const atMostMaybe = (one: Contains): Contains => (one === 'yes' ? 'maybe' : one)

/** The whole account from single marks; a mark that is absent is `rest`. */
export function contentsFrom(marks: ReadonlyMap<string, Contains>, rest: Contains): FoodContents {
  const of = (mark: string): Contains => marks.get(mark) ?? rest
  const has = Object.fromEntries(Object.entries(short).map(([mark, allergen]) => [allergen, of(mark)])) as Record<
    Allergen,
    Contains
  >
  const gelatine = of('gelatine')
  // Gelatine is of slaughtered animals, mostly pigs and cattle; meat of no named animal may be either, in a dish of mixed meats.
  const meat = strongest(of('meat'), of('pork'), of('beef'), gelatine)
  const animal = (mark: string) => marks.get(mark) ?? stronger(rest, atMostMaybe(gelatine))
  const left: Record<LeftOut, Contains> = {
    pork: animal('pork'),
    beef: animal('beef'),
    alcohol: of('alcohol'),
    caffeine: of('caffeine'),
    lactose: marks.get('lactose') ?? has.milk,
    gelatine,
  }
  return {
    allergens: has,
    meat,
    fish: strongest(has.fish, has.crustaceans, has.molluscs),
    milkOrEgg: stronger(has.milk, has.egg),
    otherAnimal: stronger(of('other'), gelatine),
    leftOut: left,
  }
}

const marks = new Set<string>([...Object.keys(short), ...more])

/** "milk lactose? egg" → milk and egg yes, lactose maybe, nothing else; "lactose-" takes back what would follow. */
export function readMarks(text: string): ReadonlyMap<string, Contains> {
  return new Map(
    text
      .split(' ')
      .filter((word) => word !== '')
      .map((word): [string, Contains] => {
        const name = word.replace(/[?-]$/, '')
        if (!marks.has(name)) throw new Error(`"${word}" says nothing of a food; the words are ${[...marks].join(', ')}.`)
        return [name, word.endsWith('?') ? 'maybe' : word.endsWith('-') ? 'no' : 'yes']
      }),
  )
}

export const readSignature = (text: string): FoodContents => contentsFrom(readMarks(text), 'no')
