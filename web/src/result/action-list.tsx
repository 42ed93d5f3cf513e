// What can one do? Only what the guard let through, best first; what needs a word with someone says so and why.
import { For, Show, type JSX } from 'solid-js'
import { actionWords, listed, page, type GuardedAction } from '@charley/core'
import { heard } from '../session/session.js'
import { reason } from './names.js'

const words = page.result

export type Group = keyof typeof words.groups

/** Who does it: the person, the person after asking, or a professional. */
export function groupOf({ action, permission }: GuardedAction): Group {
  if (action.position === 'prescriber' || ['see', 'specialist', 'test', 'medicine-review'].includes(action.kind)) return 'doctor'
  return permission === 'ask-first' ? 'first' : 'yourself'
}

function Item(props: { readonly guarded: GuardedAction }): JSX.Element {
  const { action, permission, because } = props.guarded
  const said = actionWords[action.id]
  return (
    <li>
      <details class="action">
        <summary>
          <span class="action-name">{said?.name ?? action.id}</span>
          <small>
            {words.certainty[action.certainty]}
            <Show when={action.effect}>{(effect) => <>: {words.effect(effect().value, effect().low, effect().high)}</>}</Show>
          </small>
        </summary>
        <ul class="plain">
          <For each={said?.how}>{(line) => <li>{line}</li>}</For>
        </ul>
        <Show when={permission === 'ask-first'}>
          <p class="ask-first">
            <b>{words.askFirst}.</b> {said?.askFirst}{' '}
            <Show when={because.length > 0}>({words.askFirstBecause(listed(because.map((id) => reason(heard(), id))))})</Show>
          </p>
        </Show>
        <dl>
          <dt>{words.evidence}</dt>
          <dd>{said?.evidence}</dd>
          <dt>{words.harms}</dt>
          <dd>{said?.harms}</dd>
        </dl>
      </details>
    </li>
  )
}

const shown = 4

export function ActionList(props: { readonly actions: readonly GuardedAction[] }): JSX.Element {
  return (
    <>
      <ul class="actions">
        <For each={props.actions.slice(0, shown)}>{(guarded) => <Item guarded={guarded} />}</For>
      </ul>
      <Show when={props.actions.length > shown}>
        <details class="more">
          <summary>{words.moreActions(props.actions.length - shown)}</summary>
          <ul class="actions">
            <For each={props.actions.slice(shown)}>{(guarded) => <Item guarded={guarded} />}</For>
          </ul>
        </details>
      </Show>
    </>
  )
}

export function ActionGroups(props: { readonly actions: readonly GuardedAction[] }): JSX.Element {
  const groups = () =>
    (Object.keys(words.groups) as Group[])
      .map((group) => ({ group, actions: props.actions.filter((guarded) => groupOf(guarded) === group) }))
      .filter(({ actions }) => actions.length > 0)
  return (
    <For each={groups()} fallback={<p>{words.nothingToDo}</p>}>
      {({ group, actions }) => (
        <>
          <h3>{words.groups[group]}</h3>
          <ActionList actions={actions} />
        </>
      )}
    </For>
  )
}
