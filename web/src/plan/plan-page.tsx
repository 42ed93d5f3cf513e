// What is the plan? How far it gets, the changes one by one, what food cannot reach, what was wished, and what it takes for granted.
import { createEffect, createMemo, createSignal, For, Match, on, Show, Switch, type JSX } from 'solid-js'
import { assumesText, changeLine, guardWords, planPageWords, type Change, type CheckedPlan } from '@charley/core/fix'
import { Heading } from '../parts/heading.jsx'
import { addressOf } from '../router.js'
import { Care } from '../fix/verdict-notes.jsx'
import { ChangeCard, TakenOut } from './change-card.jsx'
import { Like } from './like.jsx'
import { Failed, Impossible, NotForYou, NothingNeeded } from './other-ends.jsx'
import { ReachedList, summaryText } from './reached.jsx'
import * as state from './state.js'
import { sharedCare } from './shared-care.js'
import { Supplements } from './supplements.jsx'
import { WishesPanel } from './wishes-panel.jsx'
import { isLocked } from './wishes.js'
import { Working } from './working.jsx'

const words = planPageWords

/** The diary, or a typical diet and why. */
function From(): JSX.Element {
  return (
    <Show when={state.origin()}>
      {(from) => (
        <Show
          when={from().usual}
          fallback={
            <p class="notice">
              <b>{words.from.typical}</b> {words.from.typicalWhy[from().away ? 'away' : 'none']}{' '}
              <a href={addressOf('today')}>{words.from.toDiary}</a>
            </p>
          }
        >
          {(usual) => <p class="hint">{words.from.diary(usual().days)}</p>}
        </Show>
      )}
    </Show>
  )
}

function Changes(props: { readonly plan: CheckedPlan }): JSX.Element {
  const [list, setList] = createSignal<HTMLElement>()
  const [title, setTitle] = createSignal<HTMLElement>()
  const [like, setLike] = createSignal<Change>()
  // By id, so that a card stays what it is, focus and all, when the plan is solved anew around it.
  const ids = createMemo(() => {
    const all = props.plan.changes.map(({ id }) => id)
    const out = state.takenOut()
    if (!out) return all
    const rest = all.filter((id) => id !== out.change.id)
    return [...rest.slice(0, out.place), `out ${out.change.id}`, ...rest.slice(out.place)]
  })
  const shared = createMemo(() => sharedCare(props.plan.changes))
  const of = (id: string) => props.plan.changes.find((change) => change.id === id)
  const refuse = (id: string) => {
    const change = of(id)
    if (change) state.refuse(change, ids().indexOf(id))
  }
  /** A card that is moved loses the focus, and one that is gone has none: it goes back, or to the title of the list. */
  let last: HTMLElement | undefined
  createEffect(
    on(
      ids,
      () => {
        if (!last || document.activeElement !== document.body) return
        const next = last.isConnected ? last : title()
        next?.focus({ preventScroll: true })
      },
      { defer: true },
    ),
  )
  const onFocusIn = ({ target }: FocusEvent) => {
    last = target instanceof HTMLElement ? target : undefined
  }
  /** Left for somewhere else on the page. */
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) last = undefined
  }
  return (
    <section class="plan-part" aria-labelledby="changes-title" onFocusIn={onFocusIn} onFocusOut={onFocusOut}>
      <h2 id="changes-title" tabindex="-1" ref={setTitle}>
        {words.changes.title}
      </h2>
      <p>
        {props.plan.changes.length === 0 ? words.changes.nothing : words.changes.lead(props.plan.changes.length)}{' '}
        {summaryText(props.plan.nutrients)}
      </p>
      <Show when={shared()}>
        {(care) => (
          <>
            <p class="small-title">{words.changes.shared}</p>
            <Care verdict={care()} />
          </>
        )}
      </Show>
      <ul class="changes" ref={setList}>
        <For each={ids()}>
          {(id) => (
            <Show
              when={!id.startsWith('out ')}
              fallback={
                <Show when={state.takenOut()}>
                  {(out) => (
                    <TakenOut
                      line={changeLine(out().change)}
                      onUndo={() => {
                        state.undo()
                        list()?.closest('section')?.querySelector<HTMLElement>('#changes-title')?.focus()
                      }}
                      ref={(button) => queueMicrotask(() => button.focus())}
                    />
                  )}
                </Show>
              }
            >
              <Show when={of(id)}>
                {(change) => (
                  <ChangeCard
                    change={change()}
                    nutrients={props.plan.nutrients}
                    shared={shared()}
                    locked={isLocked(state.wishes(), id)}
                    onLock={() => state.lock(change())}
                    onRefuse={() => refuse(id)}
                    onLike={() => setLike(change())}
                  />
                )}
              </Show>
            </Show>
          )}
        </For>
      </ul>
      <Show when={like()} keyed>
        {(change) => (
          <Like
            change={change}
            nutrients={props.plan.nutrients}
            onTake={(taken) => {
              setLike(undefined)
              state.takeInstead(change, taken)
              title()?.focus()
            }}
            onClose={() => setLike(undefined)}
          />
        )}
      </Show>
      <Taken plan={props.plan} />
    </section>
  )
}

