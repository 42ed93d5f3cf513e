// Why this cause, what would confirm it, what helps, and on what numbers does it rest? The inside of an opened bar.
import { createResource, For, Show, type JSX } from 'solid-js'
import { analyteWords, capital, listed, nameOfCause, nameOfFact, page, type GuardedAction, type RankedCause } from '@charley/core'
import { ask } from '../core/client.js'
import { addressOf } from '../router.js'
import { ActionList, groupOf, type Group } from './action-list.jsx'
import { Evidence } from './evidence.jsx'
import { NumberCards } from './number-cards.jsx'

const words = page.result

const nearest: readonly Group[] = ['yourself', 'first', 'doctor']

/** The actions that answer this cause, of those the guard let through; what one can do oneself stands first. */
const actionsFor = (id: string, causeActions: readonly string[], actions: readonly GuardedAction[]) =>
  actions
    .filter(({ action }) => causeActions.includes(action.id) || (action.causes !== 'any' && action.causes.includes(id)))
    .sort((a, b) => nearest.indexOf(groupOf(a)) - nearest.indexOf(groupOf(b)))

export function CauseDetails(props: { readonly cause: RankedCause; readonly actions: readonly GuardedAction[] }): JSX.Element {
  const [entry] = createResource(
    () => props.cause.id,
    (id) => ask('entry', id),
  )
  const helping = () => actionsFor(props.cause.id, entry()?.actions ?? [], props.actions)
  return (
    <div class="cause-details">
      <Evidence evidence={props.cause.evidence} />
      <Show when={props.cause.roots.length > 0}>
        <p>{words.roots(listed(props.cause.roots.map(({ id }) => nameOfCause(id))))}</p>
      </Show>
      <Show when={props.cause.present}>
        {(present) => <p>{words.present(page.percent(present().value), page.percentRange(present().low, present().high))}</p>}
      </Show>
      <Show when={props.cause.id !== 'unlisted'}>
        <p>{words.worth(page.percent(props.cause.worth.value))}</p>
        <Show when={entry()}>
          {(found) => (
            <>
              <h3 class="small-title">{words.confirms}</h3>
              <Show when={found().confirm.length > 0} fallback={<p>{words.noTest}</p>}>
                <ul class="plain">
                  <For each={found().confirm}>
                    {(test) => (
                      <li>
                        <b>{capital(nameOfFact(test))}</b>
                        <Show when={analyteWords[test]?.line}>{(line) => <>: {line()}</>}</Show>
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
              <h3 class="small-title">{words.helps}</h3>
              <Show when={helping().length > 0} fallback={<p>{words.nothingHelps}</p>}>
                <ActionList actions={helping()} />
              </Show>
              <NumberCards id={props.cause.id} />
              <p>
                <a href={addressOf('know', props.cause.id)}>{words.read}</a>
              </p>
            </>
          )}
        </Show>
      </Show>
    </div>
  )
}
