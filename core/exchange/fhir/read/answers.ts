// What was answered? A QuestionnaireResponse to our own Questionnaire, known by its address; others ask other things.
import type { FactId } from '../../../knowledge/types/index.js'
import { own, uri } from '../own-codes.js'
import { questionnaireFacts } from '../questionnaire-facts.js'
import type { FhirResource } from '../resource.js'
import { dropped, taken, type Item } from './item.js'
import { isPiece, piece, pieces, placeOf, status, text, type Piece } from './pieces.js'
import type { Scope } from './scope.js'
import { firstMoment, isAhead, readingMoment } from './when.js'

const facts = new Map(questionnaireFacts.map((one) => [one.fact, one]))

function* itemsIn(holder: Piece, depth = 0): Generator<Piece> {
  for (const item of pieces(holder.item)) {
    yield item
    if (depth < 10) yield* itemsIn(item, depth + 1)
  }
}

/** Undefined: not answered. `null`: asked, and not known. */
function answerIn(fact: FactId, item: Piece): boolean | string | null | undefined {
  const [answer] = pieces(item.answer)
  if (!answer) return undefined
  if (typeof answer.valueBoolean === 'boolean') return answer.valueBoolean
  const code = text(piece(answer.valueCoding)?.code)
  if (code !== undefined && facts.get(fact)?.options?.includes(code)) return code
  const beside = Object.values(answer).filter(isPiece)
  return beside.some((one) => pieces(one.extension).some((each) => each.url === uri.absent)) ? null : undefined
}

export function* answerItems(resource: FhirResource, scope: Scope): Generator<Item> {
  const shown = placeOf(resource)
  const asked = text(resource.questionnaire)?.split('|')[0]
  if (status(resource.status) === 'entered-in-error') return yield dropped('taken-back', shown)
  if (asked !== own.questionnaire) return yield dropped('not-ours', text(resource.questionnaire) ?? shown)
  const zone = text(pieces(piece(resource._authored)?.extension).find((one) => one.url === uri.zone)?.valueCode) ?? scope.zone
  const moment = firstMoment([resource.authored], zone) ?? readingMoment(scope)
  if (isAhead(moment, scope)) return yield dropped('future', shown)
  let any = false
  for (const item of itemsIn(resource)) {
    const fact = text(item.linkId) ?? ''
    if (!facts.has(fact)) continue
    const value = answerIn(fact, item)
    if (value === undefined) continue
    any = true
    // The same answer in two responses of ours is two entries; that it is ours is told by the response's id.
    const id = text(resource.id)
    const found = taken('answer', { at: moment.at, zone }, { fact, value })
    yield id === undefined ? found : { ...found, own: `${id} ${fact}` }
  }
  if (!any) yield dropped('not-ours', shown)
}
