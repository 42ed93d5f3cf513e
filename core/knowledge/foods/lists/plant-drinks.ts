// Which plant drinks and plant alternatives to dairy are built in? The format is in ../README.md.
import { rows } from '../rows.js'

export const plantDrinks = rows(
  'plant-drinks',
  `
soya-drink | Soya drink, fortified | soy milk, soya milk, soy drink | fndds:11320000 | 1 glass 200; 1 cup 237; a splash in tea 30 | ml 1.03
soya-drink-plain | Soya drink, not fortified | organic soya milk, unfortified soy milk | sr:172446 | 1 glass 200; 1 cup 237; a splash in tea 30 | ml 1.03
soya-drink-light | Soya drink, light, fortified | light soy milk | fndds:11320100 | 1 glass 200; 1 cup 237; a splash in tea 30 | ml 1.03
soya-drink-chocolate | Chocolate soya drink, fortified | chocolate soy milk | fndds:11321000 | 1 glass 200; 1 cup 237 | ml 1.03
oat-drink | Oat drink, fortified | oat milk, Oatly | fndds23:11360200 | 1 glass 200; 1 cup 237; a splash in tea 30 | ml 1.03
oat-drink-plain | Oat drink, not fortified | organic oat milk, unfortified oat milk | fndds23:11360200 | 1 glass 200; 1 cup 237; a splash in tea 30 | ml 1.03 | fix vitaminDUg 0 assumed-zero; vitaminB12Ug 0 assumed-zero | unknown calciumMg phosphorusMg | note The source is a fortified drink; organic oat drinks add nothing, so D and B12 are taken as none and calcium and phosphorus are left open.
almond-drink | Almond drink, unsweetened, fortified | almond milk | fndds:11350020 | 1 glass 200; 1 cup 237; a splash in tea 30 | ml 1.03
almond-drink-sweetened | Almond drink, sweetened, fortified | sweetened almond milk | fndds:11350000 | 1 glass 200; 1 cup 237 | ml 1.03
rice-drink | Rice drink, fortified | rice milk | fndds:11360000 | 1 glass 200; 1 cup 237 | ml 1.03
coconut-drink | Coconut drink, fortified | coconut milk drink, coconut milk for cereal | fndds:11370000 | 1 glass 200; 1 cup 237 | ml 1.03
soya-yoghurt | Soya yoghurt, plain, not fortified | soy yogurt, vegan yoghurt | fndds:41420380 | 1 pot 125; 1 large pot 170; 1 cup 245
coconut-yoghurt | Coconut yoghurt, fortified | coconut milk yogurt | fndds:42401100 | 1 pot 125; 1 large pot 170; 1 cup 245
vegan-ice-cream | Vegan ice cream | non-dairy frozen dessert, soya ice cream | fndds:41480020 | 2 scoops 110; 1 cup 165
coconut-milk | Coconut milk, tinned | canned coconut milk, coconut milk for cooking | fndds:42401010 | half a tin 200; 1 cup 237; 1 tablespoon 15 | ml 1.01
`,
)
