// What does one screen of the interview add to the case? A reply; merging it is the only way in which the case grows.
import type { Answer, Case, FactId, LabResult, Medicine } from '@charley/core'

export interface Reply {
  readonly answers?: Readonly<Record<FactId, Answer>>
  readonly person?: Partial<Case['person']>
  readonly medicines?: readonly Medicine[]
  readonly labs?: readonly LabResult[]
}

/** The case with the reply in it; what the reply does not name stays as it was. */
export function withReply(known: Case, reply: Reply): Case {
  const medicines = reply.medicines ?? known.medicines
  return {
    person: { ...known.person, ...reply.person },
    answers: { ...known.answers, ...reply.answers },
    ...(medicines !== undefined && { medicines }),
    labs: reply.labs ?? known.labs,
  }
}
