// What has been said so far, and where? Each fact once, with the place that said it, so that a second word on it can be compared.
import type { FactId } from '../knowledge/types/index.js'
import type { Answer } from './case.js'
import { preview, type Log } from './case-file-problems.js'

export interface Said {
  readonly answer: Answer
  readonly path: string
  readonly value: string
}

export interface FactSheet {
  /** Writes an answer down. Another answer to the same fact is a contradiction; "don't know" gives way to an answer. */
  readonly say: (fact: FactId, answer: Answer, path: string, value: unknown) => void
  /** Writes down what follows from other answers, unless the person has spoken of it. */
  readonly follows: (fact: FactId, answer: Answer, path: string, value: unknown) => void
  readonly said: ReadonlyMap<FactId, Said>
}

export function factSheet(log: Log): FactSheet {
  const said = new Map<FactId, Said>()
  const say = (fact: FactId, answer: Answer, path: string, value: unknown) => {
    const before = said.get(fact)
    if (before === undefined || before.answer === null) said.set(fact, { answer, path, value: preview(value) })
    else if (answer !== null && answer !== before.answer) {
      log.problems.push({
        code: 'contradiction',
        conflict: 'two-answers',
        path,
        value: preview(value),
        otherPath: before.path,
        otherValue: before.value,
      })
    }
  }
  const follows = (fact: FactId, answer: Answer, path: string, value: unknown) => {
    if ((said.get(fact)?.answer ?? null) === null) say(fact, answer, path, value)
  }
  return { say, follows, said }
}
