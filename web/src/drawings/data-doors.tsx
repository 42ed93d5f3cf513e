// What do the three ways of one's data look like? A sheet of paper, fibres that come together, fibres that go apart.
import { For, type JSX } from 'solid-js'

const frame = { class: 'data-door-drawing', viewBox: '0 0 120 88', 'aria-hidden': 'true' } as const

/** Fibres that start apart at the left and run together at the right; `away` turns them round. */
function Fibres(props: { readonly away?: boolean }): JSX.Element {
  const heights = [8, 26, 44, 62, 80]
  const path = (y: number, index: number) => {
    const end = 40 + index * 2
    return `M4 ${y}C34 ${y} 46 ${end} 74 ${end}H116`
  }
  return (
    <g transform={props.away ? 'matrix(-1 0 0 1 120 0)' : undefined}>
      <For each={heights}>
        {(y, index) => <path class="fibre" classList={{ 'fibre-warm': index() === 1 }} d={path(y, index())} />}
      </For>
      <For each={heights}>
        {(y, index) => <circle class="fibre-end" classList={{ 'fibre-end-warm': index() === 1 }} cx="4" cy={y} r="3" />}
      </For>
    </g>
  )
}

export const InDrawing = (): JSX.Element => (
  <svg {...frame}>
    <Fibres />
  </svg>
)

export const OutDrawing = (): JSX.Element => (
  <svg {...frame}>
    <Fibres away />
  </svg>
)

/** A page: a line of days, some of them marked, and bars below. */
export const DoctorDrawing = (): JSX.Element => (
  <svg {...frame}>
    <path class="sheet" d="M32 3H76L92 19V85H32Z" />
    <path class="fibre" d="M76 3V19H92" />
    <path class="fibre" d="M41 16H62" />
    <For each={[0, 1, 2, 3, 4, 5]}>
      {(day) => (
        <circle class="fibre-end" classList={{ 'fibre-end-warm': day === 1 || day === 4 }} cx={43 + day * 7.6} cy="31" r="2.2" />
      )}
    </For>
    <path class="fibre" d="M41 46C50 42 54 50 62 46S74 42 83 46" />
    <path class="fibre fibre-warm" d="M41 58H76" />
    <path class="fibre" d="M41 66H66M41 74H58" />
  </svg>
)
