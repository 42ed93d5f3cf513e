// Which sandwiches and burgers are built in? A sandwich is two slices with the spread that goes with it.
import { rows } from '../rows.js'

export const dishesSandwiches = rows(
  'dishes',
  `
sandwich-cheese | Cheese sandwich | cheese sandwich with butter | fndds:14640056 | 1 sandwich 110
sandwich-cheese-toasted | Toasted cheese sandwich | cheese toastie, grilled cheese sandwich, grilled cheese | fndds:14640125 | 1 sandwich 110
sandwich-ham | Ham sandwich | ham sandwich with butter | fndds:27520300 | 1 sandwich 120
sandwich-ham-cheese | Ham and cheese sandwich | cheese and ham sandwich, ham and cheese toastie | fndds:27520320 | 1 sandwich 155
sandwich-egg | Egg sandwich | egg mayonnaise sandwich, egg mayo sandwich, egg salad sandwich | fndds:32203010 | 1 sandwich 150
sandwich-tuna | Tuna sandwich | tuna mayonnaise sandwich, tuna mayo sandwich, tuna salad sandwich | fndds:27550720 | 1 sandwich 160
sandwich-chicken | Chicken sandwich | chicken mayo sandwich, chicken salad sandwich | fndds:27540110 | 1 sandwich 150
sandwich-turkey | Turkey sandwich | turkey and mayo sandwich | fndds:27540310 | 1 sandwich 150
sandwich-bacon | Bacon sandwich | bacon butty, bacon roll, bacon sarnie | fndds:27520110 | 1 sandwich 115
sandwich-blt | Bacon, lettuce and tomato sandwich | BLT, BLT sandwich | fndds:27520150 | 1 sandwich 165
sandwich-club | Chicken and bacon club sandwich | club sandwich | fndds:27540285 | 1 sandwich 245
sandwich-beef | Roast beef sandwich | beef sandwich | fndds:27513010 | 1 sandwich 140
sandwich-sausage | Sausage sandwich | sausage butty, sausage sarnie | fndds:27560710 | 1 sandwich 110
sandwich-peanut-jam | Peanut butter and jam sandwich | peanut butter and jelly sandwich, PBJ, PB&J | fndds:42302015 | 1 sandwich 112
sandwich-peanut | Peanut butter sandwich | | fndds:42301015 | 1 sandwich 92
sandwich-jam | Jam sandwich | jelly sandwich, jam butty | fndds:58201005 | 1 sandwich 85
sandwich-sub | Submarine sandwich with meat, cheese and salad | sub, Subway, baguette sandwich, hoagie | fndds:27560910 | 1 six-inch sub 230; 1 footlong 460
sandwich-muffin | Sausage and egg breakfast muffin | sausage and egg McMuffin, egg and sausage muffin | fndds:32202030 | 1 muffin 165
sandwich-bagel | Egg, cheese and bacon on a bagel | breakfast bagel | fndds:32202085 | 1 bagel 200
wrap-chicken | Chicken wrap | chicken salad wrap, chicken caesar wrap | fndds:27540300 | 1 wrap 150
wrap-vegetable | Vegetable wrap | veggie wrap, falafel wrap | fndds:58200250 | 1 wrap 180
hamburger | Hamburger in a bun | burger, beef burger in a bun, hamburger | fndds:27510601 | 1 burger 150; 1 small burger 105; 1 large burger 220
cheeseburger | Cheeseburger | cheese burger | fndds:27510215 | 1 burger 165; 1 small burger 120; 1 large burger 230
burger-double | Double cheeseburger | Big Mac, double burger | fndds:27510401 | 1 burger 220
burger-chicken | Chicken burger | fried chicken sandwich, chicken fillet burger, McChicken | fndds:27540146 | 1 burger 180
burger-fish | Fish burger | fish sandwich, Filet-O-Fish | fndds:27550000 | 1 burger 150
hot-dog | Hot dog in a bun | hotdog, hot dog | fndds:27564000 | 1 hot dog 100
kebab | Doner kebab in pitta | kebab, doner, gyro, shawarma | fndds:27516010 | 1 kebab 300; 1 small kebab 200
`,
)
