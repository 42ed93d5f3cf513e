// What must be known besides a resource to read it? Where it stood, where the person lived, and what "now" is.

export interface FhirContext {
  /** The name of the file, for the report. */
  readonly file: string
  /** IANA zone for dates without a time, and for the local day of moments. */
  readonly zone: string
  /** The moment of reading, ISO 8601: what lies more than a day ahead is refused. */
  readonly now: string
  /** Where resources that refer to each other stand in several files or lines: what "Medication/1" is. Bundles and contained resources need none. */
  readonly resolve?: (reference: string) => unknown
  /** All of it is one person's, whatever number each hospital gave them: what a telephone collected for its owner. */
  readonly onePerson?: boolean
  /** Handed to each call in turn where one import has many resources: what was read before is told as "twice". */
  readonly seen?: Set<string>
}
