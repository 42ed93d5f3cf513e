// How much of what does one part of a line say? Number, measure, size and dose are taken out; the food's words are left.
import { doseAnywhere, doseUnitOf, leadingAmountUnit, leadingMeasure, leadingSize, measureOf } from './measures.js'
import { readNumeral, type NumeralRead } from './numerals.js'
import type { LinePart } from './part.js'

/** All of a part but its place in the line and its meal. */
export type PartRead = Omit<LinePart, 'text' | 'start' | 'end' | 'meal' | 'added'>
type Draft = { -readonly [Key in keyof PartRead]: PartRead[Key] }

const filler =
  /^(?:(?:i|we|he|she)(?:'ve|’ve)?\s+(?:have\s+)?(?:just\s+)?(?:had|ate|eaten|drank|took|taken|finished)|had|ate|drank|took|about|around|approximately|approx\.?|roughly|circa|ca\.?|some|the|my|of|also|just|only|a\s+little(?:\s+bit\s+of)?|a\s+(?:bit|lot|touch|drop)\s+of|plenty\s+of|lots\s+of|[~≈*•·–—-])\s+|^[~≈*•·–—-]/
const level = /^(?:heaped|heaping|level|rounded|generous|good|full|whole)\s+(?=[a-z])/
const bullet = /^\d{1,2}[.)]\s+(?=\S)/
const perTime =
  /[\s,]+(?:each|apiece|please|today|tonight|daily|total|in total|in all|with food|last night|this (?:morning|evening)|(?:a|per|every|each) (?:day|night|morning|evening)|(?:at|before) (?:night|bed|bedtime)|in the (?:morning|afternoon|evening)|x1)\.?$/
const times = /\s*(?:[x×*]\s*(?<figure>\d{1,4}(?:[.,]\d{1,3})?)|\b(?<word>twice)|\b(?<often>\d{1,2})\s+times)\s*$/
const inBrackets = /\s*\((?<inside>[^()]{1,60})\)/
// "vitamin b 12", "omega 3": the number is a part of the name.
const namedByNumber = /(?:^|\s)(?:vitamin|vit|omega|b|d|k|q|co|coenzyme|no|number|type|v|factor|pepsi|e)\s*-?$/

/** Reads a part. `asked` tells whether words name one food, so that a number or measure among them belongs to the name. Never throws. */
export function readPart(given: string, asked: (words: string) => boolean = () => false): PartRead {
  const isOneFood = (words: string) => words !== '' && asked(words)
  const draft: Draft = { words: '' }
  let rest = withoutFiller(given.toLowerCase().replace(bullet, '').trim())
  while (perTime.test(rest)) rest = rest.replace(perTime, '')
  rest = takeDose(rest, draft)
  rest = takeTimes(rest, draft)
  rest = takeTrailing(rest, draft)
  rest = takeLeading(rest, draft, isOneFood)
  draft.words = tidy(rest)
  return draft
}

const withoutFiller = (text: string): string => {
  let rest = text
  while (filler.test(rest)) rest = rest.replace(filler, '').trimStart()
  return rest
}

/** Brackets, odd signs and doubled spaces out; a comma inside stays, it tells "milk, whole" from "milk whole". */
const tidy = (text: string) =>
  text
    .replace(/\s(?:without|w\/o)\s.*$/, '')
    .replace(/[()[\]{}"“”*_=:!?]+/g, ' ')
    .replace(/\s+,/g, ',')
    .replace(/^[\s,.\-–—/]+|[\s,.\-–—/]+$/g, '')
    .replace(/\s+/g, ' ')

const figureOf = (text: string) => Number(/^\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.'))

function takeDose(text: string, draft: Draft): string {
  const found = doseAnywhere.exec(text)
  const { figure, unit } = found?.groups ?? {}
  const known = doseUnitOf(unit ?? '')
  if (!found || figure === undefined || known === undefined) return text
  draft.dose = { value: figureOf(figure), unit: known }
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
  return `${before.replace(/\s+$/, ' ')} ${after.replace(/^\s*(?:of\b)?/, '')}`.trim()
}

function takeTimes(text: string, draft: Draft): string {
  const found = times.exec(text)
  if (!found || found.index === 0) return text
  const { figure, word, often } = found.groups ?? {}
  draft.count = word === undefined ? figureOf(figure ?? often ?? '1') : 2
  return text.slice(0, found.index)
}

/** The number with which the text opens, unless it is a part of a word: "7up", "2% milk", "3-bean". */
function opening(text: string): NumeralRead | undefined {
  const numeral = readNumeral(text)
  if (numeral === undefined) return undefined
  const after = text.slice(numeral.length)
  if (/^\s*%/.test(after) || /^-[a-z]/.test(after)) return undefined
  const glued = /^[a-zµμ]/.test(after) && !leadingAmountUnit(after) && !leadingMeasure(after) && !/^x[\s\d]/.test(after)
  return glued ? undefined : numeral
}

/** "2 eggs", "a slice of toast": not the second half of a name. */
export function opensWithAmount(given: string): boolean {
  const text = withoutFiller(given.toLowerCase().trim())
  const measure = leadingMeasure(text)
  return opening(text) !== undefined || (measure !== undefined && /^\s+of\s/.test(text.slice(measure.length)))
}

const setCount = (draft: Draft, { value, range }: NumeralRead) => {
  draft.count = value * (draft.count ?? 1)
  if (range) draft.range = range
}

function takeLeading(text: string, draft: Draft, isOneFood: (words: string) => boolean): string {
  const first = opening(text)
  if (first === undefined) return takeBareMeasure(text, draft, isOneFood)
  // "three bean salad", "a pound cake": a name that opens like an amount.
  const article = /^an?\s/.test(text)
  if (first.inWords && !article && isOneFood(tidy(text))) return text
  const afterNumber = text.slice(first.length).trimStart()
  if (article && isOneFood(tidy(afterNumber))) {
    setCount(draft, first)
    return afterNumber
  }
  const unit = leadingAmountUnit(afterNumber)
  if (unit) return takeContainer(afterUnit(afterNumber, first, unit, draft), draft)
  setCount(draft, first)
  const cross = /^[x×*]\s*(?=[\d.½¼¾])/.exec(afterNumber)?.[0] ?? ''
  const second = opening(afterNumber.slice(cross.length))
  const behind = second && afterNumber.slice(cross.length + second.length).trimStart()
  const each = behind === undefined ? undefined : leadingAmountUnit(behind)
  if (second && behind !== undefined && each) return takeContainer(afterUnit(behind, second, each, draft), draft)
  return takeSizeAndMeasure(afterNumber.replace(/^[x×]\s+/, ''), draft, isOneFood)
}

const withoutOf = (text: string) => withoutFiller(text.replace(/^\.?\s*(?:of\s+(?:the\s+|an?\s+|my\s+)?)?/, ''))

function afterUnit(
  text: string,
  numeral: NumeralRead,
  unit: { id: NonNullable<LinePart['amount']>['unit']; length: number },
  draft: Draft,
) {
  draft.amount = { value: numeral.value, unit: unit.id }
  if (numeral.range) draft.range = numeral.range
  return withoutOf(text.slice(unit.length))
}

/** After "330 ml" a "can of" says nothing more about how much. */
function takeContainer(text: string, draft: Draft): string {
  const measure = leadingMeasure(text)
  if (!measure) return text
  const after = text.slice(measure.length)
  if (/^\s*$/.test(after)) return text
  if (!/^\s+of\b/.test(after) && !['can', 'bottle', 'carton', 'packet', 'glass', 'mug'].includes(measure.id)) return text
  draft.measure = measure.id
  return withoutOf(after)
}

function takeSizeAndMeasure(text: string, draft: Draft, isOneFood: (words: string) => boolean): string {
  let rest = text.replace(level, '')
  if (isOneFood(tidy(rest))) return rest
  const size = leadingSize(rest)
  if (size && /^\s+\S/.test(rest.slice(size.length))) {
    draft.size = size.id
    rest = rest.slice(size.length).trimStart()
  }
  const measure = leadingMeasure(rest)
  if (!measure || rest.slice(measure.length).startsWith('-')) return rest
  // "a pot noodle", "2 bar snacks": the measure is a part of the name.
  const after = rest.slice(measure.length)
  if (!/^\.?\s+of\b/.test(after) && isOneFood(tidy(rest))) return rest
  draft.measure = measure.id
  return withoutOf(after)
}

/** "cup of tea", "large banana": a measure or size without a number. */
function takeBareMeasure(text: string, draft: Draft, isOneFood: (words: string) => boolean): string {
  const size = leadingSize(text)
  const behind = size ? text.slice(size.length).trimStart() : text
  const measure = leadingMeasure(behind)
  if (measure && /^\s+of\s/.test(behind.slice(measure.length))) return takeSizeAndMeasure(text, draft, isOneFood)
  return size && behind !== '' ? takeSizeAndMeasure(text, draft, isOneFood) : text
}

/** "milk 200 ml", "toast (2 slices)", "eggs 2", "magnesium tablets". */
function takeTrailing(text: string, draft: Draft): string {
  const inside = inBrackets.exec(text)
  if (inside?.groups?.['inside'] !== undefined && takeQuantity(inside.groups['inside'], draft))
    return `${text.slice(0, inside.index)} ${text.slice(inside.index + inside[0].length)}`
  const at = /[\s,:(–—-]+(?:x\s*)?(?=(?:\d|[½¼¾⅓⅔.]|half\s|an?\s|one\s|two\s|three\s)[^()]{0,40}$)/g
  for (let found = at.exec(text); found; found = at.exec(text)) {
    const [head, tail] = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
    if (namedByNumber.test(head)) continue
    if (takeQuantity(tail, draft)) return head
  }
  return takeLastMeasure(text, draft)
}

/** Takes text that is a quantity and nothing else; false when it is not, or when the part has such a quantity already. */
function takeQuantity(text: string, draft: Draft): boolean {
  const read = opening(text.trim())
  if (!read) return false
  const after = text.trim().slice(read.length).trimStart()
  const unit = leadingAmountUnit(after)
  if (unit && unit.length === after.replace(/\.$/, '').length && !draft.amount) {
    draft.amount = { value: read.value, unit: unit.id }
    return true
  }
  const size = leadingSize(after)
  const rest = size ? after.slice(size.length).trimStart() : after
  const measure = leadingMeasure(rest)
  if (draft.count !== undefined || draft.amount || (rest !== '' && measure?.length !== rest.replace(/\.$/, '').length))
    return false
  if (measure && draft.measure) return false
  setCount(draft, read)
  if (size) draft.size = size.id
  if (measure) draft.measure = measure.id
  return true
}

function takeLastMeasure(text: string, draft: Draft): string {
  const [all = '', last = ''] = /[\s,]+([a-z]+)\.?$/.exec(text) ?? []
  if (measureOf(last) !== 'tablet' || draft.measure) return text
  draft.measure = 'tablet'
  return text.slice(0, text.length - all.length)
}
