// A finding: is it hard to swallow or speak? (F52)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.005, 'rare')

export const troubleSwallowing: Finding = {
  id: 'trouble-swallowing',
  aliases: ['f52'],
  leak: { under60: leak, over60: leak },
  given: {
    'motor-neurone-disease': judged(0.3, [0.2, 0.45], 'bulbar onset in 22 %', ['raymond-2019']),
    'inflammatory-myopathy': elicited(0.3, 'throat muscles'),
    'tetanus-stiff-person': elicited(0.4, 'locked jaw'),
  },
}
