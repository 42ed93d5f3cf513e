// A dish of one's own: what goes in, what it weighs when done, and how many portions it makes.
import { createSignal, Index, Show, type JSX } from 'solid-js'
import { capital, diaryWords, type Food } from '@charley/core'
import { api, ApiProblem } from '../api.js'
import { usualPortion } from '../eaten.js'
import { FoodSearch, type Found } from '../today/search.jsx'
import { Card, TextField } from './fields.jsx'
import { readAmount, readOptional } from './read.js'

const words = diaryWords.add.recipe
const own = diaryWords.add.own

export function RecipeForm(props: { readonly onKept: (food: Food) => void; readonly onCancel: () => void }): JSX.Element {
  const [name, setName] = createSignal('')
  const [parts, setParts] = createSignal<readonly { readonly food: Food; readonly amount: string }[]>([])
  const [cooked, setCooked] = createSignal('')
  const [portions, setPortions] = createSignal('')
  const [searches, setSearches] = createSignal(1)
  const [wrong, setWrong] = createSignal<string>()
  const labelOf = ({ name: food, unit }: Food) =>
    ({ g: words.grams, ml: words.millilitres, piece: words.piecesOf })[unit](capital(food))

  const take = (found: Found) => {
    if (found.kind !== 'food') return
    const amount = String(usualPortion(found.food).quantity?.value ?? '')
    setParts((before) => [...before, { food: found.food, amount }])
    // A search of its own for the next ingredient: the field is empty again.
    setSearches((turn) => turn + 1)
  }
  const amend = (at: number, amount: string) =>
    setParts((before) => before.map((part, index) => (index === at ? { ...part, amount } : part)))
  const drop = (at: number) => setParts((before) => before.filter((_, index) => index !== at))

  const save = async () => {
    const ingredients = parts().map(({ food, amount }) => ({ foodId: food.id, quantity: readAmount(amount) }))
    const cookedG = readOptional(cooked())
    const makes = readOptional(portions())
    if (name().trim() === '') return setWrong(own.needName)
    if (ingredients.length === 0 || ingredients.some(({ quantity }) => quantity === undefined))
      return setWrong(words.needIngredient)
    if (cookedG === null || cookedG === 0) return setWrong(own.wrongNumber(words.cooked))
    if (makes === null || makes === 0) return setWrong(own.wrongNumber(words.portions))
    try {
      const kept = await api.keepRecipe({
        name: name().trim(),
        ingredients: ingredients.map(({ foodId, quantity }) => ({ foodId, quantity: quantity ?? 0 })),
        ...(cookedG !== undefined && { cookedG }),
        ...(makes !== undefined && { portions: makes }),
      })
      props.onKept(kept)
    } catch (error) {
      setWrong(error instanceof ApiProblem && !error.away ? error.message : own.needsServer)
    }
  }
  return (
    <Card
      title={words.title}
      hint={words.hint}
      save={words.save}
      wrong={wrong()}
      onSave={() => void save()}
      onCancel={props.onCancel}
    >
      <TextField label={words.name} value={name()} onInput={setName} />
      <Show when={searches()} keyed>
        <FoodSearch label={words.ingredient} onChoose={take} />
      </Show>
      <Show when={parts().length > 0}>
        <h3 class="small-title">{words.ingredients}</h3>
        <ul class="recipe-parts">
          <Index each={parts()}>
            {(part, at) => (
              <li>
                <TextField label={labelOf(part().food)} numeric value={part().amount} onInput={(amount) => amend(at, amount)} />
                <button type="button" class="remove" aria-label={words.remove(part().food.name)} onClick={() => drop(at)}>
                  ×
                </button>
              </li>
            )}
          </Index>
        </ul>
      </Show>
      <div class="field-row">
        <TextField label={words.cooked} numeric value={cooked()} onInput={setCooked} />
        <TextField label={words.portions} numeric value={portions()} onInput={setPortions} />
      </div>
    </Card>
  )
}
