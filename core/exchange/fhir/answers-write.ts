// How do answers leave? As QuestionnaireResponses to our Questionnaire, one for each moment at which something was answered.
import type { DraftOf, EntryOf, Payloads } from '../../diary/index.js'
import { own, uri } from './own-codes.js'
import { PATIENT, selfReported } from './envelope.js'
import type { FhirWords } from './out.js'
import { groupOf } from './questionnaire.js'
import { questionnaireFacts } from './questionnaire-facts.js'
import type { FhirResource } from './resource.js'

type Answered = EntryOf<'answer'> | DraftOf<'answer'>
const facts = new Map(questionnaireFacts.map((one) => [one.fact, one]))

/** Whether the Questionnaire has such a question with such an answer; what it has not leaves as an Observation. */
export function fits({ fact, value }: Payloads['answer']): boolean {
  const asked = facts.get(fact)
  if (!asked) return false
  return (
    value === null || (asked.options ? typeof value === 'string' && asked.options.includes(value) : typeof value === 'boolean')
  )
}

function answerOf({ fact, value }: Payloads['answer'], words: FhirWords) {
  const absent = { extension: [{ url: uri.absent, valueCode: 'asked-unknown' }] }
  if (value === null) return facts.get(fact)?.options ? { valueCoding: absent } : { _valueBoolean: absent }
  return typeof value === 'string'
    ? { valueCoding: { system: own.diary, code: value, display: words.option(fact, value) } }
    : { valueBoolean: value }
}

/** Answers of one moment, each fact once; a second answer to the same fact goes into a response of its own. */
export function responses(answered: readonly Answered[], words: FhirWords): readonly FhirResource[] {
  const batches: {
    readonly id: string
    readonly at: string
    readonly zone: string
    readonly said: Map<string, Payloads['answer']>
  }[] = []
  const open = new Map<string, typeof batches>()
  for (const { id, at, zone, payload } of answered) {
    if (!payload) continue
    const key = `${at} ${zone}`
    const here = open.get(key) ?? []
    const free = here.find(({ said }) => !said.has(payload.fact))
    if (free) free.said.set(payload.fact, payload)
    else {
      const batch = { id, at, zone, said: new Map([[payload.fact, payload]]) }
      batches.push(batch)
      open.set(key, [...here, batch])
    }
  }
  return batches.map(({ id, at, zone, said }) => ({
    resourceType: 'QuestionnaireResponse',
    id,
    meta: selfReported,
    identifier: { system: uri.ietf, value: `urn:uuid:${id}` },
    questionnaire: `${own.questionnaire}|${own.questionnaireVersion}`,
    status: 'completed',
    subject: { reference: PATIENT },
    source: { reference: PATIENT },
    authored: at,
    _authored: { extension: [{ url: uri.zone, valueCode: zone }] },
    item: grouped([...said.values()], words),
  }))
}

function grouped(said: readonly Payloads['answer'][], words: FhirWords) {
  const groups = new Map<string | undefined, Payloads['answer'][]>()
  for (const one of said) {
    const question = facts.get(one.fact)?.question
    groups.set(question, [...(groups.get(question) ?? []), one])
  }
  return [...groups].map(([question, answers]) => ({
    linkId: groupOf(question),
    text: words.question(question),
    item: answers.map((one) => ({ linkId: one.fact, text: words.fact(one.fact), answer: [answerOf(one, words)] })),
  }))
}
