// What does one rule say of one suggestion, and what do all of them say together? The stricter wins.
import type { Professional } from '../knowledge/types/index.js'
import type { Override } from '../person/case.js'
import type { Apart, Verdict } from './suggestion.js'

export type Level = 'refused' | 'ask-first' | 'apart' | 'caution'
const levels: readonly Level[] = ['refused', 'ask-first', 'apart', 'caution']

export interface Word {
  readonly rule: string
  readonly level: Level
  readonly because: readonly string[]
  readonly whom: readonly Professional[]
  readonly apart?: Apart
  /** No clinician sets it aside. */
  readonly never?: true
  /** It speaks only because something is not known. */
  readonly open?: true
}

/** An override that does not say who, why and when is none. */
const holds = ({ by, reason, date }: Override): boolean =>
  by.trim() !== '' && reason.trim() !== '' && /^\d{4}-\d\d-\d\d$/.test(date)

/** A clinician's word takes one step off a rule: what it refused may be asked about, what was to be asked about passes. */
function setAside(word: Word, overrides: readonly Override[]): Word | undefined {
  const overridden = word.never !== true && overrides.some((one) => one.rule === word.rule && holds(one))
  if (!overridden || word.level === 'apart' || word.level === 'caution') return word
  return word.level === 'refused' ? { ...word, level: 'ask-first', because: [...word.because, overrideOf(word)] } : undefined
}

const overrideOf = ({ rule }: Word): string => `override:${rule}`

/** All words together. Reasons are those of the strictest level; a rule that a clinician set aside is named among them. */
export function verdictOf(words: readonly Word[], overrides: readonly Override[] = []): Verdict {
  const left = words.flatMap((word) => setAside(word, overrides) ?? [])
  const gone = words.filter((word) => setAside(word, overrides) === undefined).map(overrideOf)
  const at = (level: Level) => left.filter((word) => word.level === level)
  const permission = at('refused').length > 0 ? 'refused' : at('ask-first').length > 0 ? 'ask-first' : 'allowed'
  const deciding = left.filter(({ level }) => level === permission)
  const goes = permission !== 'refused'
  return {
    permission,
    because: unique([...deciding.flatMap(({ because }) => because), ...gone]),
    rules: unique(levels.flatMap((level) => at(level).map(({ rule }) => rule))),
    open: unique(deciding.flatMap(({ rule, open }) => (open ? [rule] : []))),
    whom: unique(deciding.flatMap(({ whom }) => whom)),
    apart: goes ? at('apart').flatMap(({ apart }) => apart ?? []) : [],
    cautions: goes ? unique(at('caution').map(({ rule }) => rule)) : [],
  }
}

const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]
