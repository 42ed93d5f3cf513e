// What does one question look like? Its title, help and reason, and the answers that its kind calls for.
import { lazy, Match, Show, Suspense, Switch, type JSX } from 'solid-js'
import { capital, factWords, page, questionWords, type Answer, type Case, type Question } from '@charley/core'
import { Why } from '../parts/why.jsx'
import type { Reply } from '../session/reply.js'
import { Body } from './body.jsx'
import { Many } from './many.jsx'
import { HeightAndWeight, WholeNumber } from './numbers.jsx'
import { Options, type Option } from './options.jsx'

const Medicines = lazy(() => import('./medicines.jsx').then(({ Medicines: one }) => ({ default: one })))
const Labs = lazy(() => import('./labs.jsx').then(({ Labs: one }) => ({ default: one })))

const dontKnow: Option = { id: 'unknown', label: page.interview.dontKnow, quiet: true }

/** The options of a question with one answer; "don't know" always stands beside them. */
function optionsOf(fact: string): readonly Option[] {
  const options = Object.entries(factWords[fact]?.options ?? {}).map(([id, label]) => ({ id, label: capital(label) }))
  if (options.length > 0) return [...options, dontKnow]
  return [{ id: 'yes', label: page.interview.yes }, { id: 'no', label: page.interview.no }, dontKnow]
}

const answerFor = (option: string): Answer =>
  option === 'unknown' ? null : option === 'yes' ? true : option === 'no' ? false : option
const optionFor = (answer: Answer | undefined): string | undefined =>
  answer === undefined ? undefined : answer === null ? 'unknown' : answer === true ? 'yes' : answer === false ? 'no' : answer

/** A choice about the person goes into the person; every other answer is a fact. */
function replyWith(fact: string, option: string): Reply {
  if (fact !== 'sex') return { answers: { [fact]: answerFor(option) } }
  return option === 'female' || option === 'male'
    ? { person: { sex: option } }
    : { person: { sex: undefined }, answers: { sex: null } }
}

const chosenFor = (fact: string, known: Case) =>
  fact === 'sex' && known.person.sex ? known.person.sex : optionFor(known.answers[fact])

export function QuestionCard(props: {
  readonly question: Question
  readonly known: Case
  readonly onReply: (reply: Reply) => void
  /** Inside a result: its keys would catch those of the page around it. */
  readonly inline?: boolean
  /** The heading, which a screen and a result set differently. */
  readonly children: JSX.Element
}): JSX.Element {
  const words = () => questionWords[props.question.id]
  const titleId = `question-${props.question.id}`
  const only = () => props.question.asks[0] ?? props.question.id
  const shared = { labelledBy: titleId }
  const inline = () => props.inline
  return (
    <section class="question">
      <div id={titleId}>{props.children}</div>
      <Show when={words()?.help}>{(help) => <p class="help">{help()}</p>}</Show>
      <Suspense fallback={<p class="hint">{page.interview.loading}</p>}>
        <Switch
          fallback={
            <Options
              {...shared}
              inline={inline()}
              options={optionsOf(only())}
              chosen={chosenFor(only(), props.known)}
              onChoose={(id) => props.onReply(replyWith(only(), id))}
            />
          }
        >
          <Match when={props.question.kind === 'many'}>
            <Many
              {...shared}
              inline={inline()}
              options={props.question.asks.map((id) => ({ id, label: capital(factWords[id]?.name ?? id) }))}
              given={props.known.answers}
              onAnswer={(answers) => props.onReply({ answers })}
            />
          </Match>
          <Match when={props.question.kind === 'body'}>
            <Body
              {...shared}
              asks={props.question.asks}
              given={props.known.answers}
              onAnswer={(answers) => props.onReply({ answers })}
            />
          </Match>
          <Match when={props.question.kind === 'number' && only() === 'heightWeight'}>
            <HeightAndWeight {...shared} person={props.known.person} onReply={props.onReply} />
          </Match>
          <Match when={props.question.kind === 'number'}>
            <WholeNumber
              {...shared}
              field={only() === 'age' ? 'age' : 'pregnancyWeeks'}
              person={props.known.person}
              onReply={props.onReply}
            />
          </Match>
          <Match when={props.question.kind === 'medicines'}>
            <Medicines {...shared} taken={props.known.medicines} onReply={props.onReply} />
          </Match>
          <Match when={props.question.kind === 'labs'}>
            <Labs {...shared} labs={props.known.labs} sex={props.known.person.sex} onReply={props.onReply} />
          </Match>
        </Switch>
      </Suspense>
      <Show when={words()?.why}>{(why) => <Why text={why()} />}</Show>
    </section>
  )
}
