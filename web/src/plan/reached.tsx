// How far does the plan get? For each goal: now and with the plan against what is enough, and how likely that is.
import { For, Show, type JSX } from 'solid-js'
import { scaleLinear } from 'd3-scale'
import { amountText, listed, plain, type FoodNutrientId } from '@charley/core'
import { nutrientInside, nutrientName, planPageWords, unreachedText, type Reached } from '@charley/core/fix'

const words = planPageWords.reached

const percent = (value: number) => `${value.toFixed(2)}%`
/** The goal stands well inside the drawing, so that what lies beyond it is seen too. */
const roomBeyond = 1.08

type Estimate = Reached['before']

const ranged = (nutrient: FoodNutrientId, { value, low, high }: Estimate) =>
  words.range(amountText(nutrient, value), plain(low), plain(high))

/** How much of a goal, as "about 8 tenths of the goal". */
export const partText = ({ reached }: Pick<Reached, 'reached'>): string => words.part(Math.floor(reached * 10))

/** `reached` is reckoned with a margin: an average above the goal may still fall short of it. */
const standingText = ({ reached, after, target }: Reached): string =>
  reached >= 1 ? words.reached : after.value >= target ? words.unsure : partText({ reached })

/** How many of the goals are reached, and which are not. */
export function summaryText(nutrients: readonly Reached[]): string {
  const missing = nutrients.filter(({ reached }) => reached < 1)
  return words.summary(
    nutrients.length - missing.length,
    nutrients.length,
    listed(missing.map(({ nutrient }) => nutrientInside(nutrient))),
  )
}

const tenthsOf = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 10)
/** A share nobody is sure of is never said to be none or all. */
const chanceWords = ({ value }: Estimate) => words.inTen(value < 0.05 ? 0 : value > 0.95 ? 10 : Math.max(1, tenthsOf(value)))

function chanceText({ chanceBefore, chanceAfter }: Reached): string {
  const [before, after] = [chanceWords(chanceBefore), chanceWords(chanceAfter)]
  return before === after ? words.chanceSame(before) : words.chance(before, after)
}

function ReachedBar(props: { readonly one: Reached; readonly label: string }): JSX.Element {
  const end = () => roomBeyond * Math.max(props.one.target * roomBeyond, props.one.before.high, props.one.after.high)
  const across = () => scaleLinear([0, end()], [0, 100]).clamp(true)
  const at = (value: number) => percent(across()(value))
  const wide = (low: number, high: number) => percent(Math.max(0, across()(high) - across()(low)))
  /** The word stands on the side of the line where there is room. */
  const anchor = () => (across()(props.one.target) > 70 ? 'end' : 'start')
  return (
    <svg class="reached-bar" role="img" aria-label={props.label}>
      <rect class="bar-track" y="1.1rem" width="100%" height="1.9rem" rx="3" />
      <rect
        class="bar-band"
        x={at(props.one.before.low)}
        y="1.2rem"
        width={wide(props.one.before.low, props.one.before.high)}
        height="0.8rem"
      />
      <rect class="reached-before" y="1.4rem" width={at(props.one.before.value)} height="0.4rem" rx="2" />
      <rect
        class="bar-band"
        x={at(props.one.after.low)}
        y="2.1rem"
        width={wide(props.one.after.low, props.one.after.high)}
        height="0.8rem"
      />
      <rect class="bar-value" y="2.3rem" width={at(props.one.after.value)} height="0.4rem" rx="2" />
      <line class="mark" x1={at(props.one.target)} x2={at(props.one.target)} y1="0.85rem" y2="3.15rem" />
      <text class="mark-name" x={at(props.one.target)} dx={anchor() === 'end' ? -3 : 3} y="0.75rem" text-anchor={anchor()}>
        {words.goal}
      </text>
    </svg>
  )
}

const tenDots = Array.from({ length: 10 }, (_, dot) => dot)

