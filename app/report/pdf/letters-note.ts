// Which letters of these pages can the PDF not show? Said on the page itself, by their numbers, for they cannot be shown there either.
import { reportWords } from '@charley/core/exchange'
import { text, type Section } from '../blocks.js'
import { showable } from './letters.js'

const named = 8
const codeOf = (letter: string): string => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`

/** Each once, in the order in which they come. */
export const lettersMissing = (said: unknown): readonly string[] => [...new Set(showable(JSON.stringify(said)).missing)]

/** A section to put last, or none where everything can be shown. */
export function lettersNote(said: unknown): readonly Section<'letters'>[] {
  const missing = lettersMissing(said)
  if (missing.length === 0) return []
  const letters = missing.slice(0, named).map(codeOf).join(', ')
  const note = reportWords.letters(missing.length > named ? `${letters} …` : letters)
  return [{ id: 'letters', title: reportWords.lettersTitle, blocks: [text(note, { small: true })], filled: true }]
}
