// How is something written down that is no food of a table? A form for each kind, loaded with the day.
import { Match, Switch, type JSX } from 'solid-js'
import { diaryWords, type Food } from '@charley/core'
import { draftOf } from '../drafts.js'
import { ExerciseForm } from '../forms/exercise.jsx'
import { MeasureForm } from '../forms/measure.jsx'
import { MedicineForm } from '../forms/medicine.jsx'
import { NoteForm } from '../forms/note.jsx'
import { OwnFoodForm } from '../forms/own-food.jsx'
import { QuickForm } from '../forms/quick.jsx'
import { RecipeForm } from '../forms/recipe.jsx'
import { SleepForm } from '../forms/sleep.jsx'
import { whenOn } from '../forms/when.jsx'
import { add } from '../write.js'

const words = diaryWords.add
const toast = diaryWords.toast
export const forms = ['medicine', 'exercise', 'sleep', 'measure', 'note', 'own', 'recipe', 'quick'] as const
export type FormKind = (typeof forms)[number]

export function OneForm(props: {
  readonly form: FormKind
  readonly name: string | undefined
  readonly date: string
  readonly onKept: (food: Food) => void
  readonly onDone: () => void
}): JSX.Element {
  const when = whenOn(props.date)
  const common = { when, save: words.save, onCancel: () => props.onDone() }
  const written = (...[drafts, text]: Parameters<typeof add>) => {
    add(drafts, text)
    props.onDone()
  }
  return (
    <Switch>
      <Match when={props.form === 'medicine'}>
        <MedicineForm
          {...common}
          given={props.name === undefined ? undefined : { name: props.name }}
          onSave={(payload, moment) => written([draftOf('medicine', payload, moment)], toast.added(payload.name))}
        />
      </Match>
      <Match when={props.form === 'exercise'}>
        <ExerciseForm
          {...common}
          onSave={(payload, moment) => written([draftOf('exercise', payload, moment)], toast.added(payload.activity))}
        />
      </Match>
      <Match when={props.form === 'sleep'}>
        <SleepForm
          {...common}
          onSave={(payload, moment) => written([draftOf('sleep', payload, moment)], toast.added(words.kinds.sleep))}
        />
      </Match>
      <Match when={props.form === 'measure'}>
        <MeasureForm
          {...common}
          onSave={(payload, moment) =>
            written([draftOf('measure', payload, moment)], toast.added(words.measure.names[payload.what]))
          }
        />
      </Match>
      <Match when={props.form === 'note'}>
        <NoteForm
          {...common}
          onSave={(payload, moment) => written([draftOf('note', payload, moment)], toast.added(words.kinds.note))}
        />
      </Match>
      <Match when={props.form === 'quick'}>
        <QuickForm
          {...common}
          onSave={(kind, payload, moment) => written([draftOf(kind, payload, moment)], toast.added(payload.name))}
        />
      </Match>
      <Match when={props.form === 'own'}>
        <OwnFoodForm onKept={props.onKept} onCancel={props.onDone} />
      </Match>
      <Match when={props.form === 'recipe'}>
        <RecipeForm onKept={props.onKept} onCancel={props.onDone} />
      </Match>
    </Switch>
  )
}
