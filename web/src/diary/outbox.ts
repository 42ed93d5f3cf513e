// Is what I wrote safe when the server is away? It is kept on this device first, then sent, and forgotten only once acknowledged.
import { batch as together, createSignal } from 'solid-js'
import type { Draft } from '@charley/core'
import { api, ApiProblem } from './api.js'

const prefix = 'charley.outbox.'
const retryMs = 10_000
/** So many at a time: weeks without a server are sent in pieces that it takes. */
const batchSize = 200

export interface Waiting {
  readonly draft: Draft
  /** Order of writing. */
  readonly turn: number
  /** The server's sentence, when it will not take it as it is. */
  readonly refused?: string
}

const isWaiting = (value: unknown): value is Waiting =>
  typeof value === 'object' && value !== null && 'draft' in value && 'turn' in value && typeof value.turn === 'number'

/** One key for each draft: two windows never write over each other. */
const keyOf = ({ draft }: Waiting) => prefix + draft.id

function read(key: string): readonly Waiting[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isWaiting(value) ? [value] : []
  } catch {
    return []
  }
}

function readAll(): readonly Waiting[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .flatMap(read)
  } catch {
    return []
  }
}

function keep(one: Waiting): boolean {
  try {
    localStorage.setItem(keyOf(one), JSON.stringify(one))
    return true
  } catch {
    return false
  }
}

function forget(one: Waiting): void {
  try {
    localStorage.removeItem(keyOf(one))
  } catch {
    // Nothing could be kept either.
  }
}

const inOrder = (all: readonly Waiting[]) => [...all].sort((a, b) => a.turn - b.turn)

const [waiting, setWaiting] = createSignal<readonly Waiting[]>(inOrder(readAll()))
/** What the server has taken since the page was opened: it stands, also on a day that has not been asked for anew. */
const [acknowledged, setAcknowledged] = createSignal<readonly Draft[]>([])
const [sending, setSending] = createSignal(false)
const [away, setAway] = createSignal(false)
/** The server's sentence when it answers but cannot write just now, such as a full disk. */
const [trouble, setTrouble] = createSignal<string>()
/** What this browser would not keep: it waits in this window alone. */
const unkept = new Set<string>()

export { acknowledged, away, sending, setAway, trouble, waiting }

/** False when something that waits would be lost with the page. */
export const durable = (): boolean => !waiting().some(({ draft }) => unkept.has(draft.id))

export const drafts = (): readonly Draft[] => waiting().flatMap(({ draft, refused }) => (refused === undefined ? [draft] : []))

let retry: ReturnType<typeof setTimeout> | undefined

/** Sends all of them; when the server refuses the whole, each by itself, so that one bad entry holds up no other. */
async function post(batch: readonly Waiting[]): Promise<void> {
  try {
    await api.write(batch.map(({ draft }) => draft))
    for (const one of batch) forget(one)
    const gone = new Set(batch.map(({ draft }) => draft.id))
    together(() => {
      setAway(false)
      setAcknowledged((all) => [...all, ...batch.map(({ draft }) => draft)])
      setWaiting((all) => all.filter(({ draft }) => !gone.has(draft.id)))
    })
  } catch (error) {
    if (!(error instanceof ApiProblem) || !error.refused) throw error
    const [only, ...more] = batch
    if (only === undefined) return
    if (more.length > 0) {
      for (const one of batch) await post([one])
      return
    }
    const refused = { ...only, refused: error.message }
    keep(refused)
    setWaiting((all) => all.map((one) => (one.draft.id === only.draft.id ? refused : one)))
  }
}

/** Tries to send what waits. Never throws: what could not be sent waits on. */
export async function send(): Promise<void> {
  if (sending()) return
  clearTimeout(retry)
  setSending(true)
  try {
    for (;;) {
      const batch = waiting()
        .filter(({ refused }) => refused === undefined)
        .slice(0, batchSize)
      if (batch.length === 0) break
      await post(batch)
    }
    setTrouble(undefined)
  } catch (error) {
    const isAway = !(error instanceof ApiProblem) || error.away
    setAway(isAway)
    setTrouble(isAway ? undefined : error.message)
    retry = setTimeout(() => void send(), retryMs)
  } finally {
    setSending(false)
  }
}

/** Keeps them on this device and begins to send. */
export function put(fresh: readonly Draft[]): void {
  const last = Math.max(0, ...waiting().map(({ turn }) => turn))
  const first = Math.max(last + 1, Date.now())
  const added = fresh.map((draft, index) => ({ draft, turn: first + index }))
  for (const one of added) if (!keep(one)) unkept.add(one.draft.id)
  setWaiting((all) => [...all, ...added])
  void send()
}

/** A refused entry once more, or thrown away at the person's own word. */
export function tryAgain(id: string): void {
  setWaiting((all) => all.map((one) => (one.draft.id === id ? { draft: one.draft, turn: one.turn } : one)))
  void send()
}
export function throwAway(id: string): void {
  for (const one of waiting()) if (one.draft.id === id) forget(one)
  setWaiting((all) => all.filter(({ draft }) => draft.id !== id))
}

/** Deleted for good on the server: what waits here, and what was sent in this visit, goes too. */
export function wipe(goes: (draft: Draft) => boolean): void {
  for (const { draft } of waiting()) if (goes(draft)) throwAway(draft.id)
  setAcknowledged((all) => all.filter((draft) => !goes(draft)))
}

let watched = false
/** Listens for the moments at which sending may succeed again; from the first screen on that writes. */
export function watchOutbox(): void {
  if (watched) return
  watched = true
  addEventListener('online', () => void send())
  addEventListener('visibilitychange', () => void (document.visibilityState === 'visible' && send()))
  addEventListener('storage', ({ key }) => {
    if (key?.startsWith(prefix) !== true) return
    setWaiting((before) => inOrder([...readAll(), ...before.filter(({ draft }) => unkept.has(draft.id))]))
    void send()
  })
  void send()
}
