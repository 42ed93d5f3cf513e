// It cramps now: where, and how to hold it, with a count that only goes up. It is held until the muscle lets go.
import { createSignal, For, onCleanup, onMount, Show, type JSX } from 'solid-js'
import { fixPageWords, fixWords, type StretchProtocol } from '@charley/core/fix'
import { StretchDrawing } from '../../drawings/stretch/stretch-drawing.jsx'
import { say } from '../../parts/focus.js'
import { addressOf } from '../../router.js'
import { keepAwake } from './awake.js'
import { Ring } from './ring.jsx'

const words = fixPageWords.stretch
const names: Readonly<Record<string, string>> = words.onsetNames
const positionOf = ({ steps }: StretchProtocol) => steps[0]?.position

function Holding(props: { readonly protocol: StretchProtocol; readonly onLetGo: () => void }): JSX.Element {
  const began = Date.now()
  const [now, setNow] = createSignal(began)
  const seconds = () => Math.floor(Math.max(0, now() - began) / 1000)
  const pace = () => props.protocol.steps[0]?.holdSeconds.value ?? 1
  let letGo: HTMLButtonElement | undefined
  let whole: HTMLElement | undefined
  keepAwake(() => true)
  onMount(() => {
    const timer = setInterval(() => setNow(Date.now()), 200)
    onCleanup(() => clearInterval(timer))
    const position = positionOf(props.protocol)
    if (position) say(`${fixWords.positions[position].setUp.join(' ')} ${fixWords.timer.untilItLetsGo}`)
    letGo?.focus({ preventScroll: true })
    whole?.scrollIntoView()
  })
  return (
    <Show when={positionOf(props.protocol)}>
      {(position) => (
        <section class="timer" aria-label={words.controls} ref={(element) => (whole = element)}>
          <div class="timer-picture">
            <StretchDrawing position={position()} title={fixWords.positions[position()].name} line="" />
          </div>
          <div class="timer-count">
            <ol class="onset-steps">
              <For each={fixWords.positions[position()].setUp}>{(line) => <li>{line}</li>}</For>
            </ol>
            <Ring part={seconds() / pace()} number={String(seconds())} resting={false} />
            <p class="timer-next">{fixWords.timer.untilItLetsGo}</p>
            <button
              type="button"
              class="button button-large"
              ref={(element) => (letGo = element)}
              onClick={() => props.onLetGo()}
            >
              {words.letGo}
            </button>
          </div>
          <div class="timer-notes">
            <p>{fixWords.positions[position()].care}</p>
            <p>
              <b>{words.stillTitle}</b> {words.still}
            </p>
          </div>
        </section>
      )}
    </Show>
  )
}

function Over(props: { readonly onAgain: () => void; readonly onOther: () => void }): JSX.Element {
  let text: HTMLElement | undefined
  onMount(() => text?.focus())
  return (
    <div class="stretch-done">
      <p class="lead" tabindex="-1" ref={(element) => (text = element)}>
        {words.after}
      </p>
      <p class="stretch-done-buttons">
        <a class="button" href={addressOf('night')}>
          {words.writeCramp}
        </a>
        <button type="button" class="button button-quiet" onClick={() => props.onAgain()}>
          {words.again}
        </button>
        <button type="button" class="link-button" onClick={() => props.onOther()}>
          {words.other}
        </button>
      </p>
    </div>
  )
}

export function Onset(props: {
  readonly protocols: readonly StretchProtocol[]
  readonly onRunning: (running: boolean) => void
}): JSX.Element {
  const [chosen, setChosen] = createSignal<StretchProtocol>()
  const [over, setOver] = createSignal(false)
  const choose = (protocol: StretchProtocol | undefined) => {
    setChosen(protocol)
    setOver(false)
    props.onRunning(protocol !== undefined)
  }
  return (
    <Show
      when={chosen()}
      keyed
      fallback={
        <>
          <p>{words.nowHint}</p>
          <ul class="onset-places" aria-label={words.where}>
            <For each={props.protocols}>
              {(protocol) => (
                <li>
                  <button type="button" class="onset-place" onClick={() => choose(protocol)}>
                    <Show when={positionOf(protocol)}>
                      {(position) => (
                        <span aria-hidden="true">
                          <StretchDrawing position={position()} title="" line="" />
                        </span>
                      )}
                    </Show>
                    <b>{names[protocol.id] ?? fixWords.protocols[protocol.id]?.name}</b>
                  </button>
                </li>
              )}
            </For>
          </ul>
        </>
      }
    >
      {(protocol) => (
        <Show
          when={over()}
          fallback={
            <>
              <Holding protocol={protocol} onLetGo={() => setOver(true)} />
              <p>
                <button type="button" class="link-button" onClick={() => choose(undefined)}>
                  {words.other}
                </button>
              </p>
            </>
          }
        >
          <Over onAgain={() => setOver(false)} onOther={() => choose(undefined)} />
        </Show>
      )}
    </Show>
  )
}
