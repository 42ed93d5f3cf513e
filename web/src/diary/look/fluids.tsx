// Was it enough to drink, and was it too much? Water and salt of the latest day, as ranges, with the warnings that matter.
import { createMemo, For, Show, type JSX } from 'solid-js'
import { diaryWords } from '@charley/core'
import type { DayFluids } from '../api.js'
import { plain } from '../describe.js'
import { deviceZone, longDate, timeOf } from '../moments.js'

const words = diaryWords.intake.fluids

const range = ({ value, low, high }: { readonly value: number; readonly low: number; readonly high: number }, unit: string) =>
  words.about(plain(value), plain(low), plain(high), unit)
const sum = ({ best, low, high }: { readonly best: number; readonly low: number; readonly high: number }, unit: string) =>
  range({ value: best, low, high }, unit)

function rowsOf({ drinksMl, drinksAdvisedMl, water, need, sweat, sodium, alcohol }: DayFluids) {
  return [
    [words.drunk, range(drinksMl, 'ml')],
    ...(drinksAdvisedMl ? [[words.advised, `${plain(drinksAdvisedMl.value)} ml`]] : []),
    [words.water, sum(water.all, 'g')],
    ...(need ? [[words.adequate, `${plain(need.adequate.value)} g`]] : []),
    ...(sweat.sessions.length > 0
      ? [
          [words.sweat, range(sweat.litres, 'l')],
          [words.sweatSodium, range(sweat.sodiumMg, 'mg')],
        ]
      : []),
    [words.sodium, sum(sodium.eaten, 'mg')],
    ...(sodium.reduceAbove ? [[words.reduceAbove, `${plain(sodium.reduceAbove.value)} mg`]] : []),
    ...(alcohol.grams.best > 0 ? [[words.alcohol, range(alcohol.units, words.units)]] : []),
  ].map(([name = '', text = '']) => ({ name, text }))
}

export function Fluids(props: { readonly fluids: readonly DayFluids[] }): JSX.Element {
  /** The last day on which something was drunk. */
  const day = createMemo(() => props.fluids.findLast(({ drinksMl, sweat }) => drinksMl.value > 0 || sweat.sessions.length > 0))
  const clock = (at: string) => timeOf(at, deviceZone())
  return (
    <Show when={day()}>
      {(one) => (
        <section class="fluids" aria-labelledby="fluids-title">
          <h2 id="fluids-title">{words.title}</h2>
          <p class="hint">{words.lead(longDate(one().date))}</p>
          <For each={one().warnings}>
            {(warning) => (
              <p class="ask-first">
                {warning.kind === 'faster-than-kidneys' && words.warnings.fast(plain(warning.litres), clock(warning.from))}
                {warning.kind === 'more-than-sweat' && words.warnings.more(plain(warning.drunk), clock(warning.from))}
                {warning.kind === 'gained-weight' && words.warnings.gained}
              </p>
            )}
          </For>
          <table>
            <thead class="said">
              <tr>
                <th scope="col">{words.columns.what}</th>
                <th scope="col">{words.columns.amount}</th>
              </tr>
            </thead>
            <tbody>
              <For each={rowsOf(one())}>
                {({ name, text }) => (
                  <tr>
                    <th scope="row">{name}</th>
                    <td>{text}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
          <p class="hint">{words.limits}</p>
        </section>
      )}
    </Show>
  )
}
