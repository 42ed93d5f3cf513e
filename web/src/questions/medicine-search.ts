// Which medicine is meant by what has been typed so far? Brand or generic, from the first letters, forgiving a slip.
import uFuzzy from '@leeoniya/ufuzzy'
import type { MedicineChoice } from '../core/service.js'

/** One line of the list: a name, and the medicine it stands for. */
export interface NamedMedicine {
  readonly name: string
  readonly ingredient: string
  readonly classes: readonly string[]
}

const shown = 8

/** Every name of every medicine, generic names first. */
export const namedMedicines = (choices: readonly MedicineChoice[]): readonly NamedMedicine[] => [
  ...choices.map(({ ingredient, classes }) => ({ name: ingredient, ingredient, classes })),
  ...choices.flatMap(({ ingredient, names, classes }) => names.map((name) => ({ name, ingredient, classes }))),
]

/** A search over the names: the best first, each medicine once. What begins with the letters typed hides what only resembles them. */
export function medicineSearch(all: readonly NamedMedicine[]): (typed: string) => readonly NamedMedicine[] {
  const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 })
  const names = all.map(({ name }) => name)
  return (typed) => {
    const needle = typed.trim().toLowerCase()
    if (needle.length < 2) return []
    const [found, info, order] = fuzzy.search(names, needle, 1)
    const places = info && order ? order.map((at) => info.idx[at]) : (found ?? [])
    const best = places.flatMap((at) => (at === undefined ? [] : (all[at] ?? [])))
    const beginning = best.filter(({ name }) => name.toLowerCase().startsWith(needle))
    // A generic name stands before a brand that begins alike.
    const wanted =
      beginning.length > 0 ? beginning.sort((a, b) => Number(b.name === b.ingredient) - Number(a.name === a.ingredient)) : best
    const once = new Map<string, NamedMedicine>()
    for (const one of wanted) if (!once.has(one.ingredient)) once.set(one.ingredient, one)
    return [...once.values()].slice(0, shown)
  }
}
