// What is there to buy for a week of the plan? A list to tick, to copy and to print.
import { createSignal, For, Show, type JSX } from 'solid-js'
import { capital, inUnit, plain } from '@charley/core'
import { planPageWords, shoppingList, type CheckedPlan, type ShoppingLine } from '@charley/core/fix'
import { say } from '../parts/focus.js'
import * as state from './state.js'

const words = planPageWords.shopping

/** "7 × 1 bowl (1,680 g)". */
function amountOf({ portion, times, amount, unit }: ShoppingLine): string {
  const counted = times === 1 ? portion.label : `${plain(times)} × ${portion.label}`
  return unit === 'piece' ? counted : `${counted} (${inUnit(amount, unit)})`
}

const textOf = (line: ShoppingLine) => `${capital(line.food.name)}: ${amountOf(line)}`

export function ShoppingList(props: { readonly plan: CheckedPlan }): JSX.Element {
  const list = () => shoppingList(props.plan)
  const lines = () => list().groups.flatMap(({ lines: all }) => all)
  const open = () => lines().filter(({ food }) => !state.ticked().includes(food.id)).length
  const [said, setSaid] = createSignal('')
  const tell = (text: string) => {
    setSaid(text)
    say(text)
  }
  const copy = async () => {
    const text = [
      ...list().groups.flatMap(({ group, lines: all }) => [words.groups[group], ...all.map((line) => `- ${textOf(line)}`), '']),
      ...(list().buyLess.length > 0 ? [words.less, ...list().buyLess.map((line) => `- ${textOf(line)}`)] : []),
    ].join('\n')
    try {
      await navigator.clipboard.writeText(text)
      tell(words.copied)
    } catch {
      tell(words.copyFailed)
    }
  }
  return (
    <Show when={lines().length + list().buyLess.length > 0} fallback={<p>{words.empty}</p>}>
      <p class="hint" role="status">
        {words.left(open())}
      </p>
      <For each={list().groups}>
        {({ group, lines: all }) => (
          <section class="shop-group">
            <h2>{words.groups[group]}</h2>
            <ul class="shop">
              <For each={all}>
                {(line) => (
                  <li>
                    <label class="tick">
                      <input
                        type="checkbox"
                        checked={state.ticked().includes(line.food.id)}
                        onChange={() => state.tick(line.food.id)}
                      />
                      <span>
                        {capital(line.food.name)} <small>{amountOf(line)}</small>
                      </span>
                    </label>
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
      <Show when={list().buyLess.length > 0}>
        <section class="shop-group">
          <h2>{words.less}</h2>
          <ul class="plain">
            <For each={list().buyLess}>
              {(line) => (
                <li>
                  {capital(line.food.name)} <small>{amountOf(line)}</small>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <p class="card-buttons on-paper-no">
        <button type="button" class="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        <button type="button" class="button button-quiet" onClick={() => print()}>
          {words.print}
        </button>
      </p>
      <p class="hint on-paper-no">{said()}</p>
    </Show>
  )
}
