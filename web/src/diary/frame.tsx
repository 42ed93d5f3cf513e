// What stands above every page of the diary? Its links, and whatever the person must know before writing on.
import { createSignal, For, Show, type JSX } from 'solid-js'
import { described, diaryWords } from '@charley/core'
import { addressOf, place, type DiaryScreen } from '../router.js'
import { deviceZone, placeOf } from './moments.js'
import { away, durable, drafts, send, sending, throwAway, trouble, tryAgain, waiting } from './outbox.js'

const words = diaryWords
const links: readonly Exclude<DiaryScreen, 'night'>[] = ['today', 'calendar', 'nutrients', 'patterns', 'labs', 'foods', 'data']

export function DiaryLinks(): JSX.Element {
  return (
    <nav class="diary-links" aria-label={words.nav.label}>
      <ul>
        <For each={links}>
          {(screen) => (
            <li>
              <a href={addressOf(screen)} aria-current={place().screen === screen ? 'page' : undefined}>
                {words.nav[screen]}
              </a>
            </li>
          )}
        </For>
        <li>
          <a class="diary-night-link" href={addressOf('night')}>
            {words.nav.night}
          </a>
        </li>
      </ul>
    </nav>
  )
}

/** Nobody answers, or not everything is sent yet. */
function Sending(): JSX.Element {
  const count = () => drafts().length
  return (
    <Show when={away() || trouble() !== undefined}>
      <section class="notice" aria-label={words.away.title}>
        <p>
          <b>{away() ? words.away.title : trouble()}</b>
        </p>
        <Show when={away()}>
          <p>
            {words.away.text} {words.away.stillWorks}
          </p>
        </Show>
        <Show when={count() > 0}>
          <p>{words.away.waiting(count())}</p>
        </Show>
        <Show when={!durable()}>
          <p>
            <b>{words.away.fragile}</b>
          </p>
        </Show>
        <button type="button" class="button button-quiet" disabled={sending()} onClick={() => void send()}>
          {sending() ? words.away.sending : words.away.tryNow}
        </button>
      </section>
    </Show>
  )
}

function Refused(): JSX.Element {
  const refused = () => waiting().filter((one) => one.refused !== undefined)
  return (
    <For each={refused()}>
      {({ draft, refused: why }) => (
        <section class="notice notice-refused" aria-label={words.refused.title}>
          <p role="alert">
            <b>{words.refused.title}.</b> {words.refused.text(described(draft).name, why ?? '')}
          </p>
          <button type="button" class="button button-quiet" onClick={() => tryAgain(draft.id)}>
            {words.refused.again}
          </button>
          <button type="button" class="link-button" onClick={() => throwAway(draft.id)}>
            {words.refused.drop}
          </button>
        </section>
      )}
    </For>
  )
}

const zoneKey = 'charley.zone'
/** The zone in which the diary was last open on this device; where nothing may be kept, every visit is in its own zone. */
function zoneBefore(): string {
  try {
    const before = localStorage.getItem(zoneKey)
    if (before === null) localStorage.setItem(zoneKey, deviceZone())
    return before ?? deviceZone()
  } catch {
    return deviceZone()
  }
}

function NewZone(): JSX.Element {
  const [before, setBefore] = createSignal(zoneBefore())
  const accept = () => {
    try {
      localStorage.setItem(zoneKey, deviceZone())
    } catch {
      // It is said again at the next visit.
    }
    setBefore(deviceZone())
  }
  return (
    <Show when={before() !== deviceZone()}>
      <section class="notice" aria-label={placeOf(deviceZone())}>
        <p>{words.zone.text(placeOf(deviceZone()))}</p>
        <button type="button" class="button button-quiet" onClick={accept}>
          {words.zone.ok}
        </button>
      </section>
    </Show>
  )
}

export function Notices(): JSX.Element {
  return (
    <>
      <NewZone />
      <Sending />
      <Refused />
    </>
  )
}
