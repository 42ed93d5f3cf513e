// Which stretches are there for this person? First the cramp that is on now, then the ones before bed; or why there are none.
import { createSignal, onCleanup, Show, type JSX } from 'solid-js'
import { fixPageWords } from '@charley/core/fix'
import type { FixFound, Stretching } from '../../core/fixing.js'
import { UrgencyStrip } from '../../result/urgency-strip.jsx'
import { addressOf } from '../../router.js'
import { assessment } from '../../session/session.js'
import { WhyNot } from '../verdict-notes.jsx'
import { BeforeBed } from './before-bed.jsx'
import { Onset } from './onset.jsx'

const words = fixPageWords.stretch
const urgent: ReadonlySet<string> = new Set(['emergency', 'same-day'])

/** The guard's answer in words; who must ask first is shown no stretch either, for the answer is not known. */
function NotForNow(props: { readonly stretching: Stretching }): JSX.Element {
  const refused = () => props.stretching.verdict.permission === 'refused'
  return (
    <div class="not-for-now">
      <h2 class="not-for-now-title">{refused() ? words.refusedTitle : words.askTitle}</h2>
      <WhyNot verdict={props.stretching.verdict} />
    </div>
  )
}

export function Stretch(props: { readonly found: FixFound }): JSX.Element {
  const [alone, setAlone] = createSignal<'onset' | 'bed'>()
  const run = (which: 'onset' | 'bed') => (running: boolean) => void setAlone(running ? which : undefined)
  onCleanup(() => setAlone(undefined))
  return (
    <Show
      when={!urgent.has(props.found.fixes.tier)}
      fallback={
        <>
          <Show when={assessment()}>{(known) => <UrgencyStrip urgency={known().urgency} />}</Show>
          <h2>{words.refusedTitle}</h2>
          <p>{words.refusedUrgent}</p>
          <p>
            <a class="button" href={addressOf('fix')}>
              {words.toList}
            </a>
          </p>
        </>
      }
    >
      <Show
        when={props.found.atOnset.protocols.length + props.found.beforeBed.protocols.length > 0}
        fallback={<NotForNow stretching={props.found.beforeBed} />}
      >
        <section class="stretch-part" hidden={alone() === 'bed'} aria-labelledby="stretch-now">
          <h2 id="stretch-now">{words.now}</h2>
          <Show when={props.found.atOnset.protocols.length > 0} fallback={<NotForNow stretching={props.found.atOnset} />}>
            <Onset protocols={props.found.atOnset.protocols} onRunning={run('onset')} />
          </Show>
        </section>
        <section class="stretch-part" hidden={alone() === 'onset'} aria-labelledby="stretch-bed">
          <h2 id="stretch-bed">{words.before}</h2>
          <Show when={props.found.beforeBed.protocols.length > 0} fallback={<NotForNow stretching={props.found.beforeBed} />}>
            <BeforeBed found={props.found} onRunning={run('bed')} />
          </Show>
        </section>
      </Show>
    </Show>
  )
}
