// Did it work? Words first, then the pictures, then everything that could be held against the answer.
import { For, Show, type JSX } from 'solid-js'
import { capital } from '@charley/core'
import {
  resultSentences,
  trialResultPageWords,
  type ResultSentences,
  type TrialRecord,
  type TrialResult,
} from '@charley/core/trial'
import { asked } from '../../diary/asked.js'
import { longDate } from '../../diary/moments.js'
import { Heading } from '../../parts/heading.jsx'
import { Part } from '../../parts/part.jsx'
import { addressOf } from '../../router.js'
import { trialApi, type TrialView } from '../api.js'
import { Files } from '../files.jsx'
import type { Trials } from '../state.js'
import { askResult } from '../worker.js'
import { Cent } from './cent.jsx'
import { EffectPicture } from './effect-picture.jsx'
import { Opened } from './opened.jsx'
import { PerWeek } from './per-week.jsx'
import { PeriodBars } from './period-bars.jsx'
import { Sensitivity } from './sensitivity.jsx'

const words = trialResultPageWords.result

interface Found {
  readonly record: TrialRecord
  readonly result: TrialResult
}

/** Told elsewhere on the page, each with its picture. */
const drawn: readonly ResultSentences['sections'][number]['id'][] = ['models', 'prior', 'washout']

/** The day on which it was stopped, or its planned last. */
const lastOf = ({ end, to }: TrialView) => {
  const ended = end?.at.slice(0, 10)
  return ended !== undefined && ended < to ? ended : to
}

function Answer(props: { readonly said: ResultSentences; readonly result: TrialResult }): JSX.Element {
  return (
    <section class={`answer answer-${props.result.decision.say}`} aria-labelledby="answer-title">
      <For each={props.said.problems}>{(sentence) => <p class="answer-problem">{sentence}</p>}</For>
      <h2 id="answer-title">{props.said.headline}</h2>
      <p class="decision">{props.said.decision}</p>
      <For each={props.said.effect}>{(sentence) => <p>{sentence}</p>}</For>
    </section>
  )
}

function Whole(props: { readonly found: Found }): JSX.Element {
  const { result, record } = props.found
  const { protocol } = record.sealed
  const said = resultSentences(result, protocol)
  return (
    <>
      <Answer said={said} result={result} />
      <Show when={result.primary}>
        {(estimate) => (
          <Part id="effect" title={words.effect}>
            <EffectPicture
              outcome={result.outcome}
              estimate={estimate()}
              prior={result.priorCurve}
              worthwhile={protocol.rule.worthwhile}
            />
          </Part>
        )}
      </Show>
      <Show when={result.perWeek}>
        {(found) => (
          <Part id="per-week" title={words.perWeek}>
            <PerWeek found={found()} protocol={protocol} />
          </Part>
        )}
      </Show>
      <Part id="periods" title={words.periods}>
        <PeriodBars periods={result.periods} protocol={protocol} />
      </Part>
      <Part id="doubts" title={words.doubts}>
        <For each={said.sections.filter(({ id }) => !drawn.includes(id))}>
          {(section) => (
            <>
              <h3>{section.title}</h3>
              <For each={section.lines}>{(line) => <p>{line}</p>}</For>
            </>
          )}
        </For>
      </Part>
      <Show when={result.primary}>
        <Part id="sensitivity" title={words.sensitivity}>
          <Sensitivity result={result} />
        </Part>
      </Show>
      <Part id="opened" title={words.opened}>
        <Opened sealed={record.sealed} result={result} />
        <Cent entries={result.cent} />
      </Part>
    </>
  )
}

export function Result(props: { readonly trial: TrialView; readonly trials: Trials }): JSX.Element {
  const found = asked(
    () => (props.trial.state === 'ended' ? props.trial.id : undefined),
    async (id): Promise<Found> => {
      const { record } = await trialApi.material(id)
      return { record, result: await askResult(record) }
    },
  )
  const others = () => (props.trials.all() ?? []).filter(({ id, state }) => state === 'ended' && id !== props.trial.id)
  return (
    <article class="trial-result" aria-busy={found.loading()}>
      <Heading title={words.title(capital(props.trial.protocol.tried.name))} />
      <Show
        when={props.trial.state === 'ended'}
        fallback={
          <p>
            {words.notYet} <a href={addressOf('trial', 'progress')}>{words.toProgress}</a>
          </p>
        }
      >
        <p class="day-date">{words.span(longDate(props.trial.from), longDate(lastOf(props.trial)))}</p>
        <Show when={found.value()} fallback={<p class="thinking">{found.problem()?.message ?? words.working}</p>} keyed>
          {(ready) => <Whole found={ready} />}
        </Show>
        <Part id="files" title={words.files}>
          <Files trial={props.trial} />
          <p>
            <a class="button" href={addressOf('trial', 'design')}>
              {words.another}
            </a>
          </p>
        </Part>
        <Show when={others().length > 0}>
          <Part id="earlier" title={words.earlier}>
            <ul class="plain">
              <For each={others()}>
                {(one) => (
                  <li>
                    <a href={addressOf('trial', 'result', one.id)}>
                      {capital(one.protocol.tried.name)}, {longDate(one.from)}
                    </a>
                  </li>
                )}
              </For>
            </ul>
          </Part>
        </Show>
      </Show>
    </article>
  )
}
