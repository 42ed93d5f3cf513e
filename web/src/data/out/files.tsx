// Which files can be taken away? Each a plain link to Charley's own server, with the program that reads it in a word.
import { createSignal, For, Show, type JSX } from 'solid-js'
import { dataOutWords as words, dataPageWords } from '@charley/core/exchange'
import { away } from '../../diary/outbox.js'
import { caseFile, downloadCase } from '../../result/case-file.js'
import * as session from '../../session/session.js'
import { fileOf, sentenceOf } from '../api.js'
import { fetchFile, handOver } from '../made-file.js'

const links = ['entries', 'foods', 'json', 'calendar'] as const
const laterMs = 60_000

function Row(props: { readonly id: keyof typeof words.files; readonly children: JSX.Element }): JSX.Element {
  return (
    <li class="take-file">
      <span class="take-file-text">
        <b id={`file-${props.id}`}>{words.files[props.id].title}</b>
        <small>{words.files[props.id].line}</small>
      </span>
      {props.children}
    </li>
  )
}

function FileLink(props: { readonly id: keyof typeof words.files & keyof typeof fileOf }): JSX.Element {
  return (
    <Show when={!away()} fallback={<span class="hint">{words.files[props.id].file}</span>}>
      <a class="button button-quiet" href={fileOf[props.id]} download="" aria-describedby={`file-${props.id}`}>
        {words.files[props.id].file}
      </a>
    </Show>
  )
}

/** With the answers of this visit it can also say what likely lies behind the cramps; those go along when it is asked for. */
function Fhir(): JSX.Element {
  const [making, setMaking] = createSignal(false)
  const [wrong, setWrong] = createSignal('')
  const make = async () => {
    setMaking(true)
    setWrong('')
    try {
      const body = { case: caseFile(session.known()) }
      const address = handOver(await fetchFile('export.fhir.json', body, /json/, 'charley-fhir.json'))
      setTimeout(() => URL.revokeObjectURL(address), laterMs)
    } catch (error) {
      setWrong(sentenceOf(error))
    } finally {
      setMaking(false)
    }
  }
  return (
    <Row id="fhir">
      <Show when={session.hasAnswers() && !away()} fallback={<FileLink id="fhir" />}>
        <button
          type="button"
          class="button button-quiet"
          aria-describedby="file-fhir"
          disabled={making()}
          onClick={() => void make()}
        >
          {making() ? dataPageWords.wait : words.files.fhir.file}
        </button>
      </Show>
      <p class="wrong" role="alert">
        {wrong()}
      </p>
    </Row>
  )
}

export function Files(): JSX.Element {
  return (
    <ul class="take-files">
      <For each={links}>
        {(id) => (
          <Row id={id}>
            <FileLink id={id} />
          </Row>
        )}
      </For>
      <Fhir />
      <Show when={session.hasAnswers()}>
        <Row id="answers">
          <button
            type="button"
            class="button button-quiet"
            aria-describedby="file-answers"
            onClick={() => downloadCase(session.known())}
          >
            {words.files.answers.file}
          </button>
        </Row>
      </Show>
    </ul>
  )
}

export function BackupFile(): JSX.Element {
  return (
    <p>
      <Show when={!away()} fallback={<span class="hint">{dataPageWords.away}</span>}>
        <a class="button" href={fileOf.backup} download="">
          {words.backup}
        </a>
      </Show>
    </p>
  )
}
