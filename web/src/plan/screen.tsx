// Which part of the plan is open? What must be known first, the plan itself, its shopping list, or its week.
import { createEffect, createMemo, Match, on, onMount, Show, Switch, type Accessor, type JSX } from 'solid-js'
import { planPageWords, type CheckedPlan } from '@charley/core/fix'
import { Heading } from '../parts/heading.jsx'
import { addressOf, go, place } from '../router.js'
import * as session from '../session/session.js'
import type { Reply } from '../session/reply.js'
import { EatingForm } from './eating-form.jsx'
import { isTold } from './eating.js'
import { PlanPage } from './plan-page.jsx'
import { ShoppingList } from './shopping.jsx'
import * as state from './state.js'
import { Week } from './week.jsx'
import { Working } from './working.jsx'

const words = planPageWords

/** The list and the week need a plan; while it is being made they say so. */
function WithPlan(props: {
  readonly title: string
  readonly lead: string
  readonly children: (plan: Accessor<CheckedPlan>) => JSX.Element
}): JSX.Element {
  return (
    <article class="plan">
      <Heading title={props.title} />
      <Working />
      <Show
        when={state.plan()}
        fallback={
          <Show when={state.planned()}>
            <p>
              {words.shopping.noPlan} <a href={addressOf('plan')}>{words.shopping.toPlan}</a>
            </p>
          </Show>
        }
      >
        {(plan) => (
          <>
            <p class="lead">{props.lead}</p>
            {props.children(plan)}
          </>
        )}
      </Show>
    </article>
  )
}

export function PlanScreen(): JSX.Element {
  const told = () => isTold(session.known()) && state.planned()?.kind !== 'ask'
  const asks = () => place().id === 'eating' || !told()
  // By what is open, so that a heading is new when the part is.
  const part = createMemo(() => (asks() ? 'eating' : (place().id ?? 'plan')))
  onMount(async () => {
    // An emergency has a screen of its own, whichever way one comes here.
    if (session.hasAnswers() && session.assessment() === undefined) await session.thinkForInterview()
    if (session.assessment()?.urgency.tier === 'emergency') go('urgent')
  })
  createEffect(
    on(part, (open) => {
      if (open !== 'eating') void state.come()
    }),
  )
  const save = (reply: Reply) => {
    session.amend(reply)
    state.forgetPlan()
    if (place().id === 'eating') go('plan')
    else void state.come()
  }
  return (
    <Switch>
      <Match when={part() === 'eating'}>
        <EatingForm known={session.known()} again={told()} onSave={save} onCancel={told() ? () => go('plan') : undefined} />
      </Match>
      <Match when={part() === 'shopping'}>
        <WithPlan title={words.shopping.title} lead={words.shopping.lead}>
          {(plan) => <ShoppingList plan={plan()} />}
        </WithPlan>
      </Match>
      <Match when={part() === 'week'}>
        <WithPlan title={words.week.title} lead={words.week.lead}>
          {(plan) => <Week plan={plan()} />}
        </WithPlan>
      </Match>
      <Match when={part() !== 'eating'}>
        <PlanPage />
      </Match>
    </Switch>
  )
}
