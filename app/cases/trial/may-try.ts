// What may this person try? The case they bring with what the diary knows of them, through the gate; their own idea too.
import { assess, type Case } from '@charley/core'
import { candidatesFor, judgeOwn, ownKinds, type Candidate, type OwnIdea } from '@charley/core/trial'
import type { Store } from '../../store/index.js'
import { caseFromDiary } from '../diary/case.js'
import { wrong } from '../refused.js'
import { at, caseAt, choiceAt, textAt } from './asked.js'

/** The case that was sent and the medicines, blood results and person of the diary. */
export const caseOf = (store: Store, person: string, body: unknown): Promise<Case> => caseFromDiary(store, person, caseAt(body))

/** What may be tried, and what not and why, what fits the likely causes first. */
export async function candidatesOf(store: Store, person: string, body: unknown): Promise<readonly Candidate[]> {
  const known = await caseOf(store, person, body)
  return candidatesFor(known, assess(known))
}

/** The own idea as it was sent: its kind must be said. The thing itself, for the gate, only in forms the gate knows. */
export function ownIn(body: unknown): OwnIdea {
  const own = at(body, 'own')
  const kind = choiceAt(own, 'kind', ownKinds)
  const name = textAt(own, 'name')?.trim() ?? ''
  if (kind === undefined)
    throw wrong('own.kind', 'What kind of thing it is was not said.', `Write one of ${ownKinds.join(', ')}.`)
  if (name === '') throw wrong('own.name', 'The idea has no name.', 'Say in a few words what you want to try.')
  return { kind, name }
}

/** What the gate says of an own idea. */
export const judgedOwn = async (store: Store, person: string, body: unknown): Promise<Candidate> =>
  judgeOwn(ownIn(body), await caseOf(store, person, body))
