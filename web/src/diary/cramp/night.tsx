// A cramp at three in the morning: one tap writes it down. Dark red, large, and nothing that must be answered.
import { createSignal, onCleanup, onMount, Show, type JSX } from 'solid-js'
import { diaryWords, type Cramp, type Draft } from '@charley/core'
import { say } from '../../parts/focus.js'
import { Heading } from '../../parts/heading.jsx'
import { addressOf } from '../../router.js'
import { chooseTheme, theme } from '../../theme.js'
import { changed, draftOf, nowHere, removed } from '../drafts.js'
import { timeOf } from '../moments.js'
import { away, drafts, durable, put } from '../outbox.js'
import { CrampFields } from './cramp-fields.jsx'

const words = diaryWords.cramp

export function Night(): JSX.Element {
  /** The cramp as last written down. */
  const [written, setWritten] = createSignal<Draft>()
  const [said, setSaid] = createSignal('')
  let first: HTMLButtonElement | undefined
  let sleep: HTMLButtonElement | undefined

  onMount(() => {
    document.documentElement.dataset['theme'] = 'night'
    onCleanup(() => chooseTheme(theme()))
  })

  const time = () => {
    const cramp = written()
    return cramp ? timeOf(cramp.at, cramp.zone) : ''
  }
  const waits = () => drafts().some(({ id }) => id === written()?.id)
  const outcome = () => {
    if (waits() && away()) return durable() ? words.kept(time()) : words.notKept
    return words.saved(time())
  }
  const cramp = (): Cramp => {
    const draft = written()
    return draft?.kind === 'cramp' && draft.payload !== null ? draft.payload : {}
  }
  const now = () => {
    const draft = draftOf('cramp', {}, nowHere())
    put([draft])
    setWritten(draft)
    setSaid('')
    say(words.saved(time()))
    sleep?.focus()
  }
  const amend = (next: Cramp) => {
    const before = written()
    if (!before) return
    const draft = changed(before, next)
    put([draft])
    setWritten(draft)
  }
  const rest = (text: string) => {
    setWritten(undefined)
    setSaid(text)
    say(text)
    first?.focus()
  }
  const takeBack = () => {
    const draft = written()
    if (draft) put([removed(draft)])
    rest(words.takenBack)
  }
  const backToSleep = () => rest(words.sleepWell)

  return (
    <div class="night">
      <Heading title={words.title} class="night-title" />
      <Show
        when={written()}
        fallback={
          <div class="night-start">
            <button type="button" class="night-button" ref={(element) => (first = element)} onClick={now}>
              {words.now}
            </button>
            <p class="lead">{said() || words.nowHint}</p>
            <p>
              <a class="link-button" href={addressOf('today')}>
                {words.toDiary}
              </a>
            </p>
          </div>
        }
      >
        <div class="night-after">
          <p class="night-saved">{outcome()}</p>
          <div class="night-sleep">
            <button
              type="button"
              class="night-button night-button-low"
              ref={(element) => (sleep = element)}
              onClick={backToSleep}
            >
              {words.backToSleep}
            </button>
          </div>
          <p class="hint">{words.optional}</p>
          <CrampFields cramp={cramp()} onChange={amend} />
          <p class="night-more">
            <button type="button" class="link-button" onClick={takeBack}>
              {words.mistake}
            </button>
            <a class="link-button" href={addressOf('today')}>
              {words.toDiary}
            </a>
          </p>
        </div>
      </Show>
    </div>
  )
}
