// How does a diary leave as FHIR R4?
import { localDate, standingOf, type Draft, type DraftOf, type Entry } from '../../diary/index.js'
import { fits, responses } from './answers-write.js'
import { fhirText, selfReported } from './envelope.js'
import { resourceOf } from './own-write.js'
import { own } from './own-codes.js'
import { placeholders, withOwnIds } from './own-ids.js'
import type { FhirOut, FhirWords } from './out.js'
import type { FhirBundle, FhirResource } from './resource.js'
import { riskAssessment } from './risk.js'

type Any = Draft | Entry
const CASE_ANSWERS = placeholders.caseAnswers

const instant = (now: string): string => new Date(now).toISOString().replace(/\.\d+Z$/, 'Z')

/** Sex and year of birth as last said; a name only when given. */
function patient({ entries, name, case: known, now }: FhirOut): FhirResource {
  const said = entries.flatMap((one) => (one.kind === 'profile' && one.payload ? [one.payload] : []))
  const sex = known?.person.sex ?? said.flatMap((one) => one.sex ?? []).at(-1)
  const age = known?.person.age
  const year =
    said.flatMap((one) => one.birthYear ?? []).at(-1) ??
    (age === undefined ? undefined : Number(localDate(instant(now), 'UTC').slice(0, 4)) - Math.floor(age))
  return {
    resourceType: 'Patient',
    id: placeholders.patient,
    // What it says stands in the entries: it is not read back.
    meta: { ...selfReported, tag: [{ system: own.diary, code: 'derived' }] },
    ...(name !== undefined && name.trim() !== '' && { name: [{ text: fhirText(name) }] }),
    ...(sex && { gender: sex }),
    ...(year !== undefined && { birthDate: String(year).padStart(4, '0') }),
  }
}

/** Answers of the case that no entry gives. */
function fromCase({ entries, case: known, now }: FhirOut): readonly DraftOf<'answer'>[] {
  if (!known) return []
  const said = new Map(standingOf(entries as readonly Entry[], 'answer').map(({ payload }) => [payload.fact, payload.value]))
  return Object.entries(known.answers).flatMap(([fact, value]) =>
    said.get(fact) === value || !fits({ fact, value })
      ? []
      : [{ id: CASE_ANSWERS, person: '', kind: 'answer' as const, at: instant(now), zone: 'UTC', payload: { fact, value } }],
  )
}

const answersIn = (entries: readonly Any[]) =>
  entries.flatMap((one) => (one.kind === 'answer' && one.payload && fits(one.payload) ? [one] : []))

/** The responses whose answers the case holds. */
const basisOf = ({ case: known }: FhirOut, answers: readonly FhirResource[]): readonly string[] => {
  const held = new Set(Object.keys(known?.answers ?? {}))
  return answers.filter((one) => asked(one).some((fact) => held.has(fact))).map(({ id }) => `urn:uuid:${String(id)}`)
}
const asked = ({ item }: FhirResource): readonly string[] =>
  (item as readonly { readonly item: readonly { readonly linkId: string }[] }[]).flatMap((group) =>
    group.item.map(({ linkId }) => linkId),
  )

/**
 * A Bundle of type collection: Patient, Observations, MedicationStatements, QuestionnaireResponses, RiskAssessment. The same input
 * gives the same bundle; read back by `readFhir` it gives the same entries (docs/data.md names the codes).
 */
export function writeFhirBundle(out: FhirOut, words: FhirWords): FhirBundle {
  const { entries, now, assessment, version } = out
  const answered = new Set<Any>(answersIn(entries))
  const answers = [...responses(answersIn(entries), words), ...responses(fromCase(out), words)]
  const named = [
    patient(out),
    ...entries.flatMap((one) => (answered.has(one) ? [] : (resourceOf(one, words, instant(now)) ?? []))),
    ...answers,
    ...(assessment ? [riskAssessment(assessment, instant(now), version, words, basisOf(out, answers))] : []),
  ]
  // An entry's id is random and nobody else's.
  const resources = withOwnIds(named, out.whose ?? entries[0]?.id ?? JSON.stringify(out.case ?? null))
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: instant(now),
    entry: resources.map((resource) => ({ fullUrl: `urn:uuid:${String(resource.id)}`, resource })),
  }
}
