// What is meant by what is being typed? Foods, drinks and supplements of the tables, medicines, or the whole line as it stands.
import { Search } from '@kobalte/core/search'
import { createSignal, onCleanup, Show, type JSX } from 'solid-js'
import { capital, diaryWords, type Food } from '@charley/core'
import { ask } from '../../core/client.js'
import { medicineSearch, namedMedicines, type NamedMedicine } from '../../questions/medicine-search.js'
import { api, ApiProblem } from '../api.js'

const words = diaryWords.add
const limit = 12
const medicinesShown = 3
const pauseMs = 90

export type Found =
  | { readonly kind: 'food'; readonly key: string; readonly name: string; readonly more: string; readonly food: Food }
  | { readonly kind: 'medicine'; readonly key: string; readonly name: string; readonly more: string; readonly ingredient: string }
  | { readonly kind: 'line'; readonly key: string; readonly name: string; readonly more: string; readonly text: string }

const asFound = ({ food, matched }: { readonly food: Food; readonly matched: string }): Found => {
  const otherName = matched.toLowerCase() === food.name.toLowerCase() ? undefined : matched
  const more = [otherName, food.brand && words.brand(food.brand)].filter(Boolean).join(', ')
  return { kind: 'food', key: food.id, name: capital(food.name), more, food }
}

const asMedicine = ({ name, ingredient }: NamedMedicine): Found => ({
  kind: 'medicine',
  key: `medicine:${ingredient}`,
  name: capital(name),
  more: name === ingredient ? words.readAsMedicine : `${ingredient}, ${words.readAsMedicine}`,
  ingredient,
})

/** More than one thing, or an amount: it reads as a line rather than a name. */
const looksLikeLine = (text: string) => /[,;+\n]|^\s*[\d½¼¾⅓⅔]|\b(and|with)\b/.test(text)

/** A few letters within a name mean nothing; a long word may be a name with a slip in it. */
const isMeant = (needle: string) => {
  const slipLength = 6
  return ({ name }: NamedMedicine) => name.toLowerCase().startsWith(needle.toLowerCase()) || needle.length >= slipLength
}

/** The medicines' names come with the engine; they are fetched once, with the first letters typed. */
let medicines: Promise<(typed: string) => readonly NamedMedicine[]> | undefined
const medicineNames = () => (medicines ??= ask('medicines').then((choices) => medicineSearch(namedMedicines(choices))))

export function FoodSearch(props: {
  readonly label: string
  readonly hint?: string
  readonly withMedicines?: boolean
  readonly onChoose: (found: Found) => void
  /** Absent: whole lines are not read here. */
  readonly onLine?: (text: string) => void
  readonly ref?: (input: HTMLInputElement) => void
}): JSX.Element {
  const [found, setFound] = createSignal<readonly Found[]>([])
  const [typed, setTyped] = createSignal('')
  const [away, setAway] = createSignal(false)
  const [settled, setSettled] = createSignal('')
  let turn: AbortController | undefined
  onCleanup(() => turn?.abort())

  const look = async (text: string) => {
    turn?.abort()
    const mine = new AbortController()
    turn = mine
    setTyped(text)
    const needle = text.trim()
    if (needle.length < 2) return void setFound([])
    const [foods, drugs] = await Promise.all([
      api.searchFoods(needle, limit, mine.signal).then(
        (answer) => answer.found.map(asFound),
        (error: unknown) => (error instanceof ApiProblem ? undefined : []),
      ),
      props.withMedicines === true
        ? medicineNames().then((search) => search(needle).filter(isMeant(needle)).slice(0, medicinesShown))
        : [],
    ])
    if (mine.signal.aborted) return
    setAway(foods === undefined)
    setSettled(needle)
    const line: readonly Found[] =
      props.onLine && looksLikeLine(needle)
        ? [{ kind: 'line', key: 'line', name: words.readLine(needle), more: '', text: needle }]
        : []
    setFound([...line, ...(foods ?? []), ...drugs.map(asMedicine)])
  }
  const choose = (one: Found | null) => {
    if (one === null) return
    if (one.kind === 'line') props.onLine?.(one.text)
    else props.onChoose(one)
  }
  /** Enter with nothing marked in the list: the words as they stand. Heard before the list hears it. */
  const onEnter = (input: HTMLInputElement) => {
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing || !props.onLine) return
      if (input.getAttribute('aria-activedescendant')) return
      event.preventDefault()
      event.stopPropagation()
      const text = input.value.trim()
      if (text !== '') props.onLine(text)
    })
    props.ref?.(input)
  }

  return (
    <Search<Found>
      class="food-search"
      options={[...found()]}
      optionValue="key"
      optionTextValue="name"
      optionLabel="name"
      onChange={choose}
      onInputChange={(text) => void look(text)}
      debounceOptionsMillisecond={pauseMs}
      triggerMode="input"
      placeholder={words.placeholder}
      gutter={4}
      itemComponent={(item) => (
        <Search.Item item={item.item} class="found" classList={{ 'found-line': item.item.rawValue.kind === 'line' }}>
          <Search.ItemLabel>{item.item.rawValue.name}</Search.ItemLabel>
          <Show when={item.item.rawValue.more}>
            <small>{item.item.rawValue.more}</small>
          </Show>
        </Search.Item>
      )}
    >
      <Search.Label class="field-label">{props.label}</Search.Label>
      <Search.Control class="search">
        <Search.Input class="search-input" ref={onEnter} enterkeyhint="search" />
      </Search.Control>
      <Show when={props.hint}>
        <Search.Description class="hint">{props.hint}</Search.Description>
      </Show>
      <Search.Content class="found-list">
        <Show when={typed().trim().length >= 2 && found().length === 0}>
          <p class="hint">
            {away() ? words.searchAway : settled() === typed().trim() ? words.nothingFound(settled()) : words.searching}
          </p>
        </Show>
        <Search.Listbox />
      </Search.Content>
    </Search>
  )
}
