// A warning sign: pregnant with a bad headache, flashing lights or pain under the ribs? (X13)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.005, 'of everybody asked; a few in a hundred late pregnancies')

export const preEclampsiaSigns: Finding = {
  id: 'pre-eclampsia-signs',
  aliases: ['x13'],
  leak: { under60: leak, over60: leak },
  given: {},
}
