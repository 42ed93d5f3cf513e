// What comes out of one resource before it is placed and told apart from its doubles?
import type { DropReason, FoundDraft } from '../../exchange.js'
import type { EntryKind, Payloads } from '../../../diary/index.js'
import { shortened } from './pieces.js'

export interface Taken {
  readonly draft: FoundDraft
  readonly rest?: Readonly<Record<string, string>>
  readonly remarks?: readonly string[]
  /** The resource's own id, where it is one of our bundles: two of the same content are then two. */
  readonly own?: string
}
export interface Dropped {
  readonly why: DropReason
  readonly shown: string
}
export type Item = Taken | Dropped

export const dropped = (why: DropReason, shown: string): Dropped => ({ why, shown: shortened(shown) })

interface More {
  readonly rest?: Readonly<Record<string, string>> | undefined
  readonly remarks?: readonly string[]
}

/** A draft of one kind with what goes beside it. */
export function taken<K extends EntryKind>(
  kind: K,
  { at, zone }: { readonly at: string; readonly zone: string },
  payload: Payloads[K],
  { rest, remarks = [] }: More = {},
): Taken {
  return {
    draft: { kind, at, zone, payload } as unknown as FoundDraft,
    ...(rest && Object.keys(rest).length > 0 && { rest }),
    ...(remarks.length > 0 && { remarks: [...new Set(remarks)] }),
  }
}
