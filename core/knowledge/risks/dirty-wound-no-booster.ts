// A risk: a dirty wound, and no tetanus booster in ten years? (R33)
import { judged, type Risk } from '../types/index.js'

export const dirtyWoundNoBooster: Risk = {
  id: 'dirty-wound-no-booster',
  aliases: ['r33'],
  prevalence: judged(0.005, [0.002, 0.02], 'wounds are common, lapsed boosters too, both at once in a month are not'),
  effects: [{ cause: 'tetanus-stiff-person', odds: judged(500, [100, 1000], "the reference's figure") }],
}
