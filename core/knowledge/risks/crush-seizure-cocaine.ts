// A risk: trapped, lying long on a limb, a fit, or cocaine, lately? (X06)
import { judged, type Risk } from '../types/index.js'

export const crushSeizureCocaine: Risk = {
  id: 'crush-seizure-cocaine',
  aliases: ['x06'],
  prevalence: judged(0.01, [0.003, 0.03], 'cocaine mostly'),
  effects: [
    { cause: 'rhabdomyolysis', odds: judged(50, [10, 200], 'its classic settings; five for cocaine alone') },
    { cause: 'compartment-syndrome', odds: judged(20, [5, 100], 'hours on a limb') },
  ],
}
