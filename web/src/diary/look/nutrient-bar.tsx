// How much, how sure, and against what? The average as a bar with its doubt, the usual intake as a band, the reference values as marks.
import { For, Show, type JSX } from 'solid-js'
import { scaleLinear } from 'd3-scale'
import { diaryWords, type Adequacy, type Known, type Requirement } from '@charley/core'

const words = diaryWords.intake

export type Mark = 'ear' | 'rda' | 'ai' | 'cdrr' | 'upper'
export const markKinds: readonly Mark[] = ['ear', 'rda', 'ai', 'cdrr', 'upper']

export const valueOf = (requirement: Requirement | undefined, mark: Mark): Known | undefined =>
  mark === 'upper' ? requirement?.upper?.limit : requirement?.[mark]

/** An upper limit this many times further than everything else is left to the table: it would press the rest together. */
const farAway = 2.5

/** The marks to draw and where the drawing ends. An upper limit that counts supplements only is no mark for all that is eaten. */
export function scaleFor({ mean, usual, requirement }: Adequacy) {
  const near = markKinds.flatMap((kind) => {
    const known = kind === 'upper' ? undefined : valueOf(requirement, kind)
    return known ? [{ kind, value: known.value }] : []
  })
  const furthest = Math.max(0, mean?.high ?? 0, usual?.high ?? 0, ...near.map(({ value }) => value))
  const upper = requirement?.upper?.counts === 'all' ? requirement.upper.limit.value : undefined
  const shown = upper !== undefined && upper <= farAway * furthest ? [...near, { kind: 'upper' as const, value: upper }] : near
  const end = 1.08 * Math.max(furthest, ...shown.map(({ value }) => value))
  return { marks: shown, end: end > 0 ? end : 1 }
}

const percent = (value: number) => `${value.toFixed(2)}%`
/** A label near the right edge, or left of a neighbour, stands before its line; the others behind it. */
const anchorOf = (kind: Mark, place: number) => (kind === 'ear' || place > 80 ? 'end' : 'start')

export function NutrientBar(props: { readonly adequacy: Adequacy; readonly label: string }): JSX.Element {
  const scale = () => scaleFor(props.adequacy)
  const across = () => scaleLinear([0, scale().end], [0, 100]).clamp(true)
  const at = (value: number) => percent(across()(value))
  const wide = (low: number, high: number) => percent(across()(high) - across()(low))
  return (
    <svg class="nutrient-bar" role="img" aria-label={props.label}>
      <rect class="bar-track" y="1.1rem" width="100%" height="1.1rem" rx="3" />
      <Show when={props.adequacy.usual}>
        {(usual) => (
          <rect class="bar-band" x={at(usual().low)} y="1.1rem" width={wide(usual().low, usual().high)} height="1.1rem" />
        )}
      </Show>
      <Show when={props.adequacy.mean}>
        {(mean) => (
          <>
            <rect class="bar-value" y="1.45rem" width={at(mean().best)} height="0.4rem" rx="2" />
            <Show when={mean().high > mean().low}>
              <line class="bar-doubt" x1={at(mean().low)} x2={at(mean().high)} y1="1.65rem" y2="1.65rem" />
              <line class="bar-end" x1={at(mean().low)} x2={at(mean().low)} y1="1.35rem" y2="1.95rem" />
              <line class="bar-end" x1={at(mean().high)} x2={at(mean().high)} y1="1.35rem" y2="1.95rem" />
            </Show>
          </>
        )}
      </Show>
      <For each={scale().marks}>
        {({ kind, value }) => {
          const anchor = anchorOf(kind, across()(value))
          return (
            <>
              <line class={`mark mark-${kind}`} x1={at(value)} x2={at(value)} y1="0.85rem" y2="2.35rem" />
              <text class="mark-name" x={at(value)} dx={anchor === 'end' ? -2 : 2} y="0.75rem" text-anchor={anchor}>
                {words.markNames[kind]}
              </text>
            </>
          )
        }}
      </For>
    </svg>
  )
}
