// What can be done with one's data? Three doors, with what is behind each in a line.
import { createEffect, For, Show, type JSX } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { dataPageWords as words } from '@charley/core/exchange'
import { asked } from '../diary/asked.js'
import { dateOf, deviceZone, shortDate } from '../diary/moments.js'
import { setAway } from '../diary/outbox.js'
import { DoctorDrawing, InDrawing, OutDrawing } from '../drawings/data-doors.jsx'
import { Heading } from '../parts/heading.jsx'
import { addressOf } from '../router.js'
import { dataApi, type Summary } from './api.js'

const doors = [
  { id: 'doctor', drawing: DoctorDrawing },
  { id: 'in', drawing: InDrawing },
  { id: 'out', drawing: OutDrawing },
] as const

/** How much, and from when to when. */
function saidOf({ kinds }: Summary): string {
  const moments = kinds.flatMap(({ from, to }) =>
    [from, to].flatMap((at) => (at === undefined ? [] : [dateOf(at, deviceZone())])),
  )
  const [first, last] = [moments.reduce((a, b) => (b < a ? b : a), '9999'), moments.reduce((a, b) => (b > a ? b : a), '')]
  if (last === '') return words.hereNone
  return words.here(
    kinds.reduce((all, { count }) => all + count, 0),
    shortDate(first),
    shortDate(last),
  )
}

export function Doors(): JSX.Element {
  const here = asked(
    () => true,
    () => dataApi.summary(),
  )
  createEffect(() => {
    const problem = here.problem()
    if (problem || here.value()) setAway(problem?.away === true)
  })
  return (
    <>
      <Heading title={words.title} />
      <p class="lead">{words.lead}</p>
      <ul class="data-doors">
        <For each={doors}>
          {({ id, drawing }) => (
            <li>
              <a href={addressOf('data', id)}>
                <Dynamic component={drawing} />
                <span class="data-door-text">
                  <span class="data-door-title">{words.parts[id].title}</span>
                  <span class="data-door-line">{words.parts[id].line}</span>
                </span>
              </a>
            </li>
          )}
        </For>
      </ul>
      <p class="hint">
        <Show when={here.value()}>{(found) => <>{saidOf(found())} </>}</Show>
        {words.where}
      </p>
    </>
  )
}
