// How have the blood results gone? One drawing a test, with its usual limits, the same as a table, and a form for a new paper.
import { createEffect, createSignal, For, Show, type JSX } from 'solid-js'
import { analyteWords, capital, described, diaryWords } from '@charley/core'
import { Heading } from '../../parts/heading.jsx'
import { addressOf } from '../../router.js'
import { api, type LabPoint } from '../api.js'
import { asked } from '../asked.js'
import { draftOf, momentOn } from '../drafts.js'
import { ClockField } from '../forms/fields.jsx'
import { LabForm } from '../forms/lab.jsx'
import { whenOn } from '../forms/when.jsx'
import { isDate, today } from '../moments.js'
import { acknowledged, drafts, setAway } from '../outbox.js'
import { ToastLine } from '../toast.jsx'
import { add, remove } from '../write.js'
import { LabHistory } from './lab-history.jsx'

const words = diaryWords.labs

export function Labs(): JSX.Element {
  const [adding, setAdding] = createSignal(false)
  const found = asked(
    () => acknowledged().filter(({ kind }) => kind === 'lab').length,
    () => api.labs(),
  )
  const profile = asked(
    () => true,
    () => api.profile(),
  )
  createEffect(() => {
    const problem = found.problem()
    if (problem || found.value()) setAway(problem?.away === true)
  })
  const waiting = () => drafts().filter(({ kind, payload }) => kind === 'lab' && payload !== null)
  const gone = () => new Set(drafts().flatMap(({ replaces }) => replaces ?? []))
  const series = () =>
    (found.value()?.series ?? [])
      .map((one) => ({ ...one, points: one.points.filter(({ entry }) => !gone().has(entry.id)) }))
      .filter(({ points }) => points.length > 0)
  const takeBack = (analyte: string, { entry }: LabPoint) => {
    remove({ ...entry, waits: false }, capital(analyteWords[analyte]?.name ?? analyte))
    opener?.focus({ preventScroll: true })
  }
  let opener: HTMLButtonElement | undefined
  const close = () => {
    setAdding(false)
    opener?.focus()
  }
  return (
    <div class="labs-over-time">
      <Heading title={words.title} />
      <p class="lead">{words.lead}</p>
      <Show
        when={adding()}
        fallback={
          <p>
            <button type="button" class="button" ref={(element) => (opener = element)} onClick={() => setAdding(true)}>
              {words.add}
            </button>{' '}
            <a class="link-button" href={addressOf('data', 'in')}>
              {words.paste}
            </a>
          </p>
        }
      >
        <AddLab onDone={close} />
      </Show>
      <ToastLine onDone={() => opener?.focus()} />
      <For each={waiting()}>
        {(draft) => (
          <p class="hint">
            {described(draft).name}, {described(draft).detail}: {diaryWords.today.notSent}
          </p>
        )}
      </For>
      <Show when={found.value()} fallback={<p class="hint">{found.problem()?.message || diaryWords.loading}</p>}>
        <Show when={series().length > 0} fallback={<p>{words.none}</p>}>
          <For each={series().map(({ analyte }) => analyte)}>
            {(analyte) => (
              <Show when={series().find((one) => one.analyte === analyte)}>
                {(one) => <LabHistory series={one()} sex={profile.value()?.sex} onRemove={(point) => takeBack(analyte, point)} />}
              </Show>
            )}
          </For>
        </Show>
      </Show>
    </div>
  )
}

function AddLab(props: { readonly onDone: () => void }): JSX.Element {
  const [date, setDate] = createSignal(today())
  const when = whenOn(today())
  return (
    <LabForm
      when={{ ...when, moment: () => (isDate(date()) ? momentOn(date(), '12:00') : undefined) }}
      withDate={<ClockField label={words.date} kind="date" value={date()} onInput={setDate} />}
      save={words.save}
      onSave={(payload, moment) => {
        add([draftOf('lab', payload, moment)], words.saved(payload.name))
        props.onDone()
      }}
      onCancel={props.onDone}
    />
  )
}
