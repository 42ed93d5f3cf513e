// A warning sign: are you passing very little urine? (X06)
import { elicited, judged, type Finding } from '../types/index.js'

const leak = elicited(0.01, 'rare on a day with drink')

export const littleUrine: Finding = {
  id: 'little-urine',
  aliases: ['x06'],
  leak: { under60: leak, over60: leak },
  given: {
    rhabdomyolysis: judged(0.25, [0.13, 0.5], 'kidney injury in 13 to 50 % by a second-hand summary'),
    dialysis: elicited(0.6, 'the kidneys have stopped'),
    dehydration: elicited(0.25, 'the kidneys save water'),
  },
}
