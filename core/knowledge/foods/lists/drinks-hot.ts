// Which teas, coffees and hot drinks are built in? With milk means a splash of British semi-skimmed: 30 ml in a mug of 260.
import { rows } from '../rows.js'

export const drinksHot = rows(
  'drinks',
  `
tea | Tea, black, without milk | tea, black tea, English breakfast tea | fndds:92302000 | 1 mug 260; 1 cup 237 | ml 1.00
tea-milk | Tea with milk | milky tea, builders tea, white tea with milk, cuppa | - | 1 mug 260; 1 cup 237 | ml 1 | mix fndds:92302000 230; sr:172205 31
tea-decaf | Decaffeinated tea, without milk | decaf tea | fndds:92302500 | 1 mug 260; 1 cup 237 | ml 1.00
tea-green | Green tea | matcha tea | fndds:92303010 | 1 mug 260; 1 cup 237 | ml 1.00
tea-herbal | Herbal tea | peppermint tea, rooibos, fruit tea, camomile tea, chamomile tea | fndds:92306000 | 1 mug 260; 1 cup 237 | ml 1.00
tea-chai | Chai with milk | chai latte, masala chai | fndds:92306800 | 1 mug 260; 1 cup 237 | ml 1.02 | unknown vitaminDUg | note The source is made with American milk, to which vitamin D is added; of British milk it would be little.
tea-iced | Iced tea, sweetened | ice tea, sweet tea, bottled iced tea | fndds:92309000 | 1 glass 250; 1 bottle 500; 1 can 330; 1 cup 237 | ml 1.03
tea-iced-plain | Iced tea, unsweetened | unsweetened iced tea, cold brew tea | fndds:92308020 | 1 glass 250; 1 bottle 500; 1 cup 237 | ml 1.00
coffee | Coffee, brewed, without milk | coffee, filter coffee, black coffee, americano | fndds:92101000 | 1 mug 260; 1 cup 237 | ml 1.00
coffee-milk | Coffee with milk | white coffee, filter coffee with milk, americano with milk, flat white coffee | - | 1 mug 260; 1 cup 237 | ml 1 | mix fndds:92101000 230; sr:172205 31
coffee-instant | Instant coffee, without milk | nescafe, black instant coffee | fndds:92103000 | 1 mug 260; 1 cup 237 | ml 1.00
coffee-instant-milk | Instant coffee with milk | white instant coffee | - | 1 mug 260; 1 cup 237 | ml 1 | mix fndds:92103000 230; sr:172205 31
coffee-decaf | Decaffeinated coffee, without milk | decaf coffee, decaf | fndds:92111010 | 1 mug 260; 1 cup 237 | ml 1.00
espresso | Espresso | espresso shot | fndds:92101610 | 1 shot 30; 1 double 60 | ml 1.00
latte | Latte | caffè latte, flat white, cafe au lait | - | 1 medium 350; 1 small 240; 1 large 470 | ml 1.01 | mix fndds:92101610 60; sr:172205 290
latte-plant | Latte with plant drink | oat latte, soya latte, almond latte | fndds:92101903 | 1 medium 350; 1 small 240; 1 large 470 | ml 1.01
cappuccino | Cappuccino | | - | 1 medium 240; 1 small 180; 1 large 330 | ml 1.01 | mix fndds:92101610 60; sr:172205 180
mocha | Mocha | caffè mocha, mochaccino | fndds:92101950 | 1 medium 350; 1 small 240; 1 large 470 | ml 1.03 | unknown vitaminDUg | note The source is made with American milk, to which vitamin D is added; of British milk it would be little.
coffee-iced | Iced latte | iced coffee with milk | - | 1 medium 350; 1 large 470; 1 can 250 | ml 1.01 | mix fndds:92101610 60; sr:172205 200; fndds:94000100 90
coffee-frozen | Frozen coffee drink with cream | frappuccino, frappe | fndds:92101925 | 1 medium 470; 1 small 350 | ml 1.02 | unknown vitaminDUg | note The source is made with American milk, to which vitamin D is added; of British milk it would be little.
coffee-substitute | Chicory or barley drink | coffee substitute, barley cup | fndds:92201010 | 1 mug 260; 1 cup 237 | ml 1.00
`,
)
