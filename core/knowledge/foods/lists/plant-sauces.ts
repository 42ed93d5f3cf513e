// Which sauces, dressings, pickles and seasonings are built in? The format is in ../README.md.
import { rows } from '../rows.js'

export const plantSauces = rows(
  'soups-and-sauces',
  `
ketchup | Tomato ketchup | ketchup, red sauce, catsup | fndds:74401010 | 1 tablespoon 17; 1 sachet 10
brown-sauce | Brown sauce | HP sauce, steak sauce | fndds:74406100 | 1 tablespoon 17; 1 sachet 10
mayonnaise | Mayonnaise | mayo | fndds:83107000 | 1 tablespoon 14; 1 sachet 12
mayonnaise-light | Mayonnaise, light | light mayo | fndds:83204000 | 1 tablespoon 16; 1 sachet 12
mayonnaise-vegan | Vegan mayonnaise | egg-free mayo | fndds:83108000 | 1 tablespoon 14
salad-cream | Salad cream | mayonnaise-type dressing, Miracle Whip | fndds:83110000 | 1 tablespoon 15; 1 sachet 12
mustard | Mustard | yellow mustard, English mustard, Dijon mustard | fndds:75506010 | 1 teaspoon 5; 1 tablespoon 15
barbecue-sauce | Barbecue sauce | BBQ sauce | fndds:74406010 | 1 tablespoon 17; 1 pot 28
chilli-sauce | Hot chilli sauce | hot sauce, Tabasco | fndds:75511010 | 1 teaspoon 5; 1 tablespoon 16
sriracha | Sriracha | Thai hot chilli sauce | fndds:74403000 | 1 tablespoon 16
soy-sauce | Soy sauce | soya sauce, shoyu, tamari | fndds:41420300 | 1 tablespoon 16; 1 teaspoon 5
soy-sauce-reduced | Soy sauce, less salt | reduced sodium soy sauce | fndds:41420350 | 1 tablespoon 16; 1 teaspoon 5
teriyaki | Teriyaki sauce | | fndds:41420400 | 1 tablespoon 16
hoisin | Hoisin sauce | | fndds:41420250 | 1 tablespoon 16
oyster-sauce | Oyster sauce | | fndds:28520100 | 1 tablespoon 16
worcester-sauce | Worcester sauce | Worcestershire sauce | fndds:41420450 | 1 teaspoon 5; 1 tablespoon 16
sweet-and-sour-sauce | Sweet and sour sauce | | fndds:91361010 | 2 tablespoons 34; 1 pot 28
salsa | Salsa | tomato salsa | fndds:74402150 | 2 tablespoons 32; 1 tablespoon 16
pasta-sauce | Tomato pasta sauce | spaghetti sauce, marinara sauce, bolognese sauce without meat | fndds:74404010 | half a cup 130; quarter of a jar 100; 1 cup 260
pesto | Pesto | green pesto, basil pesto | fndds:81302070 | 1 tablespoon 16; 2 tablespoons 32
curry-sauce | Curry sauce | chip shop curry sauce, tikka sauce | fndds:81312100 | 1 pot 100; 1 tablespoon 16
peanut-sauce | Satay sauce | peanut sauce | fndds:42204050 | 2 tablespoons 32; 1 tablespoon 16
gravy | Gravy | beef gravy, gravy granules made up | fndds:28500040 | 4 tablespoons 60; 1 cup 240
cheese-sauce | Cheese sauce | | fndds:14650100 | 4 tablespoons 64; 1 tablespoon 16
white-sauce | White sauce | béchamel, bread sauce | fndds:13411000 | 4 tablespoons 60; 1 cup 240
vinaigrette | Oil and vinegar dressing | French dressing, vinaigrette, Italian dressing | fndds:83106000 | 1 tablespoon 15; 2 tablespoons 29
caesar-dressing | Caesar dressing | | fndds:83102000 | 1 tablespoon 15; 2 tablespoons 29
creamy-dressing | Creamy salad dressing | ranch dressing, salad dressing | fndds:83112500 | 1 tablespoon 15; 2 tablespoons 29
tartare-sauce | Tartare sauce | tartar sauce | fndds:81302050 | 1 tablespoon 14; 1 sachet 12
horseradish-sauce | Horseradish sauce | creamed horseradish | fndds:81302060 | 1 teaspoon 5; 1 tablespoon 16
cranberry-sauce | Cranberry sauce | | fndds:63207110 | 1 tablespoon 18; 1 slice 50
chutney | Chutney | mango chutney, Branston pickle, sweet pickle | fndds:63409020 | 1 tablespoon 16
relish | Gherkin relish | pickle relish | fndds:75503020 | 1 tablespoon 15
capers | Capers | | sr:172238 | 1 tablespoon 9
vinegar | Vinegar | malt vinegar, cider vinegar, balsamic vinegar | fndds:64401000 | 1 tablespoon 15
salt | Table salt | salt, sea salt | sr:173468 | 1 teaspoon 6; a pinch 0.4; 1 tablespoon 18
stock-cube | Stock cube | bouillon cube, stock powder | sr:171562 | 1 cube 4; 1 British cube 10; 1 teaspoon 2
`,
)
