// A warning sign: is it hard to breathe lying flat, or to cough? (X16)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.03, 'hearts and lungs')

export const breathingTrouble: Finding = {
  id: 'breathing-trouble',
  aliases: ['x16'],
  leak: { under60: leak, over60: leak },
  given: {
    'motor-neurone-disease': elicited(0.15, 'breathing muscles, mostly late'),
    'heart-failure': elicited(0.4, 'lying flat'),
  },
}
