// One thing worth doing: what it may be worth, how to do it, what is known of it, what could go wrong, and where that is written.
import { For, Show, type JSX } from 'solid-js'
import { actionWords, capital, listed, nameOfCause, page, type Source } from '@charley/core'
import { fixPageWords, fixWords, type FixLine } from '@charley/core/fix'
import { addressOf } from '../router.js'
import { Numbers, type Numbered } from './known-cards.jsx'
import { SetAside } from './set-aside.jsx'
import { Care, WhyNot } from './verdict-notes.jsx'
import { Worth } from './worth.jsx'

const words = fixPageWords
const causesNamed = 3
/** Visits and tests are no treatments: how well they work against cramps is not asked of them. */
const untried: ReadonlySet<FixLine['action']['kind']> = new Set(['see', 'test', 'medicine-review'])

/** Where there is more to it than words: the timer, the food plan. */
function Door(props: { readonly line: FixLine }): JSX.Element {
  const allowed = () => props.line.verdict.permission === 'allowed'
  return (
    <>
      <Show when={allowed() && props.line.protocols.length > 0 && ['stretch', 'acute'].includes(props.line.action.kind)}>
        <p>
          <a class="button" href={addressOf('stretch')}>
            {props.line.action.kind === 'acute' ? words.toOnset : words.toTimer}
          </a>
        </p>
      </Show>
      <Show when={props.line.isTriable}>
        <p>
          <a href={addressOf('trial', 'design', props.line.action.id)}>{words.toTrial}</a>
        </p>
      </Show>
      <Show when={props.line.action.kind === 'food'}>
        <p>
          <a href={addressOf('plan')}>{words.foodLink}</a>
        </p>
      </Show>
    </>
  )
}

/** `full`: the worth that fills a bar; without it no bar is drawn, for some things are done whatever they are worth. */
export function Line(props: {
  readonly line: FixLine
  readonly sources: readonly Source[]
  readonly full?: number
  readonly ask?: boolean
}): JSX.Element {
  const action = () => props.line.action
  const said = () => actionWords[action().id]
  const numbers = (): readonly Numbered[] => {
    const { effect } = action()
    return effect ? [{ name: words.effectNumber, known: effect, as: 'share' }] : []
  }
  const isTried = () => !untried.has(action().kind)
  const certainty = () => fixWords.certainty[action().certainty]
  return (
    <li class="fix-line">
      <details class="action">
        <summary>
          <span class="fix-head">
            <span class="action-name">{said()?.name ?? action().id}</span>
            <Show when={isTried()}>
              <small>
                {page.result.certainty[action().certainty]}
                <Show when={action().effect}>
                  {(effect) => <>: {page.result.effect(effect().value, effect().low, effect().high)}</>}
                </Show>
              </small>
            </Show>
          </span>
          <Show when={props.full}>{(full) => <Worth worth={props.line.worth} full={full()} />}</Show>
        </summary>
        <div class="fix-inside">
          <Show when={props.ask}>
            <WhyNot verdict={props.line.verdict} />
            <SetAside verdict={props.line.verdict} />
          </Show>
          <ul class="plain">
            <For each={said()?.how}>{(how) => <li>{how}</li>}</For>
          </ul>
          <Care verdict={props.line.verdict} />
          <Door line={props.line} />
          <dl>
            <dt>{words.evidence}</dt>
            <dd>{said()?.evidence}</dd>
            <Show when={isTried()}>
              <dt>{words.certainty}</dt>
              <dd>
                {capital(certainty().name)}. {certainty().line}
              </dd>
            </Show>
            <dt>{words.harms}</dt>
            <dd>{said()?.harms}</dd>
          </dl>
          <Show when={props.line.answers.length > 0}>
            <p class="hint">{words.answers(listed(props.line.answers.slice(0, causesNamed).map(nameOfCause)))}</p>
          </Show>
          <Numbers numbers={numbers()} cited={action().sources} sources={props.sources} />
        </div>
      </details>
    </li>
  )
}

export function Lines(props: {
  readonly lines: readonly FixLine[]
  readonly sources: readonly Source[]
  readonly full?: number
  readonly ask?: boolean
}): JSX.Element {
  return (
    <ul class="actions fix-lines">
      <For each={props.lines}>
        {(line) => (
          <Line
            line={line}
            sources={props.sources}
            {...(props.full !== undefined && { full: props.full })}
            ask={props.ask ?? false}
          />
        )}
      </For>
    </ul>
  )
}
