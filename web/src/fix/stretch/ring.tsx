// How long still? One large number in a ring that closes; for those who asked for calm the ring moves once a second.
import type { JSX } from 'solid-js'

const radius = 54
const around = 2 * Math.PI * radius

/** `part` of the ring is drawn, from 0 to 1. */
export function Ring(props: { readonly part: number; readonly number: string; readonly resting: boolean }): JSX.Element {
  const drawn = () => Math.min(1, Math.max(0, props.part)) * around
  return (
    <div class="ring" classList={{ 'ring-resting': props.resting }}>
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle class="ring-track" cx="60" cy="60" r={radius} />
        <circle
          class="ring-part"
          cx="60"
          cy="60"
          r={radius}
          transform="rotate(-90 60 60)"
          stroke-dasharray={`${drawn().toFixed(1)} ${around.toFixed(1)}`}
        />
      </svg>
      <p class="ring-number" role="timer">
        {props.number}
      </p>
    </div>
  )
}
