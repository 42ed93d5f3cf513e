// What has the person wished so far? What was taken out and what is kept, each to be taken back, and how far the plan may go.
import { createUniqueId, For, Show, type JSX } from 'solid-js'
import { capital } from '@charley/core'
import { emptyWishes, planPageWords } from '@charley/core/fix'
import * as state from './state.js'
import { toggleLock } from './wishes.js'

const words = planPageWords.wishes
const most = 12

function Chips(props: {
  readonly hint: string
  readonly ids: readonly string[]
  readonly label: (name: string) => string
  readonly onPress: (id: string) => void
}): JSX.Element {
  return (
    <Show when={props.ids.length > 0}>
      <p class="small-title">{props.hint}</p>
      <ul class="chips">
        <For each={props.ids}>
          {(id) => (
            <li>
              <button
                type="button"
                class="chip"
                aria-label={props.label(capital(state.nameOf(id)))}
                onClick={() => props.onPress(id)}
              >
                {capital(state.nameOf(id))} <span aria-hidden="true">×</span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

export function WishesPanel(): JSX.Element {
  const wishes = state.wishes
  const refused = () => [...wishes().refusedFoods, ...wishes().refusedChanges]
  const locked = () => wishes().locked.map(({ id }) => id)
  const limit = (next: number) => state.wishAnew({ ...wishes(), mostChanges: Math.min(most, Math.max(1, next)) })
  const isAnyWish = () => JSON.stringify(wishes()) !== JSON.stringify(emptyWishes())
  const id = createUniqueId()
  return (
    <section class="wishes" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <Show when={refused().length + locked().length === 0}>
        <p class="hint">{words.refusedNone}</p>
      </Show>
      <Chips hint={words.refused} ids={refused()} label={words.allow} onPress={state.allow} />
      <Chips
        hint={words.locked}
        ids={locked()}
        label={words.free}
        onPress={(one) => state.wishAnew(toggleLock(wishes(), { id: one, timesPerWeek: 0 }))}
      />
      <div class="wishes-limits">
        <div class="stepper-field" role="group" aria-labelledby={id}>
          <span id={id}>{words.most}</span>
          <span class="stepper">
            <button
              type="button"
              class="step"
              aria-label={words.fewer}
              aria-disabled={wishes().mostChanges <= 1}
              onClick={() => limit(wishes().mostChanges - 1)}
            >
              −
            </button>
            <output>{wishes().mostChanges}</output>
            <button
              type="button"
              class="step"
              aria-label={words.moreOf}
              aria-disabled={wishes().mostChanges >= most}
              onClick={() => limit(wishes().mostChanges + 1)}
            >
              +
            </button>
          </span>
        </div>
        <label class="tick">
          <input
            type="checkbox"
            checked={wishes().onlyEaten}
            onChange={(event) => state.wishAnew({ ...wishes(), onlyEaten: event.currentTarget.checked })}
          />
          {words.onlyEaten}
        </label>
      </div>
      <Show when={isAnyWish()}>
        <button type="button" class="link-button" onClick={() => state.wishAnew(emptyWishes())}>
          {words.reset}
        </button>
      </Show>
    </section>
  )
}
