// What else was looked at? Where nothing was seen, with how much could have been; what the diary cannot tell; and all of it as a table.
import { For, Show, type JSX } from 'solid-js'
import {
  differenceText,
  exposureText,
  exposureTitle,
  lagText,
  patternPageWords as words,
  rangeText,
  timesInTen,
  unjudgedGroups,
  unseenText,
  type Associations,
  type Link,
} from '@charley/core/trial'
import { Difference } from './difference.jsx'
import { linksIn, unseenIn, type Judged } from './judged.js'
import { Ends } from './link-card.jsx'

interface Props {
  readonly found: Associations
  readonly reach: number
}

export function Unseen(props: Props): JSX.Element {
  const { span } = props.found.nights
  return (
    <Show when={unseenIn(props.found).length > 0}>
      <section aria-labelledby="unseen-title">
        <h2 id="unseen-title">{words.lookedTitle}</h2>
        <p class="hint">{words.lookedLead}</p>
        <ul class="unseen">
          <For each={unseenIn(props.found)}>
            {(one) => (
              <li>
                <span class="unseen-name">{exposureTitle(one)}</span>
                <Difference
                  difference={one.best.difference}
                  reach={props.reach}
                  label={words.picture(
                    exposureTitle(one),
                    differenceText(one.best.difference.value, span),
                    rangeText(one.best.difference, span),
                  )}
                />
                <span class="hint">{unseenText(one, span)}</span>
              </li>
            )}
          </For>
        </ul>
        <Ends />
      </section>
    </Show>
  )
}

export function CannotTell(props: { readonly found: Associations }): JSX.Element {
  const groups = () => unjudgedGroups(props.found.looked, props.found.needed.pairs)
  return (
    <Show when={groups().length > 0}>
      <section aria-labelledby="open-title">
        <h2 id="open-title">{words.cannotTitle}</h2>
        <dl class="cannot-tell">
          <For each={groups()}>
            {([names, why]) => (
              <>
                <dt>{names}</dt>
                <dd>{why}</dd>
              </>
            )}
          </For>
        </dl>
      </section>
    </Show>
  )
}

export function Twin(props: { readonly found: Associations }): JSX.Element {
  const { span } = props.found.nights
  const judged = () => [...linksIn(props.found), ...unseenIn(props.found)]
  const side = ({ compares, unit }: Judged, { mean, share }: Link['less']) =>
    compares === 'any' ? timesInTen(share) : `${timesInTen(share)} (${exposureText(mean, unit)})`
  return (
    <Show when={judged().length > 0}>
      <details class="twin">
        <summary>{words.tableTitle}</summary>
        <div class="scroll" tabindex="0" role="group" aria-label={words.tableLabel}>
          <table>
            <thead>
              <tr>
                <For each={Object.values(words.columns)}>{(name) => <th scope="col">{name}</th>}</For>
              </tr>
            </thead>
            <tbody>
              <For each={judged()}>
                {(one) => (
                  <For each={one.links}>
                    {(link) => (
                      <tr>
                        <th scope="row">{exposureTitle(one)}</th>
                        <td>{lagText(one.kind, link.lag, span)}</td>
                        <td>{link.nights}</td>
                        <td>{side(one, link.more)}</td>
                        <td>{side(one, link.less)}</td>
                        <td>{differenceText(link.difference.value, span)}</td>
                        <td>{rangeText(link.difference, span)}</td>
                        <td>{words.luckOneIn(link.byLuck)}</td>
                      </tr>
                    )}
                  </For>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </details>
    </Show>
  )
}
