// How does one stop before the end? In two taps and with a reason; harm comes first and needs no argument.
import { createSignal, Show, type JSX } from 'solid-js'
import { trialPageWords } from '@charley/core/trial'
import { ApiProblem } from '../../diary/api.js'
import { Card, Chips, TextField } from '../../diary/forms/fields.jsx'
import { go } from '../../router.js'
import { trialApi, type TrialView } from '../api.js'

const words = trialPageWords.stop

export function StopEarly(props: { readonly trial: TrialView; readonly onDone: () => void }): JSX.Element {
  const [open, setOpen] = createSignal(false)
  const [why, setWhy] = createSignal<'harm' | 'stopped'>()
  const [note, setNote] = createSignal('')
  const [wrong, setWrong] = createSignal('')
  const stop = async () => {
    const reason = why()
    if (!reason) return setWrong(words.whyWrong)
    try {
      await trialApi.end(props.trial.id, reason, note().trim())
      props.onDone()
      go('trial', 'result', props.trial.id)
    } catch (error) {
      setWrong(error instanceof ApiProblem && !error.away ? error.message : words.away)
    }
  }
  return (
    <Show
      when={open()}
      fallback={
        <>
          <p>{words.lead}</p>
          <button type="button" class="button button-quiet" onClick={() => setOpen(true)}>
            {words.begin}
          </button>
        </>
      }
    >
      <Card
        title={words.title}
        save={words.confirm}
        wrong={wrong()}
        onSave={() => void stop()}
        onCancel={() => setOpen(false)}
        focus="first"
      >
        <Chips<'harm' | 'stopped'>
          label={words.why}
          value={why()}
          options={[
            ['harm', words.harm],
            ['stopped', words.other],
          ]}
          onChange={setWhy}
        />
        <Show when={why() === 'harm'}>
          <p class="care">{words.harmAdvice}</p>
        </Show>
        <TextField label={words.note} value={note()} onInput={setNote} />
        <p class="hint">{words.opens}</p>
      </Card>
    </Show>
  )
}
