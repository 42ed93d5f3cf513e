// What is there to do, and on which page? The list, the food plan and the stretches, each loaded when it is opened; links above all.
import { For, lazy, Match, Suspense, Switch, type JSX } from 'solid-js'
import { planPageWords } from '@charley/core/fix'
import { addressOf, place, type Screen } from '../router.js'
import '../styles/plan.css'

const FixScreen = lazy(() => import('../fix/screens.jsx').then(({ FixScreen: one }) => ({ default: one })))
const StretchScreen = lazy(() => import('../fix/screens.jsx').then(({ StretchScreen: one }) => ({ default: one })))
const PlanScreen = lazy(() => import('./screen.jsx').then(({ PlanScreen: one }) => ({ default: one })))

const words = planPageWords.nav
const links: readonly { readonly screen: Screen; readonly id?: string; readonly text: string }[] = [
  { screen: 'fix', text: words.fix },
  { screen: 'plan', text: words.plan },
  { screen: 'plan', id: 'shopping', text: words.shopping },
  { screen: 'plan', id: 'week', text: words.week },
  { screen: 'stretch', text: words.stretch },
]

export function Doing(): JSX.Element {
  const isHere = (screen: Screen, id?: string) => place().screen === screen && (screen !== 'plan' || place().id === id)
  return (
    <div class="doing">
      <nav class="doing-links" aria-label={words.label}>
        <ul>
          <For each={links}>
            {({ screen, id, text }) => (
              <li>
                <a href={addressOf(screen, id)} aria-current={isHere(screen, id) ? 'page' : undefined}>
                  {text}
                </a>
              </li>
            )}
          </For>
        </ul>
      </nav>
      <Suspense>
        <Switch>
          <Match when={place().screen === 'fix'}>
            <FixScreen />
          </Match>
          <Match when={place().screen === 'plan'}>
            <PlanScreen />
          </Match>
          <Match when={place().screen === 'stretch'}>
            <StretchScreen />
          </Match>
        </Switch>
      </Suspense>
    </div>
  )
}
