// How is something deleted for good? What it is, what goes with it, a typed word, and afterwards the proof.
import { createSignal, Match, onMount, Switch, untrack, type JSX } from 'solid-js'
import type { EntryKind } from '@charley/core'
import { dataOutWords, dataPageWords } from '@charley/core/exchange'
import { api } from '../../diary/api.js'
import { Choice } from '../../diary/forms/fields.jsx'
import { away, wipe } from '../../diary/outbox.js'
import { say } from '../../parts/focus.js'
import { replaceWith } from '../../router.js'
import * as session from '../../session/session.js'
import { dataApi, sentenceOf, type Deletion, type DeletionPlan, type DeletionProof, type Summary } from '../api.js'
import { UnderWay } from '../under-way.jsx'
import { Confirm, Proof } from './delete-steps.jsx'

const words = dataOutWords.delete

/** What this browser keeps goes with what the server keeps. `versions`: the ids of all that the one thing ever was. */
function wipeHere(what: Deletion, versions: ReadonlySet<string>): void {
  if (what.what === 'kind') return wipe(({ kind }) => kind === what.kind)
  if (what.what === 'one')
    return wipe(({ id, replaces }) => versions.has(id) || (replaces !== undefined && versions.has(replaces)))
  wipe(() => true)
  session.startAgain()
  session.setKeep(false)
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('charley.')) localStorage.removeItem(key)
  } catch {
    // Storage is forbidden here, so nothing was kept.
  }
}

/** `one`: the entry from whose card somebody came here. */
export function Delete(props: {
  readonly here: Summary | undefined
  readonly one: string | undefined
  readonly onDone: () => void
}): JSX.Element {
  // As one came: the address changes when it is settled.
  const [one, setOne] = createSignal(untrack(() => props.one))
  const [chosen, setChosen] = createSignal<EntryKind | 'all'>('all')
  const [plan, setPlan] = createSignal<DeletionPlan>()
  const [deleting, setDeleting] = createSignal(false)
  const [proof, setProof] = createSignal<DeletionProof>()
  const [wrong, setWrong] = createSignal('')
  let opener: HTMLButtonElement | undefined
  const what = (): Deletion => {
    const [id, kind] = [one(), chosen()]
    if (id !== undefined) return { what: 'one', id }
    return kind === 'all' ? { what: 'all' } : { what: 'kind', kind }
  }
  const choices = (): readonly (readonly [EntryKind | 'all', string])[] => [
    ['all', words.all],
    ...(props.here?.kinds ?? []).map(({ kind, count }) => [kind, words.one(dataPageWords.kinds[kind], count)] as const),
  ]
  const begin = async () => {
    setWrong('')
    try {
      setPlan((await dataApi.planDeletion(what())).plan)
    } catch (error) {
      settled()
      setWrong(sentenceOf(error))
    }
  }
  onMount(() => one() !== undefined && void begin())
  /** From here on it is no longer about the one entry. */
  const settled = () => {
    if (one() === undefined) return
    setOne(undefined)
    replaceWith('data', 'out')
  }
  const versionsOf = async (wish: Deletion): Promise<ReadonlySet<string>> =>
    new Set(wish.what === 'one' ? (await api.history(wish.id)).versions.map(({ id }) => id) : [])
  const carryOut = async (token: string) => {
    setDeleting(true)
    setWrong('')
    say(words.deleting)
    try {
      const versions = await versionsOf(what())
      const { proof: found } = await dataApi.carryOut(what(), token)
      wipeHere(what(), versions)
      settled()
      setPlan(undefined)
      setProof(found)
      setChosen('all')
      props.onDone()
    } catch (error) {
      // What is said in the plan may no longer be so.
      close()
      setWrong(sentenceOf(error, words.unsure))
      say(wrong())
    } finally {
      setDeleting(false)
    }
  }
  const close = () => {
    setPlan(undefined)
    setProof(undefined)
    setWrong('')
    settled()
    setTimeout(() => opener?.focus())
  }
  return (
    <Switch>
      <Match when={deleting()}>
        <UnderWay said={words.deleting} />
      </Match>
      <Match when={proof()}>{(found) => <Proof proof={found()} onClose={close} />}</Match>
      <Match when={plan()}>
        {(now) => <Confirm plan={now()} onConfirm={() => void carryOut(now().token)} onCancel={close} />}
      </Match>
      <Match when={props.here?.kinds.length === 0}>
        <p class="hint">{words.nothing}</p>
      </Match>
      <Match when={true}>
        <form
          class="delete-what"
          onSubmit={(event) => {
            event.preventDefault()
            void begin()
          }}
        >
          <Choice label={words.what} value={chosen()} options={choices()} onChange={setChosen} />
          <button type="submit" class="button button-quiet button-grave" disabled={away()} ref={(element) => (opener = element)}>
            {words.begin}
          </button>
          <p class="wrong" role="alert">
            {wrong()}
          </p>
        </form>
      </Match>
    </Switch>
  )
}
