// A risk that only the guard asks after: has a doctor set a limit on how much you may drink?
import { judged, type Risk } from '../types/index.js'

export const fluidRestriction: Risk = {
  id: 'fluid-restriction',
  aliases: [],
  aside: true,
  prevalence: judged(0.01, [0.003, 0.02], 'heart failure, dialysis, low sodium'),
  effects: [],
}
