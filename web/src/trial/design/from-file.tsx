// Somebody else's plan? Their file fills everything in; the guard and the chances are asked anew for this person.
import { createSignal, createUniqueId, type JSX } from 'solid-js'
import { draftProblemWords } from '@charley/core'
import { readShared, trialDesignWords, type SharedProtocol } from '@charley/core/trial'

const words = trialDesignWords.shared

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function FromFile(props: { readonly onTaken: (shared: SharedProtocol) => void }): JSX.Element {
  const [said, setSaid] = createSignal('')
  const [wrong, setWrong] = createSignal('')
  const id = createUniqueId()
  const take = async (file: File | undefined) => {
    if (!file) return
    const read = readShared(parsed(await file.text()))
    if (!read.ok) {
      const [first] = read.problems
      setSaid('')
      return void setWrong([words.notRead, first && draftProblemWords(first).what].filter(Boolean).join(' '))
    }
    setWrong('')
    setSaid(words.taken(read.shared.tried.name))
    props.onTaken(read.shared)
  }
  return (
    <details class="more from-file">
      <summary>{words.title}</summary>
      <p>{words.lead}</p>
      <div class="field">
        <label class="field-label" for={id}>
          {words.choose}
        </label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </div>
      <p role="status">{said()}</p>
      <p class="wrong" role="alert">
        {wrong()}
      </p>
    </details>
  )
}
