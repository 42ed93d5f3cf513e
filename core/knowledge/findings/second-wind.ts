// A finding: when you rest mid-effort, does it then get easier (second wind)? (F56)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.002, 'runners mean something else')

export const secondWind: Finding = {
  id: 'second-wind',
  aliases: ['f56'],
  leak: { under60: leak, over60: leak },
  given: {
    'metabolic-myopathy': elicited(0.88, 'the mark of McArdle disease'),
  },
}
