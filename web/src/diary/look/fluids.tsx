// Was it enough to drink, and was it too much? Water and salt of the latest day, as ranges, with the warnings that matter.
import { createMemo, For, Show, type JSX } from 'solid-js'
import { diaryWords, fluidRows, fluidWarnings, lastWithFluids } from '@charley/core'
import type { DayFluids } from '../api.js'
import { deviceZone, longDate, timeOf } from '../moments.js'

const words = diaryWords.intake.fluids

export function Fluids(props: { readonly fluids: readonly DayFluids[] }): JSX.Element {
  const day = createMemo(() => lastWithFluids(props.fluids))
  const clock = (at: string) => timeOf(at, deviceZone())
  return (
    <Show when={day()}>
      {(one) => (
        <section class="fluids" aria-labelledby="fluids-title">
          <h2 id="fluids-title">{words.title}</h2>
          <p class="hint">{words.lead(longDate(one().date))}</p>
          <For each={fluidWarnings(one(), clock)}>{(text) => <p class="ask-first">{text}</p>}</For>
          <table>
            <thead class="said">
              <tr>
                <th scope="col">{words.columns.what}</th>
                <th scope="col">{words.columns.amount}</th>
              </tr>
            </thead>
            <tbody>
              <For each={fluidRows(one())}>
                {([name, text]) => (
                  <tr>
                    <th scope="row">{name}</th>
                    <td>{text}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
          <p class="hint">{words.limits}</p>
        </section>
      )}
    </Show>
  )
}
