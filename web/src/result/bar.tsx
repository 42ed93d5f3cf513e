// How large a share, and how sure? A bar for the best guess over a pale band for where it falls when the numbers behind it are varied.
import type { JSX } from 'solid-js'
import { page, type Band, type RankedCause } from '@charley/core'

const percent = (share: number) => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`

export function Bar(props: { readonly share: Band; readonly kind: RankedCause['kind'] | 'behind' }): JSX.Element {
  const label = () =>
    page.result.shareLabel(page.percent(props.share.value), page.percentRange(props.share.low, props.share.high))
  return (
    <svg class={`bar bar-${props.kind}`} role="img" aria-label={label()}>
      <rect class="bar-track" width="100%" height="100%" rx="3" />
      <rect class="bar-band" x={percent(props.share.low)} width={percent(props.share.high - props.share.low)} height="100%" />
      <rect class="bar-value" y="32%" width={percent(props.share.value)} height="36%" rx="2" />
      <line class="bar-end" x1={percent(props.share.low)} x2={percent(props.share.low)} y1="12%" y2="88%" />
      <line class="bar-end" x1={percent(props.share.high)} x2={percent(props.share.high)} y1="12%" y2="88%" />
    </svg>
  )
}
