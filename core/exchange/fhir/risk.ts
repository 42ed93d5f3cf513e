// How does a ranking leave? As a RiskAssessment: each cause with its share, the band around it, and the method by name.
import { worthShowing, mainBand, type Assessment, type RankedCause } from '../../assess/index.js'
import { own } from './own-codes.js'
import { PATIENT } from './envelope.js'
import { placeholders } from './own-ids.js'
import type { FhirWords } from './out.js'
import type { FhirResource } from './resource.js'

const PERCENT = 100
const percent = (share: number): number => Number((share * PERCENT).toPrecision(4))

function prediction(cause: RankedCause, words: FhirWords) {
  const band = mainBand(cause)
  return {
    extension: [
      {
        url: own.band,
        extension: [
          { url: 'low', valueDecimal: percent(band.low) },
          { url: 'high', valueDecimal: percent(band.high) },
        ],
      },
    ],
    outcome: { coding: [{ system: own.cause, code: cause.id, display: words.cause(cause.id) }], text: words.cause(cause.id) },
    // FHIR writes probabilities per cent.
    probabilityDecimal: percent(band.value),
    qualitativeRisk: { text: words.likelihood(band) },
    rationale: words.band(band),
  }
}

export function riskAssessment(
  { ranking, method }: Assessment,
  now: string,
  version: string | undefined,
  words: FhirWords,
  basis: readonly string[],
): FhirResource {
  return {
    resourceType: 'RiskAssessment',
    id: placeholders.risk,
    status: 'final',
    method: { coding: [{ system: own.diary, code: `engine.${method.engine}` }], text: words.method(method, version) },
    subject: { reference: PATIENT },
    occurrenceDateTime: now,
    // The answers it was made from, where they go along.
    ...(basis.length > 0 && { basis: basis.map((reference) => ({ reference })) }),
    prediction: worthShowing(ranking).first.map((cause) => prediction(cause, words)),
    note: [{ text: words.notADiagnosis }],
  }
}
