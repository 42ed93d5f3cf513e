// Was the typed line understood? Each thing with its amount, to confirm, change or leave out; and what was not understood.
import { createEffect, createSignal, For, on, Show, type JSX } from 'solid-js'
import {
  capital,
  diaryWords,
  kindOf,
  plain,
  quantityText,
  type Eaten,
  type Food,
  type LineItem,
  type LineReading,
} from '@charley/core'
import { api } from '../api.js'
import { asked } from '../asked.js'
import { draftOf } from '../drafts.js'
import { eatenOf, type EatenKind, type Portioned } from '../eaten.js'
import { Card } from '../forms/fields.jsx'
import { PortionCard } from '../forms/portion.jsx'
import { When, whenOn } from '../forms/when.jsx'
import { add } from '../write.js'

const words = diaryWords.add.line

interface Proposed {
  readonly kind: EatenKind
  readonly food: Food
  readonly others: readonly Food[]
  readonly eaten: Eaten
  readonly remarks: readonly string[]
}

/** "100 mg magnesium": what a supplement holds of what it is named for, for one may be confused with another. */
const strength = ({ amounts }: Eaten) =>
  (Object.keys(amounts) as (keyof typeof amounts)[])
    .filter((id) => (amounts[id]?.value ?? 0) > 0)
    .slice(0, 3)
    .map((id) => `${plain(amounts[id]?.value ?? 0)} ${diaryWords.nutrients[id].unit} ${diaryWords.nutrients[id].name}`)
    .join(', ')

const proposed = ({ kind, found, alternatives, eaten, assumed, problem, missed }: LineItem): Proposed => ({
  kind,
  food: found.food,
  others: alternatives.map(({ food }) => food),
  eaten,
  remarks: [
    ...(kind === 'supplement' && strength(eaten) !== '' ? [strength(eaten)] : []),
    ...assumed.map((one) => words.assumed[one]),
    ...(missed.length > 0 ? [words.missed(missed.join(' '))] : []),
    ...(problem ? [words.problems[problem]] : []),
  ],
})

const nameOf = ({ eaten }: Proposed) => capital(eaten.name)

function Row(props: { readonly item: Proposed; readonly onChange: () => void; readonly onDrop: () => void }): JSX.Element {
  return (
    <li class="line-item">
      <button type="button" class="entry-open" onClick={() => props.onChange()} aria-label={words.change(nameOf(props.item))}>
        <span class="entry-name">{nameOf(props.item)}</span>
        <span class="entry-detail">{quantityText(props.item.eaten)}</span>
        <Show when={props.item.remarks.length > 0}>
          <small>{props.item.remarks.join('; ')}</small>
        </Show>
      </button>
      <button type="button" class="remove" aria-label={words.drop(nameOf(props.item))} onClick={() => props.onDrop()}>
        ×
      </button>
    </li>
  )
}

