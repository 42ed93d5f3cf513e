// Which beers, wines and spirits are built in? The alcohol is grams of ethanol; a British unit is 8 g, an American drink 14 g.
import { rows } from '../rows.js'

export const drinksAlcohol = rows(
  'alcohol',
  `
beer | Beer | lager, ale, bitter, pilsner, IPA, stout, guinness | fndds:93101000 | 1 pint 568; 1 half pint 284; 1 can 440; 1 bottle 330; 1 American can 355 | ml 1.01
beer-light | Beer, light | light beer, lite beer, low-calorie beer | fndds:93102000 | 1 bottle 330; 1 can 355; 1 pint 568 | ml 1.00
beer-strong | Beer, strong | craft beer, strong lager, double IPA | fndds:93102300 | 1 can 330; 1 pint 568; 1 bottle 330 | ml 1.01
beer-free | Beer, alcohol-free | alcohol-free lager, non-alcoholic beer, 0% beer | fndds:92803000 | 1 bottle 330; 1 can 330; 1 pint 568 | ml 1.02
cider | Cider | hard cider, dry cider, sweet cider, perry | fndds:93106500 | 1 pint 568; 1 can 440; 1 bottle 500; 1 half pint 284 | ml 1.01
alcopop | Alcopop | hard seltzer, wine cooler, malt beverage | fndds:93106000 | 1 bottle 275; 1 can 330 | ml 1.02
wine-red | Red wine | wine, glass of red | fndds:93401010 | 1 medium glass 175; 1 small glass 125; 1 large glass 250; 1 bottle 750 | ml 0.99
wine-white | White wine | glass of white, prosecco, champagne, sparkling wine | fndds:93401020 | 1 medium glass 175; 1 small glass 125; 1 large glass 250; 1 bottle 750 | ml 0.99
wine-rose | Rosé wine | rose wine | fndds:93401030 | 1 medium glass 175; 1 small glass 125; 1 large glass 250; 1 bottle 750 | ml 0.99
wine-fortified | Port or sherry | fortified wine, dessert wine, port, sherry, vermouth | fndds:93402000 | 1 small glass 50; 1 large glass 75 | ml 1.03
sangria | Sangria | | fndds:93404550 | 1 glass 200; 1 jug 1000 | ml 1.01
whisky | Whisky | whiskey, bourbon, scotch, brandy, cognac | fndds:93502000 | 1 single 25; 1 double 50; 1 jigger 44; 1 glass 50 | ml 0.95
gin | Gin | | fndds:93503000 | 1 single 25; 1 double 50; 1 jigger 44 | ml 0.95
vodka | Vodka | tequila | fndds:93505000 | 1 single 25; 1 double 50; 1 jigger 44 | ml 0.95
rum | Rum | dark rum, white rum | fndds:93504000 | 1 single 25; 1 double 50; 1 jigger 44 | ml 0.95
liqueur | Liqueur | baileys, amaretto, schnapps, cordial liqueur | fndds:93201000 | 1 single 25; 1 double 50 | ml 1.06
gin-tonic | Gin and tonic | G&T, gin & tonic | fndds:93301060 | 1 glass 200; 1 can 250 | ml 1.00
vodka-cola | Spirit with cola | vodka and coke, rum and coke, jack and coke, whisky and cola | fndds:93301190 | 1 glass 200; 1 can 250 | ml 1.01
margarita | Margarita | cocktail, daiquiri | fndds:93301100 | 1 glass 150 | ml 1.04
mojito | Mojito | | fndds:93301125 | 1 glass 250 | ml 1.01
bloody-mary | Bloody Mary | | fndds:93301030 | 1 glass 200 | ml 1.02
`,
)
