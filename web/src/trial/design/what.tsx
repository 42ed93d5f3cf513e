// What may I try? What the guard allows first, with its care; what needs a word with somebody; and what no such trial can answer, with why.
import { For, Show, type JSX } from 'solid-js'
import { actionWords, capital } from '@charley/core'
import { ownKinds, trialDesignWords, type Candidate, type OwnKind } from '@charley/core/trial'
import { Choice, TextField } from '../../diary/forms/fields.jsx'
import { Care, WhyNot } from '../../fix/verdict-notes.jsx'
import type { Wishes } from './wishes.js'

const words = trialDesignWords.what

const nameOf = (id: string): string => capital(trialDesignWords.ways[id]?.name ?? actionWords[id]?.name ?? id)

/** It can be tried, perhaps after asking somebody. */
const isOpen = ({ verdict, notByTrial }: Candidate) => verdict.permission !== 'refused' && notByTrial === undefined

function Radio(props: {
  readonly checked: boolean
  readonly name: string
  readonly hint?: string | undefined
  readonly onChoose: () => void
}): JSX.Element {
  return (
    <label class="form">
      <input type="radio" name="tried" checked={props.checked} onChange={() => props.onChoose()} />
      <span>
        <b>{props.name}</b>
        <Show when={props.hint}>
          <small>{props.hint}</small>
        </Show>
      </span>
    </label>
  )
}

function Closed(props: { readonly candidates: readonly Candidate[] }): JSX.Element {
  return (
    <details class="more">
      <summary>{words.not(props.candidates.length)}</summary>
      <ul class="not-for-trial">
        <For each={props.candidates}>
          {(one) => (
            <li>
              <b>{nameOf(one.id)}</b>
              <Show when={one.notByTrial} fallback={<WhyNot verdict={one.verdict} />}>
                {(why) => <p>{words.notByTrial[why()]}</p>}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </details>
  )
}

/** What the chosen thing asks of the person, and what goes with it. */
function Chosen(props: {
  readonly wishes: Wishes
  readonly judged: Candidate | undefined
  readonly onChange: (patch: Partial<Wishes>) => void
}): JSX.Element {
  const isOwn = () => props.wishes.choice === 'own'
  return (
    <div class="chosen">
      <Show when={isOwn()}>
        <Choice<OwnKind>
          label={words.ownKind}
          value={props.wishes.ownKind ?? 'other'}
          options={ownKinds.map((kind) => [kind, words.ownKinds[kind]] as const)}
          onChange={(ownKind) => props.onChange({ ownKind, hasAsked: false })}
        />
        <TextField label={words.name} value={props.wishes.name} onInput={(name) => props.onChange({ name, hasAsked: false })} />
      </Show>
      <TextField label={words.how} hint={words.howHint} value={props.wishes.how} onInput={(how) => props.onChange({ how })} />
      <TextField label={words.against} value={props.wishes.againstHow} onInput={(againstHow) => props.onChange({ againstHow })} />
      <Show when={props.judged}>
        {(judged) => (
          <>
            <Show when={judged().notByTrial}>{(why) => <p class="ask-first">{words.notByTrial[why()]}</p>}</Show>
            <Show when={judged().verdict.permission !== 'allowed'} fallback={<Care verdict={judged().verdict} />}>
              <WhyNot verdict={judged().verdict} />
            </Show>
            <Show when={judged().verdict.permission === 'refused'}>
              <p>{words.refused}</p>
            </Show>
            <Show when={judged().verdict.permission === 'ask-first' && judged().notByTrial === undefined}>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={props.wishes.hasAsked}
                  onChange={(event) => props.onChange({ hasAsked: event.currentTarget.checked })}
                />
                {words.hasAsked}
              </label>
            </Show>
          </>
        )}
      </Show>
    </div>
  )
}

export function What(props: {
  readonly candidates: readonly Candidate[]
  readonly wishes: Wishes
  readonly judged: Candidate | undefined
  readonly onChoose: (id: string) => void
  readonly onChange: (patch: Partial<Wishes>) => void
}): JSX.Element {
  const open = () => props.candidates.filter(isOpen)
  const hint = ({ id, verdict }: Candidate) =>
    verdict.permission === 'ask-first' ? words.askFirst : trialDesignWords.ways[id]?.how
  return (
    <>
      <fieldset class="forms ways">
        <legend class="said">{words.title}</legend>
        <For each={open()}>
          {(one) => (
            <>
              <Radio
                checked={props.wishes.choice === one.id}
                name={nameOf(one.id)}
                hint={hint(one)}
                onChoose={() => props.onChoose(one.id)}
              />
              <Show when={props.wishes.choice === one.id}>
                <Chosen wishes={props.wishes} judged={props.judged} onChange={props.onChange} />
              </Show>
            </>
          )}
        </For>
        <Radio
          checked={props.wishes.choice === 'own'}
          name={words.own}
          hint={words.ownHint}
          onChoose={() => props.onChoose('own')}
        />
        <Show when={props.wishes.choice === 'own'}>
          <Chosen wishes={props.wishes} judged={props.judged} onChange={props.onChange} />
        </Show>
      </fieldset>
      <Closed candidates={props.candidates.filter((one) => !isOpen(one))} />
    </>
  )
}
