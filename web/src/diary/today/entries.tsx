// What stands on this day? By meal and by kind; a tap on a line changes it, the cross takes it back.
import { createMemo, createSignal, For, Show, untrack, type JSX } from 'solid-js'
import { described, diaryWords } from '@charley/core'
import { timeText } from '../describe.js'
import type { Day } from '../day.js'
import { meals } from '../forms/when.jsx'
import type { Standing } from '../standing.js'
import { remove } from '../write.js'
import { EditCard } from './edit.jsx'

const words = diaryWords.today

interface Group {
  readonly title: string
  readonly entries: readonly Standing[]
}

/** In the order of a day: the night's cramps, the meals, the rest. */
function grouped(entries: readonly Standing[]): readonly Group[] {
  const of = (...kinds: readonly Standing['kind'][]) => entries.filter(({ kind }) => kinds.includes(kind))
  const eaten = entries.flatMap((entry) =>
    entry.kind === 'food' || entry.kind === 'drink' || entry.kind === 'supplement' ? [entry] : [],
  )
  const groups = [
    { title: words.groups.cramps, entries: of('cramp') },
    ...meals.map((meal) => ({
      title: diaryWords.add.meals[meal],
      entries: eaten.filter(({ payload }) => payload?.meal === meal),
    })),
    { title: words.groups.unsaid, entries: eaten.filter(({ payload }) => payload?.meal === undefined) },
    { title: words.groups.medicines, entries: of('medicine') },
    { title: words.groups.exercise, entries: of('exercise') },
    { title: words.groups.sleep, entries: of('sleep') },
    { title: words.groups.measures, entries: of('measure') },
    { title: words.groups.labs, entries: of('lab') },
    { title: words.groups.notes, entries: of('note') },
  ]
  return groups.filter((group) => group.entries.length > 0)
}

const isBare = ({ kind, payload }: Standing) => kind === 'cramp' && payload !== null && Object.keys(payload).length === 0

function Row(props: { readonly entry: Standing; readonly onOpen: () => void; readonly onRemoved: () => void }): JSX.Element {
  const said = () => described(props.entry)
  const takeBack = () => {
    remove(props.entry, said().name)
    props.onRemoved()
  }
  return (
    <li class="entry" data-kind={props.entry.kind}>
      <button type="button" class="entry-open" aria-label={words.edit(said().name)} onClick={() => props.onOpen()}>
        <span class="entry-name">{said().name}</span>
        <span class="entry-detail">
          {said().detail}
          <Show when={isBare(props.entry)}>
            <span class="entry-fill">{diaryWords.cramp.fillIn}</span>
          </Show>
          <Show when={props.entry.waits}>
            <small>{words.notSent}</small>
          </Show>
        </span>
        <time dateTime={props.entry.at}>{timeText(props.entry)}</time>
      </button>
      <button type="button" class="remove" aria-label={words.remove(said().name)} onClick={takeBack}>
        ×
      </button>
    </li>
  )
}

export function Entries(props: { readonly day: Day; readonly title: string }): JSX.Element {
  const [open, setOpen] = createSignal<string>()
  const groups = createMemo(() => grouped(props.day.entries().filter(({ kind }) => kind !== 'day-complete')))
  const idsIn = (title: string) =>
    groups()
      .find((group) => group.title === title)
      ?.entries.map(({ id }) => id) ?? []
  const entryOf = (id: string) => props.day.entries().find((entry) => entry.id === id)
  let heading: HTMLHeadingElement | undefined
  const close = () => {
    setOpen(undefined)
    heading?.focus()
  }
  return (
    <section class="day-list" aria-labelledby="day-list-title">
      <h2 id="day-list-title" tabindex="-1" ref={(element) => (heading = element)}>
        {props.title}
      </h2>
      <Show when={groups().length > 0} fallback={<p class="hint">{words.nothing}</p>}>
        {/* By title and by id, so that a card that is open stays open when the same entries come anew from the server. */}
        <For each={groups().map(({ title }) => title)}>
          {(title) => (
            <div class="meal">
              <h3>{title}</h3>
              <ul class="entries">
                <For each={idsIn(title)}>
                  {(id) => (
                    <Show when={entryOf(id)}>
                      {(entry) => (
                        <Show
                          when={open() === id}
                          fallback={<Row entry={entry()} onOpen={() => setOpen(id)} onRemoved={() => heading?.focus()} />}
                        >
                          <li>
                            <EditCard entry={untrack(entry)} onDone={close} />
                          </li>
                        </Show>
                      )}
                    </Show>
                  )}
                </For>
              </ul>
            </div>
          )}
        </For>
      </Show>
    </section>
  )
}
