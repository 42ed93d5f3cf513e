// What is worth doing for this person? How urgent first; then what one does oneself, by worth; whom to ask; the doctor; and what not.
import { For, Show, type JSX } from 'solid-js'
import { actionWords } from '@charley/core'
import { fixPageWords, fixWords, type FixLine, type Fixes } from '@charley/core/fix'
import type { FixFound } from '../core/fixing.js'
import { Part } from '../parts/part.jsx'
import { ToldOnPaper } from '../result/told.jsx'
import { UrgencyStrip } from '../result/urgency-strip.jsx'
import { addressOf } from '../router.js'
import { assessment } from '../session/session.js'
import { Drinking } from './drinking.jsx'
import { ForDoctor } from './for-doctor.jsx'
import { Numbers } from './known-cards.jsx'
import { Lines } from './line.jsx'
import { Agreed, SetAside } from './set-aside.jsx'
import { WhyNot } from './verdict-notes.jsx'

const words = fixPageWords
const { lists } = fixWords
const urgentTiers: ReadonlySet<string> = new Set(['emergency', 'same-day'])
const leastFull = 0.02

/** What fills a bar: the furthest that anything on this page may reach. */
const fullOf = ({ yourself, askFirst, atOnset, doctor }: Fixes): number =>
  Math.max(leastFull, ...[yourself, askFirst, atOnset, doctor].flat().map(({ worth }) => worth.high))

/** Drink and salt stand by themselves, beside the danger of too much. */
const isDrink = ({ action }: FixLine): boolean => action.kind === 'fluids'

function Yourself(props: { readonly found: FixFound; readonly full: number }): JSX.Element {
  const lines = () => props.found.fixes.yourself.filter((line) => !isDrink(line))
  return (
    <>
      <Show when={lines().length > 0} fallback={<p>{lists.yourself.empty}</p>}>
        <p>{fixWords.worth.line}</p>
        <Lines lines={lines()} sources={props.found.sources} full={props.full} />
        <p class="hint">{words.worth.scale}</p>
      </Show>
    </>
  )
}

function Placebo(props: { readonly found: FixFound }): JSX.Element {
  const { improved, fall } = props.found.fixes.placebo
  return (
    <>
      <p>{fixWords.placebo.lines.join(' ')}</p>
      <p>{words.diary}</p>
      <p>
        <a href={addressOf('today')}>{words.toDiary}</a>
      </p>
      <Numbers
        numbers={[
          { name: words.placeboNumbers.improved, known: improved, as: 'share' },
          { name: words.placeboNumbers.fall, known: fall, as: 'share' },
        ]}
        cited={[]}
        sources={props.found.sources}
      />
    </>
  )
}

function NotSuggested(props: { readonly found: FixFound }): JSX.Element {
  return (
    <ul class="not-suggested">
      <For each={props.found.fixes.notSuggested}>
        {({ action, verdict }) => (
          <li>
            <details class="action">
              <summary>
                <span class="action-name">{actionWords[action.id]?.name ?? action.id}</span>
              </summary>
              <WhyNot verdict={verdict} />
              <SetAside verdict={verdict} />
              <dl>
                <dt>{words.evidence}</dt>
                <dd>{actionWords[action.id]?.evidence}</dd>
                <dt>{words.harms}</dt>
                <dd>{actionWords[action.id]?.harms}</dd>
              </dl>
              <Numbers
                numbers={action.effect ? [{ name: words.effectNumber, known: action.effect, as: 'share' }] : []}
                cited={action.sources}
                sources={props.found.sources}
              />
            </details>
          </li>
        )}
      </For>
    </ul>
  )
}

function ComeBack(props: { readonly fixes: Fixes }): JSX.Element {
  return (
    <>
      <p>{fixWords.comeBack.weeks(props.fixes.comeBack.weeks.value)}</p>
      <Show when={props.fixes.comeBack.soonerIf.length > 0}>
        <h3>{fixWords.comeBack.soonerTitle}</h3>
        <ul class="plain">
          <For each={props.fixes.comeBack.soonerIf}>{(id) => <li>{fixWords.comeBack.soonerIf[id] ?? id}</li>}</For>
        </ul>
      </Show>
    </>
  )
}

/** Everything that waits until a person has been seen, when something must be seen today. */
function Calm(props: { readonly found: FixFound; readonly full: number }): JSX.Element {
  const fixes = () => props.found.fixes
  const asked = () => fixes().askFirst.filter((line) => !isDrink(line))
  const drinks = () => [...fixes().yourself, ...fixes().askFirst].filter(isDrink)
  return (
    <>
      <Show when={fixes().atOnset.length > 0}>
        <Part id="onset" title={lists.atOnset.title}>
          <Lines lines={fixes().atOnset} sources={props.found.sources} />
        </Part>
      </Show>
      <Part id="yourself" title={lists.yourself.title}>
        <Yourself found={props.found} full={props.full} />
      </Part>
      <Part id="food" title={words.foodTitle}>
        <p>{words.foodLine}</p>
        <p>
          <a class="button" href={addressOf('plan')}>
            {words.foodPlan}
          </a>
        </p>
      </Part>
      <Part id="drink" title={words.drinkTitle}>
        <Drinking advice={props.found.drink} />
        <For each={drinks()}>
          {(line) => (
            <Lines lines={[line]} sources={props.found.sources} full={props.full} ask={line.verdict.permission === 'ask-first'} />
          )}
        </For>
      </Part>
      <Show when={asked().length > 0}>
        <Part id="ask" title={lists.askFirst.title}>
          <p>{lists.askFirst.line}</p>
          <Lines lines={asked()} sources={props.found.sources} full={props.full} ask />
        </Part>
      </Show>
      <Part id="placebo" title={words.diaryTitle}>
        <Placebo found={props.found} />
      </Part>
    </>
  )
}

export function FixList(props: { readonly found: FixFound }): JSX.Element {
  const fixes = () => props.found.fixes
  const urgent = () => urgentTiers.has(fixes().tier)
  const full = () => fullOf(fixes())
  return (
    <>
      <p class="lead">{urgent() ? words.urgentOnly : words.lead}</p>
      <Show when={assessment()}>{(known) => <UrgencyStrip urgency={known().urgency} />}</Show>
      <Show when={!urgent()}>
        <Calm found={props.found} full={full()} />
      </Show>
      <Part id="doctor" title={words.doctorTitle}>
        <p>{words.doctorLead}</p>
        <ForDoctor found={props.found} full={full()} />
      </Part>
      <Show when={fixes().notSuggested.length > 0}>
        <Part id="not" title={lists.notSuggested.title}>
          <p>{lists.notSuggested.line}</p>
          <NotSuggested found={props.found} />
        </Part>
      </Show>
      <Agreed />
      <Part id="back" title={fixWords.comeBack.title}>
        <ComeBack fixes={fixes()} />
      </Part>
      <ToldOnPaper />
    </>
  )
}
