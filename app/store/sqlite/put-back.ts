// How do entries of a backup come into the log again? As they were written, after what is there; what clashes is left out and told.
import type { Entry, EntryKind } from '@charley/core'
import type { LeftOutWhy, NotPutBack, PutBack, Tally } from '../port.js'
import { saysTheSame, type Standing } from './append.js'
import { inOneLongWrite, run, type Connection } from './connection.js'
import { columnsOf, momentOf } from './versions.js'

/** What must be known of an entry to let another one follow it. */
interface Place {
  readonly seq: number
  readonly thing: number
  readonly person: string
  readonly kind: EntryKind
  readonly isReplaced: boolean
}

/** What the log itself knows: asked for a page of entries at a time. */
export interface Log {
  readonly lookUp: (entries: readonly Entry[]) => ReadonlyMap<string, Standing>
  readonly lastPlace: () => number
}

const MOST_TOLD = 100
const nothing: Tally = { total: 0, added: 0, there: 0, conflicts: 0 }

/** Judges entry after entry, as if those judged before were written already. */
function judging(last: number) {
  const placed = new Map<string, Place>()
  const refused = new Set<string>()
  const kinds: Partial<Record<EntryKind, Tally>> = {}
  const leftOut: NotPutBack[] = []
  let seq = last

  const placeOf = (id: string, log: ReadonlyMap<string, Standing>): Place | undefined => {
    const known = log.get(id)
    return placed.get(id) ?? (known && { ...known.version, isReplaced: known.replaced })
  }

  function whyNot(entry: Entry, former: Place | undefined): LeftOutWhy | undefined {
    if (entry.replaces === undefined) return entry.payload === null ? 'without-former' : undefined
    if (refused.has(entry.replaces)) return 'follows-another'
    if (!former) return 'without-former'
    if (former.person !== entry.person || former.kind !== entry.kind) return 'other-content'
    return former.isReplaced ? 'changed-here' : undefined
  }

  function tell(entry: Entry, what: Exclude<keyof Tally, 'total'>, why?: LeftOutWhy): void {
    const tally = kinds[entry.kind] ?? nothing
    kinds[entry.kind] = { ...tally, total: tally.total + 1, [what]: tally[what] + 1 }
    if (why === undefined) return
    refused.add(entry.id)
    if (leftOut.length < MOST_TOLD) leftOut.push({ entry, why })
  }

  return {
    /** The row to write, or undefined where nothing is. */
    judge: (entry: Entry, log: ReadonlyMap<string, Standing>) => {
      const taken = log.get(entry.id)
      const { recorded, ...draft } = entry
      if (taken && saysTheSame(draft as Entry, taken.version)) return tell(entry, 'there')
      if (taken || placed.has(entry.id)) return tell(entry, 'conflicts', 'other-content')
      const former = entry.replaces === undefined ? undefined : placeOf(entry.replaces, log)
      const why = whyNot(entry, former)
      if (why !== undefined) return tell(entry, 'conflicts', why)
      momentOf(recorded)
      seq++
      const thing = former?.thing ?? seq
      if (former) placed.set(entry.replaces!, { ...former, isReplaced: true })
      placed.set(entry.id, { seq, thing, person: entry.person, kind: entry.kind, isReplaced: false })
      tell(entry, 'added')
      return { ...columnsOf(draft as Entry), seq, recorded, thing, replaces: former?.seq ?? null }
    },
    told: (): PutBack => ({ kinds, leftOut }),
  }
}

/** Puts them back, all in one write; or, dry, only looks what would be. A page is one statement: at most a thousand or two. */
export function putBack(
  connection: Connection,
  { lookUp, lastPlace }: Log,
  pages: AsyncIterable<readonly Entry[]>,
  { dry }: { readonly dry: boolean },
): Promise<PutBack> {
  const { db, raw } = connection
  const work = async (): Promise<PutBack> => {
    const { judge, told } = judging(lastPlace())
    for await (const page of pages) {
      const log = lookUp(page)
      const rows = page.flatMap((entry) => judge(entry, log) ?? [])
      if (!dry && rows.length > 0) run(raw, db.insertInto('entries').values(rows))
    }
    return told()
  }
  return dry ? work() : inOneLongWrite(connection, work)
}
