// Which number do these words open with? "2", "1 1/2", "½", "1,000", "a couple of", "two and a half", "2-3".

export interface NumeralRead {
  readonly value: number
  readonly range?: readonly [low: number, high: number]
  /** How many characters it takes up, with the "of a" that belongs to it. */
  readonly length: number
  /** Written in letters: it may belong to a name, as in "three bean salad". */
  readonly inWords: boolean
}

const vulgar: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
}
const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const oneValue = new Map(ones.split(' ').map((word, index) => [word, index + 1]))
const tenValue = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index]),
)
const fewValue = new Map([
  ['couple', 2],
  ['pair', 2],
  ['few', 3],
  ['dozen', 12],
])
const partValue = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
])
// "half fat", "half and half", "quarter pounder": the word belongs to the name.
const notAPart = new Set(['fat', 'and', '&', 'pounder', 'pounders'])

const figure = /^(?:\d{1,3}(?:,\d{3})+(?![\d,])(?:\.\d{1,6})?|\d{1,9}(?:[.,]\d{1,6})?|\.\d{1,6})/
const fraction = /^(?:(\d{1,4})\s+)?(\d{1,4})\s?[/⁄]\s?(\d{1,4})(?!\d)/
const glyph = /^(\d{1,4})?\s?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])/
const andPart = /^\s+(?:and|&)\s+(?:a|one|three)\s+(?:half|quarters?|third)\b/
const between = /^\s*(?:-|–|—|to\b|or\b)\s*/
const ofA = /^\s+(?:of\b(?:\s+(?:an?|the)\b)?|an?\b)/

type Read = Pick<NumeralRead, 'value' | 'length' | 'inWords'>

function inFigures(text: string): Read | undefined {
  const [whole, units, glyphed] = glyph.exec(text) ?? []
  if (whole !== undefined)
    return { value: Number(units ?? 0) + (vulgar[glyphed ?? ''] ?? 0), length: whole.length, inWords: false }
  const [over, mixed, top, bottom] = fraction.exec(text) ?? []
  if (over !== undefined && Number(bottom) > 0)
    return { value: Number(mixed ?? 0) + Number(top) / Number(bottom), length: over.length, inWords: false }
  const [digits] = figure.exec(text) ?? []
  if (digits === undefined) return undefined
  const plain = /^\d{1,3}(,\d{3})+/.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.')
  return { value: Number(plain), length: digits.length, inWords: false }
}

/** The word that stands at `from`, and where it ends. */
const wordAt = (text: string, from: number): { readonly word: string; readonly end: number } => {
  const [all = '', word = ''] = /^\s*([a-z&]+)/.exec(text.slice(from)) ?? []
  return { word, end: from + all.length }
}
const withOf = (text: string, end: number) => end + (ofA.exec(text.slice(end))?.[0].length ?? 0)

function inLetters(text: string): Read | undefined {
  const first = wordAt(text, 0)
  const article = first.word === 'a' || first.word === 'an' || first.word === 'another'
  const head = article ? wordAt(text, first.end) : first
  const read = (value: number, end: number): Read => ({ value, length: end, inWords: true })
  const part = partValue.get(head.word)
  if (part !== undefined) {
    const end = withOf(text, head.end)
    const next = wordAt(text, end)
    if (next.word === 'dozen') return read(12 * part, withOf(text, next.end))
    return notAPart.has(next.word) || next.word === '' ? undefined : read(part, end)
  }
  const few = fewValue.get(head.word)
  if (few !== undefined) return read(few, withOf(text, head.end))
  if (head.word === 'hundred') return hundreds(text, 100, head.end)
  if (article) return /^\s+[\w½¼¾.(]/.test(text.slice(first.end)) ? read(1, first.end) : undefined
  const ten = tenValue.get(first.word)
  if (ten !== undefined) {
    const unit = /^[\s-]([a-z]+)/.exec(text.slice(first.end))
    const one = oneValue.get(unit?.[1] ?? '')
    return one !== undefined && one < 10 ? read(ten + one, first.end + (unit?.[0].length ?? 0)) : read(ten, first.end)
  }
  const one = oneValue.get(first.word)
  if (one === undefined) return undefined
  const next = wordAt(text, first.end)
  const share = partValue.get(next.word)
  if (share !== undefined && next.word !== 'half') return read(one * share, withOf(text, next.end))
  if (next.word === 'dozen') return read(12 * one, withOf(text, next.end))
  return next.word === 'hundred' ? hundreds(text, 100 * one, next.end) : read(one, first.end)
}

/** "a hundred and fifty": what stands after the hundred. */
function hundreds(text: string, hundred: number, end: number): Read {
  const and = /^\s+(?:and\s+)?/.exec(text.slice(end))?.[0].length ?? 0
  const { word, end: next } = wordAt(text, end + and)
  const more = tenValue.get(word) ?? oneValue.get(word)
  return more === undefined
    ? { value: hundred, length: end, inWords: true }
    : { value: hundred + more, length: next, inWords: true }
}

function plusPart(text: string, read: Read): Read {
  const [more] = andPart.exec(text.slice(read.length)) ?? []
  if (more === undefined) return read
  const share = partValue.get(more.split(/\s+/).at(-1) ?? '') ?? 0
  const length = read.length + more.length
  return { value: read.value + share * (more.includes('three') ? 3 : 1), length: withOf(text, length), inWords: read.inWords }
}

const one = (text: string): Read | undefined => {
  const read = inFigures(text) ?? inLetters(text)
  return read && plusPart(text, read)
}

/** Reads the number that `text` (lower case) opens with. Never throws. */
export function readNumeral(text: string): NumeralRead | undefined {
  const first = one(text)
  if (first === undefined) return undefined
  const [gap] = between.exec(text.slice(first.length)) ?? []
  if (gap === undefined) return first
  const second = one(text.slice(first.length + gap.length))
  if (second === undefined || second.value <= first.value) return first
  const length = first.length + gap.length + second.length
  return { value: (first.value + second.value) / 2, range: [first.value, second.value], length, inWords: first.inWords }
}
