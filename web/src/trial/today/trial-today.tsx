// What does the trial want of me on this day? What to do, then one tap; made to be answered half asleep.
import { createMemo, createSignal, For, Show, type JSX } from 'solid-js'
import { capital } from '@charley/core'
import { trialPageWords } from '@charley/core/trial'
import { dayOf } from '../../diary/day.js'
import { isDate, longDate, shortDate, today } from '../../diary/moments.js'
import { ToastLine } from '../../diary/toast.jsx'
import { Heading } from '../../parts/heading.jsx'
import { addressOf, place } from '../../router.js'
import type { TrialView } from '../api.js'
import { Guess } from '../progress/guess.jsx'
import { dayPlace, type DayPlace } from './day-place.js'
import { DayTaps } from './day-taps.jsx'

const words = trialPageWords.today
/** So many days that nobody closed are named; more would be a reproach. */
const missingShown = 5

function ToDo(props: { readonly where: DayPlace; readonly blinded: boolean; readonly goesOn: boolean }): JSX.Element {
  const box = () => props.where.period?.box ?? 0
  return (
    <div class="to-do">
      <p class="to-do-place">
        {props.where.period
          ? words.inPeriod(props.where.day, props.where.of, props.where.period.box)
          : words.inRunIn(props.where.day, props.where.of)}
      </p>
      <Show when={props.where.period} fallback={<p class="to-do-what">{words.runIn}</p>}>
        <Show
          when={props.where.treatment}
          fallback={<p class="to-do-what">{props.blinded ? words.takeFrom(box()) : words.armUnknown}</p>}
        >
          {(treatment) => (
            <>
              <p class="to-do-what">{capital(treatment().name)}</p>
              <p>{treatment().how}</p>
            </>
          )}
        </Show>
      </Show>
      <Show when={props.where.phase === 'washout'}>
        <p class="hint">{words.washout}</p>
      </Show>
      <Show when={props.where.changesOn}>{(date) => <p class="hint">{words.changesOn(longDate(date()))}</p>}</Show>
    </div>
  )
}

function OneDay(props: { readonly trial: TrialView; readonly date: string }): JSX.Element {
  const day = dayOf(() => props.date)
  const where = createMemo(() => dayPlace(props.trial, props.date))
  const inside = () => where().phase !== 'before' && where().phase !== 'after'
  const title = () => (props.date === today() ? words.title : longDate(props.date))
  const missing = () => props.trial.progress.missing.filter((date) => date !== props.date)
  const [all, setAll] = createSignal(false)
  return (
    <article class="trial-today">
      <Heading title={title()} />
      <Show when={props.date === today()} fallback={<a href={addressOf('trial', 'today')}>← {words.toToday}</a>}>
        <p class="day-date">{longDate(props.date)}</p>
      </Show>
      <Show
        when={inside()}
        fallback={<p class="lead">{where().phase === 'before' ? words.before(longDate(props.trial.from)) : words.after}</p>}
      >
        <ToDo where={where()} blinded={props.trial.protocol.blinded} goesOn={props.trial.state === 'running'} />
        <DayTaps trial={props.trial} date={props.date} day={day} inRunIn={where().phase === 'run-in'} />
      </Show>
      <ToastLine />
      <Show when={props.trial.state === 'over'}>
        <p>
          <a class="button" href={addressOf('trial', 'progress')}>
            {words.toEnd}
          </a>
        </p>
      </Show>
      <Show when={missing().length > 0}>
        <section class="missing" aria-labelledby="missing-title">
          <h2 id="missing-title">{words.missing(missing().length)}</h2>
          <p class="hint">{words.missingHint}</p>
          <ul class="chips">
            <For each={all() ? missing().toReversed() : missing().toReversed().slice(0, missingShown)}>
              {(date) => (
                <li>
                  <a class="chip" href={addressOf('trial', 'today', date)}>
                    {shortDate(date)}
                  </a>
                </li>
              )}
            </For>
            <Show when={!all() && missing().length > missingShown}>
              <li>
                <button type="button" class="chip" onClick={() => setAll(true)}>
                  {words.missingAll(missing().length)}
                </button>
              </li>
            </Show>
          </ul>
        </section>
      </Show>
      <For each={props.trial.toGuess}>{(period) => <Guess trial={props.trial} period={period} />}</For>
    </article>
  )
}

export function TrialToday(props: { readonly trial: TrialView }): JSX.Element {
  const date = () => {
    const { of } = place()
    return isDate(of) && of <= today() ? of : today()
  }
  return (
    <Show when={date()} keyed>
      {(one) => <OneDay trial={props.trial} date={one} />}
    </Show>
  )
}
