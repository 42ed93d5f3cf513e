// What does an action's own gate say of a person? Its refusing and asking conditions, and who decides about it at all.
import { kidneyFacts } from '../knowledge/actions/groups.js'
import type { Action, Condition } from '../knowledge/types/index.js'
import { judge, restsOn, undecidedBy } from '../person/evaluate.js'
import type { Judged } from './person.js'
import type { Word } from './word.js'

/**
 * Refused: what is never suggested, and whatever a refusing condition forbids. Ask first: what a condition says, what only a
 * prescriber decides, a supplement about which anything is unknown, and food or drink when kidneys in doubt could make it harmful.
 * Stretching, walking, visits and tests are allowed unless something speaks against them.
 */
export function ownWords(action: Action, { leaf, doubted }: Judged): readonly Word[] {
  const { refuse, askFirst } = action.guard
  const holding = (conditions: readonly Condition[]) => conditions.flatMap((each) => restsOn(each, leaf))
  const open = (conditions: readonly Condition[]) => unique(conditions.flatMap((each) => undecidedBy(each, leaf)))
  const holds = (conditions: readonly Condition[]) => conditions.some((each) => judge(each, leaf) === 'true')
  const refused = (because: readonly string[], never?: true): Word => ({
    rule: `${action.id}:${never ? 'never' : 'refuse'}`,
    level: 'refused',
    because,
    whom: ['doctor'],
    ...(never && { never }),
  })
  const ask = (because: readonly string[], never?: true): Word => ({
    rule: `${action.id}:ask-first`,
    level: 'ask-first',
    because,
    whom: action.kind === 'supplement' && !never ? ['pharmacist', 'doctor'] : ['doctor'],
    ...(never && { never }),
  })

  if (action.position === 'never') return [refused(holding(refuse), true)]
  const prescribed = action.position === 'prescriber' || undefined
  if (holds(refuse)) return [refused(holding(refuse))]
  if (holds(askFirst)) return [ask(holding(askFirst), prescribed)]

  const unknown = open([...refuse, ...askFirst])
  if (prescribed) return [{ ...ask(unknown, prescribed), ...(unknown.length > 0 && { open: true as const }) }]
  if (action.kind === 'supplement' && unknown.length > 0) return [{ ...ask(unknown), open: true }]
  if (action.kind === 'food' || action.kind === 'fluids') {
    const kidneys = doubted ? open(refuse).filter((id) => kidneyFacts.includes(id)) : []
    if (kidneys.length > 0) return [{ ...ask(kidneys), open: true }]
  }
  return []
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]
