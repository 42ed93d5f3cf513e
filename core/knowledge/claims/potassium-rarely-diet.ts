// A claim, number 26 of the seed: Food alone rarely makes potassium low, though it can add to it.
import { measured, type Claim } from '../types/index.js'

export const potassiumRarelyDiet: Claim = {
  id: 'potassium-rarely-diet',
  aliases: ['f26'],
  verdict: 'supported',
  sources: ['weiner-1997', 'vitd-cramp'],
  numbers: [measured(0.01, [0, 0.01], 'weiner-1997', 'low potassium in healthy people without medicines: under 1 %')],
}
