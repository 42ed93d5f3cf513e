// What do all commands of the diary share? Its place, --json, one open store, and faults told as sentences.
import { Refused } from '../cases/index.js'
import { ImportError } from '../foods/index.js'
import { openStore, StoreError, type Store } from '../store/index.js'
import { BadInput, exit, Stopped } from './exit.js'

/** The terminal keeps the diary of one person, the same as the page. */
export const person = 'me'

export interface Common {
  readonly data?: string | undefined
  readonly json?: boolean | undefined
}

/** What a person can put right, as such; all else passes as it is. */
function asInput(error: unknown): unknown {
  if (error instanceof ImportError && error.fault === 'cancelled') return new Stopped(error.message)
  return error instanceof Refused || error instanceof StoreError || error instanceof ImportError
    ? new BadInput(error.message)
    : error
}

/** Opens the store, does the work, and closes the store whatever happens. */
export async function withStore<Result>({ data }: Common, work: (store: Store) => Promise<Result>): Promise<Result> {
  try {
    const store = await openStore({ data })
    try {
      return await work(store)
    } finally {
      await store.close()
    }
  } catch (error) {
    throw asInput(error)
  }
}

/** Prints for a program or for a person. */
export function show(json: boolean | undefined, data: unknown, lines: () => readonly string[]): number {
  console.log(json === true ? JSON.stringify(data, undefined, 2) : lines().join('\n'))
  return exit.ok
}

/** One of these, or a message that names them. */
export function oneOf<T extends string>(option: string, text: string, options: readonly T[]): T {
  const found = options.find((one) => one === text)
  if (found !== undefined) return found
  throw new BadInput(`${option} ${text}: write ${options.slice(0, -1).join(', ')} or ${options.at(-1) ?? ''}.`)
}

/** A plain number, or a message with an example. */
export function numberIn(option: string, text: string, such: string): number {
  if (/^-?\d+([.,]\d+)?$/.test(text.trim())) return Number(text.replace(',', '.'))
  throw new BadInput(`${option} ${text}: write a number, such as ${such}.`)
}
