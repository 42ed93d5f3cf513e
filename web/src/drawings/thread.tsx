// How far along is the interview? A thread: smooth where one has been, knotted ahead, and fading where the end may lie.
import type { JSX } from 'solid-js'

const width = 600
const middle = 12

/** The unwalked part of the thread: waves that are tighter the more there is to go. */
export function tangle(from: number, to: number, tightness: number): string {
  const start = from * width
  const end = to * width
  const steps = Math.max(2, Math.round((end - start) / 4))
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const along = step / steps
    const x = start + (end - start) * along
    const envelope = Math.sin(Math.PI * along)
    return `${x.toFixed(1)} ${(middle + Math.sin(x / 5.2) * 7 * tightness * envelope).toFixed(1)}`
  })
  return `M${points.join('L')}`
}

/** `asked` questions are behind; between `low` and `high` are ahead. */
export function Thread(props: {
  readonly asked: number
  readonly low: number
  readonly high: number
  readonly label: string
}): JSX.Element {
  const total = () => Math.max(1, props.asked + props.high)
  const done = () => props.asked / total()
  const surely = () => (props.asked + props.low) / total()
  return (
    <svg
      class="thread"
      viewBox={`0 0 ${width} ${middle * 2}`}
      preserveAspectRatio="none"
      role="progressbar"
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(((props.asked / Math.max(1, props.asked + props.low) + done()) / 2) * 100)}
      aria-valuetext={props.label}
    >
      <path class="thread-maybe" d={tangle(surely(), 1, 0.5)} />
      <path class="thread-ahead" d={tangle(done(), surely(), 0.35 + 0.65 * (1 - done()))} />
      <path class="thread-done" d={`M0 ${middle}H${(done() * width).toFixed(1)}`} />
    </svg>
  )
}
