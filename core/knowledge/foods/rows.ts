// How is a hand-written list of foods read? One line a food, cells between bars; README.md beside this file explains the format.
import { foodNutrientIds, type Amount, type AmountKind, type FoodGroup, type FoodNutrientId } from '../types/index.js'
import type { FoodUnit, Portion } from '../types/index.js'

/** A USDA food in a row: `fndds:<food code>`, `fndds23:<food code>` or `sr:<fdc_id>`, and how much of it, in proportion to the others. */
export interface Ingredient {
  readonly code: string
  readonly grams: number
}

/** One line of a list: what we say of a food by hand. Its other figures come from the USDA food that `code` names. */
export interface FoodRow {
  /** Lower case, digits and hyphens; `charley:<slug>` is the food's id for ever. */
  readonly slug: string
  readonly name: string
  readonly alsoKnownAs: readonly string[]
  readonly group: FoodGroup
  /** The USDA foods that it takes its figures from: one, or several for a dish, by grams. None where every figure is ours (supplements). */
  readonly made: readonly Ingredient[]
  readonly unit: FoodUnit
  /** Of foods in ml: brings the source's figures per 100 g to 100 ml. */
  readonly gramsPerMl?: number
  readonly portions: readonly Portion[]
  /** Figures of ours, per 100 g, 100 ml or piece, in place of the source's. */
  readonly fixes: Readonly<Partial<Record<FoodNutrientId, Amount>>>
  /** Figures taken from another USDA food (its code), because this one's source has none. */
  readonly borrowed: Readonly<Partial<Record<FoodNutrientId, string>>>
  /** Figures of the source that do not hold for this food and are left unknown. */
  readonly unknown: readonly FoodNutrientId[]
  readonly form?: string
  /** Why the figures differ from the source's. */
  readonly note?: string
}

const kinds: readonly AmountKind[] = ['analysed', 'calculated', 'imputed', 'assumed-zero', 'label', 'recipe', 'borrowed']
const codePattern = /^(fndds(23)?:\d{8}|sr:\d{6})$/

const split = (text: string, by: string) =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const positive = (text: string | undefined, what: string) => {
  const value = Number(text)
  if (text === undefined || text === '' || !Number.isFinite(value) || value <= 0)
    throw new Error(`${what} is "${text ?? ''}"; it must be a number above 0`)
  return value
}

const nutrient = (text: string | undefined): FoodNutrientId => {
  const id = foodNutrientIds.find((one) => one === text)
  if (id === undefined) throw new Error(`"${text ?? ''}" is no nutrient; the nutrients are ${foodNutrientIds.join(', ')}`)
  return id
}

/** "1 cup, sliced 150" → one is called "1 cup, sliced" and holds 150. */
function portion(text: string): Portion {
  const at = text.lastIndexOf(' ')
  if (at < 1) throw new Error(`the portion "${text}" must be a label, a space and a size`)
  return { label: text.slice(0, at).trim(), size: positive(text.slice(at + 1), `the size of the portion "${text}"`) }
}

/** "calciumMg 120 label" → calcium is 120 by the label. */
function fix(text: string): [FoodNutrientId, Amount] {
  const [id, value, kind, ...rest] = split(text, ' ')
  const known = kinds.find((one) => one === kind)
  if (known === undefined || rest.length > 0)
    throw new Error(`the fix "${text}" must be a nutrient, a figure and one of ${kinds.join(', ')}`)
  const number = Number(value)
  if (!Number.isFinite(number) || number < 0) throw new Error(`the figure in the fix "${text}" must be 0 or more`)
  return [nutrient(id), { value: number, kind: known }]
}

/** "vitaminKUg sr:168462" → vitamin K is that food's. */
function borrow(text: string): [FoodNutrientId, string] {
  const [id, code = ''] = split(text, ' ')
  if (!codePattern.test(code)) throw new Error(`"borrow ${text}" must name a nutrient and a code such as sr:168462`)
  return [nutrient(id), code]
}

