// How far is it? A row of small squares for each period, one a day: written down, missing, still to come. No square tells how it went.
import { For, type JSX } from 'solid-js'
import { trialPageWords } from '@charley/core/trial'
import { longDate, shortDate, today } from '../../diary/moments.js'
import { addressOf } from '../../router.js'
import type { TrialView } from '../api.js'
import { rowsOf, type DayState, type Row } from './rows.js'

const words = trialPageWords.strip

const count = (row: Row, state: DayState) => row.days.filter((day) => day.state === state).length

export function Strip(props: { readonly trial: TrialView }): JSX.Element {
  const rows = () => rowsOf(props.trial, today())
  return (
    <>
      <ol class="strip-rows">
        <For each={rows()}>
          {(row) => (
            <li>
              <p class="strip-name">
                <b>{row.name}</b> <small>{words.from(shortDate(row.from))}</small>
              </p>
              <svg
                class="strip-days"
                role="img"
                viewBox={`0 0 ${Math.max(14, row.days.length) * 10} 12`}
                aria-label={words.picture(row.name, count(row, 'done'), count(row, 'missing'), count(row, 'to-come'))}
              >
                <For each={row.days}>
                  {(day, at) => (
                    <g class={`strip-day strip-${day.state}`} classList={{ 'strip-washout': day.washout }}>
                      <rect x={at() * 10 + 1} y="1" width="8" height="8" rx="1.5" />
                      {day.state === 'done' ? <path d={`M${at() * 10 + 3} 5l1.6 1.8 2.6-3.6`} /> : undefined}
                      {day.state === 'missing' ? <path d={`M${at() * 10 + 3.4} 3.4l3.2 3.2m0-3.2l-3.2 3.2`} /> : undefined}
                      {day.state === 'today' ? <circle cx={at() * 10 + 5} cy="5" r="1.6" /> : undefined}
                      {day.washout ? <path class="strip-under" d={`M${at() * 10 + 1} 11h8`} /> : undefined}
                    </g>
                  )}
                </For>
              </svg>
            </li>
          )}
        </For>
      </ol>
      <p class="legend">
        <span>
          <b>✓</b> {words.legend.done}
        </span>
        <span>
          <b>×</b> {words.legend.missing}
        </span>
        <span>
          <b>•</b> {words.legend.today}
        </span>
        <span>
          <b>_</b> {words.legend.washout}
        </span>
      </p>
      <details class="twin">
        <summary>{words.table}</summary>
        <div class="scroll" tabindex="0" role="group" aria-label={words.title}>
          <table>
            <thead>
              <tr>
                <For each={['what', 'from', 'done', 'missing', 'toCome'] as const}>
                  {(column) => <th scope="col">{words.columns[column]}</th>}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={rows()}>
                {(row) => (
                  <tr>
                    <th scope="row">{row.name}</th>
                    <td>{longDate(row.from)}</td>
                    <td>{count(row, 'done')}</td>
                    <td>
                      {count(row, 'missing')}
                      <For each={row.days.filter(({ state }) => state === 'missing')}>
                        {({ date }, at) => (
                          <>
                            {at() === 0 ? ': ' : ', '}
                            <a href={addressOf('trial', 'today', date)}>{shortDate(date)}</a>
                          </>
                        )}
                      </For>
                    </td>
                    <td>{count(row, 'to-come')}</td>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </div>
      </details>
    </>
  )
}
