// A risk: has a doctor said spinal stenosis, sciatica or a trapped nerve?
import { elicited, judged, type Risk } from '../types/index.js'

export const stenosisKnown: Risk = {
  id: 'stenosis-known',
  aliases: [],
  prevalence: judged(
    0.0025,
    [0.001, 0.004],
    'told at thirty, more later; kept under the prior at thirty, so that "not told" never rules it out',
  ),
  effects: [{ cause: 'spinal-nerve-compression', probability: elicited(0.95, 'it is the node; old trouble may have healed') }],
}
