// A warning sign: have the nights brought you to thoughts of harming yourself, or to the end of your strength? (X26)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.03, 'lost sleep and pain weigh on people')

export const distressOrSelfHarm: Finding = {
  id: 'distress-or-self-harm',
  aliases: ['x26'],
  leak: { under60: leak, over60: leak },
  given: {
    'widespread-pain': elicited(0.1, 'low mood is part of the picture'),
  },
}
