// What came in? So many entries, and the way to where they stand now.
import { Show, type JSX } from 'solid-js'
import { dataInWords } from '@charley/core/exchange'
import { shortDate } from '../../diary/moments.js'
import { addressOf } from '../../router.js'
import { Told } from '../told.jsx'
import { newIn, type Run } from './imports-api.js'

const words = dataInWords.report

export function TakenCard(props: { readonly run: Run; readonly children: JSX.Element }): JSX.Element {
  /** Only what came in just now; who one is has no day of its own. */
  const kinds = () => (props.run.report?.kinds ?? []).filter(({ fresh, changed }) => fresh + changed > 0)
  const days = () => kinds().filter(({ kind }) => kind !== 'profile')
  const last = () => days().reduce<string | undefined>((latest, { to }) => (to > (latest ?? '') ? to : latest), undefined)
  return (
    <Told title={words.takenTitle}>
      <p>{words.taken(props.run.report ? newIn(props.run.report) : 0)}</p>
      <p class="card-buttons">
        <Show when={last()}>
          {(date) => (
            <a class="button" href={addressOf('today', date())}>
              {words.toDay(shortDate(date()))}
            </a>
          )}
        </Show>
        <Show when={kinds().some(({ kind }) => kind === 'lab')}>
          <a class="button button-quiet" href={addressOf('labs')}>
            {words.toLabs}
          </a>
        </Show>
        {props.children}
      </p>
    </Told>
  )
}
