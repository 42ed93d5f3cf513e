// What is a page made of, whatever it is printed on? Titles, sentences, lists, tables and three small pictures, each with its words.
import type { CrampDay, Interval } from '@charley/core/exchange'

/** Bold where it matters. */
export type Cell = string | { readonly strong: string }

export interface Table {
  readonly kind: 'table'
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Parts of the width. */
  readonly widths: readonly number[]
  /** Columns of figures, from 0. */
  readonly right?: readonly number[]
  /** For who cannot see where it belongs. */
  readonly about: string
}

export interface ShareRow {
  readonly name: string
  readonly band: Interval
  /** "likely, not sure: about 45 % (20 to 70 %)". */
  readonly said: string
  readonly why?: string
}

/** The days as a calendar and, where there were cramps, the hours of the clock at which they began. */
export interface CrampPicture {
  readonly kind: 'cramps'
  readonly days: readonly CrampDay[]
  readonly alt: string
  readonly hours?: { readonly counts: readonly number[]; readonly alt: string }
}

export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean; readonly small?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  | { readonly kind: 'heading'; readonly text: string }
  | Table
  | CrampPicture
  | { readonly kind: 'shares'; readonly rows: readonly ShareRow[]; readonly alt: string }

export type PartId =
  | 'urgent'
  | 'cramps'
  | 'flags'
  | 'causes'
  | 'medicines'
  | 'labs'
  | 'intake'
  | 'trials'
  | 'tests'
  | 'questions'
  | 'quality'

export interface Section<Id extends string = string> {
  readonly id: Id
  readonly title: string
  readonly blocks: readonly Block[]
  /** False: nothing is known, and the section says so. */
  readonly filled: boolean
}

export interface FirstPage {
  readonly title: string
  readonly made: string
  /** The name, and who it is. */
  readonly who: readonly string[]
  readonly urgent?: Section<PartId>
  readonly sections: readonly Section<PartId>[]
}

export const text = (said: string, more: { readonly strong?: boolean; readonly small?: boolean } = {}): Block => ({
  kind: 'text',
  text: said,
  ...more,
})
export const boldIf = (isBold: boolean, said: string): Cell => (isBold ? { strong: said } : said)
export const list = (items: readonly string[], numbered = false): Block => ({
  kind: 'list',
  items,
  ...(numbered && { numbered }),
})
