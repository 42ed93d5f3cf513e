// Which medicine is this? By generic name (US or UK), brand, class or ATC code, with its dose and form taken off first.
import { medicines } from '../knowledge/medicines/index.js'
import { medicineWords } from '../words/en/medicines.js'
import { findName, nameBook, type Found, type Named } from './names.js'
import { spellings, staysOnOneSpot, withoutDoses } from './medicine-lines.js'
import { otherMedicines } from './names-other-medicines.js'

export interface NamedMedicine extends Named {
  readonly ingredient: string
  /** Classes of the knowledge; `other-medicine`: known, without bearing. */
  readonly classes: readonly string[]
  readonly atc: readonly string[]
}

/** One entry an ingredient, whatever the number of classes that list it. */
function ingredients(): readonly NamedMedicine[] {
  const byName = new Map<string, NamedMedicine>()
  for (const { id, ingredients } of medicines) {
    for (const { name, alsoKnownAs, atc } of ingredients) {
      const before = byName.get(name)
      byName.set(name, {
        id: name,
        label: name,
        ingredient: name,
        own: [name],
        also: [...(before?.also ?? []), ...alsoKnownAs],
        classes: [...(before?.classes ?? []), id],
        atc: [...(before?.atc ?? []), ...atc],
      })
    }
  }
  return [...byName.values()]
}

/** What people call a whole class. */
const called: Readonly<Record<string, string>> = {
  'oestrogen-or-raloxifene':
    'combined contraceptive pill|contraceptive pill|combined pill|the pill|birth control|birth control pill|hormone replacement therapy',
  'magnesium-supplement': 'magnesium|mg|magnesium tablets',
  'potassium-supplement': 'potassium|potassium tablets',
  'vitamin-d-or-calcium-supplement': 'calcium and vitamin d',
  'insulin-or-sulfonylurea': 'insulin|sulfonylurea|sulphonylurea',
  corticosteroid: 'steroids|steroid tablets|oral steroids',
  nsaid: 'nsaids|anti-inflammatory|anti-inflammatories',
  laxative: 'laxatives',
  'ace-inhibitor-or-arb': 'ace inhibitor|arb|angiotensin receptor blocker|sartan',
  ppi: 'proton pump inhibitor|ppi',
  thiazide: 'thiazide diuretic',
  'loop-diuretic': 'loop diuretic',
  'potassium-sparing-diuretic': 'potassium sparing diuretic',
  laba: 'long-acting inhaler|laba inhaler',
  saba: 'reliever inhaler|blue inhaler|rescue inhaler',
  'ssri-snri': 'ssri|snri|antidepressant ssri',
  'direct-oral-anticoagulant': 'doac|noac',
  bisphosphonate: 'bisphosphonate',
  'aromatase-inhibitor': 'aromatase inhibitor',
  statin: 'statins',
}

/** Words that leave open which class is meant. */
const vague: readonly (readonly [names: string, classes: readonly string[]])[] = [
  ['diuretic|water tablet|water pill|water tablets', ['thiazide', 'loop-diuretic', 'potassium-sparing-diuretic']],
  ['inhaler|inhalers|asthma inhaler|puffer', ['saba', 'laba']],
  [
    'blood pressure tablet|blood pressure pill|blood pressure tablets|antihypertensive',
    ['thiazide', 'ace-inhibitor-or-arb', 'dihydropyridine'],
  ],
  ['blood thinner|anticoagulant', ['vitamin-k-antagonist', 'direct-oral-anticoagulant', 'heparin']],
]
const vagueBook = nameBook(vague.map(([names, classes]) => ({ id: classes.join(' '), classes, own: names.split('|'), also: [] })))

const classEntries = medicines.map(({ id, aliases, atc }): NamedMedicine => {
  const said = medicineWords[id]?.name
  const names = [...(said === undefined ? [] : [said]), ...(called[id]?.split('|') ?? [])]
  return { id: `class ${id}`, label: said ?? id, ingredient: id, classes: [id], atc, own: [id, ...aliases], also: names }
})

const others = otherMedicines.map((names): NamedMedicine => {
  const [name = names, ...also] = names.split('|')
  return { id: name, label: name, ingredient: name, classes: ['other-medicine'], atc: [], own: [name], also }
})

/** Ingredients win a name over classes, and both over what has no bearing. */
export const medicineBook = nameBook<NamedMedicine>([...ingredients(), ...classEntries, ...others], 'first-wins')

export interface ReadMedicine {
  readonly entries: readonly NamedMedicine[]
  /** Set when the spelling was put right. */
  readonly corrected?: string
}
type MedicineFound = ReadMedicine | { readonly part: string; readonly vague?: true; readonly nearest: readonly NamedMedicine[] }

/** What a line of a medicine list means. A combination is every part of it; if one part is not understood, that part is reported. */
export function findMedicine(line: string): MedicineFound {
  const found = foundIn(line)
  return 'entries' in found && staysOnOneSpot(line) ? { ...found, entries: found.entries.map(onOneSpot) } : found
}

/** What counts only in the whole body has no bearing from a cream or from eye drops. */
const onOneSpot = (entry: NamedMedicine): NamedMedicine =>
  entry.classes.some((id) => wholeBody.has(id)) ? { ...entry, classes: ['other-medicine'] } : entry
const wholeBody = new Set(medicines.flatMap(({ id, onlyInWholeBody }) => (onlyInWholeBody === true ? [id] : [])))

function foundIn(line: string): MedicineFound {
  const byCode = findCode(line)
  if (byCode !== undefined) return { entries: [byCode] }
  const open = findName(vagueBook, line, true)
  if (open.kind === 'found' && open.how === 'name') {
    const { classes } = open.entry
    return { part: line, vague: true, nearest: classes.flatMap((id) => classEntries.filter((entry) => entry.ingredient === id)) }
  }
  const { tries, bare } = spellings(withoutDoses(line) ?? line)
  for (const name of tries) {
    const found = exact(name)
    if (found !== undefined) return { entries: [found] }
  }
  const parts = bare.split(/\s*[/+,;&]\s*|\s+(?:and|with|plus)\s+/).filter((part) => part !== '')
  if (parts.length > 1 && parts.length <= 6) {
    const each = parts.map((part) => foundIn(part))
    const missed = each.find((found) => 'part' in found)
    if (missed === undefined) return { entries: each.flatMap((found) => ('entries' in found ? found.entries : [])) }
    if (each.some((found) => 'entries' in found)) return missed
  }
  return withTypo(bare === '' ? line : bare)
}

function exact(name: string): NamedMedicine | undefined {
  const found: Found<NamedMedicine> = findName(medicineBook, name, true)
  return found.kind === 'found' && found.how === 'name' ? found.entry : undefined
}

function withTypo(name: string): MedicineFound {
  const found = findName(medicineBook, name, true)
  if (found.kind === 'found') return { entries: [found.entry], corrected: found.as }
  return { part: name, nearest: found.kind === 'unknown' ? found.nearest : found.candidates }
}

const atcCode = /^[A-Z]\d\d[A-Z]{2}\d\d$/

function findCode(line: string): NamedMedicine | undefined {
  const code = line.trim().toUpperCase()
  if (!atcCode.test(code)) return undefined
  const holds = (entry: NamedMedicine) => entry.atc.some((prefix) => code.startsWith(prefix.toUpperCase()))
  return medicineBook.entries.find((entry) => entry.atc.includes(code)) ?? medicineBook.entries.find(holds)
}
