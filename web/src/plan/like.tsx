// What could stand in the place of a change? A sheet with foods like it; the one taken is kept, and the rest is made to fit.
import { createResource, For, onMount, Show, type JSX } from 'solid-js'
import { amountText, listed } from '@charley/core'
import { changeLine, nutrientInside, planPageWords, type Alternative, type Change, type Reached } from '@charley/core/fix'
import { likeThis } from './state.js'

const words = planPageWords.like
const shownGains = 3

/** "magnesium 60 mg, calcium 120 mg": what it brings most of, against the goals. */
function bringsText({ gains }: Alternative, nutrients: readonly Reached[]): string {
  const shares = gains.flatMap(({ nutrient, perDay }) => {
    const target = nutrients.find((one) => one.nutrient === nutrient)?.target
    return target && perDay.value > 0 ? [{ nutrient, perDay, share: perDay.value / target }] : []
  })
  const best = shares.sort((a, b) => b.share - a.share).slice(0, shownGains)
  return listed(best.map(({ nutrient, perDay }) => `${nutrientInside(nutrient)} ${amountText(nutrient, perDay.value)}`))
}

export function Like(props: {
  readonly change: Change
  readonly nutrients: readonly Reached[]
  readonly onTake: (taken: Alternative) => void
  readonly onClose: () => void
}): JSX.Element {
  let sheet: HTMLDialogElement | undefined
  const [found] = createResource(
    () => props.change.id,
    (id) => likeThis(id),
  )
  onMount(() => sheet?.showModal())
  const brings = (change: Alternative) => bringsText(change, props.nutrients)
  return (
    <dialog class="sheet" ref={(element) => (sheet = element)} aria-labelledby="like-title" onClose={() => props.onClose()}>
      <h2 id="like-title">{words.title(changeLine(props.change))}</h2>
      <p class="hint">{words.lead}</p>
      <Show when={!found.loading} fallback={<p>{words.looking}</p>}>
        <ul class="likes">
          <For each={found.error ? [] : found()} fallback={<li>{words.none}</li>}>
            {(change) => (
              <li>
                <button type="button" class="option" onClick={() => props.onTake(change)}>
                  <span class="option-label">
                    {changeLine(change)}
                    <small>{words.brings(brings(change))}</small>
                  </span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p>
        <button type="button" class="button button-quiet" onClick={() => sheet?.close()}>
          {words.close}
        </button>
      </p>
    </dialog>
  )
}
