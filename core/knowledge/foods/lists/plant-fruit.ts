// Which fruits are built in? The format is in ../README.md.
import { rows } from '../rows.js'

export const plantFruit = rows(
  'fruit',
  `
banana | Banana | | fndds:63107010 | 1 medium 126; 1 small 100; 1 large 136; 1 cup, sliced 150
apple | Apple | Gala, Granny Smith, Braeburn, eating apple | fndds:63101000 | 1 medium 200; 1 small 165; 1 large 242; 1 slice 25; 1 cup, sliced 125
pear | Pear | conference pear | fndds:63137010 | 1 medium 180; 1 slice 25; 1 cup, sliced 125
orange | Orange | navel orange | fndds:61119010 | 1 medium 154; 1 segment 15; 1 cup, segments 180
satsuma | Satsuma | mandarin, clementine, tangerine, easy peeler | fndds:61100600 | 1 fruit 85; 1 segment 8; 1 cup, segments 200
grapefruit | Grapefruit | pink grapefruit | fndds:61101010 | half 154; 1 whole 308; 1 cup, segments 180
lemon | Lemon | | fndds:61113010 | 1 slice or wedge 8; 1 whole 65
lime | Lime | | fndds:61116010 | 1 slice or wedge 8; 1 whole 65
grapes | Grapes | red grapes, green grapes | fndds:63123000 | a handful 80; 1 grape 7; 1 cup 150
strawberries | Strawberries | | fndds:63223020 | 1 strawberry 18; a handful 80; 1 cup 150
raspberries | Raspberries | | fndds:63219000 | a handful 60; 1 cup 150; 1 raspberry 2
blueberries | Blueberries | | fndds:63203010 | a handful 60; 1 cup 150; 1 blueberry 2
blackberries | Blackberries | brambles | fndds:63201010 | a handful 60; 1 cup 150; 1 blackberry 5
berries-mixed | Mixed berries | frozen berries, summer fruits, berry mix | fndds:63200100 | 1 cup 150; a handful 80
cranberries | Cranberries, fresh | | fndds:63207010 | half a cup 50; 1 cup 100
blackcurrants | Blackcurrants | black currants | sr:173963 | a handful 60; 1 cup 112 | zero vitaminDUg folicAcidUg alcoholG caffeineMg
redcurrants | Redcurrants | red currants, white currants | sr:173964 | a handful 60; 1 cup 112
gooseberries | Gooseberries | | sr:173030 | a handful 60; 1 cup 150 | zero vitaminDUg caffeineMg
cherries | Cherries | | fndds:63115010 | a handful 75; 1 cherry 7; 1 cup 150
peach | Peach | | fndds:63135010 | 1 medium 150; 1 slice 20; 1 cup, sliced 155
nectarine | Nectarine | | fndds:63131010 | 1 medium 140; 1 slice 20; 1 cup, sliced 155
plum | Plum | Victoria plum | fndds:63143010 | 1 medium 75; 1 cup, sliced 155
apricot | Apricot, fresh | | fndds:63103010 | 1 fruit 35; 1 cup, halves 155
fig-fresh | Fig, fresh | | fndds:63119010 | 1 fruit 50
kiwi | Kiwi fruit | kiwi, kiwifruit | fndds:63126500 | 1 fruit 75; 1 slice 7; 1 cup, sliced 180
mango | Mango | | fndds:63129010 | 1 cup 165; 1 whole 210; 1 slice 25
pineapple | Pineapple, fresh | | fndds:63141010 | 1 slice 56; 1 cup, chunks 165; 1 chunk 15
papaya | Papaya | pawpaw | fndds:63133010 | 1 cup 165; 1 whole 330; 1 slice 40
melon-cantaloupe | Cantaloupe melon | orange melon, rockmelon, muskmelon | fndds:63109010 | 1 medium slice 70; 1 large slice 105; 1 cup 155
melon-honeydew | Honeydew melon | green melon, galia melon | fndds:63127010 | 1 medium slice 125; 1 large slice 190; 1 cup 155
watermelon | Watermelon | | fndds:63149010 | 1 medium slice 325; 1 small slice 218; 1 cup 155
avocado | Avocado | avo, alligator pear | fndds:63105010 | half 75; 1 whole 150; 1 slice 15; 1 cup 150
guacamole | Guacamole | guac, avocado dip | fndds:63409010 | 2 tablespoons 30; 1 tablespoon 15; 1 pot 70
pomegranate | Pomegranate | pomegranate seeds | fndds:63145010 | half a cup, seeds 88; 1 cup, seeds 175; 1 whole 250
passion-fruit | Passion fruit | granadilla | fndds:63134010 | 1 fruit 18
guava | Guava | | fndds:63125010 | 1 fruit 55; 1 cup 165
lychee | Lychee | litchi | fndds:63126510 | 1 fruit 10; 1 cup 190
persimmon | Persimmon | sharon fruit, kaki | fndds:63139010 | 1 fruit 170
star-fruit | Star fruit | carambola | fndds:63109700 | 1 fruit 90; 1 slice 8
jackfruit | Jackfruit, ripe | | sr:174687 | 1 cup 165; half a cup 82 | zero vitaminDUg caffeineMg
breadfruit | Breadfruit, cooked | | fndds:75208501 | 1 cup 170; 1 piece 35
rhubarb | Rhubarb, stewed with sugar | rhubarb compote | fndds:63147110 | half a cup 120; 1 cup 240
fruit-salad | Fruit salad | fresh fruit salad | fndds:63311000 | 1 bowl 150; half a cup 75
fruit-cocktail | Fruit cocktail in juice, tinned | canned fruit cocktail | fndds:63311170 | half a cup 120; 1 cup 245; 1 snack pot 113
peaches-tinned | Peaches in juice, tinned | canned peaches | fndds:63135170 | half a cup 120; 1 half 75; 1 snack pot 113
pears-tinned | Pears in juice, tinned | canned pears | fndds:63137170 | half a cup 120; 1 half 90
pineapple-tinned | Pineapple in juice, tinned | canned pineapple | fndds:63141170 | 1 ring 56; half a cup 120; 1 cup 245
mandarins-tinned | Mandarins in juice, tinned | canned mandarin oranges | fndds:61122320 | half a cup 120; 1 cup 245
apple-sauce | Apple purée, unsweetened | applesauce, apple sauce, stewed apple | fndds:63101120 | half a cup 120; 1 pot 113; 1 cup 245
raisins | Raisins | sultanas, golden raisins | fndds:62125100 | a handful 30; 1 small box 43; 1 mini box 14; 1 tablespoon 10
dates | Dates, dried | deglet nour, date | fndds:62110100 | 1 date 8; 3 dates 24; a handful 40
dates-medjool | Medjool dates | medjool date | sr:168191 | 1 date 24; 2 dates 48 | zero vitaminB12Ug alcoholG caffeineMg
apricots-dried | Apricots, dried | ready-to-eat apricots | fndds:62104100 | 3 apricots 24; 1 apricot 8; a handful 40
prunes | Prunes | dried plums | fndds:62122100 | 3 prunes 28; 1 prune 9.5; a handful 40
figs-dried | Figs, dried | | fndds:62113100 | 2 figs 16; 1 fig 8; a handful 40
cranberries-dried | Cranberries, dried and sweetened | craisins | fndds:62109100 | a handful 30; 1 tablespoon 8
currants-dried | Currants, dried | Zante currants | fndds:62108100 | 1 tablespoon 10; a handful 30
apple-rings | Apple rings, dried | dried apple | fndds:62101100 | 5 rings 40; 1 ring 8
mango-dried | Mango, dried | | fndds:62114050 | a handful 30; 1 slice 8 | unknown calciumMg | note FNDDS gives no calcium at all, which cannot hold for mango.
banana-chips | Banana chips | | fndds:62107200 | a handful 30; 1 cup 72
`,
)
