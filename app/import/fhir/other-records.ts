// Is it a health record, but in a form that is not read? FHIR as XML, the older health summary (CDA), laboratory messages (HL7 2).

export type OtherRecord = 'fhir-xml' | 'cda' | 'hl7-message'

const forms: readonly (readonly [OtherRecord, RegExp])[] = [
  // The root element itself: a page that quotes a record is none.
  [
    'fhir-xml',
    /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[^])*-->\s*)*<(?:\w+:)?[A-Z]\w+\s[^>]*xmlns(?::\w+)?\s*=\s*["']http:\/\/hl7\.org\/fhir["']/,
  ],
  ['cda', /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[^])*-->\s*)*<(?:\w+:)?ClinicalDocument[\s>]/],
  ['hl7-message', /^\s*(?:FHS|BHS|MSH)\|\^~\\&/],
]

/** @param head the first of the file, as text. */
export const otherRecord = (head: string): OtherRecord | undefined => forms.find(([, form]) => form.test(head))?.[0]
