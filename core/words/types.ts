// What does a person read? The shapes of all sentences. Names and questions are short and always loaded; pages are long and loaded on demand.

/** Plain words, reading age 12. `name` completes "may be behind your cramps: …", lower case unless a proper noun. */
export interface CauseName {
  readonly name: string
  readonly line: string
  readonly alsoKnownAs: readonly string[]
}
export interface CausePage {
  /** What it is, two to four short sentences. */
  readonly about: string
  /** How it makes cramps, or why it is mistaken for one; and what is and is not known. Honest. */
  readonly evidence: string
  /** How it is confirmed. */
  readonly confirm: string
  /** What helps, in words (actions carry the detail). */
  readonly helps: string
  /** What to ask the doctor. */
  readonly ask: readonly string[]
}

/** A fact as a statement about "you", as a question, and why we ask. */
export interface FactWords {
  /** "numb feet or toes": completes "you said: …". */
  readonly name: string
  /** The question with its own mark. */
  readonly question: string
  readonly options?: Readonly<Record<string, string>>
  readonly alsoKnownAs: readonly string[]
}
export interface QuestionWords {
  readonly title: string
  readonly help?: string
  readonly why: string
}
export interface MedicineWords {
  readonly name: string
  readonly line: string
  readonly strength: string
}
export interface AnalyteWords {
  readonly name: string
  readonly alsoKnownAs: readonly string[]
  readonly line: string
  readonly caveats: readonly string[]
}
export interface RuleWords {
  readonly title: string
  readonly why: string
  readonly doNow: readonly string[]
}
export interface ActionWords {
  readonly name: string
  readonly how: readonly string[]
  readonly evidence: string
  readonly harms: string
  readonly refused: string
  readonly askFirst: string
}
/** Why a rule of the guard speaks; `care` goes with what it lets pass. */
export interface GuardRuleWords {
  readonly why: string
  readonly care?: string
}
export interface ClaimWords {
  readonly claim: string
  readonly answer: string
}
export interface NutrientPage {
  readonly name: string
  readonly does: string
  readonly runsLow: string
  readonly looksLike: string
  readonly measured: string
  readonly found: string
  readonly known: string
  readonly notKnown: string
}
