// A risk: darker skin? (R07)
import { derived, judged, type Risk } from '../types/index.js'

export const darkerSkin: Risk = {
  id: 'darker-skin',
  aliases: ['r07'],
  prevalence: judged(0.2, [0.05, 0.4], 'varies by country'),
  effects: [
    {
      cause: 'low-vitamin-d',
      odds: derived(
        5,
        [2.9, 9.9],
        'black 17.5, Asian 7.6, Hispanic 5.9 against white 2.1 %: odds 9.9, 3.8 and 2.9, pooled; it does not mean thin bones',
        ['herrick-2019'],
      ),
    },
    {
      cause: 'osteomalacia',
      odds: judged(
        5.5,
        [2, 12],
        "half, on the log scale, of the reference's thirty for dark skin with covered dress at high latitude",
      ),
    },
  ],
}
