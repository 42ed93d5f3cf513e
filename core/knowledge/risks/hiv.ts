// A risk: are you living with HIV?
import { judged, type Risk } from '../types/index.js'

export const hiv: Risk = {
  id: 'hiv',
  aliases: [],
  prevalence: judged(0.003, [0.001, 0.01], 'varies by country'),
  effects: [{ cause: 'polyneuropathy', odds: judged(5, [2, 10], 'the virus and its older medicines') }],
}
