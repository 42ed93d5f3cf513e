// What can one do, in lines? Only what the guard let through, by who does it; what needs a word with someone says so and why.
import { actionWords, listed, nameOfFact, page, type GuardedAction } from '@charley/core'
import { wrap, type Style } from './style.js'

const words = page.result
type Group = keyof typeof words.groups
const groups: readonly Group[] = ['yourself', 'first', 'doctor']
const shown = 4

/** Who does it: the person, the person after asking, or a professional. */
export function groupOf({ action, permission }: GuardedAction): Group {
  if (action.position === 'prescriber' || ['see', 'specialist', 'test', 'medicine-review'].includes(action.kind)) return 'doctor'
  return permission === 'ask-first' ? 'first' : 'yourself'
}

/** The actions as lines, grouped. */
export function actionLines(actions: readonly GuardedAction[], style: Style): readonly string[] {
  if (actions.length === 0) return wrap(words.nothingToDo, style.width, '  ')
  return groups.flatMap((group) => {
    const mine = actions.filter((guarded) => groupOf(guarded) === group)
    if (mine.length === 0) return []
    const more = mine.slice(shown).map(({ action }) => lower(actionWords[action.id]?.name ?? action.id))
    return [
      `  ${style.bold(words.groups[group])}`,
      ...mine.slice(0, shown).flatMap((guarded) => oneAction(guarded, group, style)),
      ...(more.length > 0 ? wrap(`Also: ${listed(more)}.`, style.width, '    ', '  • ') : []),
    ]
  })
}

function oneAction({ action, permission, because }: GuardedAction, group: Group, style: Style): readonly string[] {
  const said = actionWords[action.id]
  const effect =
    action.effect === undefined ? '' : `; ${words.effect(action.effect.value, action.effect.low, action.effect.high)}`
  const askFirst =
    permission === 'ask-first'
      ? `${words.askFirst}. ${said?.askFirst ?? ''} ${because.length > 0 ? `(${words.askFirstBecause(listed(because.map(nameOfFact)))})` : ''}`
      : ''
  return [
    ...wrap(`${said?.name ?? action.id}: ${words.certainty[action.certainty]}${effect}.`, style.width, '    ', '  • '),
    ...(group === 'yourself' ? (said?.how ?? []).flatMap((line) => wrap(line, style.width, '      ', '    - ')) : []),
    ...wrap(askFirst, style.width, '    '),
    ...(group === 'doctor' || said === undefined
      ? []
      : wrap(`${words.harms}: ${said.harms}`, style.width, '    ').map(style.dim)),
  ]
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
