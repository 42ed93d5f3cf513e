// Which report was asked for? The name and the case from what was sent, the span from the address; each slip told with its field.
import { wrong } from './refused.js'
import type { ReportQuestion } from './report.js'
import { at, caseAt, textAt } from './trial/asked.js'

/** One of these, or a sentence that names them. */
export function choiceOf<T extends string>(field: string, said: string, options: readonly T[]): T {
  const found = options.find((one) => one === said)
  if (found !== undefined) return found
  throw wrong(field, `${field} is ${JSON.stringify(said.slice(0, 40))}.`, `Write ${options.join(', ')}.`)
}

/** Throws Refused for a case that cannot be read. No case at all: the diary alone. */
export function askedReport(body: unknown, span: Pick<ReportQuestion, 'from' | 'to' | 'zone'>): ReportQuestion {
  const [name, sent] = [textAt(body, 'name'), at(body, 'case')]
  return {
    ...span,
    ...(name !== undefined && { name }),
    ...(sent !== undefined && sent !== null && { case: caseAt(body) }),
  }
}
