// A claim, number 35 of the seed: Bananas, potatoes, spinach and avocados hold potassium.
import { measured, type Claim } from '../types/index.js'

export const potassiumFoods: Claim = {
  id: 'potassium-foods',
  aliases: ['f35'],
  verdict: 'supported',
  sources: ['usda-sr26', 'smpc-potassium', 'ukka-hyperkalaemia'],
  numbers: [
    measured(926, [800, 1050], 'usda-sr26', 'mg of potassium in a baked potato with skin, 173 g'),
    measured(422, [370, 480], 'usda-sr26', 'mg of potassium in a banana'),
  ],
}
