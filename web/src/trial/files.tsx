// What can be taken away? A calendar of reminders, the protocol for others to run, and after the end the data for pooling.
import { createSignal, Show, type JSX } from 'solid-js'
import { trialPageWords } from '@charley/core/trial'
import { ClockField } from '../diary/forms/fields.jsx'
import { isTime } from '../diary/moments.js'
import { fileOf, type TrialView } from './api.js'

const words = trialPageWords.files
const evening = '21:00'

export function Files(props: { readonly trial: TrialView }): JSX.Element {
  const [at, setAt] = createSignal(evening)
  const ended = () => props.trial.state === 'ended'
  return (
    <ul class="files">
      <Show when={!ended()}>
        <li>
          <ClockField label={words.at} kind="time" value={at()} onInput={setAt} />
          <a class="button button-quiet" download="" href={fileOf.calendar(props.trial.id, isTime(at()) ? at() : evening)}>
            {words.calendar}
          </a>
          <small>{words.calendarHint}</small>
        </li>
      </Show>
      <li>
        <a class="button button-quiet" download="" href={fileOf.protocol(props.trial.id)}>
          {words.share}
        </a>
        <small>{words.shareHint}</small>
      </li>
      <Show when={ended()}>
        <li>
          <a class="button button-quiet" download="" href={fileOf.data(props.trial.id)}>
            {words.data}
          </a>
          <small>{words.dataHint}</small>
        </li>
      </Show>
    </ul>
  )
}
