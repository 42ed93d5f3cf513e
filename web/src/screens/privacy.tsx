// What happens to the answers? Where they are, the one switch to keep them, and the button that wipes them.
import { createSignal, For, type JSX } from 'solid-js'
import { page } from '@charley/core'
import { Heading } from '../parts/heading.jsx'
import { say } from '../parts/focus.js'
import { downloadCase } from '../result/case-file.js'
import * as session from '../session/session.js'

const words = page.privacy

export function Privacy(): JSX.Element {
  const [said, setSaid] = createSignal('')
  const tell = (text: string) => {
    setSaid(text)
    say(text)
  }
  const keep = (on: boolean) => tell(session.setKeep(on) ? (on ? words.kept : words.forgotten) : words.failed)
  const wipe = () => {
    session.startAgain()
    session.setKeep(false)
    tell(words.wiped)
  }
  return (
    <article class="prose">
      <Heading title={words.title} />
      <p class="lead">{words.lead}</p>
      <ul class="plain">
        <For each={words.points}>{(point) => <li>{point}</li>}</For>
      </ul>
      <section>
        <h2>{words.keepTitle}</h2>
        <label class="tick">
          <input type="checkbox" checked={session.keeping()} onChange={(event) => keep(event.currentTarget.checked)} />
          {words.keep}
        </label>
        <p class="hint">{words.keepHint}</p>
      </section>
      <section>
        <h2>{words.downloadTitle}</h2>
        <p class="keep-buttons">
          <button type="button" class="button button-quiet" onClick={() => downloadCase(session.known())}>
            {words.download}
          </button>
          <button type="button" class="button button-quiet" onClick={wipe}>
            {words.wipe}
          </button>
        </p>
      </section>
      <p class="hint">{said()}</p>
    </article>
  )
}
