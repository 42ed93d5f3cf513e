// What stands around every screen? The name, two links, the colours, a quiet foot, and the region that speaks.
import { createSignal, For, onCleanup, onMount, Show, type JSX } from 'solid-js'
import { diaryLinks, page } from '@charley/core'
import { addressOf, diaryScreens, doingScreens, place } from '../router.js'
import { chooseTheme, theme, themes, type Theme } from '../theme.js'

function Colours(): JSX.Element {
  return (
    <label class="colours">
      <span>{page.frame.theme}</span>
      <select value={theme()} onChange={(event) => chooseTheme(event.currentTarget.value as Theme)}>
        <For each={themes}>{(one) => <option value={one}>{page.frame.themes[one]}</option>}</For>
      </select>
    </label>
  )
}

function Offline(): JSX.Element {
  const [offline, setOffline] = createSignal(!navigator.onLine)
  const look = () => setOffline(!navigator.onLine)
  onMount(() => {
    addEventListener('online', look)
    addEventListener('offline', look)
    onCleanup(() => {
      removeEventListener('online', look)
      removeEventListener('offline', look)
    })
  })
  return (
    <Show when={offline()}>
      <p class="offline">{page.frame.offline}</p>
    </Show>
  )
}

/** A link that skips the router's hash: the content takes the focus, the address stays. */
function SkipLink(): JSX.Element {
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    document.querySelector<HTMLElement>('main h1')?.focus()
  }
  return (
    <a class="skip-link" href="#/" onClick={skip}>
      {page.frame.skip}
    </a>
  )
}

export function Frame(props: { readonly children: JSX.Element }): JSX.Element {
  const current = (screen: string) => (place().screen === screen ? 'page' : undefined)
  const inDiary = () => diaryScreens.some((screen) => screen === place().screen)
  const isDoing = () => doingScreens.some((screen) => screen === place().screen)
  return (
    <>
      <header class="masthead">
        <SkipLink />
        <a class="wordmark" href={addressOf('welcome')} aria-label={page.frame.home}>
          <svg viewBox="8 10 48 44" aria-hidden="true">
            <path d="M9 16C22 16 25 28 32 28S42 16 55 16M9 26C21 26 26 31 32 31S43 26 55 26M9 38C21 38 26 33 32 33S43 38 55 38M9 48C22 48 25 36 32 36S42 48 55 48" />
          </svg>
          {page.name}
        </a>
        <nav aria-label={page.name}>
          <a href={addressOf('fix')} aria-current={isDoing() ? 'page' : undefined}>
            {page.frame.fix}
          </a>
          <a href={addressOf('today')} aria-current={inDiary() ? 'page' : undefined}>
            {diaryLinks.diary}
          </a>
          <a href={addressOf('trial')} aria-current={current('trial')}>
            {diaryLinks.trial}
          </a>
          <a href={addressOf('know')} aria-current={current('know')}>
            {page.frame.know}
          </a>
          <a href={addressOf('how')} aria-current={current('how')}>
            {page.frame.how}
          </a>
        </nav>
      </header>
      <Offline />
      <main>{props.children}</main>
      <footer class="foot">
        <p>{page.frame.foot}</p>
        <p>
          <a href={addressOf('privacy')}>{page.frame.privacy}</a>
        </p>
        <Colours />
      </footer>
      <p id="said" class="said" role="status" aria-live="polite" />
    </>
  )
}
