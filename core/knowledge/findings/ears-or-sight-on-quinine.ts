// A warning sign: on quinine: ringing ears or trouble seeing? (X27)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.001, 'of everybody asked; quinine has no node here, and the urgency rule acts')

export const earsOrSightOnQuinine: Finding = {
  id: 'ears-or-sight-on-quinine',
  aliases: ['x27'],
  leak: { under60: leak, over60: leak },
  given: {},
}
