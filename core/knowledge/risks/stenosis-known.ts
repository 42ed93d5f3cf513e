// A risk: has a doctor said spinal stenosis, sciatica or a trapped nerve?
import { elicited, judged, type Risk } from '../types/index.js'

export const stenosisKnown: Risk = {
  id: 'stenosis-known',
  aliases: [],
  prevalence: judged(0.03, [0.02, 0.06], 'half of those who have it'),
  effects: [{ cause: 'spinal-nerve-compression', probability: elicited(0.95, 'it is the node; old trouble may have healed') }],
}
