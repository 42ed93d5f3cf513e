// A finding: dark yellow urine, thirst, dizzy on standing? (F45)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.08, 'one in twelve on a given week')

export const dryAndDizzy: Finding = {
  id: 'dry-and-dizzy',
  aliases: ['f45'],
  leak: { under60: leak, over60: leak },
  given: {
    dehydration: elicited(0.8, 'the definition, nearly'),
    'adrenal-insufficiency': elicited(0.6, 'salt is lost'),
    'low-sodium': elicited(0.3, 'when salt and water are lost together'),
  },
}
