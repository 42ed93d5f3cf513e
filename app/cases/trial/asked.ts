// What was sent with a request? Fields of a JSON body, each read with a sentence for what cannot be.
import { emptyCase, problemWords, readCaseFile, type Case } from '@charley/core'
import { unfit, wrong } from '../refused.js'
import type { Asked } from './clock.js'

const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60)

/** A field of a record; undefined where there is none. */
export const at = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? (body as Record<string, unknown>)[name] : undefined

/** A text, where one was sent. */
export function textAt(body: unknown, name: string): string | undefined {
  const value = at(body, name)
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw wrong(name, `${name} is ${shown(value)}, which is no text.`, 'Write it in quotation marks.')
}

/** Yes or no, where it was sent. */
export function yesAt(body: unknown, name: string): boolean | undefined {
  const value = at(body, name)
  if (value === undefined || value === null) return undefined
  if (typeof value === 'boolean') return value
  throw wrong(name, `${name} is ${shown(value)}.`, 'Write true or false.')
}

/** One of these, where it was sent. */
export function choiceAt<T extends string>(body: unknown, name: string, options: readonly T[]): T | undefined {
  const value = at(body, name)
  if (value === undefined || value === null) return undefined
  const found = options.find((one) => one === value)
  if (found !== undefined) return found
  throw wrong(name, `${name} is ${shown(value)}.`, `Write ${options.join(', ')}.`)
}

/** The case that was sent, in the form of a case file; an empty one where none was. */
export function caseAt(body: unknown): Case {
  const sent = at(body, 'case')
  if (sent === undefined || sent === null) return emptyCase
  const { case: known, problems } = readCaseFile(sent)
  if (problems.length > 0) throw unfit(problems.map((problem) => ({ field: `case.${problem.path}`, ...problemWords(problem) })))
  return known
}

/** Whose day and which zone. */
export function askedIn(body: unknown): Asked {
  const [on, zone] = [textAt(body, 'on'), textAt(body, 'zone')]
  return { ...(on !== undefined && { on }), ...(zone !== undefined && { zone }) }
}
