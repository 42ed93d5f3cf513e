// What in my diary goes with my cramps? The verdict first, then each link with its doubt, then all that was looked at.
import { createEffect, For, Match, Show, Switch, type JSX } from 'solid-js'
import { diaryWords } from '@charley/core'
import { patternPageWords as words, type Associations } from '@charley/core/trial'
import { asked } from '../diary/asked.js'
import { deviceZone, longDate } from '../diary/moments.js'
import { setAway } from '../diary/outbox.js'
import { Heading } from '../parts/heading.jsx'
import { addressOf } from '../router.js'
import { patternsHere } from './api.js'
import { linksIn, reachOf, unseenIn } from './judged.js'
import { LinkCard } from './link-card.jsx'
import { CannotTell, Twin, Unseen } from './looked-at.jsx'
import '../styles/patterns.css'

/** Too few nights, or nearly all of one kind: what is missing, and what to do. */
function TooLittle(props: { readonly found: Associations }): JSX.Element {
  const { nights, needed } = props.found
  return (
    <Show
      when={nights.observed < needed.observed}
      fallback={
        <p>
          {nights.withCramp < needed.eachKind
            ? words.fewCramps(nights, needed.eachKind)
            : words.manyCramps(nights, needed.eachKind)}
        </p>
      }
    >
      <p>{words.tooFewNights(nights, needed.observed)}</p>
      <progress max={needed.observed} value={nights.observed} aria-label={words.tooFewNights(nights, needed.observed)} />
      <p>
        {words.howToCount} <a href={addressOf('today')}>{diaryWords.nav.today}</a>
      </p>
    </Show>
  )
}

/** How strong a link had to be to be seen. */
function CouldSee(props: { readonly found: Associations }): JSX.Element {
  const seen = () => unseenIn(props.found).map(({ best }) => best.seenFrom)
  return (
    <p>
      {words.couldSee(Math.min(...seen()), Math.max(...seen()), props.found.nights.span)} {words.more}
    </p>
  )
}

function Verdict(props: { readonly found: Associations }): JSX.Element {
  const alone = () => linksIn(props.found).filter(({ along }) => along === undefined).length
  const title = () =>
    props.found.verdict === 'something' ? words.verdict.something(alone()) : words.verdict[props.found.verdict]
  return (
    <section class="patterns-verdict" aria-labelledby="patterns-verdict">
      <h2 id="patterns-verdict">{title()}</h2>
      <Switch>
        <Match when={props.found.verdict === 'too-little'}>
          <TooLittle found={props.found} />
        </Match>
        <Match when={props.found.verdict === 'nothing-to-compare'}>
          <p>{words.nothingToCompare}</p>
        </Match>
        <Match when={props.found.verdict === 'nothing-seen'}>
          <p>{words.nothing}</p>
          <CouldSee found={props.found} />
        </Match>
        <Match when={props.found.verdict === 'something'}>
          <p>
            <b>{words.notCause}</b> {words.notCauseWhy}
          </p>
        </Match>
      </Switch>
    </section>
  )
}

function Found(props: { readonly found: Associations }): JSX.Element {
  const reach = () => reachOf(props.found)
  return (
    <>
      <Show when={props.found.trialSince}>{(since) => <p class="notice">{words.trial(longDate(since()))}</p>}</Show>
      <Verdict found={props.found} />
      <Show when={linksIn(props.found).length > 0}>
        <section aria-labelledby="links-title">
          <h2 id="links-title" class="said">
            {words.foundTitle}
          </h2>
          <ul class="link-cards">
            <For each={linksIn(props.found)}>{(one) => <LinkCard one={one} found={props.found} reach={reach()} />}</For>
          </ul>
        </section>
      </Show>
      <Unseen found={props.found} reach={reach()} />
      <Twin found={props.found} />
      <CannotTell found={props.found} />
      <p class="hint">
        {words.counted(props.found.nights)} {words.span(longDate(props.found.from), longDate(props.found.to))}
      </p>
      <details class="twin">
        <summary>{words.howTitle}</summary>
        <ol>
          <For each={words.how}>{(line) => <li>{line}</li>}</For>
        </ol>
      </details>
    </>
  )
}

export function Patterns(): JSX.Element {
  const patterns = asked(deviceZone, patternsHere)
  createEffect(() => {
    const problem = patterns.problem()
    if (problem || patterns.value()) setAway(problem?.away === true)
  })
  return (
    <div class="patterns">
      <Heading title={words.title} />
      <p class="lead">{words.lead}</p>
      <Show when={patterns.problem()?.message}>{(message) => <p role="alert">{message()}</p>}</Show>
      <Show when={patterns.loading()}>
        <p class="thinking" role="status">
          {words.working}
        </p>
      </Show>
      <Show when={patterns.value()}>{(found) => <Found found={found()} />}</Show>
    </div>
  )
}
