// How is an entry changed? In the form it was written with; the new version stands in its place and the old one stays in the history.
import { Match, Show, Switch, type JSX } from 'solid-js'
import { capital, described, diaryWords, type Draft, type Food, type Meal } from '@charley/core'
import { api } from '../api.js'
import { asked } from '../asked.js'
import { CrampForm } from '../cramp/cramp-form.jsx'
import { changed, type Moment } from '../drafts.js'
import { eatenOf, foodFrom, type Portioned } from '../eaten.js'
import { Card } from '../forms/fields.jsx'
import { ExerciseForm } from '../forms/exercise.jsx'
import { LabForm } from '../forms/lab.jsx'
import { MeasureForm } from '../forms/measure.jsx'
import { MedicineForm } from '../forms/medicine.jsx'
import { NoteForm } from '../forms/note.jsx'
import { PortionCard } from '../forms/portion.jsx'
import { SleepForm } from '../forms/sleep.jsx'
import { When, whenOn } from '../forms/when.jsx'
import { dateOf } from '../moments.js'
import type { Standing } from '../standing.js'
import { change } from '../write.js'
import { History } from './history.jsx'

const words = diaryWords.add

type OfKind<K extends Standing['kind']> = Extract<Standing, { readonly kind: K }>
type EatenEntry = OfKind<'food' | 'drink' | 'supplement'>

interface Props<E> {
  readonly entry: E
  readonly onDone: () => void
}

export function EditCard(props: Props<Standing>): JSX.Element {
  const when = whenOn(dateOf(props.entry.at, props.entry.zone), props.entry)
  const save = (payload: Draft['payload'], moment: Moment) => {
    change(props.entry, changed(props.entry, payload, moment), diaryWords.toast.changed(described(props.entry).name))
    props.onDone()
  }
  const common = {
    when,
    save: words.saveChange,
    onSave: save,
    onCancel: () => props.onDone(),
    more: <History id={props.entry.id} />,
  }
  const is = <K extends Standing['kind']>(...kinds: readonly K[]) =>
    kinds.some((kind) => kind === props.entry.kind) && props.entry.payload !== null ? (props.entry as OfKind<K>) : undefined
  return (
    <Switch>
      <Match when={is('food', 'drink', 'supplement')}>{(entry) => <EatenEdit entry={entry()} onDone={props.onDone} />}</Match>
      <Match when={is('cramp')}>{(entry) => <CrampForm {...common} given={entry().payload ?? {}} />}</Match>
      <Match when={is('medicine')}>{(entry) => <MedicineForm {...common} given={entry().payload ?? undefined} />}</Match>
      <Match when={is('exercise')}>{(entry) => <ExerciseForm {...common} given={entry().payload ?? undefined} />}</Match>
      <Match when={is('sleep')}>{(entry) => <SleepForm {...common} given={entry().payload ?? undefined} />}</Match>
      <Match when={is('measure')}>{(entry) => <MeasureForm {...common} given={entry().payload ?? undefined} />}</Match>
      <Match when={is('note')}>{(entry) => <NoteForm {...common} given={entry().payload ?? undefined} />}</Match>
      <Match when={is('lab')}>{(entry) => <LabForm {...common} given={entry().payload ?? undefined} />}</Match>
    </Switch>
  )
}

function EatenEdit(props: Props<EatenEntry>): JSX.Element {
  const eaten = () => props.entry.payload ?? { name: '', amounts: {} }
  const when = whenOn(dateOf(props.entry.at, props.entry.zone), { ...props.entry, meal: eaten().meal })
  const fetched = asked(
    () => eaten().foodId,
    (id) => api.food(id),
  )
  /** The food of the table, or what the entry itself remembers of it. */
  const food = (): Food | undefined => fetched.value() ?? (fetched.problem() ? foodFrom(eaten()) : undefined)
  const save = (known: Food, amount: Portioned, meal: Meal | undefined, moment: Moment | undefined) => {
    if (!moment) return
    // An amount left as it was keeps the figures of its day, whatever the table says now.
    const same =
      amount.quantity?.value === eaten().quantity?.value &&
      amount.portion?.label === eaten().portion?.label &&
      amount.portion?.count === eaten().portion?.count
    const { meal: _, ...rest } = same ? eaten() : { ...eatenOf(known, amount), name: eaten().name }
    const payload = { ...rest, ...(meal && { meal }) }
    change(props.entry, changed(props.entry, payload, moment), diaryWords.toast.changed(capital(eaten().name)))
    props.onDone()
  }
  const moveOnly = () => {
    const moment = when.moment()
    if (!moment) return
    const payload = { ...eaten(), meal: when.meal() }
    change(props.entry, changed(props.entry, payload, moment), diaryWords.toast.changed(capital(eaten().name)))
    props.onDone()
  }
  return (
    <Show
      when={food()}
      keyed
      fallback={
        <Show when={eaten().foodId === undefined || fetched.problem()} fallback={<p class="hint">{diaryWords.loading}</p>}>
          <Card
            title={words.changeTitle(capital(eaten().name))}
            save={words.saveChange}
            focus="save"
            onSave={moveOnly}
            onCancel={props.onDone}
          >
            <When state={when} withMeal />
            <History id={props.entry.id} />
          </Card>
        </Show>
      }
    >
      {(known) => (
        <PortionCard
          food={known}
          title={words.changeTitle(capital(eaten().name))}
          given={eaten()}
          save={words.saveChange}
          when={when}
          onSave={(amount, meal, moment) => save(known, amount, meal, moment)}
          onCancel={props.onDone}
          more={<History id={props.entry.id} />}
        />
      )}
    </Show>
  )
}
