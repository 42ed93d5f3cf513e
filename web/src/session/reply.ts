// What does one screen of the interview add to the case? A reply; merging it is the only way in which the case grows.
import type { Answer, Case, FactId, LabResult, Medicine } from '@charley/core'

export interface Reply {
  readonly answers?: Readonly<Record<FactId, Answer>>
  /** A field set to `undefined` is taken back. */
  readonly person?: { readonly [Field in keyof Case['person']]?: Case['person'][Field] | undefined }
  readonly medicines?: readonly Medicine[]
  readonly labs?: readonly LabResult[]
  readonly eating?: Case['eating']
  /** All of them: one that is not among them is taken back. */
  readonly overrides?: Case['overrides']
}

/** The case with the reply in it; what the reply does not name stays as it was. */
export function withReply(known: Case, reply: Reply): Case {
  const person = Object.entries({ ...known.person, ...reply.person }).filter(([, value]) => value !== undefined)
  const medicines = reply.medicines ?? known.medicines
  const eating = reply.eating ?? known.eating
  const overrides = reply.overrides ?? known.overrides
  return {
    ...known,
    person: Object.fromEntries(person) as Case['person'],
    answers: { ...known.answers, ...reply.answers },
    ...(medicines && { medicines }),
    labs: reply.labs ?? known.labs,
    ...(eating && { eating }),
    ...(overrides && { overrides }),
  }
}
