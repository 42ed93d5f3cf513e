// Which drawing belongs to a position? One each; turned around when it is the other leg, for the near leg is the one that stretches.
import { createUniqueId, Show, type JSX } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import type { StretchPosition } from '@charley/core/fix'
import { CalfInBedOnset } from './calf-in-bed-onset.jsx'
import { CalfSittingTowel } from './calf-sitting-towel.jsx'
import { CalfStanding } from './calf-standing.jsx'
import { CalfStandingOnset } from './calf-standing-onset.jsx'
import { FootOnset } from './foot-onset.jsx'
import { HamstringStanding } from './hamstring-standing.jsx'
import { SoleusStanding } from './soleus-standing.jsx'
import { ThighBackOnset } from './thigh-back-onset.jsx'
import { ThighFrontOnset } from './thigh-front-onset.jsx'

/** What is drawn, and the window through which it is seen: those who sit are seen from nearer. */
const drawings: Readonly<Record<StretchPosition, { readonly draw: () => JSX.Element; readonly window: readonly number[] }>> = {
  'calf-standing': { draw: CalfStanding, window: [22, 8, 264, 254] },
  'soleus-standing': { draw: SoleusStanding, window: [22, 8, 264, 254] },
  'hamstring-standing': { draw: HamstringStanding, window: [38, 8, 264, 254] },
  'calf-sitting-towel': { draw: CalfSittingTowel, window: [40, 50, 224, 212] },
  'calf-in-bed-onset': { draw: CalfInBedOnset, window: [28, 50, 224, 212] },
  'calf-standing-onset': { draw: CalfStandingOnset, window: [34, 8, 264, 254] },
  'foot-onset': { draw: FootOnset, window: [18, 42, 248, 220] },
  'thigh-front-onset': { draw: ThighFrontOnset, window: [14, 0, 264, 262] },
  'thigh-back-onset': { draw: ThighBackOnset, window: [14, 50, 224, 212] },
}

/** `title` and `line` are read out; `left` is the person's left leg. */
export function StretchDrawing(props: {
  readonly position: StretchPosition
  readonly title: string
  readonly line: string
  readonly left?: boolean
}): JSX.Element {
  const id = createUniqueId()
  const drawing = () => drawings[props.position]
  const turned = () => {
    const [x = 0, , width = 0] = drawing().window
    return props.left ? `translate(${2 * x + width} 0) scale(-1 1)` : undefined
  }
  return (
    <svg
      class="stretch-drawing"
      viewBox={drawing().window.join(' ')}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={props.line ? `${id}-line` : undefined}
    >
      <title id={`${id}-title`}>{props.title}</title>
      <Show when={props.line}>
        <desc id={`${id}-line`}>{props.line}</desc>
      </Show>
      <g transform={turned()}>
        <Dynamic component={drawing().draw} />
      </g>
    </svg>
  )
}
