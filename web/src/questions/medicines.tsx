// What does one take? A name found as one types, brand or generic, and the list of what has been added. Loaded when it is asked.
import { Combobox } from '@kobalte/core/combobox'
import { createMemo, createResource, createSignal, For, Show, type JSX } from 'solid-js'
import { capital, page, type Medicine } from '@charley/core'
import { ask } from '../core/client.js'
import { say } from '../parts/focus.js'
import type { Reply } from '../session/reply.js'
import { medicineSearch, namedMedicines, type NamedMedicine } from './medicine-search.js'

/** Asked about most often in people with cramps: a start for those who do not know where to begin. */
const common: readonly string[] = [
  'amlodipine',
  'atorvastatin',
  'furosemide',
  'indapamide',
  'metformin',
  'omeprazole',
  'salbutamol',
  'simvastatin',
]

/** A brand is a name and begins with a capital; a generic name does not. */
const shownName = ({ name, ingredient }: Pick<Medicine, 'name' | 'ingredient'>) => (name === ingredient ? name : capital(name))
const label = (one: NamedMedicine) => (one.name === one.ingredient ? one.name : `${shownName(one)} (${one.ingredient})`)

export function Medicines(props: {
  readonly taken: readonly Medicine[] | undefined
  readonly labelledBy: string
  readonly onReply: (reply: Reply) => void
}): JSX.Element {
  const [choices] = createResource(() => ask('medicines'))
  const all = createMemo(() => namedMedicines(choices() ?? []))
  const search = createMemo(() => medicineSearch(all()))
  const [taken, setTaken] = createSignal<readonly Medicine[]>(props.taken ?? [])
  const [typed, setTyped] = createSignal('')
  const [chosen, setChosen] = createSignal<NamedMedicine | null>(null)
  const has = (ingredient: string) => taken().some((one) => one.ingredient === ingredient)
  const found = createMemo(() => search()(typed()).filter(({ ingredient }) => !has(ingredient)))
  const suggested = () =>
    common.flatMap((name) => all().find((one) => one.name === name) ?? []).filter(({ ingredient }) => !has(ingredient))

  const add = (medicine: NamedMedicine | null) => {
    if (!medicine || has(medicine.ingredient)) return
    const { name, ingredient, classes } = medicine
    setTaken((before) => [...before, { name, ingredient, classes }])
    // Chosen and let go again: the field empties itself for the next name.
    setChosen(medicine)
    queueMicrotask(() => setChosen(null))
    setTyped('')
    say(page.medicines.added(label(medicine)))
  }
  const remove = (ingredient: string) => {
    setTaken((before) => before.filter((one) => one.ingredient !== ingredient))
    say(page.medicines.removed(ingredient))
  }

  return (
    <div class="medicines">
      <Combobox<NamedMedicine>
        options={[...found()]}
        optionValue="name"
        optionTextValue="name"
        optionLabel={label}
        value={chosen()}
        onChange={add}
        onInputChange={setTyped}
        defaultFilter={() => true}
        allowsEmptyCollection
        triggerMode="input"
        placeholder={page.medicines.placeholder}
        itemComponent={(item) => (
          <Combobox.Item item={item.item} class="found">
            <Combobox.ItemLabel>{shownName(item.item.rawValue)}</Combobox.ItemLabel>
            <Show when={item.item.rawValue.name !== item.item.rawValue.ingredient}>
              <small>{item.item.rawValue.ingredient}</small>
            </Show>
          </Combobox.Item>
        )}
      >
        <Combobox.Label class="field-label">{page.medicines.search}</Combobox.Label>
        <Combobox.Control class="search">
          <Combobox.Input class="search-input" data-choice />
        </Combobox.Control>
        <Combobox.Content class="found-list">
          <Show when={typed().trim().length >= 2 && found().length === 0}>
            <p class="hint">{choices.loading ? page.medicines.loading : page.medicines.notFound(typed().trim())}</p>
          </Show>
          <Combobox.Listbox />
        </Combobox.Content>
      </Combobox>

      <Show when={taken().length > 0}>
        <h2 class="small-title">{page.medicines.yours}</h2>
        <ul class="taken">
          <For each={taken()}>
            {(one) => (
              <li>
                <span>{one.name === one.ingredient ? one.name : page.medicines.brandOf(shownName(one), one.ingredient)}</span>
                <button
                  type="button"
                  class="link-button"
                  onClick={() => remove(one.ingredient)}
                  aria-label={page.medicines.remove(one.name)}
                >
                  ×
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>

      <Show when={suggested().length > 0}>
        <h2 class="small-title">{page.medicines.common}</h2>
        <ul class="chips">
          <For each={suggested()}>
            {(one) => (
              <li>
                <button type="button" class="chip" onClick={() => add(one)} aria-label={page.medicines.add(one.name)}>
                  + {one.name}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>

      <div class="many-done">
        <button type="button" class="button" onClick={() => props.onReply({ medicines: taken() })}>
          {taken().length === 0 ? page.medicines.none : page.medicines.done}
        </button>
      </div>
      <p class="hint">{page.medicines.doNotStop}</p>
    </div>
  )
}