/** Ten dots: full as many as are likely, half those within the band. */
function Dots(props: { readonly name: string; readonly chance: Estimate }): JSX.Element {
  const value = () => tenthsOf(props.chance.value)
  const [low, high] = [() => Math.min(value(), tenthsOf(props.chance.low)), () => Math.max(value(), tenthsOf(props.chance.high))]
  const kind = (dot: number) => (dot < low() ? 'full' : dot < value() ? 'likely' : dot < high() ? 'perhaps' : 'empty')
  return (
    <svg class="dots" viewBox="0 0 120 12" role="img" aria-label={words.picture(props.name, value(), low(), high())}>
      <For each={tenDots}>{(dot) => <circle class={`dot dot-${kind(dot)}`} cx={6 + dot * 12} cy="6" r="4.2" />}</For>
    </svg>
  )
}

function Row(props: { readonly one: Reached }): JSX.Element {
  const name = () => nutrientName(props.one.nutrient)
  const line = () =>
    words.line(
      amountText(props.one.nutrient, props.one.before.value),
      amountText(props.one.nutrient, props.one.after.value),
      amountText(props.one.nutrient, props.one.target),
    )
  return (
    <li class="reached" classList={{ 'reached-short': props.one.reached < 1 }}>
      <p class="reached-head">
        <span class="nutrient-name">{name()}</span>
        <span class="reached-standing">{standingText(props.one)}</span>
      </p>
      <ReachedBar one={props.one} label={`${name()}: ${line()}.`} />
      <p class="reached-foot">{line()}.</p>
      <p class="reached-foot">
        <Dots name={name()} chance={props.one.chanceAfter} />
        <span>{chanceText(props.one)}</span>
      </p>
      <Show when={unreachedText(props.one)}>{(why) => <p class="hint">{why()}</p>}</Show>
    </li>
  )
}

function Twin(props: { readonly all: readonly Reached[] }): JSX.Element {
  return (
    <details class="twin">
      <summary>{words.table}</summary>
      <div class="scroll" tabindex="0" role="group" aria-label={words.title}>
        <table>
          <thead>
            <tr>
              <For each={['nutrient', 'before', 'after', 'target', 'chanceBefore', 'chanceAfter'] as const}>
                {(column) => <th scope="col">{words.columns[column]}</th>}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={props.all}>
              {(one) => (
                <tr>
                  <th scope="row">{nutrientName(one.nutrient)}</th>
                  <td>{ranged(one.nutrient, one.before)}</td>
                  <td>{ranged(one.nutrient, one.after)}</td>
                  <td>
                    {amountText(one.nutrient, one.target)}, {words.targetIs[one.targetIs]}
                  </td>
                  <td>{chanceWords(one.chanceBefore)}</td>
                  <td>{chanceWords(one.chanceAfter)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </details>
  )
}

export function ReachedList(props: {
  readonly nutrients: readonly Reached[]
  readonly energy?: { readonly before: number; readonly after: number } | undefined
}): JSX.Element {
  // By nutrient, so that a bar grows in its place when the plan is solved anew.
  const ids = () => props.nutrients.map(({ nutrient }) => nutrient)
  const of = (id: FoodNutrientId) => props.nutrients.find(({ nutrient }) => nutrient === id)
  return (
    <>
      <p>{words.lead}</p>
      <details class="more">
        <summary>{words.legendTitle}</summary>
        <p>{words.legend}</p>
      </details>
      <ul class="reached-list">
        <For each={ids()}>{(id) => <Show when={of(id)}>{(one) => <Row one={one()} />}</Show>}</For>
      </ul>
      <p class="hint">
        <Show when={props.energy}>
          {(energy) => <>{words.energy(amountText('energyKcal', energy().before), amountText('energyKcal', energy().after))} </>}
        </Show>
        {words.counts}
      </p>
      <Twin all={props.nutrients} />
    </>
  )
}
