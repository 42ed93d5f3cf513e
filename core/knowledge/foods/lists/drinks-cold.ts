// Which soft drinks, juices and smoothies are built in? Squash is as made up.
import { rows } from '../rows.js'

export const drinksCold = rows(
  'drinks',
  `
cola | Cola | coke, coca-cola, pepsi, soda, fizzy drink, pop | fndds:92410310 | 1 can 330; 1 glass 250; 1 bottle 500; 1 cup 237; 1 American can 355 | ml 1.04
cola-diet | Cola, diet | diet coke, coke zero, pepsi max, diet soda, sugar-free cola | fndds:92410320 | 1 can 330; 1 glass 250; 1 bottle 500; 1 cup 237; 1 American can 355 | ml 1.00
cola-decaf | Cola, caffeine-free | caffeine free coke | fndds:92410340 | 1 can 330; 1 glass 250; 1 bottle 500 | ml 1.04
lemonade-fizzy | Lemonade, fizzy | sprite, 7up, lemon-lime soda, orangeade, fanta | fndds:92410510 | 1 can 330; 1 glass 250; 1 bottle 500; 1 cup 237 | ml 1.04
lemonade-diet | Lemonade, fizzy, diet | diet lemonade, sprite zero, sugar-free lemonade | fndds:92410520 | 1 can 330; 1 glass 250; 1 bottle 500 | ml 1.00
lemonade-still | Lemonade, still | American lemonade, cloudy lemonade | fndds:92510955 | 1 glass 250; 1 bottle 500; 1 cup 237 | ml 1.05
ginger-ale | Ginger ale | ginger beer, dry ginger | fndds:92410610 | 1 can 330; 1 glass 250; 1 cup 237 | ml 1.04
tonic-water | Tonic water | Indian tonic water, slimline tonic, quinine water | sr:171869 | 1 small can 150; 1 glass 200; 1 bottle 500 | ml 1.03
root-beer | Root beer | | fndds:92410710 | 1 can 355; 1 glass 250; 1 cup 237 | ml 1.04
squash | Squash, made up | orange squash, blackcurrant squash, cordial, ribena, diluted squash | fndds:92510610 | 1 glass 250; 1 pint glass 568; 1 bottle 500 | ml 1.05 | note The source is an American fruit drink with sugar, the nearest there is; read the bottle for vitamins added.
squash-no-sugar | Squash, no added sugar, made up | sugar-free squash, diet squash, no added sugar squash | fndds:92550620 | 1 glass 250; 1 pint glass 568; 1 bottle 500 | ml 1.00 | note The source is an American diet fruit drink, the nearest there is; read the bottle for vitamins added.
fruit-drink | Fruit juice drink with vitamin C | juice drink, capri sun, fruit punch | fndds:92530610 | 1 carton 200; 1 glass 250; 1 bottle 500 | ml 1.05
cranberry-drink | Cranberry juice drink | cranberry juice | fndds:92530510 | 1 glass 200; 1 carton 250; 1 cup 237 | ml 1.07
juice-orange | Orange juice | OJ, orange juice from a carton, pure orange juice | fndds:61210220 | 1 glass 150; 1 large glass 250; 1 carton 200; 1 cup 237 | ml 1.05
juice-orange-fresh | Orange juice, freshly squeezed | fresh orange juice | fndds:61210010 | 1 glass 150; 1 large glass 250; 1 cup 237 | ml 1.05
juice-orange-calcium | Orange juice, calcium and vitamin D added | fortified orange juice, calcium orange juice | fndds:61210250 | 1 glass 150; 1 cup 237; 1 large glass 250 | ml 1.05
juice-apple | Apple juice | | fndds:64104010 | 1 glass 150; 1 large glass 250; 1 carton 200; 1 cup 237 | ml 1.05
juice-grapefruit | Grapefruit juice | | fndds:61201220 | 1 glass 150; 1 large glass 250; 1 cup 237 | ml 1.05
juice-pineapple | Pineapple juice | | fndds:64124020 | 1 glass 150; 1 large glass 250; 1 cup 237 | ml 1.06
juice-grape | Grape juice | | fndds:64116020 | 1 glass 150; 1 large glass 250; 1 cup 237 | ml 1.07
juice-prune | Prune juice | | fndds:64132010 | 1 glass 150; 1 cup 237 | ml 1.08
juice-pomegranate | Pomegranate juice | | fndds:64126000 | 1 glass 150; 1 cup 237 | ml 1.05
juice-tomato | Tomato juice | | fndds:74301100 | 1 glass 150; 1 cup 237; 1 can 163 | ml 1.03
juice-vegetable | Vegetable juice | V8, mixed vegetable juice | fndds:74303000 | 1 glass 150; 1 cup 237 | ml 1.03
juice-carrot | Carrot juice | | fndds:73105010 | 1 glass 150; 1 cup 237 | ml 1.01
juice-lemon | Lemon juice | lime juice | fndds:61204010 | 1 tablespoon 15; juice of 1 lemon 45 | ml 1.03
smoothie-fruit | Fruit smoothie, bottled | smoothie, innocent smoothie, fruit smoothie | fndds:64134200 | 1 small bottle 250; 1 glass 200; 1 cup 237 | ml 1.06
smoothie-yoghurt | Fruit smoothie with yoghurt or milk | banana smoothie, dairy smoothie | fndds:11553110 | 1 glass 250; 1 cup 237 | ml 0.91
coconut-water | Coconut water | | fndds:42403010 | 1 carton 330; 1 glass 200; 1 cup 237 | ml 1.01
pickle-juice | Pickle juice | pickle brine, gherkin brine, dill pickle juice | - | 1 shot 45; 1 large shot 75; 1 tablespoon 15 | ml 1 | fix sodiumMg 1100 label; energyKcal 0 label; fatG 0 label; proteinG 0 label; alcoholG 0 assumed-zero; caffeineMg 0 assumed-zero; vitaminDUg 0 assumed-zero; vitaminB12Ug 0 assumed-zero | note Typical of labels of brine from a jar: jars differ threefold. What else it holds is not printed.
`,
)
