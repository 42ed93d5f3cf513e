// A risk: vegan, and no B12 supplement? (R03)
import { judged, measured, type Risk } from '../types/index.js'

export const veganWithoutB12: Risk = {
  id: 'vegan-without-b12',
  aliases: ['r03'],
  prevalence: judged(0.005, [0.002, 0.01], 'one adult in a hundred is vegan, half of them supplement'),
  effects: [
    {
      cause: 'low-b12',
      probability: measured(
        0.5,
        [0.45, 0.6],
        'gilsing-2010',
        'serum under 118 pmol/L in 52 % of vegan men, rounded in the reference; far fewer have symptoms',
      ),
    },
  ],
}
