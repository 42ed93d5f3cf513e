// How does one want to stretch before bed? Standing or sitting, seen beforehand; then the timer; then done.
import { createSignal, For, Match, onCleanup, onMount, Show, Switch, type JSX } from 'solid-js'
import { fixPageWords, fixWords, stretchPlan, type StretchProtocol } from '@charley/core/fix'
import type { FixFound } from '../../core/fixing.js'
import { StretchDrawing } from '../../drawings/stretch/stretch-drawing.jsx'
import { addressOf } from '../../router.js'
import { Numbers, type Numbered } from '../known-cards.jsx'
import { createSignals } from './signals.js'
import { SignalSwitches } from './switches.jsx'
import { Timer } from './timer.jsx'
import { WriteDown } from './write-down.jsx'

const words = fixPageWords.stretch

/** Sitting is the form that another protocol names as its own for people who may fall. */
const formOf = ({ id }: StretchProtocol, all: readonly StretchProtocol[]) =>
  all.some(({ sitting }) => sitting === id)
    ? { name: words.sitting, hint: words.sittingHint }
    : { name: words.standing, hint: words.standingHint }

function Seen(props: { readonly protocol: StretchProtocol }): JSX.Element {
  const positions = () => [...new Set(props.protocol.steps.map(({ position }) => position))]
  return (
    <ul class="positions">
      <For each={positions()}>
        {(position) => (
          <li>
            <StretchDrawing position={position} title={fixWords.positions[position].name} line="" />
            <h3>{fixWords.positions[position].name}</h3>
            <ol>
              <For each={fixWords.positions[position].setUp}>{(line) => <li>{line}</li>}</For>
            </ol>
            <p class="hint">{fixWords.positions[position].care}</p>
          </li>
        )}
      </For>
    </ul>
  )
}

/** What the trials of these stretches found, the good news and the bad. */
function Tried(props: { readonly found: FixFound; readonly protocols: readonly StretchProtocol[] }): JSX.Element {
  const trials = () => props.found.trials.filter(({ protocols }) => props.protocols.some(({ id }) => protocols.includes(id)))
  const numbers = (): readonly Numbered[] =>
    trials().flatMap(({ results }) =>
      results.map(({ measure, difference }) => ({
        name: fixPageWords.trialNumbers[measure],
        known: difference,
        as: 'plain' as const,
      })),
    )
  return (
    <>
      <h3>{words.tried}</h3>
      <For each={props.protocols}>{({ id }) => <p>{fixWords.protocols[id]?.evidence}</p>}</For>
      <p>{fixWords.trials.together}</p>
      <Numbers numbers={numbers()} cited={trials().map(({ id }) => id)} sources={props.found.sources} />
    </>
  )
}

function Done(props: { readonly countedMs: number; readonly onAgain: () => void }): JSX.Element {
  let heading: HTMLElement | undefined
  onMount(() => heading?.focus())
  return (
    <div class="stretch-done">
      <h2 tabindex="-1" ref={(element) => (heading = element)}>
        {fixWords.timer.done}
      </h2>
      <p class="stretch-done-buttons">
        <WriteDown countedMs={props.countedMs} />
        <button type="button" class="button button-quiet" onClick={() => props.onAgain()}>
          {words.once}
        </button>
        <a class="link-button" href={addressOf('fix')}>
          {words.toList}
        </a>
      </p>
      <p>{words.eachDay}</p>
    </div>
  )
}

/** `onRunning`: everything else on the screen steps back while the timer runs. */
export function BeforeBed(props: { readonly found: FixFound; readonly onRunning: (running: boolean) => void }): JSX.Element {
  const protocols = () => props.found.beforeBed.protocols
  const [chosen, setChosen] = createSignal(protocols()[0]?.id)
  const protocol = () => protocols().find(({ id }) => id === chosen())
  const [state, setState] = createSignal<'choosing' | 'running' | 'done'>('choosing')
  const [counted, setCounted] = createSignal(0)
  const signals = createSignals()
  onCleanup(signals.close)
  const turn = (to: 'choosing' | 'running' | 'done') => {
    setState(to)
    props.onRunning(to !== 'choosing')
  }
  return (
    <Show when={protocol()}>
      {(one) => (
        <Switch>
          <Match when={state() === 'choosing'}>
            <p>{fixWords.protocols[one().id]?.line}</p>
            <Show when={protocols().length > 1}>
              <fieldset class="forms">
                <legend>{words.how}</legend>
                <For each={protocols()}>
                  {(each) => (
                    <label class="form">
                      <input type="radio" name="form" checked={each.id === chosen()} onChange={() => setChosen(each.id)} />
                      <span>
                        <b>{formOf(each, protocols()).name}</b>
                        <small>{formOf(each, protocols()).hint}</small>
                      </span>
                    </label>
                  )}
                </For>
              </fieldset>
            </Show>
            <p>
              <button type="button" class="button button-large" onClick={() => turn('running')}>
                {words.begin}
              </button>
            </p>
            <p class="hint">{words.lasts(stretchPlan(one()).seconds)}</p>
            <SignalSwitches signals={signals} />
            <Seen protocol={one()} />
            <ul class="plain">
              <For each={fixWords.protocols[one().id]?.how}>{(line) => <li>{line}</li>}</For>
            </ul>
            <Tried found={props.found} protocols={[one()]} />
          </Match>
          <Match when={state() === 'running'}>
            <Timer
              protocol={one()}
              signals={signals}
              onStop={() => turn('choosing')}
              onDone={(ms) => {
                setCounted(ms)
                turn('done')
              }}
            />
          </Match>
          <Match when={state() === 'done'}>
            <Done countedMs={counted()} onAgain={() => turn('running')} />
          </Match>
        </Switch>
      )}
    </Show>
  )
}
