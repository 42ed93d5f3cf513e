// How does a diary leave as FHIR? A Bundle written piece by piece: that of a long life does not fit into one text.
import { assess, type Case, type Entry } from '@charley/core'
import { fhirWords, writeFhirBundle, type FhirOut } from '@charley/core/exchange'
import type { Store } from '../../store/index.js'
import { version } from '../../version.js'
import { caseFromDiary } from '../diary/case.js'
import { instantOf } from '../diary/moments.js'
import { at, caseAt, textAt } from '../trial/asked.js'
import { standingEntries, type Span } from './standing.js'

export interface FhirWish extends Span {
  /** With a case there is a RiskAssessment, of the case with what the diary adds. */
  readonly case?: Case
}

/** Reads what was sent: a case file, and days. Throws Refused. */
export const fhirWish = (body: unknown): FhirWish => ({
  from: textAt(body, 'from'),
  to: textAt(body, 'to'),
  ...(at(body, 'case') !== undefined && { case: caseAt(body) }),
})

const AT_ONCE = 500

/** Who it is and what was answered: resources that hear of each other, and are few. */
const isOfWhole = ({ kind }: Entry): boolean => kind === 'profile' || kind === 'answer'

async function ofWhole(store: Store, person: string, wish: FhirWish, now: Date): Promise<FhirOut> {
  const entries: Entry[] = []
  for await (const page of standingEntries(store, person, wish)) entries.push(...page.filter(isOfWhole))
  const assessment = wish.case && assess(await caseFromDiary(store, person, wish.case, now))
  const said = { ...(wish.case && { case: wish.case }), ...(assessment && { assessment }) }
  // What was written first of all: the same in every export, and in nobody else's.
  const [first] = await store.diary.everything(person)
  return { entries, now: instantOf(now), version, ...(first && { whose: first.id }), ...said }
}

/** A FHIR R4 Bundle as text, one resource a line. Trials are left out. */
export async function* exportFhir(
  store: Store,
  person: string,
  wish: FhirWish = {},
  now: Date = new Date(),
): AsyncGenerator<string> {
  const whole = await ofWhole(store, person, wish, now)
  const { entry: first, ...head } = writeFhirBundle(whole, fhirWords)
  const lines = (some: typeof first) => some.map((one) => JSON.stringify(one)).join(',\n')
  yield `${JSON.stringify(head).slice(0, -1)},"entry":[\n${lines(first)}`
  for await (const page of standingEntries(store, person, wish)) {
    const others = page.filter((entry) => !isOfWhole(entry))
    for (let from = 0; from < others.length; from += AT_ONCE) {
      // Each bundle begins with the person, who was told of already.
      const entries = others.slice(from, from + AT_ONCE)
      const [, ...more] = writeFhirBundle(
        { entries, now: whole.now, ...(whole.whose !== undefined && { whose: whole.whose }) },
        fhirWords,
      ).entry
      if (more.length > 0) yield `,\n${lines(more)}`
    }
  }
  yield '\n]}\n'
}
