// What goes into which box? For the helper alone: asked for by a button, and never fetched before it is pressed.
import { createSignal, For, Show, type JSX } from 'solid-js'
import { capital } from '@charley/core'
import { trialPageWords, type Box } from '@charley/core/trial'
import { ApiProblem } from '../diary/api.js'
import { longDate } from '../diary/moments.js'
import { Heading } from '../parts/heading.jsx'
import { trialApi, type TrialView } from './api.js'
import { daysFrom } from './today/day-place.js'

const words = trialPageWords.helper

export function Helper(props: { readonly trial: TrialView }): JSX.Element {
  const [boxes, setBoxes] = createSignal<readonly Box[]>()
  const [wrong, setWrong] = createSignal('')
  const show = async () => {
    try {
      setBoxes((await trialApi.boxes(props.trial.id)).boxes)
    } catch (error) {
      setWrong(error instanceof ApiProblem && !error.away ? error.message : words.away)
    }
  }
  return (
    <article class="helper">
      <Heading title={words.title} />
      <Show when={props.trial.protocol.blinded} fallback={<p>{words.notBlinded}</p>}>
        <Show
          when={boxes()}
          fallback={
            <>
              <p class="lead">{words.lead}</p>
              <ul class="plain">
                <For each={words.duties}>{(line) => <li>{line}</li>}</For>
              </ul>
              <p class="care">{words.away2}</p>
              <button type="button" class="button" onClick={() => void show()}>
                {words.show}
              </button>
              <p class="wrong" role="alert">
                {wrong()}
              </p>
            </>
          }
        >
          {(list) => (
            <>
              <p class="care">{words.secret}</p>
              <table class="boxes">
                <thead>
                  <tr>
                    <For each={['box', 'fill', 'from', 'days'] as const}>
                      {(column) => <th scope="col">{words.columns[column]}</th>}
                    </For>
                  </tr>
                </thead>
                <tbody>
                  <For each={list()}>
                    {(box) => (
                      <tr>
                        <th scope="row">{box.box}</th>
                        <td>{capital(box.fill.name)}</td>
                        <td>{longDate(box.from)}</td>
                        <td>{daysFrom(box.from, box.to) + 1}</td>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
              <p class="hint">{words.how}</p>
              <p class="card-buttons">
                <button type="button" class="button" onClick={() => setBoxes(undefined)}>
                  {words.hide}
                </button>
                <button type="button" class="button button-quiet" onClick={() => print()}>
                  {words.print}
                </button>
              </p>
            </>
          )}
        </Show>
      </Show>
    </article>
  )
}
