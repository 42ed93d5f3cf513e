// How do we tell someone that their case file could not be read as it stands? Place, value and remedy; never a stack trace.
import { isForgivable, problemWords, type Problem } from '@charley/core'
import { printable, wrap, type Style } from './style.js'

/** Problems as lines: what is so, then what would put it right. */
export function problemLines(problems: readonly Problem[], style: Style): readonly string[] {
  return problems.flatMap((problem) => {
    const { what, remedy } = problemWords(problem)
    return [...wrap(printable(what), style.width, '    ', '  • '), ...wrap(printable(remedy), style.width, '    ').map(style.dim)]
  })
}

/** The whole message when a case cannot be assessed. */
export function refusal(problems: readonly Problem[], notes: readonly Problem[], style: Style): string {
  const count = problems.length === 1 ? 'One thing needs' : `${problems.length} things need`
  const onlyNames = problems.every(isForgivable)
  return [
    style.bold(`${count} putting right before this case can be answered.`),
    '',
    ...problemLines(problems, style),
    ...(notes.length > 0 ? ['', style.bold('How the rest was read'), ...problemLines(notes, style)] : []),
    ...(onlyNames ? ['', ...wrap('With --lenient these names are set aside, and the rest is answered.', style.width)] : []),
  ].join('\n')
}

/** Problems for a program: each record with its sentences beside it. */
export const asJson = (problems: readonly Problem[]): readonly (Problem & ReturnType<typeof problemWords>)[] =>
  problems.map((problem) => Object.assign({}, problem, problemWords(problem)))
