// A finding: has a muscle become thinner, or one side thinner than the other? (F07)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.02, 'old injuries')

export const wasting: Finding = {
  id: 'wasting',
  aliases: ['f07'],
  leak: { under60: leak, over60: leak },
  given: {
    'motor-neurone-disease': elicited(0.85, 'wasting is what denervation does'),
    polyneuropathy: elicited(0.25, 'small foot muscles'),
    'spinal-nerve-compression': elicited(0.12, 'stenosis .10 and a single root .15, stenosis being the larger part'),
  },
}
