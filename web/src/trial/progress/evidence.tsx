// May one stop already? The evidence on its way to the line that allows it. It tells how sure the answer is, never which answer.
import { For, Show, type JSX } from 'solid-js'
import { scaleLog } from 'd3-scale'
import { trialPageWords, type Evidence } from '@charley/core/trial'

const words = trialPageWords.evidence
const plain = (value: number) => new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 }).format(value)
const percent = (value: number) => `${value.toFixed(2)}%`
/** The picture goes a little beyond the line, and from a tenth, for evidence may also shrink. */
const least = 0.1
const beyond = 2

export function EvidencePicture(props: { readonly evidence: Evidence }): JSX.Element {
  const across = () => scaleLog([least, props.evidence.needed * beyond], [2, 98]).clamp(true)
  const at = (value: number) => percent(across()(Math.max(least, value)))
  const label = () => words.picture(plain(props.evidence.value), plain(props.evidence.most), plain(props.evidence.needed))
  return (
    <>
      <svg class="evidence" role="img" aria-label={label()} height="64">
        <rect class="bar-track" x="0" y="24" width="100%" height="16" rx="4" />
        <rect class="evidence-most" x="0" y="24" width={at(props.evidence.most)} height="16" rx="4" />
        <rect class="bar-value" x="0" y="28" width={at(props.evidence.value)} height="8" rx="3" />
        <For each={[1, props.evidence.needed]}>
          {(value) => (
            <>
              <line class="mark" x1={at(value)} x2={at(value)} y1="18" y2="46" />
              <text class="mark-name" x={at(value)} y="13" text-anchor={value === 1 ? 'middle' : 'end'}>
                {value === 1 ? words.nothing : words.enough}
              </text>
              <text class="mark-name" x={at(value)} y="61" text-anchor="middle">
                {plain(value)}
              </text>
            </>
          )}
        </For>
      </svg>
      <details class="twin">
        <summary>{words.table}</summary>
        <table>
          <tbody>
            <For each={['value', 'most', 'needed', 'pairs'] as const}>
              {(row) => (
                <tr>
                  <th scope="row">{words.rows[row]}</th>
                  <td>{plain(props.evidence[row])}</td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </details>
      <Show when={props.evidence.value >= props.evidence.needed}>
        <p>
          <b>{words.reached}</b>
        </p>
      </Show>
    </>
  )
}
