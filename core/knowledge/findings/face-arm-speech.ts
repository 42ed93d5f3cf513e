// A warning sign: face drooping, one arm or leg weak, or speech gone wrong? (X03)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.001, 'a stroke is no cause of cramps; the urgency rule acts')

export const faceArmSpeech: Finding = {
  id: 'face-arm-speech',
  aliases: ['x03'],
  leak: { under60: leak, over60: leak },
  given: {},
}
