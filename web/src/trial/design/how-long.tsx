// How long, and can it succeed? The length beside what such a length is likely to show, worked out anew with every change.
import { createMemo, For, Show, type JSX } from 'solid-js'
import { defaultLengths, trialDesignWords, type PowerAnswer, type PowerCell } from '@charley/core/trial'
import { ClockField } from '../../diary/forms/fields.jsx'
import { effectsOf, PowerPicture } from './power-picture.jsx'
import { weeksOf, type Wishes } from './wishes.js'

const words = trialDesignWords.long
const power = trialDesignWords.power

const daysAWeek = 7
const tenths = (value: number) => Math.round(value * 10)
const one = (value: number) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(value)
const pairChoices = [2, 3, 4, 5, 6, 8, 10, 13]
/** A year and a half of one's own life is the most that is offered. */
const longestWeeks = 78

/** "if it halves them": an effect as the end of a sentence. */
export function effectName(answer: Pick<PowerAnswer, 'outcome'>, effect: number): string {
  if (answer.outcome === 'sleep') return power.points(one(effect))
  if (answer.outcome === 'severity') return power.odds(one(effect))
  return effect <= 0.6 ? power.effects.halving : power.effects.third
}

/** What the chances come to, in sentences. */
export function powerSentences(answer: PowerAnswer, wishes: Wishes, perWeek: number | undefined): readonly string[] {
  const runIn = wishes.runInDays / daysAWeek
  const [first, ...more] = answer.planned
  if (!first) return []
  const start =
    perWeek === undefined || answer.outcome === 'sleep' || answer.outcome === 'severity'
      ? ''
      : (answer.outcome === 'cramps' ? power.usual : power.usualNights)(one(perWeek))
  const said = power.planned(weeksOf(wishes), effectName(answer, first.effect), power.times(tenths(first.shown.value)))
  const sentence = start + (start === '' ? said.charAt(0).toUpperCase() + said.slice(1) : said)
  const also = more.map((cell: PowerCell) => power.also(effectName(answer, cell.effect), power.times(tenths(cell.shown.value))))
  const rule = power.rule(effectName(answer, first.effect), power.times(tenths(first.adopted.value)))
  const goals = answer.goals.map((goal) =>
    goal.weeks === undefined
      ? power.never(effectName(answer, goal.effect))
      : power.goal(Math.round(goal.weeks + runIn), effectName(answer, goal.effect)),
  )
  return [sentence, ...also, rule, ...goals]
}

export function HowLong(props: {
  readonly wishes: Wishes
  readonly answer: PowerAnswer | undefined
  readonly working: boolean
  readonly failed: boolean
  readonly perWeek: number | undefined
  readonly assumed: boolean
  readonly onChange: (patch: Partial<Wishes>) => void
}): JSX.Element {
  const weeks = (pairs: number) => weeksOf({ ...props.wishes, pairs })
  const choices = createMemo(() =>
    [...new Set([...pairChoices, props.wishes.pairs])]
      .toSorted((a, b) => a - b)
      .filter((pairs) => weeks(pairs) <= longestWeeks || pairs === props.wishes.pairs),
  )
  return (
    <>
      <p>{words.lead}</p>
      <fieldset class="chip-set big-chips">
        <legend class="said">{words.title}</legend>
        <div class="chip-row">
          <For each={choices()}>
            {(pairs) => (
              <button
                type="button"
                class="chip"
                aria-pressed={pairs === props.wishes.pairs}
                onClick={() => props.onChange({ pairs, anyway: false })}
              >
                {words.weeks(weeks(pairs))}
              </button>
            )}
          </For>
        </div>
      </fieldset>
      <label class="tick">
        <input
          type="checkbox"
          checked={props.wishes.runInDays > 0}
          onChange={(event) =>
            props.onChange({ runInDays: event.currentTarget.checked ? defaultLengths(props.wishes.choice).runInDays : 0 })
          }
        />
        {words.runIn}
      </label>
      <p class="hint">
        {words.parts(props.wishes.runInDays, props.wishes.pairs, props.wishes.periodDays, props.wishes.washoutDays)}
      </p>
      <div class="can-it" aria-busy={props.working}>
        <h3>{words.picture}</h3>
        <Show when={props.failed}>
          <p class="wrong" role="alert">
            {words.failed}
          </p>
        </Show>
        <Show when={props.answer} fallback={<p class="thinking">{props.working ? words.working : ''}</p>}>
          {(answer) => (
            <>
              <div role="status">
                <For each={powerSentences(answer(), props.wishes, props.perWeek)}>{(sentence) => <p>{sentence}</p>}</For>
              </div>
              <Show when={props.assumed}>
                <p class="hint">{power.assumed}</p>
              </Show>
              <PowerPicture
                answer={answer()}
                runInWeeks={props.wishes.runInDays / daysAWeek}
                names={effectsOf(answer()).map((effect) => effectName(answer(), effect))}
              />
            </>
          )}
        </Show>
      </div>
      <div class="short-field">
        <ClockField label={words.start} kind="date" value={props.wishes.start} onInput={(start) => props.onChange({ start })} />
      </div>
    </>
  )
}
