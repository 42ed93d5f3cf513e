// What is likely? The ranked causes as bars with bands, each opening to its reasons; the rest folded away; a table for all.
import { createSignal, For, Show, type JSX } from 'solid-js'
import { capital, lineOfCause, nameOfCause, page, type Assessment, type RankedCause } from '@charley/core'
import { Bar } from './bar.jsx'
import { CauseDetails } from './cause-details.jsx'
import { likelihood, sureness } from './grade.js'

const words = page.result
const leastShown = 0.03
const mostShown = 7

export const inWords = ({ share }: RankedCause): string =>
  `${words.likelihood[likelihood(share.value)]}, ${words.sureness[sureness(share)]}`

/** The causes worth showing first, and the rest. "Not on this list" is always among the first. */
export function split(ranking: readonly RankedCause[]): {
  readonly first: readonly RankedCause[]
  readonly rest: readonly RankedCause[]
} {
  const first = ranking.filter(
    ({ id, share }, place) => id === 'unlisted' || (place < mostShown && (share.value >= leastShown || place < 3)),
  )
  return { first, rest: ranking.filter((cause) => !first.includes(cause)) }
}

function Row(props: { readonly cause: RankedCause; readonly assessment: Assessment }): JSX.Element {
  const [open, setOpen] = createSignal(false)
  return (
    <li class="cause">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="cause-head">
            <span class="cause-name">{capital(nameOfCause(props.cause.id))}</span>
            <span class="cause-words">{inWords(props.cause)}</span>
          </span>
          <Bar share={props.cause.share} kind={props.cause.kind} />
          <span class="cause-foot">
            <span class="cause-number">
              {page.percent(props.cause.share.value)}{' '}
              <small>({page.percentRange(props.cause.share.low, props.cause.share.high)})</small>
            </span>
            <Show when={words.kinds[props.cause.kind]}>{(kind) => <span class="cause-kind">{kind()}</span>}</Show>
            <span class="cause-open">{words.open}</span>
          </span>
        </summary>
        <p class="cause-line">{lineOfCause(props.cause.id)}</p>
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
  const parts = () => split(props.assessment.ranking)
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
