// The routine before bed, step by step: what to hold, which leg, how long still, and what comes next.
import { createSignal, For, onCleanup, onMount, Show, type JSX } from 'solid-js'
import { capital } from '@charley/core'
import { fixPageWords, fixWords, stretchPlan, type StretchProtocol } from '@charley/core/fix'
import { StretchDrawing } from '../../drawings/stretch/stretch-drawing.jsx'
import { say } from '../../parts/focus.js'
import { keepAwake } from './awake.js'
import { beginOf, type Step } from './clock.js'
import { Ring } from './ring.jsx'
import { createRun } from './run.js'
import { SignalSwitches } from './switches.jsx'
import type { Signals } from './signals.js'

const words = fixPageWords.stretch
const spoken = fixWords.timer
/** Time to walk from the telephone to the wall; it belongs to no trial. */
const getReadySeconds = 5

const nameOf = ({ kind }: Step): string => (kind === 'ready' ? words.getReady : spoken.kinds[kind])
const sideOf = ({ side }: Step): string => capital(spoken.sides[side])
const isHold = ({ kind }: Step): boolean => kind === 'hold'

/** "Hold. Left leg. 10 seconds. 1 of 3." */
const heard = (step: Step): string =>
  [
    nameOf(step),
    ...(step.kind === 'change-position' || step.kind === 'ready' ? [fixWords.positions[step.position].name] : []),
    ...(step.kind === 'rest' ? [] : [sideOf(step)]),
    words.seconds(step.seconds),
    ...(isHold(step) ? [spoken.turn(step.turn, step.turns)] : []),
  ].join('. ')

export function Timer(props: {
  readonly protocol: StretchProtocol
  readonly signals: Signals
  readonly onDone: (countedMs: number) => void
  readonly onStop: () => void
}): JSX.Element {
  const timed = stretchPlan(props.protocol).steps
  const [first] = timed
  if (!first) throw new Error(`The protocol "${props.protocol.id}" has no steps to time.`)
  const steps: readonly Step[] = [{ ...first, kind: 'ready', seconds: getReadySeconds }, ...timed]
  const length = beginOf(steps, steps.length)
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const [done, setDone] = createSignal(false)
  let pause: HTMLButtonElement | undefined
  let whole: HTMLElement | undefined

  const run = createRun(steps, {
    onStep: (step) => {
      say(heard(step))
      if (step.kind !== 'ready') props.signals.give(isHold(step) ? 'hold' : 'rest')
    },
    onDone: (counted) => {
      setDone(true)
      props.signals.give('done')
      props.onDone(counted)
    },
  })
  keepAwake(() => run.running() && !done())
  onMount(() => {
    pause?.focus({ preventScroll: true })
    whole?.scrollIntoView()
  })
  onCleanup(() => say(''))

  const step = (): Step => steps[Math.min(run.place().index, steps.length - 1)] ?? steps[0]!
  const next = () => steps[run.place().index + 1]
  const secondsLeft = () => Math.ceil(run.place().left / 1000)
  const part = () => {
    return (calm ? secondsLeft() : run.place().left / 1000) / step().seconds
  }
  const thenText = () => {
    const coming = next()
    if (!coming) return words.last
    const what = [nameOf(coming).toLowerCase(), ...(coming.kind === 'rest' ? [] : [spoken.sides[coming.side]])]
    return words.next(what.join(', '))
  }
  const position = () => fixWords.positions[step().position]
  const inBetween = () => !isHold(step()) && step().kind !== 'rest'
  return (
    <section class="timer" aria-label={words.controls} ref={(element) => (whole = element)}>
      <div class="timer-picture">
        <StretchDrawing
          position={step().position}
          title={position().name}
          line={position().setUp.join(' ')}
          left={step().side === 'left'}
        />
        <p class="timer-position">{position().name}</p>
      </div>
      <div class="timer-count">
        <p class="timer-kind">{run.running() ? nameOf(step()) : words.paused}</p>
        <Ring part={part()} number={String(secondsLeft())} resting={!isHold(step())} />
        <p class="timer-side">
          <b>{sideOf(step())}</b> <span>{spoken.turn(step().turn, step().turns)}</span>
        </p>
        <p class="timer-next">{thenText()}</p>
        <div class="timer-buttons">
          <button
            type="button"
            class="button button-large timer-pause"
            ref={(element) => (pause = element)}
            onClick={run.pauseOrGoOn}
          >
            {run.running() ? words.pause : words.goOn}
          </button>
          <button type="button" class="button button-quiet" onClick={run.back}>
            {words.back}
          </button>
          <button type="button" class="button button-quiet" onClick={run.skip}>
            {words.skip}
          </button>
        </div>
      </div>
      <div class="timer-notes">
        <Show when={inBetween()} fallback={<p>{position().feel}</p>}>
          <ol>
            <For each={position().setUp}>{(line) => <li>{line}</li>}</For>
          </ol>
        </Show>
        <p class="hint">{position().care}</p>
        <p class="hint">
          {words.step(Math.min(run.place().index + 1, steps.length), steps.length, (length - run.passed()) / 1000)}{' '}
          <Show when={'wakeLock' in navigator}>{words.awake}</Show>
        </p>
        <SignalSwitches signals={props.signals} />
        <p class="timer-more">
          <button type="button" class="link-button" onClick={run.restart}>
            {words.restart}
          </button>
          <button type="button" class="link-button" onClick={() => props.onStop()}>
            {words.stop}
          </button>
        </p>
      </div>
    </section>
  )
}
