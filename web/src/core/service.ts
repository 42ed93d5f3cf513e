// What may the page ask of the core? One function a question; they run in the worker, and only plain data crosses.
import {
  assess,
  knowledge,
  readLab,
  type Analyte,
  type Assessment,
  type Case,
  type Claim,
  type LabReading,
  type Nutrient,
  type Question,
  type Source,
} from '@charley/core'
import type { FixFound } from './fixing.js'
import { lookAhead, type Ahead } from './next-question.js'
import { numberCards, sourcesOf, type NumberCard } from './number-cards.js'

export interface MedicineChoice {
  readonly ingredient: string
  readonly names: readonly string[]
  readonly classes: readonly string[]
}

export interface AnalyteChoice {
  readonly id: string
  /** UCUM codes, the unit of the limits first. */
  readonly units: readonly string[]
}

/** The limits of one blood test, lowest first, in its own unit; the last has no upper end. */
export interface LabLimits {
  readonly unit: string
  readonly levels: readonly { readonly reading: Analyte['levels'][number]['reading']; readonly below?: number }[]
}

/** What a page about one cause or medicine shows beside its prose. */
export interface Entry {
  readonly id: string
  readonly kind: 'cause' | 'medicine' | 'background'
  readonly nutrient?: string
  readonly confirm: readonly string[]
  readonly actions: readonly string[]
  readonly cards: readonly NumberCard[]
  readonly sources: readonly Source[]
}

/** Texts that only a reader needs are fetched when someone reads. */
const readable = async <T>(value: T): Promise<T> => (await import('./notes.js')).withNotes(value)

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

function entry(id: string): Entry | undefined {
  const cards = numberCards(id)
  const sources = sourcesOf(cards.flatMap(({ known }) => known.sources))
  if (id === 'background') return { id, kind: 'background', confirm: [], actions: knowledge.background.actions, cards, sources }
  const cause = knowledge.causes.find((one) => one.id === id)
  if (cause) {
    const { confirm, actions, nutrient } = cause
    return { id, kind: 'cause', ...(nutrient && { nutrient }), confirm, actions, cards, sources }
  }
  const medicine = knowledge.medicines.find((one) => one.id === id)
  if (!medicine) return undefined
  return { id, kind: 'medicine', confirm: medicine.monitor, actions: knowledge.medicineCause.actions, cards, sources }
}

/** One medicine may stand in several classes; the person chooses it once. */
function medicineChoices(): readonly MedicineChoice[] {
  const byName = new Map<string, { names: string[]; classes: string[] }>()
  for (const { id, ingredients } of knowledge.medicines) {
    for (const { name, alsoKnownAs } of ingredients) {
      const known = byName.get(name) ?? { names: [], classes: [] }
      byName.set(name, { names: [...known.names, ...alsoKnownAs], classes: [...known.classes, id] })
    }
  }
  return [...byName].map(([ingredient, { names, classes }]) => ({ ingredient, names: unique(names), classes: unique(classes) }))
}

function limitsOf(id: string, sex: Case['person']['sex']): LabLimits | undefined {
  const analyte = knowledge.analytes.find((one) => one.id === id)
  if (!analyte) return undefined
  const levels = analyte.levels.map(({ reading, below, belowFemale }) => {
    const limit = (sex === 'female' ? belowFemale : undefined) ?? below
    return { reading, ...(limit && { below: limit.value }) }
  })
  return { unit: analyte.canonicalUnit, levels }
}

export const service = {
  questions: (): readonly Question[] => knowledge.questions,
  think: (known: Case, draws: number, passed: readonly string[]): { readonly assessment: Assessment; readonly ahead: Ahead } => {
    const assessment = assess(known, { draws })
    return { assessment, ahead: lookAhead(known, assessment, new Set(passed)) }
  },
  medicines: medicineChoices,
  analytes: (): readonly AnalyteChoice[] =>
    knowledge.analytes.map(({ id, units }) => ({ id, units: units.map(({ ucum }) => ucum) })),
  readLab: (name: string, value: string, unit: string, sex: Case['person']['sex']): LabReading =>
    readLab({ name, value, unit }, sex),
  labLimits: limitsOf,
  entry: (id: string): Promise<Entry | undefined> => readable(entry(id)),
  nutrient: (id: string): Promise<{ readonly nutrient: Nutrient; readonly sources: readonly Source[] } | undefined> => {
    const nutrient = knowledge.nutrients.find((one) => one.id === id)
    return readable(nutrient && { nutrient, sources: sourcesOf(nutrient.sources) })
  },
  claims: (): Promise<readonly Claim[]> => readable(knowledge.claims),
  contents: () => ({
    nutrients: knowledge.nutrients.map(({ id }) => id),
    causes: knowledge.causes.map(({ id, type }) => ({ id, type })),
    medicines: knowledge.medicines.filter(({ relativeRisk }) => relativeRisk).map(({ id }) => id),
  }),
  /** What to do about it is fetched when somebody looks for it. */
  fixes: async (assessment: Assessment, known: Case): Promise<FixFound> =>
    readable((await import('./fixing.js')).fixing(assessment, known)),
  sources: (ids: readonly string[]): Promise<readonly Source[]> => readable(sourcesOf(ids)),
}

export type Service = typeof service
