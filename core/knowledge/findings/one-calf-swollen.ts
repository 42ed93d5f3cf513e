// A finding: is one calf swollen? (F29)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.02, 'old injuries and veins')

export const oneCalfSwollen: Finding = {
  id: 'one-calf-swollen',
  aliases: ['f29'],
  leak: { under60: leak, over60: leak },
  given: {
    'deep-vein-clot': judged(0.6, [0.45, 0.75], 'calf difference LR+ 1.80, LR- 0.57 among suspected clots', ['goodacre-2005']),
    'calf-injury': elicited(0.45, 'a burst cyst or torn calf swells'),
    'venous-insufficiency': elicited(0.2, 'the worse leg'),
  },
}
