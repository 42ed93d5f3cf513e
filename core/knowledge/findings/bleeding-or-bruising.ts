// A warning sign: new bruises, nosebleeds or bleeding? (X21, X27)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.03, 'on aspirin and with age')

export const bleedingOrBruising: Finding = {
  id: 'bleeding-or-bruising',
  aliases: ['x21', 'x27'],
  leak: { under60: leak, over60: leak },
  given: {
    cirrhosis: elicited(0.25, 'clotting factors are made in the liver'),
  },
}