function Taken(props: { readonly plan: CheckedPlan }): JSX.Element {
  return (
    <Show when={props.plan.changes.length > 0}>
      <div class="taken-plan">
        <Show
          when={state.isTaken()}
          fallback={
            <button type="button" class="button" onClick={() => state.takePlan()}>
              {words.changes.take}
            </button>
          }
        >
          <p>{words.changes.taken}</p>
          <button type="button" class="button button-quiet" onClick={() => state.freePlan()}>
            {words.changes.free}
          </button>
        </Show>
        <p class="plan-doors">
          <a href={addressOf('plan', 'shopping')}>{words.changes.toShopping}</a>
          <a href={addressOf('plan', 'week')}>{words.changes.toWeek}</a>
        </p>
      </div>
    </Show>
  )
}

function Assumes(props: { readonly plan: CheckedPlan }): JSX.Element {
  return (
    <section class="plan-part">
      <h2>{words.assumes.title}</h2>
      <ul class="plain">
        <For each={[...assumesText(props.plan), ...words.assumes.limits]}>{(line) => <li>{line}</li>}</For>
        <For each={props.plan.leftOut}>
          {({ rule, foods }) => <li>{words.assumes.left(foods, guardWords[rule]?.why ?? '')}</li>}
        </For>
      </ul>
    </section>
  )
}

function Found(props: { readonly plan: CheckedPlan }): JSX.Element {
  return (
    <div class="plan-found">
      <Changes plan={props.plan} />
      <section class="plan-part plan-reached" aria-labelledby="reached-title">
        <h2 id="reached-title">{words.reached.title}</h2>
        <ReachedList nutrients={props.plan.nutrients} energy={props.plan.energyKcal} />
      </section>
      <section class="plan-part" aria-labelledby="supplements-title">
        <h2 id="supplements-title">{words.supplements.title}</h2>
        <Supplements lines={props.plan.supplements} />
      </section>
      <Assumes plan={props.plan} />
    </div>
  )
}

export function PlanPage(): JSX.Element {
  const end = <K extends string>(kind: K) => {
    const found = state.planned()
    return found?.kind === kind ? (found as Extract<typeof found, { readonly kind: K }>) : undefined
  }
  const canWish = () => ['plan', 'impossible', 'nothing-needed'].includes(state.planned()?.kind ?? '')
  return (
    <article class="plan" aria-busy={state.working() === 'reading' || state.working() === 'solving'}>
      <Heading title={words.title} />
      <p class="lead">{words.lead}</p>
      <From />
      <Working />
      <Switch>
        <Match when={state.plan()}>{(plan) => <Found plan={plan()} />}</Match>
        <Match when={end('nothing-needed')}>{(found) => <NothingNeeded end={found()} />}</Match>
        <Match when={end('impossible')}>{(found) => <Impossible end={found()} />}</Match>
        <Match when={end('not-for-you')}>{(found) => <NotForYou end={found()} />}</Match>
        <Match when={end('failed')}>{(found) => <Failed end={found()} />}</Match>
      </Switch>
      <Show when={canWish()}>
        <WishesPanel />
      </Show>
      <p>
        <a class="plan-edit" href={addressOf('plan', 'eating')}>
          {words.eating.change}
        </a>
      </p>
    </article>
  )
}
