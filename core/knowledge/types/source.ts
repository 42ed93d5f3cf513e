// What is a source? A publication that exists, with enough to find it, and how we came by it.
export interface Source {
  readonly id: string
  readonly title: string
  readonly where: string
  readonly year?: number
  /** `opened`: abstract, table or text was read when the reference was written. `second-hand`: seen quoted elsewhere. `memory`: not re-read. */
  readonly seen: 'opened' | 'second-hand' | 'memory'
}
