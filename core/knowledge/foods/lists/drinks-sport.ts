// Which drinks for sport, illness and energy are built in? Many are salty, sweet or full of caffeine.
import { rows } from '../rows.js'

export const drinksSport = rows(
  'sports-and-clinical',
  `
sports-drink | Sports drink | isotonic drink, gatorade, lucozade sport, electrolyte drink | fndds:95320200 | 1 bottle 500; 1 glass 250; 1 cup 237 | ml 1.03
sports-drink-powerade | Sports drink with B vitamins | powerade | fndds:95320500 | 1 bottle 500; 1 glass 250; 1 cup 237 | ml 1.03
sports-drink-light | Sports drink, low calorie | powerade zero, gatorade zero, G2, zero sports drink | fndds:95322200 | 1 bottle 500; 1 glass 250; 1 cup 237 | ml 1.01
energy-drink | Energy drink | red bull | fndds:95310600 | 1 small can 250; 1 large can 473; 1 can 250; 1 cup 237 | ml 1.05
energy-drink-large | Energy drink, large can | monster, rockstar | fndds:95310400 | 1 can 500; 1 American can 473; 1 cup 237 | ml 1.05
energy-drink-free | Energy drink, sugar-free | sugar-free red bull, monster ultra | fndds:95312600 | 1 can 250; 1 large can 473; 1 cup 237 | ml 1.01
ors | Oral rehydration solution, ready to drink | rehydration drink, pedialyte, electrolyte solution | fndds:95330100 | 1 glass 200; 1 bottle 500; 1 cup 237 | ml 1.01
ors-who | Oral rehydration solution, WHO recipe | ORS, rehydration salts, rehydration sachet, homemade rehydration solution | - | 1 glass 200; 1 litre 1000 | ml 1.01 | fix energyKcal 5.1 calculated; waterG 99 calculated; proteinG 0 assumed-zero; fatG 0 assumed-zero; carbohydrateG 1.35 calculated; fibreG 0 assumed-zero; calciumMg 0 assumed-zero; magnesiumMg 0 assumed-zero; potassiumMg 78 calculated; sodiumMg 172 calculated; phosphorusMg 0 assumed-zero; ironMg 0 assumed-zero; zincMg 0 assumed-zero; vitaminDUg 0 assumed-zero; thiaminMg 0 assumed-zero; vitaminB6Mg 0 assumed-zero; vitaminB12Ug 0 assumed-zero; folateDfeUg 0 assumed-zero; folicAcidUg 0 assumed-zero; vitaminKUg 0 assumed-zero; vitaminCMg 0 assumed-zero; alcoholG 0 assumed-zero; caffeineMg 0 assumed-zero | note A litre holds 75 mmol of sodium, 20 mmol of potassium and 13.5 g of glucose; sachets of other makes differ a little.
meal-drink | Meal replacement drink | ensure, nutrition shake, complan, fortisip | fndds:95103000 | 1 bottle 237; 1 cup 237 | ml 1.07
meal-drink-slim | Slimming shake, ready to drink | slimfast | fndds:95110000 | 1 bottle 325; 1 cup 237 | ml 1.05
protein-shake | Protein shake, ready to drink | high protein drink, protein drink | fndds:95120010 | 1 bottle 330; 1 cup 237 | ml 1.05
protein-powder | Protein powder, whey | whey protein, protein powder | fndds:95230000 | 1 scoop 30; 2 scoops 60
`,
)
