// A finding: are the feet or toes numb? (F01)
import { elicited, judged, type Finding } from '../types/index.js'

export const numbFeet: Finding = {
  id: 'numb-feet',
  aliases: ['f01'],
  leak: {
    under60: elicited(0.04, 'seldom without a nerve cause'),
    over60: elicited(0.1, 'ageing nerves and shoes'),
  },
  given: {
    polyneuropathy: elicited(0.75, 'the longest nerves go first'),
    'low-b12': judged(0.5, [0.25, 0.65], 'once nerves are touched; many with a low blood level feel nothing'),
    diabetes: elicited(0.15, 'early, before neuropathy is named'),
    'low-thiamine': elicited(0.5, 'dry beriberi is a neuropathy'),
    'spinal-nerve-compression': elicited(0.52, 'stenosis .50 and a single root .55, stenosis being the larger part'),
    'kidney-disease': elicited(0.2, 'uraemic nerves'),
    alcohol: elicited(0.15, "drinkers' nerves, before neuropathy is named"),
    hypothyroidism: elicited(0.2, 'sensorimotor neuropathy in 42 %, half of them feel it', ['duyff-2000']),
  },
}
