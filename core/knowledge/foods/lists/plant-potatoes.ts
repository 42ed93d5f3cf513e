// Which potatoes and other starchy roots are built in? Boiled and baked ones are without salt. The format is in ../README.md.
import { rows } from '../rows.js'

export const plantPotatoes = rows(
  'potatoes',
  `
potato-boiled | Potatoes, boiled and peeled | boiled potato, new potatoes | sr:170440 | 1 medium 167; 3 new potatoes 180; 1 new potato 60; half a cup 78
potato-boiled-skin | Potatoes, boiled in their skin, peeled after | | sr:170438 | 1 potato 136; half a cup 78
potato-baked | Baked potato with skin | jacket potato, jacket spud | sr:170093 | 1 medium 173; 1 large 299; 1 small 138
potato-baked-flesh | Baked potato without skin | | sr:170033 | 1 medium 156; half a cup 61
potato-mashed | Mashed potato with milk and butter | mash, creamed potatoes | fndds:71501010 | half a cup 125; 2 scoops 120; 1 cup 250
potato-mashed-instant | Mashed potato from a packet | instant mash | fndds:71501040 | half a cup 125; 1 cup 250
potato-roast | Roast potatoes | roasties | fndds:71104100 | 3 pieces 170; 1 piece 57; 1 cup 160
chips-oven | Oven chips | baked fries, frozen fries | fndds:71401020 | 1 serving 110; 1 cup 60; 10 chips 76
chips-takeaway | Chips, fried | chip shop chips, home-made chips, fish shop chips | fndds:71401010 | 1 serving 165; 1 small serving 110; 1 large bag 300
fries-fast-food | Fries, fast food | french fries, McDonald's fries, chips | fndds:71401030 | 1 medium 145; 1 small 110; 1 large 180
wedges | Potato wedges | | fndds:71401020 | 1 serving 110; 1 wedge 9
hash-browns | Hash browns | hash brown | fndds:71405040 | 2 patties 110; 1 patty 55; 1 cup 160
potato-pan-fried | Potatoes, pan-fried | sauté potatoes, home fries | fndds:71403040 | 1 serving 150; 1 cup 200
potato-croquettes | Potato croquettes or tater tots | tater tots, potato shapes | fndds:71505040 | 1 serving 65; 1 piece 8; 1 cup 130
potato-gratin | Potato gratin with cheese | dauphinoise, scalloped potatoes, au gratin | fndds:71305030 | half a cup 125; 1 cup 250
potato-salad | Potato salad | | fndds:71603010 | half a cup 138; 1 tub 275
potato-tinned | Potatoes, tinned | canned potatoes | fndds:71103320 | 3 potatoes 105; 1 potato 35; 1 cup 185
sweet-potato-baked | Sweet potato, baked | orange sweet potato | sr:168483 | 1 medium 114; 1 large 180; 1 cup 200
sweet-potato-boiled | Sweet potato, boiled | mashed sweet potato | sr:168484 | 1 medium 151; half a cup, mashed 164
sweet-potato-fries | Sweet potato fries | sweet potato chips | fndds:73410320 | 1 serving 90; 1 cup 60
yam | Yam, boiled | | sr:170072 | 1 cup 136; half a cup 68
plantain | Plantain, baked | | sr:169131 | half a cup 70; 1 cup 139; 1 slice 10
plantain-fried | Plantain, fried | | fndds:71900200 | 1 cup 170; 1 slice 25
cassava | Cassava, boiled | yuca, manioc | fndds:71930120 | half a cup 80; 1 cup 160
taro | Taro, boiled | eddo, dasheen, cocoyam | sr:168486 | half a cup 66; 1 cup 132
`,
)
