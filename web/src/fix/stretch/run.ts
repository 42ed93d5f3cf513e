// What does a running routine do from moment to moment? It reads the wall clock, and tells when a step begins.
import { createMemo, createSignal, onCleanup, onMount } from 'solid-js'
import { backFrom, elapsed, going, movedTo, placeAt, skipFrom, stopped, type Clock, type Step } from './clock.js'

/** Often enough that a second is never seen to be skipped; what is shown comes from the clock, not from the count of looks. */
const lookMs = 200

/** `onStep` is called whenever another step runs, `onDone` once at the end. */
export function createRun(
  steps: readonly Step[],
  { onStep, onDone }: { readonly onStep: (step: Step) => void; readonly onDone: (countedMs: number) => void },
) {
  const [clock, setClock] = createSignal<Clock>(going({ counted: 0 }, Date.now()))
  const [now, setNow] = createSignal(Date.now())
  const passed = () => elapsed(clock(), now())
  const place = createMemo(() => placeAt(steps, passed()))
  const running = () => clock().since !== undefined
  let shown = -1
  const tell = () => {
    const { done, index } = place()
    if (index === shown) return
    shown = index
    const step = steps[index]
    if (done) onDone(passed())
    else if (step) onStep(step)
  }
  const look = () => {
    setNow(Date.now())
    tell()
  }
  const set = (change: (clock: Clock, at: number) => Clock) => {
    const at = Date.now()
    setNow(at)
    setClock((before) => change(before, at))
    tell()
  }
  onMount(() => {
    look()
    const timer = setInterval(look, lookMs)
    document.addEventListener('visibilitychange', look)
    onCleanup(() => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    })
  })
  return {
    place,
    passed,
    running,
    pauseOrGoOn: () => set((before, at) => (before.since === undefined ? going(before, at) : stopped(before, at))),
    back: () => set((before, at) => movedTo(before, backFrom(steps, elapsed(before, at)), at)),
    skip: () => set((before, at) => movedTo(before, skipFrom(steps, elapsed(before, at)), at)),
    restart: () => set((_, at) => going({ counted: 0 }, at)),
  }
}
