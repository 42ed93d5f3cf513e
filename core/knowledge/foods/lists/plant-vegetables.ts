// Which vegetables are built in? Boiled ones are without salt. The format is in ../README.md.
import { rows } from '../rows.js'

export const plantVegetables = rows(
  'vegetables',
  `
spinach-raw | Spinach, raw | baby spinach, spinach leaves | fndds:72125100 | a handful 30; 1 cup 25; 1 salad bowl 80
spinach-boiled | Spinach, boiled | cooked spinach, wilted spinach | sr:168463 | half a cup 90; 1 cup 180; 1 serving 80
spinach-frozen | Spinach, frozen and boiled | | sr:169288 | half a cup 95; 1 cup 190; 1 serving 80
chard | Swiss chard, boiled | chard, silverbeet | sr:170401 | half a cup 88; 1 cup 175
beet-greens | Beetroot leaves, boiled | beet greens | sr:170376 | half a cup 72; 1 cup 144
kale-boiled | Kale, boiled | curly kale, cavolo nero | sr:169238 | half a cup 59; 1 cup 118; 1 serving 80
kale-raw | Kale, raw | | fndds:72119190 | a handful 25; 1 cup 25; 1 leaf 10
spring-greens | Spring greens, boiled | collard greens, collards | sr:170407 | half a cup 95; 1 cup 190; 1 serving 80
mustard-greens | Mustard greens, boiled | | sr:169257 | half a cup 70; 1 cup 140
turnip-greens | Turnip greens, boiled | turnip tops | sr:170466 | half a cup 72; 1 cup 144
broccoli-boiled | Broccoli, boiled | steamed broccoli, cooked broccoli | sr:169967 | half a cup 78; 2 spears 74; 1 cup 156; 1 serving 80
broccoli-raw | Broccoli, raw | | fndds:72201100 | 1 cup 90; 1 floret 10
sprouts | Brussels sprouts, boiled | sprouts | sr:169971 | 4 sprouts 84; half a cup 78; 1 sprout 21
cabbage-boiled | Cabbage, boiled | white cabbage, green cabbage, sweetheart cabbage | sr:169976 | half a cup 75; 1 cup 150; 1 serving 80
cabbage-raw | Cabbage, raw | shredded cabbage | fndds:75103000 | 1 cup, shredded 90; 1 leaf 25
cabbage-red | Red cabbage, raw | | fndds:75105000 | 1 cup, shredded 90; 1 leaf 25
cabbage-red-boiled | Red cabbage, boiled | braised red cabbage | sr:169978 | half a cup 75; 1 serving 80
cabbage-savoy | Savoy cabbage, boiled | | sr:170389 | half a cup 72; 1 cup 145 | zero alcoholG caffeineMg
pak-choi | Pak choi, boiled | bok choy, pak choy, Chinese cabbage | sr:170391 | half a cup 85; 1 cup 170
cauliflower | Cauliflower, boiled | steamed cauliflower | sr:170397 | half a cup 62; 3 florets 54; 1 serving 80
cauliflower-raw | Cauliflower, raw | | fndds:75107000 | 1 cup 110; 1 floret 13
carrots-boiled | Carrots, boiled | cooked carrots | sr:170394 | half a cup 78; 1 carrot 46; 1 serving 80
carrots-raw | Carrot, raw | carrot sticks, baby carrots | fndds:73101010 | 1 carrot 60; 1 stick 10; 1 cup 120
parsnips | Parsnips, boiled | | sr:170009 | half a cup 78; 1 parsnip 160; 1 serving 80
turnip | Turnip, boiled | | sr:170058 | half a cup 78; 1 cup 156
swede | Swede, boiled | rutabaga, neeps, yellow turnip | sr:168455 | half a cup 85; 1 cup, mashed 240
celeriac | Celeriac, boiled | celery root | sr:169987 | half a cup 78; 1 cup 155 | zero alcoholG caffeineMg
beetroot | Beetroot, boiled | beets, beet | sr:169146 | half a cup, sliced 85; 1 beetroot 50
beetroot-pickled | Beetroot, pickled | pickled beets | fndds:75500210 | 4 slices 40; half a cup 85
peas | Peas, frozen and boiled | garden peas, petits pois, green peas | sr:170017 | half a cup 80; 3 tablespoons 80; 1 cup 160
peas-tinned | Peas, tinned | canned peas | fndds:75224023 | half a cup 80; 1 cup 160
sugar-snaps | Mangetout or sugar snap peas, boiled | snow peas, snap peas | sr:170011 | half a cup 80; 1 cup 160
green-beans | Green beans, boiled | French beans, runner beans, fine beans, string beans | sr:169141 | half a cup 62; 1 cup 125; 1 serving 80
sweetcorn-tinned | Sweetcorn, tinned | canned corn | fndds:75216113 | half a cup 83; 3 tablespoons 80; 1 cup 165
corn-cob | Corn on the cob, boiled | sweetcorn, corn, maize cob | sr:169999 | 1 medium cob 103; 1 large cob 118; half a cup, kernels 75
aubergine | Aubergine, boiled | eggplant, brinjal | sr:169229 | half a cup 50; 1 cup, cubes 99; 1 serving 80
courgette | Courgette, boiled | zucchini | sr:169292 | half a cup 90; 1 cup, sliced 180; 1 serving 80
squash-butternut | Butternut squash, baked | squash | sr:169296 | half a cup 102; 1 cup, cubes 205 | zero alcoholG caffeineMg
squash-acorn | Acorn squash, baked | | sr:169293 | half a cup 102; 1 cup, cubes 205 | zero alcoholG caffeineMg
pumpkin | Pumpkin, boiled | | sr:168449 | half a cup, mashed 122; 1 cup, mashed 245
pumpkin-tinned | Pumpkin purée, tinned | canned pumpkin | fndds:73201013 | half a cup 123; 1 cup 245
onion-raw | Onion, raw | red onion, white onion | fndds:75117020 | 1 slice 15; 1 medium 148; half a cup 80
onion-boiled | Onion, cooked without fat | boiled onions | sr:170001 | half a cup 105; 1 medium 94; 1 tablespoon 15
spring-onion | Spring onion | scallion, green onion, salad onion | fndds:75117010 | 1 onion 15; half a cup 50
leeks | Leeks, boiled | | sr:168426 | 1 leek 124; half a cup 52; 1 serving 80 | zero alcoholG caffeineMg
garlic | Garlic, raw | | fndds:75111500 | 1 clove 3; 1 teaspoon 5
celery | Celery, raw | celery stick | fndds:75109000 | 1 stalk 40; 1 small stick 4; 1 cup 120
fennel | Fennel, raw | fennel bulb | fndds:75109010 | quarter of a bulb 59; 1 bulb 235
cucumber | Cucumber | | fndds:75111000 | 5 slices 50; 1 slice 10; 1 cup 120
lettuce-iceberg | Iceberg lettuce | lettuce | fndds:75113000 | 1 cup 35; 1 leaf 8; 1 salad bowl 70
lettuce-romaine | Cos lettuce | romaine lettuce, little gem | fndds:72116000 | 1 cup 35; 1 leaf 13; 1 salad bowl 70
rocket | Rocket | arugula, roquette | fndds:75113080 | a handful 20; 1 salad bowl 40
watercress | Watercress | cress | fndds:72130100 | a handful 20; 1 cup 34
salad-leaves | Mixed salad leaves | salad, salad greens, spring mix | fndds:75114000 | a handful 35; 1 salad bowl 70
salad-mixed | Mixed salad without dressing | side salad, garden salad, green salad | fndds:75143000 | 1 side salad 94; 1 cup 73; 1 bowl 168
coleslaw | Coleslaw | slaw | fndds:75140990 | 2 tablespoons 45; half a cup 110; 1 tub 150
mushrooms-raw | Mushrooms, raw | button mushrooms, white mushrooms | fndds:75115000 | 4 mushrooms 72; 1 cup, sliced 70; 1 mushroom 18
mushrooms-boiled | Mushrooms, boiled | cooked mushrooms | sr:169252 | half a cup 78; 1 mushroom 12; 1 serving 80
mushrooms-fried | Mushrooms, stir-fried | fried mushrooms | sr:169253 | half a cup 54; 1 serving 80
mushrooms-portobello | Portobello mushroom, grilled | portabella mushroom, flat mushroom | sr:169243 | 1 large mushroom 85; 1 cup, sliced 121
mushrooms-uv | Mushrooms grown with UV light, grilled | vitamin D mushrooms, UV mushrooms | sr:169377 | 1 large mushroom 85; 1 serving 80; 1 cup, sliced 121 | borrow vitaminB12Ug sr:169243; folateDfeUg sr:169243; folicAcidUg sr:169243 | zero alcoholG caffeineMg | note Vitamin D is that of American portobellos under UV light; British packs declare from 5 µg in 100 g.
mushrooms-shiitake | Shiitake mushrooms, cooked | shiitake | sr:168437 | half a cup 72; 1 mushroom 18
mushrooms-oyster | Oyster mushrooms, raw | | sr:168580 | 1 cup 86; 1 small 15
mushrooms-maitake | Maitake mushrooms, raw | hen of the woods | sr:169403 | 1 cup 70; half a cup 35
okra | Okra, boiled | ladies' fingers, bhindi | sr:169261 | half a cup 80; 8 pods 85
pepper-red | Red pepper, raw | bell pepper, capsicum, sweet pepper | fndds:75122200 | half a pepper 60; 1 pepper 120; 1 cup 150
pepper-green | Green pepper, raw | green bell pepper | fndds:75122100 | half a pepper 60; 1 pepper 120; 1 cup 150
pepper-red-boiled | Red pepper, cooked | roasted pepper | sr:170110 | half a cup 68; 1 cup, strips 135
chilli | Chilli, raw | chili pepper, hot pepper, jalapeño | fndds:75121000 | 1 chilli 15; 1 slice 2
tomato | Tomato, raw | salad tomato | fndds:74101000 | 1 medium 125; 1 slice 20; 1 cup 180
tomatoes-cherry | Cherry tomatoes | plum tomatoes, baby tomatoes | fndds:74101000 | 5 tomatoes 85; 1 tomato 17; a handful 80
tomatoes-tinned | Tomatoes, tinned | canned tomatoes, chopped tomatoes | fndds:74201003 | half a tin 200; half a cup 120; 1 tin 400 | borrow thiaminMg sr:170052 | note The source's thiamin (0.56 mg) is fifteen times that of raw tomatoes and looks like a slip, so that of tinned stewed tomatoes stands instead.
tomatoes-cooked | Tomatoes, grilled or boiled | cooked tomato | sr:170050 | 1 medium 123; half a cup 120; 1 serving 80
tomatoes-sun-dried | Sun-dried tomatoes | | fndds:74206000 | 4 pieces 20; 1 piece 5; half a cup 27
tomatoes-sun-dried-oil | Sun-dried tomatoes in oil | | sr:169384 | 4 pieces 12; half a cup 55 | zero alcoholG caffeineMg
tomato-puree | Tomato purée | tomato paste, tomato concentrate | sr:170459 | 1 tablespoon 16; quarter of a cup 66
passata | Passata, unsalted | sieved tomatoes, strained tomatoes, tomato puree | sr:170460 | half a cup 125; 1 cup 250
radish | Radishes | | fndds:75125000 | 5 radishes 25; 1 radish 5
artichoke | Artichoke, boiled | globe artichoke, artichoke hearts | sr:168386 | 1 medium 120; half a cup, hearts 84
artichoke-jerusalem | Jerusalem artichoke, raw | sunchoke | sr:169236 | half a cup 75; 1 cup, sliced 150
asparagus | Asparagus, boiled | steamed asparagus | sr:168390 | 5 spears 75; half a cup 90; 1 spear 15
bean-sprouts | Bean sprouts, raw | beansprouts | fndds:75101000 | 1 cup 90; a handful 40
bamboo-shoots | Bamboo shoots, tinned | canned bamboo shoots | sr:169212 | half a cup 65; 1 cup 131
water-chestnuts | Water chestnuts | | fndds:75235000 | half a cup 79; 1 chestnut 10
mixed-vegetables | Mixed vegetables, frozen and boiled | mixed veg, frozen vegetables | sr:170472 | half a cup 91; 3 tablespoons 80; 1 cup 182
stir-fry-vegetables | Stir-fried vegetables | stir fry vegetables | fndds:75340010 | 1 cup 127; half a cup 64
onion-rings | Onion rings, battered | | fndds:75415022 | 5 rings 50; 1 ring 10; 1 takeaway portion 120
sauerkraut | Sauerkraut | pickled cabbage | fndds:75230000 | 2 tablespoons 30; half a cup 70
kimchi | Kimchi | | fndds:75502520 | 2 tablespoons 30; half a cup 75
olives-green | Green olives | | fndds:75510010 | 5 olives 20; 1 olive 4
olives-black | Black olives | kalamata olives | fndds:75510020 | 5 olives 25; 1 olive 5
gherkins | Gherkins | pickles, dill pickles, pickled cucumber | fndds:75503010 | 1 gherkin 40; 1 slice 7; 1 large 80
`,
)
