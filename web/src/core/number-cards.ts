// Which numbers stand behind a cause? Each with a name that words can say, its value, range, kind and sources.
import { knowledge, type Cause, type Known, type MedicineClass, type Process, type Source } from '@charley/core'

export type NumberName =
  | { readonly what: 'prior'; readonly age: 30 | 50 | 70 }
  | { readonly what: 'female' | 'reversibility' | 'treatment-evidence' | 'stakes' | 'relative-risk' | 'rate' | 'mimic-rate' }
  | { readonly what: 'rate-at-level'; readonly analyte: string; readonly below?: number; readonly above?: number }
  | { readonly what: 'rate-when' }
  | { readonly what: 'from'; readonly cause: string }
  | { readonly what: 'episode' | 'sign' | 'sign-without' | 'risk-odds' | 'risk-probability'; readonly fact: string }

export interface NumberCard {
  readonly name: NumberName
  /** How to print it: a share of one, a factor, or a grade from 0 to 10. */
  readonly scale: 'share' | 'factor' | 'ten'
  readonly known: Known
}

const card = (name: NumberName, known: Known, scale: NumberCard['scale'] = 'share'): NumberCard => ({ name, known, scale })

function ofProcess({ felt, rate, descriptors = {} }: Process): readonly NumberCard[] {
  const asMimic = felt === 'mimic' ? 'mimic-rate' : 'rate'
  const own = Object.entries(descriptors).map(([fact, known]) => card({ what: 'episode', fact }, known))
  if (rate.kind === 'relative') return [card({ what: 'relative-risk' }, rate.relativeRisk, 'factor'), ...own]
  const special = (rate.when ?? []).map(({ condition, probability }) => {
    if (!('lab' in condition)) return card({ what: 'rate-when' }, probability)
    const { lab: analyte, below, above } = condition
    return card(
      { what: 'rate-at-level', analyte, ...(below && { below: below.value }), ...(above && { above: above.value }) },
      probability,
    )
  })
  return [card({ what: asMimic }, rate.probability), ...special, ...own]
}

function ofRisks(id: string): readonly NumberCard[] {
  return [...knowledge.risks, ...knowledge.medicines].flatMap(({ id: fact, effects }) =>
    effects
      .filter(({ cause }) => cause === id)
      .map((effect) =>
        'odds' in effect
          ? card({ what: 'risk-odds', fact }, effect.odds, 'factor')
          : card({ what: 'risk-probability', fact }, effect.probability),
      ),
  )
}

const ofSigns = (id: string): readonly NumberCard[] =>
  knowledge.findings.flatMap((finding) => {
    const given = finding.given[id]
    return given
      ? [card({ what: 'sign', fact: finding.id }, given), card({ what: 'sign-without', fact: finding.id }, finding.leak.under60)]
      : []
  })

function ofCause(cause: Cause): readonly NumberCard[] {
  return [
    card({ what: 'prior', age: 30 }, cause.prior.at30),
    card({ what: 'prior', age: 50 }, cause.prior.at50),
    card({ what: 'prior', age: 70 }, cause.prior.at70),
    ...(cause.female ? [card({ what: 'female' }, cause.female, 'factor')] : []),
    ...(cause.from ?? []).map(({ cause: from, probability }) => card({ what: 'from', cause: from }, probability)),
    ...cause.processes.flatMap(ofProcess),
    ...ofRisks(cause.id),
    ...ofSigns(cause.id),
    card({ what: 'reversibility' }, cause.reversibility),
    card({ what: 'treatment-evidence' }, cause.treatmentEvidence),
    card({ what: 'stakes' }, cause.stakes, 'ten'),
  ]
}

const ofMedicine = ({ relativeRisk, prevalence }: MedicineClass): readonly NumberCard[] => [
  ...(relativeRisk ? [card({ what: 'relative-risk' }, relativeRisk, 'factor')] : []),
  card({ what: 'prior', age: 30 }, prevalence.at30),
  card({ what: 'prior', age: 50 }, prevalence.at50),
  card({ what: 'prior', age: 70 }, prevalence.at70),
]

function ofBackground(): readonly NumberCard[] {
  const { leak, female } = knowledge.background
  return [
    card({ what: 'prior', age: 30 }, leak.at30),
    card({ what: 'prior', age: 50 }, leak.at50),
    card({ what: 'prior', age: 70 }, leak.at70),
    card({ what: 'female' }, female, 'factor'),
  ]
}

/** Every number behind a ranked id; empty for what is on no list. */
export function numberCards(id: string): readonly NumberCard[] {
  if (id === 'background') return ofBackground()
  const cause = knowledge.causes.find((one) => one.id === id)
  if (cause) return ofCause(cause)
  const medicine = knowledge.medicines.find((one) => one.id === id)
  return medicine ? ofMedicine(medicine) : []
}

/** The publications named, in the order of the list, each once. */
export function sourcesOf(ids: readonly string[]): readonly Source[] {
  const wanted = new Set(ids)
  return knowledge.sources.filter(({ id }) => wanted.has(id))
}
