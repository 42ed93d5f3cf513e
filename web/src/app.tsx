// Which screen stands on the page? One for each place; those read seldom are loaded when they are opened.
import { lazy, Match, Suspense, Switch, type JSX } from 'solid-js'
import { Frame } from './parts/frame.jsx'
import { diaryScreens, doingScreens, place } from './router.js'
import { Welcome } from './screens/welcome.jsx'
import { keepChanges } from './session/session.js'

const Interview = lazy(() => import('./screens/interview.jsx').then(({ Interview: one }) => ({ default: one })))
const Result = lazy(() => import('./screens/result.jsx').then(({ Result: one }) => ({ default: one })))
const Urgent = lazy(() => import('./screens/urgent.jsx').then(({ Urgent: one }) => ({ default: one })))
const How = lazy(() => import('./screens/how.jsx').then(({ How: one }) => ({ default: one })))
const Privacy = lazy(() => import('./screens/privacy.jsx').then(({ Privacy: one }) => ({ default: one })))
const Know = lazy(() => import('./screens/know.jsx').then(({ Know: one }) => ({ default: one })))
const Diary = lazy(() => import('./diary/diary.jsx').then(({ Diary: one }) => ({ default: one })))
const Doing = lazy(() => import('./plan/doing.jsx').then(({ Doing: one }) => ({ default: one })))
const Trial = lazy(() => import('./trial/trial.jsx').then(({ Trial: one }) => ({ default: one })))
const isDoing = () => doingScreens.some((screen) => screen === place().screen)
const inDiary = () => diaryScreens.some((screen) => screen === place().screen)

export function App(): JSX.Element {
  keepChanges()
  return (
    <Frame>
      <Suspense>
        <Switch fallback={<Welcome />}>
          <Match when={place().screen === 'ask'}>
            <Interview />
          </Match>
          <Match when={place().screen === 'urgent'}>
            <Urgent />
          </Match>
          <Match when={place().screen === 'result'}>
            <Result />
          </Match>
          <Match when={place().screen === 'how'}>
            <How />
          </Match>
          <Match when={place().screen === 'privacy'}>
            <Privacy />
          </Match>
          <Match when={place().screen === 'know'}>
            <Know />
          </Match>
          <Match when={isDoing()}>
            <Doing />
          </Match>
          <Match when={place().screen === 'trial'}>
            <Trial />
          </Match>
          <Match when={inDiary()}>
            <Diary />
          </Match>
        </Switch>
      </Suspense>
    </Frame>
  )
}
