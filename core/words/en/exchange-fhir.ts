// What is remarked of what came out of a health record? Under the codes of core/exchange/fhir/read.
export const fhirRemarks: Readonly<Record<string, string>> = {
  fasting: 'The blood was taken fasting.',
  'not-fasting': 'The blood was not taken fasting.',
  'low-albumin':
    'Albumin was low on that day, which makes total calcium look lower than it is. Adjusted or ionised calcium tells more.',
  'day-not-known': 'The file gives the month only. The first of the month stands in its place.',
  'by-name': 'It has no code that Charley knows. It was understood by its name: please check it.',
  'unit-turned': 'The unit was turned into one that is in use for this test. The figure of the file is kept beside it.',
  'not-judged': 'Charley keeps it as printed and draws nothing from it.',
  'implausible-soft': 'The figure is unusual. Please check it with the paper.',
  'perhaps-other-unit': 'The figure would be ordinary in another unit. Please check the unit with the paper.',
  'unit-missing': 'The file names no unit. The usual one was taken.',
  prescribed: 'The record says that it was prescribed, not that you take it.',
  stopped: 'You no longer take it, by the record.',
  'status-unknown': 'The record does not say whether you still take it.',
  history: 'The record has it as past. It is one that lasts or leaves its mark.',
  unconfirmed: 'Nobody confirmed this allergy. It is left out of what Charley suggests all the same.',
  'diet-order': 'From a clinician’s diet order: left out of what Charley suggests.',
}

const asText =
  'If you only want your blood results: copy them out and paste them as text, further down the same page (or charley labs read). Nothing was changed.'

/** Health records in a form that Charley does not read: what it is, and what to ask for instead. */
export const otherRecordProblems = {
  'fhir-xml': (name: string) =>
    `${name} is a health record in FHIR, written as XML. Charley reads FHIR written as JSON. Whoever gave you the file can nearly always give it as JSON too. ${asText}`,
  cda: (name: string) =>
    `${name} is a health summary of the older kind (CDA), as many patient portals hand out. Charley cannot read it. Ask for your record as FHIR (JSON). ${asText}`,
  'hl7-message': (name: string) =>
    `${name} is a message between hospital computers (HL7 version 2). Charley cannot read it. Ask for your record as FHIR (JSON). ${asText}`,
} as const
