// Is there enough of one nutrient? The verdict in words, the bar, and behind a tap the foods, the reason and the source.
import { createSignal, For, Show, type JSX } from 'solid-js'
import { capital, diaryWords, page, plain, type Adequacy, type Closer, type DayTotals, type FoodNutrientId } from '@charley/core'
import { ask } from '../../core/client.js'
import { SourceLine } from '../../result/number-cards.jsx'
import { addressOf } from '../../router.js'
import { asked } from '../asked.js'
import { markKinds, NutrientBar, valueOf } from './nutrient-bar.jsx'

const words = diaryWords.intake
const names = diaryWords.nutrients

export const amountText = (nutrient: FoodNutrientId, value: number): string => `${plain(value)} ${names[nutrient].unit}`

export function meanText({ nutrient, mean }: Adequacy): string {
  if (!mean) return words.none
  return words.mean(amountText(nutrient, mean.best), plain(mean.low), plain(mean.high))
}

/** Sodium: enough is not the question where it is more than is advised. */
export const isTooMuch = ({ mean, requirement }: Adequacy): boolean =>
  mean !== undefined && requirement?.cdrr !== undefined && mean.best > requirement.cdrr.value

export const verdictText = (one: Adequacy): string => (isTooMuch(one) ? words.tooMuch : words.verdicts[one.verdict])

/** One sentence for why nothing is said; some nutrients have a reason of their own. */
export const reasonText = (one: Adequacy): string | undefined => {
  const { nutrient, refusal, verdict } = one
  if (isTooMuch(one)) return words.tooMuchWhy
  if (refusal === undefined || verdict !== 'cannot-judge') return undefined
  const own = refusal === 'too-skewed' || refusal === 'no-variation-known' ? words.byNutrient[nutrient] : undefined
  return own ?? words.refusals[refusal]
}

export const chanceText = ({ probability }: Adequacy): string | undefined =>
  probability && words.chance(page.percent(probability.value), page.percentRange(probability.low, probability.high))

const shownFoods = 6

interface Judged {
  readonly adequacy: Adequacy
  readonly days: readonly DayTotals[]
  /** Foods that would help to close the gap, where there is one. */
  readonly closers: readonly Closer[]
}

function Behind(props: Judged): JSX.Element {
  const { adequacy } = props
  const { nutrient, mean, requirement } = adequacy
  const cited = [...new Set(markKinds.flatMap((mark) => valueOf(requirement, mark)?.sources ?? []))]
  const sources = asked(
    () => cited,
    (ids) => ask('sources', ids),
  )
  const fromSupplements = () => {
    const counted = props.days.filter(({ complete }) => complete)
    const sum = counted.reduce((total, day) => total + day.supplements[nutrient].best, 0)
    return counted.length === 0 ? 0 : sum / counted.length
  }
  return (
    <div class="nutrient-behind">
      <Show when={mean}>
        {(sum) => (
          <p>
            {capital(meanText(adequacy))}. {words.coverage(page.percent(sum().coverage))}{' '}
            <Show when={fromSupplements() > 0}>{words.supplementsPart(amountText(nutrient, fromSupplements()))} </Show>
            <Show when={sum().unknown.length > 0}>{words.unknownIn(sum().unknown.slice(0, 6).join(', '))}</Show>
          </p>
        )}
      </Show>
      <Show when={chanceText(adequacy)}>{(text) => <p>{text()}</p>}</Show>
      <h2 class="small-title">{words.carriers}</h2>
      <Show when={adequacy.carriers.length > 0} fallback={<p class="hint">{words.noCarriers}</p>}>
        <ul class="plain">
          <For each={adequacy.carriers.slice(0, shownFoods)}>
            {({ name, share, amount }) => (
              <li>
                {capital(name)}: {amountText(nutrient, amount)}, {words.carrier(page.percent(share))}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.closers.length > 0}>
        <h2 class="small-title">{words.closers}</h2>
        <p class="hint">{words.closersHint}</p>
        <ul class="plain">
          <For each={props.closers}>
            {({ food, portion, amount }) => (
              <li>
                {capital(food.name)}, {words.closer(portion, amountText(nutrient, amount))}
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={requirement}>
        {(row) => (
          <>
            <h2 class="small-title">{words.source}</h2>
            <ul class="plain">
              <For each={markKinds.filter((mark) => valueOf(row(), mark))}>
                {(mark) => (
                  <li>
                    {words.marks[mark]}: {amountText(nutrient, valueOf(row(), mark)?.value ?? 0)}
                    <Show when={mark === 'upper' && row().upper}>{(upper) => <> ({words.counts[upper().counts]})</>}</Show>
                  </li>
                )}
              </For>
            </ul>
            <p class="hint">{words.stage(row().stage)}</p>
            <For each={[...row().flags, ...(adequacy.flags ?? [])].flatMap((flag) => words.flags[flag] ?? [])}>
              {(text) => <p class="hint">{text}</p>}
            </For>
            <ul class="sources">
              <For each={sources.value()}>
                {(source) => (
                  <li>
                    <SourceLine source={source} />
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </Show>
      <Show when={names[nutrient].page}>{(id) => <a href={addressOf('know', id())}>{words.page}</a>}</Show>
    </div>
  )
}

export function NutrientRow(props: Judged): JSX.Element {
  const [open, setOpen] = createSignal(false)
  const one = () => props.adequacy
  const name = () => names[one().nutrient].name
  const verdict = () => verdictText(one())
  const settles = () => {
    const { moreDays, verdict: said, days } = one()
    if (said !== 'open' || days === 0) return undefined
    return moreDays === undefined ? words.noDaysSettle : words.moreDays(moreDays)
  }
  return (
    <li class="nutrient" classList={{ [`nutrient-${isTooMuch(one()) ? 'too-much' : one().verdict}`]: true }}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="nutrient-head">
            <span class="nutrient-name">{name()}</span>
            <span class="nutrient-verdict">{verdict()}</span>
          </span>
          <Show when={one().mean}>
            <NutrientBar adequacy={one()} label={words.label(name(), `${meanText(one())}. ${verdict()}.`)} />
          </Show>
          <span class="nutrient-foot">
            <Show when={one().mean}>
              <span>{meanText(one())}</span>
            </Show>
            <Show when={settles()}>{(text) => <span>{text()}</span>}</Show>
            <span class="cause-open">{words.open}</span>
          </span>
        </summary>
        <Show when={open() && one()} keyed>
          {(adequacy) => <Behind adequacy={adequacy} days={props.days} closers={props.closers} />}
        </Show>
      </details>
      <Show when={one().upper?.over}>
        <p class="ask-first">{words.over}</p>
      </Show>
      <Show when={reasonText(one())}>{(text) => <p class="hint nutrient-why">{text()}</p>}</Show>
    </li>
  )
}
