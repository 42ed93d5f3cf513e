// When are two spellings the same name? Folding takes away case, accents, punctuation, plurals and the US/UK difference.

const fillers = new Set(['a', 'an', 'the', 'my', 'your', 'of', 'i', 'have'])

/** Words of a name: lower case, accents and punctuation gone. "Ménière’s" → ["menieres"], "25-OH vitamin D₂" → ["25", "oh", "vitamin", "d2"]. */
export function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[µμ]/g, 'u')
    .replace(/æ/gi, 'ae')
    .replace(/œ/gi, 'oe')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** One word with the differences of spelling taken out: oedema = edema, sulphate = sulfate, statins = statin, tumour = tumor. */
export function foldWord(word: string): string {
  return word
    .replace(/ies$/, 'y')
    .replace(/lves$/, 'lf')
    .replace(/(ch|sh|x|ss)es$/, '$1')
    .replace(/([^sui])s$/, '$1')
    .replace(/[oa]e/g, 'e')
    .replace(/ph/g, 'f')
    .replace(/our\b/, 'or')
    .replace(/(.{3,})is(e|ed|ing|ation)$/, '$1iz$2')
    .replace(/yse(d?)$/, 'yze$1')
    .replace(/tre$/, 'ter')
    .replace(/([a-z])\1+/g, '$1')
}

/** The key of a name: its folded words run together, fillers left out. */
export function foldName(name: string): string {
  return foldedWords(name).join('')
}

/** The same with the words in alphabetical order: "feet numb" = "numb feet". */
export function foldNameUnordered(name: string): string {
  return [...foldedWords(name)].sort().join(' ')
}

/** The folded words of a name; fillers count only where there is nothing else. */
export function foldedWords(name: string): readonly string[] {
  const words = wordsOf(name)
  const telling = words.filter((word) => !fillers.has(word))
  return (telling.length > 0 ? telling : words).map(foldWord)
}
