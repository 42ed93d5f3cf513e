// A risk that only the guard asks after: has a disease of the optic nerve been found in you?
import { judged, type Risk } from '../types/index.js'

export const opticNerveDisease: Risk = {
  id: 'optic-nerve-disease',
  aliases: [],
  aside: true,
  prevalence: judged(0.0005, [0.0002, 0.002], "optic neuritis mostly; Leber's and tobacco amblyopia are very rare"),
  effects: [],
}
