// One tap for a usual day; a few more where there is more to say. Each is written down at once and can be undone.
import { createSignal, Show, type JSX } from 'solid-js'
import { diaryWords, type Draft } from '@charley/core'
import { trialPageWords } from '@charley/core/trial'
import type { Day } from '../../diary/day.js'
import { changed, removed } from '../../diary/drafts.js'
import { Chips, Scale } from '../../diary/forms/fields.jsx'
import { away, drafts as waitingDrafts, put } from '../../diary/outbox.js'
import { tell } from '../../diary/toast.jsx'
import { addressOf } from '../../router.js'
import type { TrialView } from '../api.js'
import { closeDrafts, crampDrafts, saidOn, sleepDraft, takenDraft, worstDraft, type Taken } from './taps.js'

const words = trialPageWords.today
const usualCounts = [0, 1, 2, 3, 4]

/** What stood there before something took its place, or nothing: so it is undone. */
const undoing = (written: readonly Draft[], before: readonly Draft[]): readonly Draft[] =>
  written.map((draft) => {
    const old = before.find(({ id }) => id === draft.replaces)
    return old ? changed(draft, old.payload, old) : removed(draft)
  })

export function DayTaps(props: {
  readonly trial: TrialView
  readonly date: string
  readonly day: Day
  readonly inRunIn: boolean
}): JSX.Element {
  const entries = () => props.day.entries()
  const said = () => saidOn(entries(), props.trial.id, props.date)
  const complete = () => props.day.complete().cramp
  const [most, setMost] = createSignal(usualCounts.length - 1)
  const counts = () => Array.from({ length: Math.max(most(), said().cramps) + 1 }, (_, count) => count)
  const wants = (outcome: 'severity' | 'sleep') =>
    props.trial.protocol.outcome === outcome || props.trial.protocol.also.includes(outcome)
  const isEmpty = () => said().taken === undefined && !complete() && said().cramps === 0

  const write = (fresh: readonly Draft[], text: string) => {
    if (fresh.length === 0) return
    const before = entries() as readonly Draft[]
    put(fresh)
    tell(text, () => put(undoing(fresh, before)))
  }
  const { id } = props.trial
  const take = (taken: Taken) => write(takenDraft(entries(), id, props.date, taken), words.tookTold[taken])
  const count = (cramps: number | undefined) =>
    cramps === undefined || cramps < said().cramps
      ? write(closeDrafts(entries(), props.date, false), words.reopened)
      : write(crampDrafts(entries(), props.date, cramps), words.crampsTold(cramps))
  const everythingUsual = () =>
    write(
      [...(props.inRunIn ? [] : takenDraft(entries(), id, props.date, 'all')), ...crampDrafts(entries(), props.date, 0)],
      words.usualTold,
    )
  const waits = () => away() && waitingDrafts().length > 0

  return (
    <section class="taps" aria-label={words.tapsLabel}>
      <Show
        when={isEmpty() && props.day.page()}
        fallback={
          <p class="taps-state" role="status">
            {props.day.page() === undefined && !away() ? words.readingDay : complete() ? words.closed : words.open}
            <Show when={waits()}> {words.waits}</Show>
          </p>
        }
      >
        <button type="button" class="button usual-day" onClick={everythingUsual}>
          {props.inRunIn ? words.usualRunIn : words.usual}
        </button>
        <p class="hint">{words.orElse}</p>
      </Show>
      <Show when={!props.inRunIn}>
        <Chips<Taken>
          label={words.taken}
          class="big-chips"
          value={said().taken}
          options={(['all', 'some', 'none'] as const).map((one) => [one, words.takenAnswers[one]] as const)}
          onChange={(one) => one && take(one)}
        />
      </Show>
      <Chips<number>
        label={words.cramps}
        class="big-chips"
        value={complete() ? said().cramps : undefined}
        options={counts().map((one) => [one, one === 0 ? words.none : String(one), words.crampsAnswer(one)] as const)}
        onChange={count}
      />
      <p class="taps-more">
        <button type="button" class="link-button" onClick={() => setMost(counts().length)}>
          {words.more}
        </button>
      </p>
      <Show when={said().cramps > 0}>
        <p class="hint">
          {words.crampsThere(said().cramps)} <a href={addressOf('today', props.date)}>{words.toDiary}</a>
        </p>
        <Show when={wants('severity')}>
          <Scale
            label={words.severity}
            low={diaryWords.cramp.severityLow}
            high={diaryWords.cramp.severityHigh}
            value={said().worst}
            onChange={(value) => value !== undefined && write(worstDraft(entries(), value), words.severityTold(value))}
          />
        </Show>
      </Show>
      <Show when={wants('sleep')}>
        <Scale
          label={words.sleep}
          low={diaryWords.add.sleep.low}
          high={diaryWords.add.sleep.high}
          value={said().slept}
          onChange={(value) => value !== undefined && write(sleepDraft(entries(), props.date, value), words.sleepTold(value))}
        />
      </Show>
      <p class="hint">
        {words.atNight} <a href={addressOf('night')}>{words.toNight}</a>
      </p>
    </section>
  )
}
