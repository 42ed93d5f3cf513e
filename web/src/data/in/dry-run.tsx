// What is in this file? What would be taken in by kind and days, what would not and why, and what is kept without a place of its own.
import { For, Show, type JSX } from 'solid-js'
import { dataInWords, dataPageWords, exchangeWords } from '@charley/core/exchange'
import { shortDate } from '../../diary/moments.js'
import { Told } from '../told.jsx'
import { newIn, type DryRun, type Run } from './imports-api.js'

const words = dataInWords.report
const { number } = dataPageWords

const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0)

function Kinds(props: { readonly report: DryRun }): JSX.Element {
  const columns = () =>
    (['fresh', 'changed', 'there', 'yours'] as const).filter(
      (column) => column === 'fresh' || column === 'there' || props.report.kinds.some((line) => line[column] > 0),
    )
  return (
    <div class="scroll" tabindex="0" role="group" aria-label={words.tableLabel}>
      <table class="figures">
        <thead>
          <tr>
            <For each={['kind', ...columns()] as const}>{(column) => <th scope="col">{words.columns[column]}</th>}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.report.kinds}>
            {(line) => (
              <tr>
                <th scope="row">
                  {dataPageWords.kinds[line.kind]}
                  <small>{dataPageWords.days(shortDate(line.from), shortDate(line.to))}</small>
                </th>
                <For each={columns()}>{(column) => <td>{number(line[column])}</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </div>
  )
}

/** Everything of a file that has no plain place in the diary; folded, for most people never need it. */
function Besides(props: { readonly report: DryRun }): JSX.Element {
  const dropped = () => sum(props.report.dropped.map(({ count }) => count))
  return (
    <>
      <Show when={dropped() > 0} fallback={<p class="hint">{words.droppedNone}</p>}>
        <details class="more">
          <summary>{words.droppedTitle(dropped())}</summary>
          <For each={props.report.dropped}>
            {({ why, count, examples }) => (
              <>
                <h4>
                  {exchangeWords.dropped[why]} ({number(count)})
                </h4>
                <ul class="plain">
                  <For each={examples}>
                    {({ file, at, shown }) => (
                      <li>
                        {file} {at}
                        <Show when={shown !== ''}>
                          : <span class="dropped-shown">{shown}</span>
                        </Show>
                      </li>
                    )}
                  </For>
                </ul>
              </>
            )}
          </For>
        </details>
      </Show>
      <Show when={props.report.rest.length > 0}>
        <details class="more">
          <summary>{words.restTitle(props.report.rest.length)}</summary>
          <p>{words.restLine}</p>
          <p class="dropped-shown">{props.report.rest.map(({ name }) => name).join(', ')}</p>
        </details>
      </Show>
      <Show when={props.report.remarks.length > 0}>
        <details class="more">
          <summary>{words.remarksTitle}</summary>
          <ul class="plain">
            <For each={props.report.remarks}>
              {({ code, count }) => (
                <li>
                  {exchangeWords.remarks[code] ?? code} ({dataPageWords.entries(count)})
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </>
  )
}

export function DryRunCard(props: {
  readonly run: Run
  readonly onTake: () => void
  readonly onLeave: () => void
  readonly onColumns: () => void
}): JSX.Element {
  return (
    <Show when={props.run.report}>
      {(report) => (
        <Told title={words.title}>
          <p>{words.from(exchangeWords.formats[report().format] ?? report().format, props.run.name)}</p>
          <Show when={newIn(report()) > 0} fallback={<p>{report().kinds.length > 0 ? words.allThere : words.nothing}</p>}>
            <p>
              <b>{words.fresh(newIn(report()))}</b>
            </p>
          </Show>
          <Show when={report().kinds.length > 0}>
            <Kinds report={report()} />
          </Show>
          <Show when={report().goesOn}>
            <p>{words.goesOn}</p>
          </Show>
          <Show when={report().kinds.some(({ yours }) => yours > 0)}>
            <p class="hint">{words.yours}</p>
          </Show>
          <Besides report={report()} />
          <p class="card-buttons">
            <Show when={newIn(report()) > 0}>
              <button type="button" class="button" onClick={() => props.onTake()}>
                {words.take(newIn(report()))}
              </button>
            </Show>
            <button type="button" class="button button-quiet" onClick={() => props.onLeave()}>
              {words.leave}
            </button>
            <Show when={props.run.columns}>
              <button type="button" class="link-button" onClick={() => props.onColumns()}>
                {words.toColumns}
              </button>
            </Show>
          </p>
        </Told>
      )}
    </Show>
  )
}
