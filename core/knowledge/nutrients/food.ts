// How is a food's amount written? A household portion, the analysed amount, and how far a real plate may be from it.
import { measured, type Known, type SourceId } from '../types/index.js'

interface Food {
  readonly name: string
  readonly portion: string
  readonly amount: Known
}

// Kinds, soils and kitchens differ: analysed foods by about a quarter, what makers add by about half.
const NATURAL = 0.25
const ADDED = 0.5

const food =
  (spread: number, note: string) =>
  (name: string, portion: string, amount: number, ndb: string, source: SourceId = 'usda-sr26'): Food => ({
    name,
    portion,
    amount: measured(amount, [amount * (1 - spread), amount * (1 + spread)], source, ndb === '' ? note : `NDB ${ndb}; ${note}`),
  })

/** A food as nature made it: amount per 100 g times the weight of the portion. `ndb` is its number in the release. */
export const analysed = food(NATURAL, 'range judged: a quarter either way')

/** A food to which the maker adds the nutrient: read the label. */
export const fortified = food(ADDED, 'added by the maker, read the label; range judged: half either way')
