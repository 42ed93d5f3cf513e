// How much more often, or less, and how sure? A dot with its range about a middle line, on the scale of the page.
import type { JSX } from 'solid-js'
import { scaleLinear } from 'd3-scale'
import type { Link } from '@charley/core/trial'

const percent = (value: number) => `${value.toFixed(2)}%`

export function Difference(props: {
  readonly difference: Link['difference']
  /** The difference that reaches the edge. */
  readonly reach: number
  readonly label: string
}): JSX.Element {
  const across = () => scaleLinear([-props.reach, props.reach], [2, 98]).clamp(true)
  const at = (share: number) => percent(across()(share))
  const { low, high, value } = props.difference
  return (
    <svg class="difference" role="img" aria-label={props.label}>
      <rect class="difference-ground" width="100%" height="100%" rx="3" />
      <line class="difference-none" x1="50%" x2="50%" y1="0" y2="100%" />
      <line class="difference-range" x1={at(low)} x2={at(high)} y1="50%" y2="50%" />
      <line class="difference-end" x1={at(low)} x2={at(low)} y1="28%" y2="72%" />
      <line class="difference-end" x1={at(high)} x2={at(high)} y1="28%" y2="72%" />
      <circle class="difference-value" cx={at(value)} cy="50%" r="6" />
    </svg>
  )
}
