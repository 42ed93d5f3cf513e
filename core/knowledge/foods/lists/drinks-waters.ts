// Which waters are built in? What is in them differs from place to place: the page lets people enter their own label.
import { rows } from '../rows.js'

export const drinksWaters = rows(
  'waters',
  `
water | Tap water | water, glass of water, drinking water, filtered water | fndds:94000100 | 1 glass 200; 1 bottle 500; 1 cup 237; 1 pint glass 568 | ml 1.00
water-hard | Tap water, very hard | hard water, limescale water | fndds:94000100 | 1 glass 200; 1 bottle 500; 1 cup 237; 1 pint glass 568 | ml 1.00 | fix calciumMg 11 calculated; magnesiumMg 0.7 calculated | note Hardness of 300 mg of calcium carbonate a litre, nine tenths of it calcium.
water-softened | Tap water, softened | soft water from a water softener | fndds:94000100 | 1 glass 200; 1 bottle 500; 1 cup 237 | ml 1.00 | fix calciumMg 0.4 calculated; magnesiumMg 0.1 calculated; sodiumMg 16 calculated | note A softener that trades 300 mg of hardness a litre for sodium adds about 138 mg of sodium a litre.
water-bottled | Bottled water, still | still water, spring water, mineral water | fndds:94100100 | 1 bottle 500; 1 glass 200; 1 cup 237; 1 large bottle 1500 | ml 1.00
water-sparkling | Sparkling water | soda water, club soda, seltzer, fizzy water | fndds:92410210 | 1 bottle 500; 1 glass 200; 1 can 330; 1 cup 237 | ml 1.00
water-mineral-medium | Mineral water, some calcium | mineral water with calcium, Evian | fndds:94100100 | 1 bottle 500; 1 glass 200; 1 large bottle 1500 | ml 1.00 | fix calciumMg 8 label; magnesiumMg 2.6 label; sodiumMg 0.7 label | note About 80 mg of calcium, 26 mg of magnesium and 7 mg of sodium a litre, by the label.
water-mineral-rich | Mineral water, rich in magnesium and calcium | magnesium water, Gerolsteiner, hard mineral water | fndds:94100100 | 1 bottle 500; 1 glass 200; 1 large bottle 1000 | ml 1.00 | fix calciumMg 35 label; magnesiumMg 11 label; sodiumMg 12 label; potassiumMg 1 label | note About 350 mg of calcium, 110 mg of magnesium and 120 mg of sodium a litre, typical of such labels.
water-mineral-calcium | Mineral water, very rich in calcium | calcium water, sulphate water | fndds:94100100 | 1 bottle 500; 1 glass 200; 1 large bottle 1000 | ml 1.00 | fix calciumMg 48 label; magnesiumMg 8 label; sodiumMg 1 label | note About 480 mg of calcium and 80 mg of magnesium a litre, typical of such labels.
water-mineral-magnesium | Mineral water, very rich in magnesium | healing water, medicinal magnesium water | fndds:94100100 | 1 glass 200; 1 bottle 500; 1 large bottle 1000 | ml 1.00 | fix calciumMg 37 label; magnesiumMg 100 label; sodiumMg 150 label | note About 1,000 mg of magnesium and 1,500 mg of sodium a litre: a medicinal water, drunk by the glass.
water-mineral-salty | Mineral water, rich in sodium | salty mineral water, Vichy water | fndds:94100100 | 1 bottle 500; 1 glass 200; 1 large bottle 1000 | ml 1.00 | fix calciumMg 5 label; magnesiumMg 1 label; sodiumMg 110 label; potassiumMg 5 label | note About 1,100 mg of sodium a litre, typical of salty spa waters.
water-flavoured | Flavoured water, sweetened | flavoured mineral water, vitamin water | fndds:94210200 | 1 bottle 500; 1 glass 200; 1 cup 237 | ml 1.01
`,
)
