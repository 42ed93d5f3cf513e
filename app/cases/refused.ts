// Why could something that was asked for not be done? A reason for programs, and sentences for the person.

/** One thing that is wrong with what was handed in. */
export interface Wrong {
  /** Where: "drafts[2].payload.severity"; empty for the whole. */
  readonly field: string
  readonly what: string
  readonly remedy: string
}

/** `unfit`: something in the input must be put right. `unknown`: there is no such thing. `busy`: not now. */
export type RefusedReason = 'unfit' | 'unknown' | 'busy'

/** Nothing was changed; the message is for the person as it is. */
export class Refused extends Error {
  readonly reason: RefusedReason
  readonly wrongs: readonly Wrong[]
  constructor(reason: RefusedReason, message: string, wrongs: readonly Wrong[] = []) {
    super(message)
    this.name = 'Refused'
    this.reason = reason
    this.wrongs = wrongs
  }
}

const told = 3

/** What must be put right, in one message: the first few of them, each with its remedy. */
export function unfit(wrongs: readonly Wrong[]): Refused {
  const more = wrongs.length > told ? ` There are ${wrongs.length - told} more.` : ''
  const said = wrongs.slice(0, told).map(({ what, remedy }) => `${what} ${remedy}`.trim())
  return new Refused('unfit', `${said.join(' ')}${more}`, wrongs)
}

/** One thing that must be put right. */
export const wrong = (field: string, what: string, remedy: string): Refused => unfit([{ field, what, remedy }])
