// A finding: is the urine brown, like cola or tea? (F27)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.002, 'rare without muscle or liver trouble')

export const darkUrine: Finding = {
  id: 'dark-urine',
  aliases: ['f27'],
  leak: { under60: leak, over60: leak },
  given: {
    rhabdomyolysis: judged(0.4, [0.1, 0.6], 'weakness, pain and dark urine together in under 10 %', ['merck-manual']),
    'metabolic-myopathy': elicited(0.5, 'about half at some time'),
    'inflammatory-myopathy': elicited(0.03, 'rare'),
  },
}
