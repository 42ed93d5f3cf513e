// A finding: very thirsty, and passing a lot of urine? (F44)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.05, 'one in twenty')

export const thirstMuchUrine: Finding = {
  id: 'thirst-much-urine',
  aliases: ['f44'],
  leak: { under60: leak, over60: leak },
  given: {
    diabetes: judged(0.2, [0.08, 0.5], '.50 when sugar is uncontrolled, which is a minority'),
    'low-potassium': elicited(0.25, 'the kidney cannot hold water'),
  },
}
