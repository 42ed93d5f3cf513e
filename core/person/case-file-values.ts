// Is this value of the kind the field wants? Readers for records, lists, numbers, texts and dates; each reports and never throws.
import type { Known } from '../knowledge/types/index.js'
import { preview, type Expected, type Log } from './case-file-problems.js'

export type Fields = ReadonlyMap<string, unknown>

const polluting = new Set(['__proto__', 'constructor', 'prototype'])

export function wrongType(log: Log, path: string, value: unknown, expected: Expected): undefined {
  log.problems.push({ code: 'wrong-type', path, value: preview(value), expected })
  return undefined
}

/** A record's own fields; undefined when it is none. Keys that could reach into JavaScript itself are reported and left out. */
export function readRecord(log: Log, path: string, value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrongType(log, path, value, 'record')
  const fields = new Map<string, unknown>()
  for (const key of Object.keys(value)) {
    if (polluting.has(key)) log.problems.push({ code: 'forbidden-key', path, value: preview(key) })
    else fields.set(key, (value as Record<string, unknown>)[key])
  }
  return fields
}

/** A list; a missing value is no list, and a single value is not taken for one. */
export function readList(log: Log, path: string, value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : wrongType(log, path, value, 'list')
}

/** A number inside its limits. Digits in quotes are a number; "1,5" and "70 kg" are not, since they could be misread. */
export function readNumber(
  log: Log,
  path: string,
  value: unknown,
  limits: readonly [Known, Known],
  unit: string,
): number | undefined {
  const number = plainNumber(value)
  if (number === undefined) return wrongType(log, path, value, 'number')
  const [low, high] = [limits[0].value, limits[1].value]
  if (number >= low && number <= high) return number
  log.problems.push({ code: 'out-of-range', path, value: preview(value), low, high, unit })
  return undefined
}

/** A finite number, or a text that is nothing but one. */
export function plainNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  return typeof value === 'string' && /^\s*[-+]?\d{1,15}(\.\d{1,15})?\s*$/.test(value) ? Number(value) : undefined
}

export function readText(log: Log, path: string, value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : wrongType(log, path, value, 'text')
}

/** A day, a month or a year: 2026, 2026-05, 2026-05-31. */
export function readDate(log: Log, path: string, value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && isDate(text.trim()) ? text.trim() : wrongType(log, path, value, 'date')
}

function isDate(text: string): boolean {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? []
  if (year === undefined || Number(year) < 1900 || Number(month) < 1 || Number(month) > 12) return false
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= lastDay
}

/** True for "nobody knows": null, "unknown", "don't know", "?". */
export function isUnknown(value: unknown): boolean {
  return (
    value === null ||
    (typeof value === 'string' &&
      /^(unknown|unsure|not (sure|known)|don['’]?t know|do not know|n\/?k|\?|null)$/i.test(value.trim()))
  )
}

/** Yes or no as people write it; undefined when it is neither. */
export function yesOrNo(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value !== 'string') return undefined
  const text = value.trim().toLowerCase()
  if (['yes', 'y', 'true', 'present', 'positive'].includes(text)) return true
  return ['no', 'n', 'false', 'none', 'absent', 'negative', 'never'].includes(text) ? false : undefined
}
