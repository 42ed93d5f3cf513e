// What is one change, what does it bring, and what may be done with it? Keep it, refuse it, or something like it.
import { For, Show, type JSX } from 'solid-js'
import { diaryWords, listed } from '@charley/core'
import {
  changeLine,
  nutrientInside,
  nutrientName,
  planPageWords,
  type Change,
  type Gain,
  type Reached,
  type Verdict,
  neededFor,
} from '@charley/core/fix'
import { Care } from '../fix/verdict-notes.jsx'
import { partText } from './reached.jsx'
import { ownCare } from './shared-care.js'

const words = planPageWords.changes

const shownGains = 4
/** A gain under this share of its goal is not worth a bar. */
const worthABar = 0.01

interface Bar {
  readonly nutrient: Gain['nutrient']
  readonly perDay: Gain['perDay']
  /** Of the goal. */
  readonly share: number
}

/** The gains of a change that matter for the goals, largest first, each against its goal. */
function gainBars({ gains }: Change, nutrients: readonly Reached[]): readonly Bar[] {
  return gains
    .flatMap(({ nutrient, perDay }) => {
      const target = nutrients.find((one) => one.nutrient === nutrient)?.target
      return target ? [{ nutrient, perDay, share: perDay.value / target }] : []
    })
    .filter(({ share }) => Math.abs(share) >= worthABar)
    .sort((a, b) => b.share - a.share)
}

const rough = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 })
/** Two digits are as many as a food's average bears. */
const roughly = (nutrient: Gain['nutrient'], amount: number) =>
  `${rough.format(Math.abs(amount))} ${diaryWords.nutrients[nutrient].unit}`

/** "62 kcal less energy and 130 mg less sodium": what is told of a line beside its goals. */
function besideText({ gains }: Change, nutrients: readonly Reached[], only: (amount: number) => boolean): string {
  const beside = gains.filter(({ nutrient }) => nutrients.every((one) => one.nutrient !== nutrient))
  return listed(
    beside
      .filter(({ perDay: { value } }) => Math.round(value) !== 0 && only(value))
      .map(({ nutrient, perDay: { value } }) => words.part(nutrientInside(nutrient), roughly(nutrient, value), value < 0)),
  )
}

const percent = (share: number) => `${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}%`

function Gains(props: { readonly title: string; readonly bars: readonly Bar[] }): JSX.Element {
  return (
    <Show when={props.bars.length > 0}>
      <p class="small-title">{props.title}</p>
      <ul class="gains">
        <For each={props.bars}>
          {({ nutrient, perDay, share }) => {
            const unit = share / (perDay.value || 1)
            const [low, high] = [perDay.low, perDay.high]
              .map((value) => Math.min(1, Math.abs(value * unit)))
              .sort((a, b) => a - b)
            return (
              <li classList={{ 'gain-less': share < 0 }}>
                <span>{words.gain(nutrientName(nutrient), roughly(nutrient, perDay.value))}</span>
                <svg class="gain" aria-hidden="true">
                  <rect class="bar-track" width="100%" height="100%" rx="2" />
                  <rect class="bar-band" x={percent(low ?? 0)} width={percent((high ?? 0) - (low ?? 0))} height="100%" />
                  <rect class="bar-value" y="25%" width={percent(Math.abs(share))} height="50%" rx="1" />
                </svg>
              </li>
            )
          }}
        </For>
      </ul>
    </Show>
  )
}

function withoutText(change: Change): string {
  const without = neededFor(change)
  if (without.length === 0) return words.withoutNothing
  return words.without(
    listed(without.map(({ nutrient, reached }) => words.withoutPart(nutrientInside(nutrient), partText({ reached })))),
  )
}

export function ChangeCard(props: {
  readonly change: Change
  readonly nutrients: readonly Reached[]
  /** What has been said above all of them. */
  readonly shared: Verdict | undefined
  readonly locked: boolean
  readonly onLock: () => void
  readonly onRefuse: () => void
  readonly onLike: () => void
}): JSX.Element {
  const line = () => changeLine(props.change)
  const bars = () => gainBars(props.change, props.nutrients)
  const brings = () => bars().filter(({ share }) => share > 0)
  const room = () => besideText(props.change, props.nutrients, (amount) => amount < 0)
  const beside = () => besideText(props.change, props.nutrients, () => true)
  const takes = () => bars().filter(({ share }) => share < 0)
  return (
    <li class="change" classList={{ 'change-kept': props.locked }} data-change={props.change.id}>
      <h3 class="change-line">{line()}</h3>
      <p class="hint change-near">{planPageWords.nearness[props.change.nearness]}</p>
      <Gains title={words.adds} bars={brings().slice(0, shownGains)} />
      <Show when={brings().length === 0 && room()}>
        <p>{words.room(room())}</p>
      </Show>
      <Care verdict={ownCare(props.change.verdict, props.shared)} />
      <details class="more">
        <summary>{words.more}</summary>
        <Gains title={words.adds} bars={brings().slice(shownGains)} />
        <Gains title={words.takes} bars={takes()} />
        <Show when={brings().length > 0 && beside()}>
          <p>{words.beside(beside())}</p>
        </Show>
        <p>{withoutText(props.change)}</p>
      </details>
      <div class="change-buttons">
        <button
          type="button"
          class="chip"
          aria-pressed={props.locked}
          aria-label={words.keepLong(line())}
          onClick={() => props.onLock()}
        >
          {words.keep}
        </button>
        <button type="button" class="chip" aria-label={words.noLong(line())} onClick={() => props.onRefuse()}>
          {words.no}
        </button>
        <Show when={props.change.food}>
          <button type="button" class="chip" aria-label={words.likeLong(line())} onClick={() => props.onLike()}>
            {words.like}
          </button>
        </Show>
      </div>
    </li>
  )
}

/** Stands where a change was taken out, until the next thing is done. */
export function TakenOut(props: {
  readonly line: string
  readonly onUndo: () => void
  readonly ref: (button: HTMLElement) => void
}): JSX.Element {
  return (
    <li class="change change-out">
      <p>{words.out(props.line)}</p>
      <button type="button" class="chip" ref={props.ref} aria-label={words.undoLong(props.line)} onClick={() => props.onUndo()}>
        {words.undo}
      </button>
    </li>
  )
}
