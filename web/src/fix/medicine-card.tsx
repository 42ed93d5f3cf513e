// One medicine, for the doctor: how strong its link to cramps is, what to measure, and what could be asked. Nobody stops it for this.
import { For, Show, type JSX } from 'solid-js'
import { capital, listed, medicineWords, nameOfCause, nameOfFact, page, type Source } from '@charley/core'
import { fixPageWords, fixWords, type MedicineReview } from '@charley/core/fix'
import { Numbers, type Numbered } from './known-cards.jsx'

const words = fixPageWords.medicine

export function MedicineCard(props: { readonly review: MedicineReview; readonly sources: readonly Source[] }): JSX.Element {
  const ingredient = () => props.review.medicine.ingredient
  const className = () => medicineWords[props.review.medicineClass]?.name ?? props.review.medicineClass
  const named = () => (ingredient() === props.review.medicineClass ? className() : ingredient())
  const link = () => fixWords.medicines.links[props.review.link]
  const questions = () => fixWords.medicines.ask[props.review.medicineClass] ?? fixWords.medicines.askAny
  const through = () => listed(props.review.through.map(({ cause }) => nameOfCause(cause)))
  const numbers = (): readonly Numbered[] => {
    const { relativeRisk } = props.review
    return relativeRisk ? [{ name: fixPageWords.riskNumber, known: relativeRisk, as: 'factor' }] : []
  }
  return (
    <li class="medicine-card">
      <h4>
        {capital(named())}
        <Show when={named() !== className()}>
          {' '}
          <small>{className()}</small>
        </Show>
      </h4>
      <Show when={props.review.medicine.name.toLowerCase() !== named().toLowerCase() && named() !== className()}>
        <p class="hint">{words.as(props.review.medicine.name)}</p>
      </Show>
      <Show when={props.review.medicine.since}>{(since) => <p class="hint">{words.since(since())}</p>}</Show>
      <p>
        <b class={`link link-${props.review.link}`}>{capital(link().name)}.</b> {link().line}
      </p>
      <Show when={props.review.share.value > 0}>
        <p>
          <b>
            {words.share(
              page.percent(props.review.share.value),
              page.percentRange(props.review.share.low, props.review.share.high),
            )}
          </b>{' '}
          {fixWords.medicines.share}
        </p>
      </Show>
      <Show when={props.review.through.length > 0}>
        <p>{fixWords.medicines.through(through())}</p>
      </Show>
      <Show when={props.review.monitor.length > 0}>
        <p>{fixWords.medicines.monitor(listed(props.review.monitor.map(nameOfFact)))}</p>
      </Show>
      <h5>{words.ask}</h5>
      <ul class="plain">
        <For each={questions()}>{(question) => <li>{question}</li>}</For>
      </ul>
      <Numbers numbers={numbers()} cited={[]} sources={props.sources} />
    </li>
  )
}
