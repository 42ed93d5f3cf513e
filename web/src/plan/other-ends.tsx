// What if there is no plan to show? Nothing is needed, wishes stand against each other, it is for somebody else to make, or it failed.
import { For, Show, type JSX } from 'solid-js'
import { capital, listed } from '@charley/core'
import { fixPageWords, isOnlyUnknown, nutrientInside, planPageWords, wishText, type Planned, type Wish } from '@charley/core/fix'
import { WhyNot } from '../fix/verdict-notes.jsx'
import { addressOf } from '../router.js'
import { partText, ReachedList } from './reached.jsx'
import * as state from './state.js'
import { giveUp } from './wishes.js'

type End<K extends Planned['kind']> = Extract<Planned, { readonly kind: K }>

const textOf = (wish: Wish) => wishText(wish, (id) => capital(state.nameOf(id)))

export function NothingNeeded(props: { readonly end: End<'nothing-needed'> }): JSX.Element {
  return (
    <section class="plan-part">
      <h2>{planPageWords.nothingNeeded.title}</h2>
      <p>{planPageWords.nothingNeeded.text}</p>
      <ReachedList nutrients={props.end.nutrients} />
    </section>
  )
}

/** Wishes can be given up here; how one eats and what one is allergic to, in the form; what is there for safety, nowhere. */
function Relax(props: {
  readonly wish: Wish
  readonly changes: number
  readonly reached: End<'impossible'>['relaxing'][number]['reached']
}): JSX.Element {
  const words = planPageWords.impossible
  const next = () => giveUp(state.wishes(), props.wish, props.changes)
  const reachedParts = () =>
    listed(
      props.reached.filter(({ reached }) => reached < 1).map((one) => words.part(nutrientInside(one.nutrient), partText(one))),
    )
  return (
    <li class="change">
      <h3 class="change-line">{textOf(props.wish)}</h3>
      <p>{words.gives(props.changes, reachedParts())}</p>
      <Show
        when={next()}
        fallback={
          props.wish.what === 'pattern' || props.wish.what === 'allergen' ? (
            <a class="chip" href={addressOf('plan', 'eating')}>
              {words.edit}
            </a>
          ) : (
            <p class="hint">{words.stays}</p>
          )
        }
      >
        {(relaxed) => (
          <button
            type="button"
            class="button"
            aria-label={words.giveUpLong(textOf(props.wish))}
            onClick={() => state.wishAnew(relaxed())}
          >
            {words.giveUp}
          </button>
        )}
      </Show>
    </li>
  )
}

export function Impossible(props: { readonly end: End<'impossible'> }): JSX.Element {
  const words = planPageWords.impossible
  return (
    <section class="plan-part impossible">
      <h2>{words.title}</h2>
      <p>{props.end.relaxing.length > 0 ? words.lead : words.none}</p>
      <ul class="changes">
        <For each={props.end.relaxing}>
          {({ wish, changes, reached }) => <Relax wish={wish} changes={changes} reached={reached} />}
        </For>
      </ul>
      <h3>{words.conflict}</h3>
      <ul class="plain">
        <For each={props.end.conflict}>{(wish) => <li>{textOf(wish)}</li>}</For>
      </ul>
    </section>
  )
}

export function NotForYou(props: { readonly end: End<'not-for-you'> }): JSX.Element {
  const words = planPageWords.notForYou
  const onlyUnknown = () => isOnlyUnknown(props.end.verdict)
  return (
    <section class="plan-part">
      <h2>{onlyUnknown() ? words.openTitle : words.title}</h2>
      <p>{onlyUnknown() ? words.openText : words.text}</p>
      <WhyNot verdict={props.end.verdict} />
      <Show when={props.end.verdict.permission === 'refused' && props.end.verdict.whom.length > 0}>
        <p>
          <b>{fixPageWords.whoToAsk(props.end.verdict.whom.map((one) => fixPageWords.professionals[one]))}</b>
        </p>
      </Show>
      <p>
        <a class="plan-edit" href={addressOf('fix')}>
          {words.toFix}
        </a>
      </p>
    </section>
  )
}

export function Failed(props: { readonly end: End<'failed'> }): JSX.Element {
  const words = planPageWords.failed
  return (
    <section class="plan-part">
      <h2>{words.title}</h2>
      <p role="alert">{words.text}</p>
      <details class="more">
        <summary>{words.details}</summary>
        <ul class="plain">
          <For each={props.end.failures}>{(failure) => <li>{failure}</li>}</For>
        </ul>
      </details>
      <button type="button" class="button button-quiet" onClick={() => void state.make()}>
        {planPageWords.working.retry}
      </button>
    </section>
  )
}
