// What comes out of somebody else's file? Shapes that every reader of a format hands on, before anything is written down.
import type { Draft } from '../diary/index.js'

/** Where in the file it stood: "servings.csv" and its line, or "Observation/f001". */
export interface Place {
  readonly file: string
  readonly at: string
}

/** Why something was not taken. Words are in core/words/en/exchange.ts under these codes. */
export type DropReason =
  /** Entered in error, deleted, cancelled: its own source took it back. */
  | 'taken-back'
  /** It stands in the file twice, or in two sources that overlap. */
  | 'twice'
  /** Nothing in Charley holds such a thing. */
  | 'not-ours'
  /** A unit, a code or a value that cannot be read with certainty. */
  | 'not-read'
  /** Its code is for a weight and its unit for a number of particles, or the other way round: one of the two is wrong. */
  | 'code-and-unit'
  /** Outside what is possible. */
  | 'impossible'
  /** No moment, or one that lies ahead. */
  | 'no-moment'
  | 'future'

/** Without id and person: the one who takes it in makes them, the id from `key`, so that the same file twice writes once. */
export type FoundDraft = {
  readonly [K in Draft['kind']]: Omit<Extract<Draft, { kind: K }>, 'id' | 'person' | 'replaces'>
}[Draft['kind']]

export type Found =
  | {
      readonly what: 'entry'
      readonly draft: FoundDraft
      readonly place: Place
      /** What makes this row itself: its source and its content; with a running number where a file truly holds it twice. */
      readonly key: string
      /** Columns or fields that Charley has no place for, by name: kept beside the entry, given back on export. */
      readonly rest?: Readonly<Record<string, string>>
      /** Taken, but with a remark: "preliminary", "haemolysed", "amount not in the file". Words under these codes. */
      readonly remarks?: readonly string[]
    }
  | {
      readonly what: 'dropped'
      readonly why: DropReason
      /** Of the first, where it stands for many. */
      readonly place: Place
      /** Shortened. */
      readonly shown: string
      /** How many alike it stands for (2.3 million heart beats are one line of the report); absent: one. */
      readonly count?: number
    }
