// How does a file say "one cup", and which measure is the usual one? Each source has its own way; the reader sees one.
import type { Portion } from '@charley/core'
import type { Tally } from './report.js'

/** A household measure as the file has it, in grams. */
export interface PrintedPortion {
  readonly order: number
  readonly label: string
  readonly grams: number
}

const UNSPECIFIED = /^quantity not specified/i
const USUAL = '1 usual portion'
const GUIDELINE = /^guideline amount/i

/** A number as one would write it: "1.0" is 1, "0.5" stays. */
const plain = (amount: string): string => {
  const value = Number(amount)
  return amount.trim() === '' || !Number.isFinite(value) || value <= 0 ? '' : String(Number(value.toFixed(3)))
}

/** "RACC" is the amount that American labels take as one serving. */
const unitWords: Readonly<Record<string, string>> = { undetermined: '', racc: 'label serving' }

/**
 * The words for a measure of FoodData Central. FNDDS puts them in the description and a bare code in the modifier ("10205"),
 * which nobody should see; SR puts all of it in the modifier; Foundation names a unit.
 */
export function measureLabel(amount: string, unit: string, modifier: string, description: string): string {
  const said = description.trim()
  const word = unitWords[unit.trim().toLowerCase()] ?? unit.trim()
  const detail = /^\d+$/.test(modifier.trim()) ? '' : modifier.trim()
  if (said !== '' && word === '') return said
  const measure = [word, detail, said].filter((part) => part !== '').join(', ')
  return measure === '' ? '' : [plain(amount), measure].filter((part) => part !== '').join(' ')
}

/**
 * The portions of a food, usual one first. The survey's "Quantity not specified" is the weight taken when people did not say how
 * much: where a named measure weighs the same, that measure is the usual one; otherwise it becomes "1 usual portion". The same of a
 * variant ("Quantity not specified, if in beverage") stays where it is, under that name.
 */
export function portionsOf(printed: readonly PrintedPortion[], name: string, tally: Tally): readonly Portion[] {
  const kept: Portion[] = []
  let usual: Portion | undefined
  for (const { label, grams } of [...printed].sort((a, b) => a.order - b.order)) {
    const portion: Portion = { label: label.trim().replace(UNSPECIFIED, USUAL), size: grams }
    const same = (other: Portion | undefined) => other?.label === portion.label && other.size === grams
    if (!(grams > 0) || !Number.isFinite(grams)) tally.count('no-weight', `${name}: ${label.trim()} ${grams}`)
    else if (portion.label === '') tally.count('no-measure', name)
    else if (same(usual) || kept.some(same)) tally.count('second-portion', name)
    else if (portion.label === USUAL && usual === undefined) usual = portion
    else kept.push(portion)
  }
  if (usual === undefined) return kept
  const twin = kept.findIndex(({ label, size }) => size === usual?.size && !GUIDELINE.test(label) && !label.startsWith(USUAL))
  if (twin < 0) return [usual, ...kept]
  tally.count('usual-portion')
  const [same] = kept.splice(twin, 1)
  return same ? [same, ...kept] : kept
}
