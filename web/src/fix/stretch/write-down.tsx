// May it be written in the diary? Only where there is one: the page is also served where nobody keeps anything.
import { createResource, createSignal, Show, type JSX } from 'solid-js'
import type { Draft } from '@charley/core'
import { fixPageWords } from '@charley/core/fix'
import { say } from '../../parts/focus.js'

const words = fixPageWords.stretch

async function diaryIsThere(): Promise<boolean> {
  try {
    const { api } = await import('../../diary/api.js')
    await api.profile()
    return true
  } catch {
    return false
  }
}

/** Offers to note so many minutes of stretching, and to take it back. */
export function WriteDown(props: { readonly countedMs: number }): JSX.Element {
  const [there] = createResource(diaryIsThere)
  const [written, setWritten] = createSignal<Draft>()
  const write = async () => {
    const [{ draftOf, nowHere }, { put }] = await Promise.all([import('../../diary/drafts.js'), import('../../diary/outbox.js')])
    const minutes = Math.max(1, Math.round(props.countedMs / 60_000))
    const draft = draftOf('exercise', { activity: words.activity, minutes, effort: 'light' }, nowHere())
    put([draft])
    setWritten(draft)
    say(words.written)
  }
  const takeBack = async (draft: Draft) => {
    const [{ removed }, { put }] = await Promise.all([import('../../diary/drafts.js'), import('../../diary/outbox.js')])
    put([removed(draft)])
    setWritten(undefined)
    say(words.takenBack)
  }
  return (
    <Show when={there()}>
      <Show
        when={written()}
        fallback={
          <button type="button" class="button" onClick={() => void write()}>
            {words.write}
          </button>
        }
      >
        {(draft) => (
          <p class="written">
            {words.written}{' '}
            <button type="button" class="link-button" onClick={() => void takeBack(draft())}>
              {words.takeBack}
            </button>
          </p>
        )}
      </Show>
    </Show>
  )
}