/** "fndds:71401010 200" → 200 g of that food. */
function ingredient(text: string): Ingredient {
  const [code = '', grams] = split(text, ' ')
  if (!codePattern.test(code)) throw new Error(`"mix ${text}" must name a code such as sr:168462 and its grams`)
  return { code, grams: positive(grams, `the grams in "mix ${text}"`) }
}

type Extras = Pick<FoodRow, 'made' | 'unit' | 'gramsPerMl' | 'fixes' | 'borrowed' | 'unknown' | 'form' | 'note'>
const words = ['mix', 'ml', 'piece', 'fix', 'zero', 'borrow', 'unknown', 'form', 'note']

function extras(cells: readonly string[]): Extras {
  const said = new Map(
    cells.map((cell) => {
      const [word = '', ...rest] = cell.split(' ')
      return [word, rest.join(' ').trim()] as const
    }),
  )
  const strange = [...said.keys()].find((word) => !words.includes(word))
  if (strange !== undefined) throw new Error(`a cell opens with "${strange}"; it must open with one of ${words.join(', ')}`)
  if (said.size < cells.length) throw new Error('a word that opens a cell may stand only once')
  const empty = [...said].find(([word, rest]) => rest === '' && word !== 'piece')
  if (empty !== undefined) throw new Error(`nothing stands after "${empty[0]}"`)
  const [ml, form, note] = [said.get('ml'), said.get('form'), said.get('note')]
  const zeros = split(said.get('zero') ?? '', ' ').map((id) => [nutrient(id), { value: 0, kind: 'assumed-zero' }] as const)
  return {
    made: split(said.get('mix') ?? '', ';').map(ingredient),
    unit: said.has('piece') ? 'piece' : ml === undefined ? 'g' : 'ml',
    ...(ml === undefined ? {} : { gramsPerMl: positive(ml, 'grams per ml') }),
    fixes: Object.fromEntries([...zeros, ...split(said.get('fix') ?? '', ';').map(fix)]),
    borrowed: Object.fromEntries(split(said.get('borrow') ?? '', ';').map(borrow)),
    unknown: split(said.get('unknown') ?? '', ' ').map(nutrient),
    ...(form === undefined ? {} : { form }),
    ...(note === undefined ? {} : { note }),
  }
}

function row(group: FoodGroup, line: string): FoodRow {
  const [slug = '', name = '', others = '', code = '', portions = '', ...more] = line.split('|').map((cell) => cell.trim())
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) throw new Error(`"${slug}" must be lower-case words joined by hyphens`)
  if (name === '') throw new Error('the name is missing')
  const rest = extras(more)
  const differs = Object.values(rest.fixes).some(({ kind }) => kind !== 'assumed-zero') || rest.unknown.length > 0
  if (differs && rest.note === undefined) throw new Error('figures that differ from the source need a "note" that says why')
  const ours = rest.made.length > 0 || differs
  if (code === '-' ? !ours : !codePattern.test(code))
    throw new Error(`the code "${code}" must be like fndds:63107010 or sr:171705, or - with a "mix" or "fix" of our own`)
  if (code !== '-' && rest.made.length > 0) throw new Error('a "mix" needs - for a code')
  return {
    slug,
    name,
    alsoKnownAs: split(others, ','),
    group,
    portions: split(portions, ';').map(portion),
    ...rest,
    ...(code === '-' ? {} : { made: [{ code, grams: 100 }] }),
  }
}

/** How a row's sources are written in the table: `sr:1`, or `sr:1*200+sr:2*100`. */
export const sourcesOf = ({ made }: Pick<FoodRow, 'made'>): string =>
  made.length === 1 ? (made[0]?.code ?? '') : made.map(({ code, grams }) => `${code}*${grams}`).join('+')

/**
 * Reads a list of foods of one group.
 * @throws naming the food's line and what would be right.
 */
export const rows = (group: FoodGroup, text: string): readonly FoodRow[] =>
  split(text, '\n').map((line) => {
    try {
      return row(group, line)
    } catch (error) {
      throw new Error(`In the list of ${group}, "${line.slice(0, 60)}": ${(error as Error).message}.`, { cause: error })
    }
  })
