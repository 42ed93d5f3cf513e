// Why can a file not be taken in? A code for programs and a sentence for the person; nothing is written before all of it was read.
import type { ColumnsAsked } from './reader.js'

/** A file that cannot be read to its end. The sentence comes from core/words. */
export class FileProblem extends Error {
  readonly code: string
  constructor(code: string, sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.name = 'FileProblem'
    this.code = code
  }
}

/** A table whose columns only the person can explain. */
export class ColumnsNeeded extends Error {
  readonly asked: ColumnsAsked
  constructor(asked: ColumnsAsked, sentence: string) {
    super(sentence)
    this.name = 'ColumnsNeeded'
    this.asked = asked
  }
}
