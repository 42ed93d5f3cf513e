// How is a food's line of figures written and read? Short, for the whole table travels to the page.
import { foodNutrientIds, type Amount, type AmountKind, type Amounts } from '../types/index.js'

/** The figures of one food, with where they are from. `sources` (as `sourcesOf` writes them) is empty where every figure is ours. */
export interface FoodLine {
  readonly slug: string
  readonly sources: string
  readonly amounts: Amounts
}

const letters = {
  analysed: 'a',
  calculated: 'c',
  imputed: 'i',
  'assumed-zero': 'z',
  label: 'l',
  recipe: 'r',
  borrowed: 'b',
} satisfies Record<AmountKind, string>
const kindOf = new Map(Object.entries(letters).map(([kind, letter]) => [letter, kind as AmountKind]))

/** `slug|sources|c 89 74.9 …`: one cell a nutrient in the order of `foodNutrientIds`; a letter for the kind where it is not the line's; - for unknown. */
export function writeLine({ slug, sources, amounts }: FoodLine): string {
  const known = foodNutrientIds.flatMap((id) => amounts[id] ?? [])
  const count = (kind: AmountKind) => known.filter((amount) => amount.kind === kind).length
  const usual = (Object.keys(letters) as AmountKind[]).reduce((best, kind) => (count(kind) > count(best) ? kind : best))
  const cell = (amount: Amount | undefined) =>
    amount === undefined ? '-' : `${amount.value}${amount.kind === usual ? '' : letters[amount.kind]}`
  return [slug, sources, [letters[usual], ...foodNutrientIds.map((id) => cell(amounts[id]))].join(' ')].join('|')
}

/** The way back. @throws when the line is not what `writeLine` writes. */
export function readLine(line: string): FoodLine {
  const [slug = '', sources = '', figures = ''] = line.split('|')
  const [usual = '', ...cells] = figures.split(' ')
  const amounts = foodNutrientIds.flatMap((id, at) => {
    const cell = cells[at] ?? ''
    if (cell === '-') return []
    const letter = /[a-z]$/.exec(cell)?.[0]
    const kind = kindOf.get(letter ?? usual)
    const value = Number(letter === undefined ? cell : cell.slice(0, -1))
    if (kind === undefined || cell === '' || !(value >= 0))
      throw new Error(`The figure "${cell}" of ${id} in "${line}" is unreadable.`)
    return [[id, { value, kind }] as const]
  })
  if (cells.length !== foodNutrientIds.length) throw new Error(`"${line}" must hold ${foodNutrientIds.length} figures.`)
  return { slug, sources, amounts: Object.fromEntries(amounts) }
}
