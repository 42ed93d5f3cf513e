// A risk: an autoimmune disease (thyroid, type 1 diabetes, vitiligo, lupus…)?
import { judged, type Risk } from '../types/index.js'

export const autoimmuneDisease: Risk = {
  id: 'autoimmune-disease',
  aliases: [],
  prevalence: judged(0.06, [0.03, 0.1], 'one in twenty or so'),
  effects: [
    { cause: 'low-b12', odds: judged(5, [2, 10], 'pernicious anaemia keeps such company') },
    { cause: 'hypothyroidism', odds: judged(2, [1, 4], 'many autoimmune thyroids are known and treated') },
    { cause: 'adrenal-insufficiency', odds: judged(5, [2, 15], 'autoimmune, mostly') },
  ],
}
