// How does a verdict look in a clinician's system? One card in the shape of CDS Hooks 2.0 (cds-hooks.hl7.org/2.0, "Card Attributes").
import { guardRules } from '../knowledge/guard/index.js'
import type { Professional } from '../knowledge/types/index.js'
import type { Apart, Suggestion, Verdict } from './suggestion.js'

export interface Coding {
  readonly code: string
  readonly system: string
  readonly display: string
}

/** The fields of a CDS Hooks 2.0 card that Charley fills. */
export interface CdsCard {
  readonly uuid: string
  /** One sentence of under 140 characters. */
  readonly summary: string
  /** Markdown. */
  readonly detail: string
  readonly indicator: 'info' | 'warning' | 'critical'
  readonly source: { readonly label: string; readonly topic?: Coding }
  /** What to do instead; empty when there is nothing to do but read. */
  readonly suggestions: readonly { readonly label: string; readonly uuid: string; readonly isRecommended: boolean }[]
  /** There when there are suggestions. */
  readonly selectionBehavior?: 'at-most-one'
  /** Why a clinician may set it aside; empty for what nobody sets aside. */
  readonly overrideReasons: readonly Coding[]
}

export const overrideCodes = [
  'benefit-outweighs-risk',
  'will-be-monitored',
  'taken-before-without-harm',
  'facts-out-of-date',
] as const

/** Every sentence of a card; `core/words/en/guard-card.ts` has them in English. */
export interface CardWords {
  readonly label: string
  readonly what: (suggestion: Suggestion) => string
  readonly summary: (what: string, permission: Verdict['permission']) => string
  readonly rules: Readonly<Record<string, { readonly why: string; readonly care?: string }>>
  readonly ask: (whom: readonly Professional[]) => string
  readonly apart: (apart: Apart) => string
  readonly setAside: (rule: string) => string
  readonly overrides: Readonly<Record<(typeof overrideCodes)[number], string>>
}

const RULES = 'urn:charley:guard-rule'
const OVERRIDES = 'urn:charley:override-reason'
const OVERRIDE = 'override:'
const longestSummary = 139

const indicators: Readonly<Record<Verdict['permission'], CdsCard['indicator']>> = {
  refused: 'critical',
  'ask-first': 'warning',
  allowed: 'info',
}

const neverRules: ReadonlySet<string> = new Set(guardRules.filter(({ never }) => never).map(({ id }) => id))
const isNever = (rule: string): boolean => neverRules.has(rule) || rule.endsWith(':never')

/**
 * The card of a verdict. `uuids` come from the caller, for this room knows no chance. Throws where `words` lacks a rule that spoke:
 * a card without its reason must not be shown.
 */
export function cardOf(
  suggestion: Suggestion,
  verdict: Verdict,
  { uuids, words }: { readonly uuids: { readonly card: string; readonly suggestion: string }; readonly words: CardWords },
): CdsCard {
  const { permission, rules, whom } = verdict
  const [first] = rules
  const asks = whom.length > 0
  return {
    uuid: uuids.card,
    summary: shortened(words.summary(words.what(suggestion), permission)),
    detail: detailOf(verdict, words),
    indicator: indicators[permission],
    source: {
      label: words.label,
      ...(first !== undefined && { topic: { code: first, system: RULES, display: sentencesOf(first, words).why } }),
    },
    suggestions: asks ? [{ label: words.ask(whom), uuid: uuids.suggestion, isRecommended: true }] : [],
    ...(asks && { selectionBehavior: 'at-most-one' as const }),
    overrideReasons:
      permission === 'allowed' || rules.some(isNever)
        ? []
        : overrideCodes.map((code) => ({ code, system: OVERRIDES, display: words.overrides[code] })),
  }
}

function sentencesOf(rule: string, { rules }: CardWords) {
  const found = Object.hasOwn(rules, rule) ? rules[rule] : undefined
  if (found === undefined)
    throw new Error(`There are no words for the guard's rule "${rule}"; core/words/en/guard.ts should hold them.`)
  return found
}

/** One line a rule: why it speaks, or the care to take where it lets pass; then the hours, and what a clinician set aside. */
function detailOf({ rules, cautions, apart, because }: Verdict, words: CardWords): string {
  const lines = rules.map((rule) => {
    const { why, care } = sentencesOf(rule, words)
    return cautions.includes(rule) ? (care ?? why) : why
  })
  const set = because.filter((id) => id.startsWith(OVERRIDE)).map((id) => words.setAside(id.slice(OVERRIDE.length)))
  return [...lines, ...apart.map(words.apart), ...set].map((line) => `- ${line}`).join('\n')
}

const shortened = (text: string): string =>
  text.length <= longestSummary ? text : `${text.slice(0, longestSummary - 1).trimEnd()}…`
