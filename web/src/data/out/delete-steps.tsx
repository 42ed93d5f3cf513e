// What is said before and after something is deleted for good? What would go and a word to type; then what is gone, and how that was checked.
import { createSignal, createUniqueId, For, onMount, type JSX } from 'solid-js'
import { dataOutWords, dataPageWords } from '@charley/core/exchange'
import { fileOf, restoreParts, type DeletionPlan, type DeletionProof } from '../api.js'
import { Told } from '../told.jsx'

const words = dataOutWords.delete
const { number } = dataPageWords

export function Confirm(props: {
  readonly plan: DeletionPlan
  readonly onConfirm: () => void
  readonly onCancel: () => void
}): JSX.Element {
  const id = createUniqueId()
  const [typed, setTyped] = createSignal('')
  const [missing, setMissing] = createSignal(false)
  let title: HTMLElement | undefined
  let field: HTMLInputElement | undefined
  onMount(() => title?.focus())
  const confirm = () => {
    const sure = typed().trim().toLowerCase() === words.word
    setMissing(!sure)
    if (sure) props.onConfirm()
    else field?.focus()
  }
  return (
    <form
      class="card delete-sure"
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        confirm()
      }}
      onKeyDown={(event) => event.key === 'Escape' && props.onCancel()}
    >
      <h3 tabindex="-1" ref={(element) => (title = element)}>
        {words.sureTitle}
      </h3>
      <For each={props.plan.sentences}>{(sentence) => <p>{sentence}</p>}</For>
      <p>
        <a href={fileOf.backup} download="">
          {words.backupFirst}
        </a>
      </p>
      <div class="field">
        <label class="field-label" for={id}>
          {words.type(words.word)}
        </label>
        <input
          id={id}
          ref={(element) => (field = element)}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={missing()}
          aria-describedby={`${id}-wrong`}
          value={typed()}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <p class="wrong" role="alert" id={`${id}-wrong`}>
        {missing() ? words.typeWrong(words.word) : ''}
      </p>
      <div class="card-buttons">
        <button type="submit" class="button button-grave">
          {words.confirm}
        </button>
        <button type="button" class="button button-quiet" onClick={() => props.onCancel()}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}

export function Proof(props: { readonly proof: DeletionProof; readonly onClose: () => void }): JSX.Element {
  return (
    <Told title={words.doneTitle}>
      <h4>{words.proofTitle}</h4>
      <ul class="plain proof">
        <For each={props.proof.sentences}>{(sentence) => <li>{sentence}</li>}</For>
      </ul>
      <div class="scroll" tabindex="0" role="group" aria-label={words.proofTitle}>
        <table class="figures">
          <thead>
            <tr>
              <For each={['part', 'before', 'after'] as const}>{(column) => <th scope="col">{words.columns[column]}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={restoreParts}>
              {(part) => (
                <tr>
                  <th scope="row">{dataOutWords.restore.parts[part]}</th>
                  <td>{number(props.proof.before[part])}</td>
                  <td>{number(props.proof.after[part])}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <button type="button" class="button button-quiet" onClick={() => props.onClose()}>
        {words.close}
      </button>
    </Told>
  )
}
