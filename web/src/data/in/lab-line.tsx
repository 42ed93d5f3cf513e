// Is this value as it stands on the paper? One line of the report, a tick, its fields to correct, and how Charley reads it.
import { createMemo, createResource, createUniqueId, Show, type JSX } from 'solid-js'
import { analyteWords, capital, labProblemWords, page, type LabProblem } from '@charley/core'
import { dataInWords } from '@charley/core/exchange'
import { ask } from '../../core/client.js'
import { ClockField, TextField } from '../../diary/forms/fields.jsx'
import type { Line } from './lab-lines.js'

const words = dataInWords.paste

const problemText = (problem: LabProblem) => {
  const { what, remedy } = labProblemWords(problem)
  return `${capital(what)} ${remedy}`.trim()
}

export function LabLine(props: {
  readonly line: Line
  readonly sex: 'female' | 'male' | undefined
  readonly onChange: (change: Partial<Line>) => void
}): JSX.Element {
  const id = createUniqueId()
  const asks = createMemo(() => [props.line.name, props.line.value, props.line.unit, props.sex] as const, undefined, {
    equals: (a, b) => a.join('\n') === b.join('\n'),
  })
  const [reading] = createResource(asks, (given) => ask('readLab', ...given))
  const reads = () => {
    const one = reading.latest ?? props.line.found.reading
    if (!one.ok) return problemText(one.problem)
    const known = capital(analyteWords[one.result.analyte]?.name ?? one.result.analyte)
    return [page.labs.reads(known, page.labs.readings[one.level.reading]), ...one.warnings.map(problemText)].join(' ')
  }
  return (
    <li class="lab-line" classList={{ 'lab-line-left': !props.line.take }}>
      <label class="tick">
        <input
          type="checkbox"
          checked={props.line.take}
          aria-describedby={id}
          onChange={(event) => props.onChange({ take: event.currentTarget.checked })}
        />
        <span>{words.take(props.line.name || words.name)}</span>
      </label>
      <p class="lab-printed" id={id}>
        {words.printed(props.line.found.shown)}
      </p>
      <Show when={props.line.take}>
        <div class="field-row lab-fields">
          <TextField label={words.name} value={props.line.name} onInput={(name) => props.onChange({ name })} />
          <TextField label={words.value} value={props.line.value} onInput={(value) => props.onChange({ value })} />
          <TextField label={words.unit} value={props.line.unit} onInput={(unit) => props.onChange({ unit })} />
          <Show when={props.line.date !== undefined}>
            <ClockField
              label={words.date}
              kind="date"
              value={props.line.date ?? ''}
              onInput={(date) => props.onChange({ date })}
            />
          </Show>
        </div>
        <Show when={props.line.found.several}>
          <p class="lab-twice">{words.several}</p>
        </Show>
        <p class="hint" aria-live="polite">
          {reads()}
        </p>
      </Show>
    </li>
  )
}
