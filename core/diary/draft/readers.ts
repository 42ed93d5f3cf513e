// How is a value from outside read? Small readers that give the value as it should be, or report what is wrong and give nothing.
import type { Bounds } from '../../knowledge/intake/index.js'
import type { Known } from '../../knowledge/types/index.js'
import { isDate } from '../dates.js'
import { clipped, shown, type DraftProblem } from './problems.js'

export type Report = (problem: DraftProblem) => void
/** Undefined: something was reported. */
export type Reader<T> = (value: unknown, field: string, report: Report) => T | undefined

/** A field that must be there, or may be. */
interface Needed<T> {
  readonly read: Reader<T>
  readonly needed: true
}
interface Optional<T> {
  readonly read: Reader<T>
  readonly needed: false
}
/** For every field of T whether it is needed, as in the type. */
export type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Needed<T[K]>
}

export const needed = <T>(read: Reader<T>): Needed<T> => ({ read, needed: true })
export const optional = <T>(read: Reader<T>): Optional<T> => ({ read, needed: false })

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const within = (parent: string, field: string): string => (parent === '' ? field : `${parent}.${field}`)

/** A record with these fields and no others. Fields are read from the record itself, never from what it inherits. */
export function record<T extends object>(fields: Fields<T>): Reader<T> {
  const names = Object.keys(fields) as (keyof T & string)[]
  return (value, field, report) => {
    if (!isRecord(value)) {
      report({ code: 'wrong-type', field, value: shown(value), expected: 'record' })
      return undefined
    }
    let sound = true
    const note: Report = (problem) => {
      sound = false
      report(problem)
    }
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(fields, name) && value[name] !== undefined)
        note({ code: 'unknown-field', field: within(field, clipped(name)), value: shown(value[name]) })
    }
    const read = names.flatMap((name) => {
      const given = Object.hasOwn(value, name) ? value[name] : undefined
      const at = within(field, name)
      if (given === undefined) {
        if (fields[name].needed) note({ code: 'missing', field: at, value: '' })
        return []
      }
      const found = fields[name].read(given, at, note)
      return found === undefined ? [] : [[name, found] as const]
    })
    return sound ? (Object.fromEntries(read) as T) : undefined
  }
}

/** A record that may have any of these keys, each read the same way. */
export function dictionary<K extends string, T>(
  keys: readonly K[],
  readerOf: (key: K) => Reader<T>,
): Reader<Partial<Record<K, T>>> {
  const fields = Object.fromEntries(keys.map((key) => [key, optional(readerOf(key))]))
  return record(fields as unknown as Fields<Partial<Record<K, T>>>)
}

/** A finite number between the bounds, both allowed. */
export function number({ low, high, unit }: Bounds): Reader<number> {
  return (value, field, report) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      report({ code: 'wrong-type', field, value: shown(value), expected: 'number' })
      return undefined
    }
    if (value >= low.value && value <= high.value) return value
    report({ code: 'out-of-range', field, value: shown(value), low: low.value, high: high.value, unit })
    return undefined
  }
}

export function whole(bounds: Bounds): Reader<number> {
  const read = number(bounds)
  return (value, field, report) => {
    const found = read(value, field, report)
    if (found === undefined || Number.isInteger(found)) return found
    report({ code: 'wrong-type', field, value: shown(value), expected: 'whole-number' })
    return undefined
  }
}

/** Some words, kept as they are. */
export function text(limit: Known, mayBeEmpty = false): Reader<string> {
  return (value, field, report) => {
    if (typeof value !== 'string') report({ code: 'wrong-type', field, value: shown(value), expected: 'text' })
    else if (value.length > limit.value) report({ code: 'too-long', field, value: shown(value), limit: limit.value })
    else if (!mayBeEmpty && value.trim() === '') report({ code: 'empty', field, value: shown(value) })
    else return value
    return undefined
  }
}

export function choice<T extends string>(options: readonly T[]): Reader<T> {
  return (value, field, report) => {
    const found = options.find((option) => option === value)
    if (found === undefined) report({ code: 'not-a-choice', field, value: shown(value), options })
    return found
  }
}

/** Each once, in the order given. */
export function list<T extends string>(read: Reader<T>): Reader<readonly T[]> {
  return (value, field, report) => {
    if (!Array.isArray(value)) {
      report({ code: 'wrong-type', field, value: shown(value), expected: 'list' })
      return undefined
    }
    const found = value.map((one: unknown, index) => read(one, `${field}[${index}]`, report))
    return found.every((one) => one !== undefined) ? [...new Set(found)] : undefined
  }
}

export const yesNo: Reader<boolean> = (value, field, report) => {
  if (typeof value === 'boolean') return value
  report({ code: 'wrong-type', field, value: shown(value), expected: 'yes-no' })
  return undefined
}

export const date: Reader<string> = (value, field, report) => {
  if (typeof value === 'string' && isDate(value)) return value
  report({ code: 'not-a-date', field, value: shown(value) })
  return undefined
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** In small letters, so that one id is one text. */
export const uuid: Reader<string> = (value, field, report) => {
  const small = typeof value === 'string' ? value.toLowerCase() : ''
  if (UUID.test(small)) return small
  report({ code: 'not-a-uuid', field, value: shown(value) })
  return undefined
}

/** So many hexadecimal digits, in small letters: 32 bytes as a secret or a SHA-256. */
export function hex(digits: number): Reader<string> {
  const form = new RegExp(`^[0-9a-f]{${digits}}$`)
  return (value, field, report) => {
    if (typeof value === 'string' && form.test(value)) return value
    report({ code: 'not-hex', field, value: shown(value), digits })
    return undefined
  }
}

/** What `read` gives, if `check` finds nothing wrong with it as a whole. */
export function checked<T>(read: Reader<T>, check: (value: T, field: string) => DraftProblem | undefined): Reader<T> {
  return (value, field, report) => {
    const found = read(value, field, report)
    const problem = found === undefined ? undefined : check(found, field)
    if (!problem) return found
    report(problem)
    return undefined
  }
}
