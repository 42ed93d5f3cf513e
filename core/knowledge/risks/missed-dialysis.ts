// A risk: have you missed a dialysis session? (X22)
import { judged, type Risk } from '../types/index.js'

export const missedDialysis: Risk = {
  id: 'missed-dialysis',
  aliases: ['x22'],
  prevalence: judged(0.0001, [0.00002, 0.0005], 'some of one in a thousand'),
  effects: [],
}
