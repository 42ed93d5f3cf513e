// A risk that only the guard asks after: have you had a hip or knee replaced within the last year?
import { judged, type Risk } from '../types/index.js'

export const recentJointReplacement: Risk = {
  id: 'recent-joint-replacement',
  aliases: [],
  aside: true,
  prevalence: judged(0.006, [0.003, 0.01], 'about one in 150 adults a year where most are done'),
  effects: [],
}
