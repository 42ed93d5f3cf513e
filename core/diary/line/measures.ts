// Which words are units, kitchen measures and sizes? British and American spellings, singular and plural, short and long.
import type { AmountUnit, DoseUnit, HouseholdMeasure, PortionSize } from './part.js'

const table = <T extends string>(rows: Readonly<Record<T, string>>): ReadonlyMap<string, T> =>
  new Map((Object.keys(rows) as T[]).flatMap((id) => rows[id].split(', ').map((word) => [word, id] as const)))

const amountUnits = table<AmountUnit>({
  µg: 'µg, μg, ug, mcg, mcgs, microgram, micrograms, microgramme, microgrammes',
  mg: 'mg, mgs, milligram, milligrams, milligramme, milligrammes',
  g: 'g, gr, gm, gms, gram, grams, gramme, grammes',
  kg: 'kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes',
  oz: 'oz, ozs, ounce, ounces',
  lb: 'lb, lbs, pound, pounds',
  ml: 'ml, mls, cc, millilitre, millilitres, milliliter, milliliters',
  cl: 'cl, cls, centilitre, centilitres, centiliter, centiliters',
  dl: 'dl, dls, decilitre, decilitres, deciliter, deciliters',
  l: 'l, lt, ltr, ltrs, litre, litres, liter, liters',
  'fl oz': 'fl oz, floz, fluid ounce, fluid ounces',
  pint: 'pint, pints, pt, pts',
  quart: 'quart, quarts, qt, qts',
})
const internationalUnits = table<'IU'>({ IU: 'iu, ius, i.u, international unit, international units' })

const household = table<HouseholdMeasure>({
  cup: 'cup, cups, cupful, cupfuls',
  tablespoon: 'tablespoon, tablespoons, tablespoonful, tablespoonfuls, tbsp, tbsps, tbs, tbl',
  teaspoon: 'teaspoon, teaspoons, teaspoonful, teaspoonfuls, tsp, tsps',
  glass: 'glass, glasses, tumbler, tumblers',
  mug: 'mug, mugs, mugful',
  can: 'can, cans, tin, tins',
  bottle: 'bottle, bottles',
  carton: 'carton, cartons',
  shot: 'shot, shots',
  bowl: 'bowl, bowls, bowlful, bowlfuls',
  plate: 'plate, plates, plateful',
  portion: 'portion, portions, serving, servings, helping, helpings',
  handful: 'handful, handfuls, fistful',
  slice: 'slice, slices',
  rasher: 'rasher, rashers, strip, strips',
  piece: 'piece, pieces, pc, pcs',
  packet: 'packet, packets, pack, packs, package, packages, pkt, bag, bags, pouch, pouches, sachet, sachets',
  pot: 'pot, pots, tub, tubs',
  jar: 'jar, jars',
  bar: 'bar, bars',
  square: 'square, squares',
  scoop: 'scoop, scoops',
  clove: 'clove, cloves',
  fillet: 'fillet, fillets, filet, filets',
  stick: 'stick, sticks',
  wedge: 'wedge, wedges',
  cob: 'cob, cobs, ear, ears',
  splash: 'splash, dash, drop',
  pinch: 'pinch, pinches',
  knob: 'knob, knobs, pat, pats, dollop, dollops',
  tablet:
    'tablet, tablets, tab, tabs, capsule, capsules, cap, caps, pill, pills, softgel, softgels, gummy, gummies, caplet, caplets, lozenge, lozenges',
})
const sizes = table<PortionSize>({
  small: 'small, sm, mini, tiny, little',
  medium: 'medium, med, regular, average',
  large: 'large, lg, big, extra large, extra-large, xl, jumbo, huge',
  thin: 'thin',
  thick: 'thick',
})

interface WordRead<T> {
  readonly id: T
  readonly length: number
}

// The longest run first: "fl oz" before "fl", "extra large" before "extra".
function leading<T>(names: ReadonlyMap<string, T>, text: string): WordRead<T> | undefined {
  const [head = ''] = /^(?:[a-zµμ.]+(?:[ -][a-zµμ.]+)?)/.exec(text) ?? []
  const [first = ''] = /^[a-zµμ.]+/.exec(text) ?? []
  for (const run of [head, first]) {
    const id = names.get(run.replace(/\.(?=\s|$)/g, ''))
    if (id !== undefined) return { id, length: run.length }
  }
  return undefined
}

/** The unit of weight or volume that `text` (lower case) opens with. */
export const leadingAmountUnit = (text: string) => leading(amountUnits, text)
/** The kitchen measure that it opens with. */
export const leadingMeasure = (text: string) => leading(household, text)
export const leadingSize = (text: string) => leading(sizes, text)
export const leadingIU = (text: string) => leading(internationalUnits, text)

/** The first kitchen measure and the first size that are words of a label such as "1 large slice". */
export function measuresIn(label: string): { readonly measure?: HouseholdMeasure; readonly size?: PortionSize } {
  const words = label.toLowerCase().split(/[^a-z]+/)
  const first = <T>(names: ReadonlyMap<string, T>) => words.map((word) => names.get(word)).find((id) => id !== undefined)
  const [measure, size] = [first(household), first(sizes)]
  return { ...(measure && { measure }), ...(size && { size }) }
}

/** The one measure a word stands for, or none: "rashers" is one, "bacon" is not. */
export const measureOf = (word: string): HouseholdMeasure | undefined => household.get(word.toLowerCase())

const doseUnit =
  '(?:mg|mgs|milligrams?|milligrammes?|µg|μg|ug|mcgs?|micrograms?|microgrammes?|i\\.?u\\.?|ius|international units?)'
/** A dose anywhere in the words: "vitamin d 1,000 iu". */
export const doseAnywhere = new RegExp(
  `(?<![\\d.,a-wyz])\\(?(?<figure>\\d{1,3}(?:,\\d{3})+|\\d{1,9}(?:[.,]\\d{1,6})?)\\s*-?(?<unit>${doseUnit})(?![a-zµμ])\\.?\\)?`,
)

export function doseUnitOf(word: string): DoseUnit | undefined {
  if (leadingIU(word)) return 'IU'
  const unit = amountUnits.get(word)
  return unit === 'mg' || unit === 'µg' ? unit : undefined
}
