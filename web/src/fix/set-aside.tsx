// A clinician has agreed to something the guard holds back: who, why and when, written down with the answers, and taken back again.
import { createSignal, createUniqueId, For, Show, type JSX } from 'solid-js'
import { canBeSetAside, cardWords, fixPageWords, guardWords, type Override, type Verdict } from '@charley/core/fix'
import { say } from '../parts/focus.js'
import { Part } from '../parts/part.jsx'
import { amend, known } from '../session/session.js'

const words = fixPageWords.agreed
const today = (): string => new Intl.DateTimeFormat('en-CA').format(new Date())
const reasons = Object.values(cardWords.overrides)

/** The rules behind a verdict, when every one of them is a clinician's to set aside. */
const rulesOf = ({ rules, cautions }: Verdict): readonly string[] => {
  const deciding = rules.filter((rule) => !cautions.includes(rule))
  return deciding.every(canBeSetAside) ? deciding : []
}

const others = (rules: readonly string[]): readonly Override[] =>
  (known().overrides ?? []).filter(({ rule }) => !rules.includes(rule))

/** Folded away: most people have nobody who agreed. */
export function SetAside(props: { readonly verdict: Verdict }): JSX.Element {
  const [wrong, setWrong] = createSignal(false)
  const id = createUniqueId()
  const save = (form: HTMLFormElement) => {
    const given = new FormData(form)
    const [by, reason, date] = ['by', 'reason', 'date'].map((field) => String(given.get(field) ?? '').trim()) as [
      string,
      string,
      string,
    ]
    const complete = by !== '' && reason !== '' && date !== '' && date <= today()
    setWrong(!complete)
    if (!complete) return say(words.wrong)
    const rules = rulesOf(props.verdict)
    amend({ overrides: [...others(rules), ...rules.map((rule) => ({ rule, by, reason, date }))] })
    say(words.written)
  }
  return (
    <Show when={rulesOf(props.verdict).length > 0}>
      <details class="set-aside">
        <summary>{words.open}</summary>
        <form
          novalidate
          onSubmit={(event) => {
            event.preventDefault()
            save(event.currentTarget)
          }}
        >
          <p class="hint">{words.lead}</p>
          <label for={`${id}-by`}>{words.by}</label>
          <input id={`${id}-by`} name="by" type="text" autocomplete="off" maxlength="200" />
          <label for={`${id}-reason`}>{words.reason}</label>
          <select id={`${id}-reason`} name="reason">
            <option value="">{words.choose}</option>
            <For each={reasons}>{(reason) => <option value={reason}>{reason}</option>}</For>
          </select>
          <label for={`${id}-date`}>{words.date}</label>
          <input id={`${id}-date`} name="date" type="date" max={today()} />
          <Show when={wrong()}>
            <p class="wrong">{words.wrong}</p>
          </Show>
          <button type="submit" class="button">
            {words.save}
          </button>
        </form>
      </details>
    </Show>
  )
}

/** Everything that stands agreed, each to be taken back by itself. */
export function Agreed(): JSX.Element {
  const nameOf = (rule: string): string => guardWords[rule]?.why || rule
  const takeBack = (rule: string) => {
    amend({ overrides: others([rule]) })
    say(words.taken)
  }
  return (
    <Show when={known().overrides?.length}>
      <Part id="agreed" title={words.title}>
        <p>{words.line}</p>
        <ul class="plain agreed">
          <For each={known().overrides}>
            {({ rule, by, reason, date }) => (
              <li>
                <p>{nameOf(rule)}</p>
                <p class="hint">{words.one(by, reason, date)}</p>
                <button
                  type="button"
                  class="button button-quiet"
                  aria-label={words.backOf(nameOf(rule))}
                  onClick={() => takeBack(rule)}
                >
                  {words.back}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Part>
    </Show>
  )
}