export function LineCard(props: {
  readonly text: string
  readonly date: string
  /** Words that nothing was found for go back to the search. */
  readonly onLookUp: (text: string) => void
  readonly onNote: (text: string) => void
  readonly onDone: () => void
}): JSX.Element {
  const reading = asked(
    () => props.text,
    (text) => api.readLine(text),
  )
  const [items, setItems] = createSignal<readonly Proposed[]>([])
  const [changing, setChanging] = createSignal<number>()
  const when = whenOn(props.date)
  createEffect(
    on(reading.value, (read: LineReading | undefined) => {
      setItems(read?.items.map(proposed) ?? [])
      const meal = read?.items.find(({ eaten }) => eaten.meal)?.eaten.meal
      if (meal) when.setMeal(meal)
    }),
  )
  const unknown = () => reading.value()?.unknown.filter(({ why }) => why !== 'left-out') ?? []
  const leftOut = () => reading.value()?.unknown.filter(({ why }) => why === 'left-out') ?? []

  const replace = (at: number, changed: Partial<Proposed>) =>
    setItems((before) => before.map((item, index) => (index === at ? { ...item, remarks: [], ...changed } : item)))
  const drop = (at: number) => setItems((before) => before.filter((_, index) => index !== at))
  const amend = (at: number, food: Food, amount: Portioned) => {
    replace(at, { food, kind: kindOf(food), eaten: eatenOf(food, amount) })
    setChanging(undefined)
  }
  const save = () => {
    const moment = when.moment()
    if (!moment || items().length === 0) return
    const drafts = items().map(({ kind, eaten }) => draftOf(kind, { ...eaten, meal: eaten.meal ?? when.meal() }, moment))
    const [only] = items()
    add(drafts, drafts.length === 1 && only ? diaryWords.toast.added(nameOf(only)) : diaryWords.toast.addedMany(drafts.length))
    props.onDone()
  }

  return (
    <Show
      when={reading.value()}
      fallback={<Waiting text={props.text} reading={reading} onNote={props.onNote} onDone={props.onDone} />}
    >
      <Show
        when={changing() !== undefined && items()[changing() ?? -1]}
        keyed
        fallback={
          <Card
            title={words.title}
            save={words.take(items().length)}
            focus="save"
            onSave={save}
            onCancel={props.onDone}
            wrong={items().length === 0 ? words.nothing : undefined}
          >
            <ul class="entries">
              <For each={items()}>
                {(item, at) => <Row item={item} onChange={() => setChanging(at())} onDrop={() => drop(at())} />}
              </For>
            </ul>
            <For each={leftOut()}>{({ text }) => <p class="hint">{words.leftOut(text)}</p>}</For>
            <Show when={unknown().length > 0}>
              <div class="not-understood">
                <h3 class="small-title">{words.notUnderstood}</h3>
                <p class="hint">{words.notUnderstoodHint}</p>
                <ul class="chips">
                  <For each={unknown()}>
                    {({ text }) => (
                      <li>
                        <button type="button" class="chip" onClick={() => props.onLookUp(text)}>
                          {words.lookUp(text)}
                        </button>
                      </li>
                    )}
                  </For>
                </ul>
              </div>
            </Show>
            <Show when={items().length > 0}>
              <When state={when} withMeal />
            </Show>
          </Card>
        }
      >
        {(item) => (
          <ChangeItem
            item={item}
            onSave={(food, amount) => amend(changing() ?? -1, food, amount)}
            onCancel={() => setChanging(undefined)}
          />
        )}
      </Show>
    </Show>
  )
}

/** Another amount, or another food where something else was meant. */
function ChangeItem(props: {
  readonly item: Proposed
  readonly onSave: (food: Food, amount: Portioned) => void
  readonly onCancel: () => void
}): JSX.Element {
  const [food, setFood] = createSignal(props.item.food)
  return (
    <Show when={food()} keyed>
      {(chosen) => (
        <PortionCard
          food={chosen}
          {...(chosen === props.item.food && { given: props.item.eaten })}
          save={diaryWords.add.saveChange}
          onSave={(amount) => props.onSave(chosen, amount)}
          onCancel={props.onCancel}
          more={
            <Show when={props.item.others.length > 0}>
              <h3 class="small-title">{words.instead}</h3>
              <ul class="chips">
                <For each={[props.item.food, ...props.item.others].filter((one) => one !== chosen).slice(0, 6)}>
                  {(one) => (
                    <li>
                      <button type="button" class="chip" onClick={() => setFood(one)}>
                        {capital(one.name)}
                      </button>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          }
        />
      )}
    </Show>
  )
}

/** Being read; or the server is away, and the line is offered a place as a note so that it is not lost. */
function Waiting(props: {
  readonly text: string
  readonly reading: { readonly problem: () => { readonly away: boolean; readonly message: string } | undefined }
  readonly onNote: (text: string) => void
  readonly onDone: () => void
}): JSX.Element {
  return (
    <Show when={props.reading.problem()} fallback={<p class="hint card">{words.reading}</p>}>
      {(problem) => (
        <Card title={props.text} save={words.asNote} focus="save" onSave={() => props.onNote(props.text)} onCancel={props.onDone}>
          <p role="alert">{problem().away ? words.away : problem().message}</p>
        </Card>
      )}
    </Show>
  )
}
