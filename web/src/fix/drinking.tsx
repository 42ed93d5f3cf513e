// How much to drink, and how much is too much? Thirst first; numbers only where the guard allows them, each beside its danger.
import { For, Show, type JSX } from 'solid-js'
import { fixPageWords, fixWords, type DrinkAdvice } from '@charley/core/fix'

const words = fixWords.drink

/** The numbers, as lines of text; what is missing is left out. */
function numbered({ everydayMl, before, during, after }: DrinkAdvice): readonly string[] {
  return [
    ...(everydayMl ? [words.everyday(everydayMl.value)] : []),
    ...(before
      ? [
          words.before(before.ml.low, before.ml.high, before.hours.value),
          words.ifDark(before.ifDarkMl.low, before.ifDarkMl.high, before.ifDarkHours.value),
        ]
      : []),
    ...(during ? [`${words.during(during.litresPerHour.low, during.litresPerHour.high)} ${words.by[during.by]}`] : []),
    ...(during?.mayLoseKg === undefined ? [] : [words.mayLose(during.mayLoseKg)]),
    ...(during?.salted ? [words.salted(during.salted.fromHours.value)] : []),
    ...(after
      ? [
          words.after,
          after.litres
            ? words.afterQuickly(after.litres.low, after.litres.high, after.overHours ?? 0)
            : words.afterQuicklyPerKg(after.litresPerKg.low, after.litresPerKg.high),
        ]
      : []),
  ]
}

export function Drinking(props: { readonly advice: DrinkAdvice }): JSX.Element {
  const permission = () => props.advice.verdict.permission
  const lines = () => numbered(props.advice)
  return (
    <>
      <Show when={permission() === 'allowed'} fallback={<p>{permission() === 'refused' ? words.refused : words.askFirst}</p>}>
        <p>{words.thirst}</p>
      </Show>
      <div class="too-much">
        <h3>{fixPageWords.tooMuch}</h3>
        <Show when={props.advice.limits}>
          {(limits) => <p>{words.limits(limits().perHourL.value, limits().atOnceL.value)}</p>}
        </Show>
        <p>{words.danger}</p>
      </div>
      <Show when={permission() === 'allowed' && lines().length > 0}>
        <details class="more">
          <summary>{words.title}</summary>
          <p>{words.honest}</p>
          <ul class="plain">
            <For each={lines()}>{(line) => <li>{line}</li>}</For>
          </ul>
          <For each={props.advice.missing}>{(what) => <p class="hint">{words.missing[what]}</p>}</For>
        </details>
      </Show>
    </>
  )
}
