// What are our own codes in a FHIR file? Kinds of entries and their fields, under addresses that never change.
export const own = {
  /** Kinds of diary entries, and fields of them ("portion.count"). */
  diary: 'urn:charley:diary',
  /** Causes, medicine classes, "background", "unlisted". */
  cause: 'urn:charley:cause',
  questionnaire: 'urn:charley:questionnaire:interview',
  questionnaireVersion: '1',
  /** Of what a laboratory printed, where FHIR would print it otherwise. */
  printed: 'urn:charley:as-printed',
  /** Whether an amount was analysed, from a label, assumed … */
  amountKind: 'urn:charley:amount-kind',
  /** Lower and upper end of a 90 % band, in per cent. */
  band: 'urn:charley:band-90',
  /** Taken day by day, not one dose. */
  regular: 'urn:charley:regular',
  /** The active ingredient as understood. */
  ingredient: 'urn:charley:ingredient',
} as const

export const uri = {
  zone: 'http://hl7.org/fhir/StructureDefinition/tz-code',
  absent: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
  absentCodes: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  category: 'http://terminology.hl7.org/CodeSystem/observation-category',
  specimenCondition: 'http://terminology.hl7.org/CodeSystem/v2-0493',
  fasting: 'http://terminology.hl7.org/CodeSystem/v2-0916',
  ietf: 'urn:ietf:rfc:3986',
  /** HL7's security labels; PATRPT: reported by the person. */
  provenance: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue',
} as const
