// What was answered, question by question? Yes, no and "don't know" apart; what was never asked is not there.
import { knowledge, type Answer } from '@charley/core'
import { reportWords, type DoctorReport } from '@charley/core/exchange'
import { text, type Block } from './blocks.js'
import { factText } from './say.js'

const words = reportWords.appendix.answers
type Told = readonly [fact: string, answer: Answer]

function phaseBlocks(title: string, told: readonly Told[]): readonly Block[] {
  const of = (wanted: (answer: Answer) => boolean) => told.filter(([, answer]) => wanted(answer))
  const line = (name: string, some: readonly Told[], say: (told: Told) => string) =>
    some.length === 0 ? [] : [text(`${name}: ${some.map(say).join('; ')}.`)]
  return told.length === 0
    ? []
    : [
        { kind: 'heading', text: title },
        ...line(
          words.yes,
          of((answer) => answer !== false && answer !== null),
          ([fact, answer]) => factText(fact, answer),
        ),
        ...line(
          words.no,
          of((answer) => answer === false),
          ([fact]) => factText(fact, true),
        ),
        ...line(
          words.dontKnow,
          of((answer) => answer === null),
          ([fact]) => factText(fact, true),
        ),
      ]
}

export function answerBlocks({ case: known }: DoctorReport): readonly Block[] {
  const phases = Object.keys(words.phases)
  const phaseOf = new Map(knowledge.questions.flatMap(({ phase, asks }) => asks.map((fact) => [fact, phase] as const)))
  const told: readonly Told[] = Object.entries(known.answers)
  const blocks = [
    ...phases.flatMap((phase) =>
      phaseBlocks(
        words.phases[phase]!,
        told.filter(([fact]) => phaseOf.get(fact) === phase),
      ),
    ),
    ...phaseBlocks(
      words.elsewhere,
      told.filter(([fact]) => !phaseOf.has(fact)),
    ),
  ]
  return blocks.length > 0 ? blocks : [text(words.none)]
}
