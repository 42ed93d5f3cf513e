// How is something deleted for good? What it is, what goes with it, a typed word, and afterwards the proof.
import { createSignal, Match, Switch, type JSX } from 'solid-js'
import type { EntryKind } from '@charley/core'
import { dataOutWords, dataPageWords } from '@charley/core/exchange'
import { Choice } from '../../diary/forms/fields.jsx'
import { away, wipe } from '../../diary/outbox.js'
import { say } from '../../parts/focus.js'
import * as session from '../../session/session.js'
import { dataApi, sentenceOf, type Deletion, type DeletionPlan, type DeletionProof, type Summary } from '../api.js'
import { UnderWay } from '../under-way.jsx'
import { Confirm, Proof } from './delete-steps.jsx'

const words = dataOutWords.delete

/** What this browser keeps goes with what the server keeps. */
function wipeHere(what: Deletion): void {
  if (what.what === 'kind') return wipe(what.kind)
  wipe()
  session.startAgain()
  session.setKeep(false)
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith('charley.')) localStorage.removeItem(key)
  } catch {
    // Storage is forbidden here, so nothing was kept.
  }
}

export function Delete(props: { readonly here: Summary | undefined; readonly onDone: () => void }): JSX.Element {
  const [chosen, setChosen] = createSignal<EntryKind | 'all'>('all')
  const [plan, setPlan] = createSignal<DeletionPlan>()
  const [deleting, setDeleting] = createSignal(false)
  const [proof, setProof] = createSignal<DeletionProof>()
  const [wrong, setWrong] = createSignal('')
  let opener: HTMLButtonElement | undefined
  const what = (): Deletion => {
    const kind = chosen()
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
      setWrong(sentenceOf(error))
    }
  }
  const carryOut = async (token: string) => {
    setDeleting(true)
    setWrong('')
    say(words.deleting)
    try {
      const { proof: found } = await dataApi.carryOut(what(), token)
      wipeHere(what())
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
