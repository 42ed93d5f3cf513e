// A risk that only the guard asks after: have you ever reacted badly to quinine, tonic water or bitter lemon?
import { judged, type Risk } from '../types/index.js'

export const quinineReaction: Risk = {
  id: 'quinine-reaction',
  aliases: [],
  aside: true,
  prevalence: judged(0.001, [0.0003, 0.003], 'rare, dangerous on a second time'),
  effects: [],
}
