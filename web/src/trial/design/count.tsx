// What is counted, and how often does it happen now? The diary says, or the person's own rough figure.
import { For, Show, type JSX } from 'solid-js'
import { outcomes, trialDesignWords, trialPageWords, type Outcome } from '@charley/core/trial'
import { TextField } from '../../diary/forms/fields.jsx'
import type { OwnRate } from '../api.js'
import type { Wishes } from './wishes.js'

const words = trialDesignWords.count
const one = (value: number) => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(value)
const daysAWeek = 7

/** So many a week in the diary; undefined where it does not know, or where the outcome is a mark. */
export function ownPerWeek(rate: OwnRate | undefined, outcome: Outcome): number | undefined {
  if (outcome === 'cramps') return rate?.perWeek
  if (outcome !== 'cramp-nights' || !rate) return undefined
  const days = rate.nights.reduce((sum, bin) => sum + bin.days, 0)
  return days === 0 ? undefined : (rate.nights.reduce((sum, bin) => sum + bin.count, 0) / days) * daysAWeek
}

export function Count(props: {
  readonly wishes: Wishes
  readonly rate: OwnRate | undefined
  readonly onOutcome: (outcome: Outcome) => void
  readonly onChange: (patch: Partial<Wishes>) => void
}): JSX.Element {
  const isCount = () => props.wishes.outcome === 'cramps' || props.wishes.outcome === 'cramp-nights'
  const perWeek = () => ownPerWeek(props.rate, props.wishes.outcome)
  return (
    <>
      <fieldset class="forms">
        <legend class="said">{words.title}</legend>
        <For each={outcomes}>
          {(outcome) => (
            <label class="form">
              <input
                type="radio"
                name="outcome"
                checked={props.wishes.outcome === outcome}
                onChange={() => props.onOutcome(outcome)}
              />
              <span>
                <b>{trialPageWords.outcomes[outcome].name}</b>
                <small>{trialPageWords.outcomes[outcome].hint}</small>
              </span>
            </label>
          )}
        </For>
      </fieldset>
      <Show when={isCount()}>
        <Show
          when={perWeek() !== undefined}
          fallback={
            <>
              <p>{words.none}</p>
              <TextField
                label={props.wishes.outcome === 'cramps' ? words.usual : words.usualNights}
                hint={words.usualHint}
                numeric
                class="short-field"
                value={props.wishes.usual}
                onInput={(usual) => props.onChange({ usual })}
              />
            </>
          }
        >
          <p>{words.own(one(perWeek() ?? 0), props.rate?.observed ?? 0)}</p>
        </Show>
      </Show>
      <Show when={props.wishes.outcome !== 'sleep'}>
        <label class="tick">
          <input
            type="checkbox"
            checked={props.wishes.alsoSleep}
            onChange={(event) => props.onChange({ alsoSleep: event.currentTarget.checked })}
          />
          {words.also}
        </label>
      </Show>
    </>
  )
}
