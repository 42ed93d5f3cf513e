// What is likely? The ranked causes as bars with bands, each opening to its reasons; the rest folded away; a table for all.
import { createSignal, For, Show, type JSX } from 'solid-js'
import {
  capital,
  likelihood,
  lineOfCause,
  listed,
  mainBand,
  nameOfCause,
  page,
  standsBehind,
  sureness,
  worthShowing,
  type Assessment,
  type RankedCause,
} from '@charley/core'
import { Bar } from './bar.jsx'
import { CauseDetails } from './cause-details.jsx'

const words = page.result
const namedBehind = 3

export const inWords = (cause: RankedCause): string => {
  const band = mainBand(cause)
  return `${words.likelihood[likelihood(band.value)]}, ${words.sureness[sureness(band)]}`
}

function Row(props: { readonly cause: RankedCause; readonly assessment: Assessment }): JSX.Element {
  const [open, setOpen] = createSignal(false)
  const band = () => mainBand(props.cause)
  const behind = () =>
    standsBehind(props.cause) ? props.cause.behind.slice(0, namedBehind).map(({ id }) => nameOfCause(id)) : []
  const kind = () => (behind().length > 0 ? words.behindKind : words.kinds[props.cause.kind])
  return (
    <li class="cause">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="cause-head">
            <span class="cause-name">{capital(nameOfCause(props.cause.id))}</span>
            <span class="cause-words">{inWords(props.cause)}</span>
          </span>
          <Bar share={band()} kind={behind().length > 0 ? 'behind' : props.cause.kind} />
          <span class="cause-foot">
            <span class="cause-number">
              {page.percent(band().value)} <small>({page.percentRange(band().low, band().high)})</small>
            </span>
            <Show when={kind()}>{(said) => <span class="cause-kind">{said()}</span>}</Show>
            <span class="cause-open">{words.open}</span>
          </span>
        </summary>
        <p class="cause-line">
          {lineOfCause(props.cause.id)}
          <Show when={behind().length > 0}> {words.behind(listed(behind()))}</Show>
        </p>
        <Show when={open()}>
          <CauseDetails cause={props.cause} actions={props.assessment.actions} />
        </Show>
      </details>
    </li>
  )
}

function Table(props: { readonly ranking: readonly RankedCause[] }): JSX.Element {
  const { columns } = words
  return (
    <details class="twin">
      <summary>{words.table}</summary>
      <div class="scroll" tabindex="0" role="group" aria-label={words.table}>
        <table>
          <thead>
            <tr>
              <For each={Object.values(columns)}>{(name) => <th scope="col">{name}</th>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={props.ranking}>
              {(cause) => (
                <tr>
                  <th scope="row">{capital(nameOfCause(cause.id))}</th>
                  <td>{page.percent(cause.share.value)}</td>
                  <td>{page.percentRange(cause.share.low, cause.share.high)}</td>
                  <td>{cause.through.value > 0 ? page.percent(cause.through.value) : '–'}</td>
                  <td>{inWords(cause)}</td>
                  <td>{cause.present ? page.percent(cause.present.value) : '–'}</td>
                  <td>{page.percent(cause.ranksFirst)}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </details>
  )
}

export function Causes(props: { readonly assessment: Assessment }): JSX.Element {
  const [all, setAll] = createSignal(false)
  const parts = () => worthShowing(props.assessment.ranking)
  return (
    <>
      <p class="hint scale">{words.scale}</p>
      <ol class="causes">
        <For each={parts().first}>{(cause) => <Row cause={cause} assessment={props.assessment} />}</For>
        <Show when={all()}>
          <For each={parts().rest}>{(cause) => <Row cause={cause} assessment={props.assessment} />}</For>
        </Show>
      </ol>
      <Show when={parts().rest.length > 0}>
        <button type="button" class="link-button" aria-expanded={all()} onClick={() => setAll(!all())}>
          {all() ? words.fewer : words.more(parts().rest.length)}
        </button>
      </Show>
      <Table ranking={props.assessment.ranking} />
    </>
  )
}
