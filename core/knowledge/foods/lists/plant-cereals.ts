// Which breakfast cereals are built in? Most are fortified, and as American makers do it (README.md). The format is in ../README.md.
import { rows } from '../rows.js'

export const plantCereals = rows(
  'breakfast-cereals',
  `
porridge-water | Porridge made with water | oatmeal, oats, oatmeal with water | sr:173905 | 1 bowl 240; half a bowl 120
porridge-milk | Porridge made with milk | oatmeal with milk, oats with milk | fndds:56203066 | 1 bowl 240; half a bowl 120 | unknown vitaminDUg | note American milk has vitamin D added and British milk has not, so it is left open.
porridge-plant | Porridge made with plant drink | oatmeal with oat milk, porridge with soya milk | fndds:56203076 | 1 bowl 240; half a bowl 120
porridge-instant | Instant porridge made with water | instant oatmeal, fortified oatmeal sachet | fndds:56203086 | 1 sachet, made up 148; 1 bowl 240
oats | Oats, dry | rolled oats, porridge oats, raw oats, overnight oats | fndds:57602100 | 1 portion 40; half a cup 40; 1 tablespoon 5
oat-bran | Oat bran, dry | | fndds:57602500 | 2 tablespoons 12; half a cup 47
wheat-bran | Wheat bran | natural bran | fndds:57601100 | 1 tablespoon 4; quarter of a cup 15
wheat-germ | Wheat germ | wheatgerm | fndds:57412000 | 1 tablespoon 7; quarter of a cup 28
bran-flakes | Bran flakes | | fndds:57207000 | 1 bowl 45; 1 cup 45; a small bowl 30
corn-flakes | Corn flakes | cornflakes | fndds:57134000 | 1 bowl 30; 1 cup 25
frosted-flakes | Frosted flakes | Frosties, sugar-coated corn flakes | fndds:57348000 | 1 bowl 40; 1 cup 40
rice-crispies | Crisped rice cereal | Rice Krispies, rice pops, puffed rice cereal | fndds:57151000 | 1 bowl 30; 1 cup 26
chocolate-rice | Chocolate crisped rice | Coco Pops, Cocoa Krispies | fndds:57126000 | 1 bowl 30; 1 cup 41
wheat-biscuits | Wheat biscuits | Weetabix, wheat bisks, Weet-Bix | sr:169040 | 2 biscuits 38; 1 biscuit 19; 3 biscuits 57
shredded-wheat | Shredded wheat | | fndds:57417000 | 2 large biscuits 46; 1 large biscuit 23; 1 cup, bite-size 50
shredded-wheat-frosted | Frosted shredded wheat | Frosted Mini-Wheats, Frosted Wheats | fndds:57214000 | 1 bowl 45; 1 cup 53
bran-sticks | High-fibre bran sticks | All-Bran, bran cereal | fndds:57101000 | 1 bowl 40; half a cup 31; 1 cup 62
raisin-bran | Raisin bran | Sultana Bran, bran flakes with raisins | fndds:57329000 | 1 bowl 45; 1 cup 56
rice-wheat-flakes | Rice and wheat flakes | Special K | fndds:57344000 | 1 bowl 30; 1 cup 31
oat-hoops | Oat hoops | Cheerios, toasted oat cereal | fndds:57401100 | 1 bowl 30; 1 cup 28
honey-hoops | Honey nut oat hoops | Honey Nut Cheerios | fndds:57241000 | 1 bowl 30; 1 cup 37
fruit-hoops | Fruit-flavoured hoops | Froot Loops | fndds:57213000 | 1 bowl 30; 1 cup 29
wheat-flakes | Wholewheat flakes | Wheaties | fndds:57418000 | 1 bowl 36; 1 cup 36
malted-nuggets | Malted wheat and barley nuggets | Grape-Nuts | fndds:57230000 | half a cup 58; 1 small bowl 45
puffed-wheat | Puffed wheat, plain | | fndds:57416000 | 1 bowl 20; 1 cup 15
muesli | Muesli, not fortified | Swiss-style muesli, Alpen, no added sugar muesli | sr:169075 | 1 bowl 50; half a cup 43; 1 cup 85
granola | Granola | oat crunch, crunchy cereal | fndds:57227000 | 1 bowl 50; half a cup 55; 1 cup 111
granola-homemade | Granola, homemade | | fndds:57228000 | 1 bowl 50; half a cup 61
cream-of-wheat | Semolina porridge made with water | cream of wheat, farina | sr:171657 | 1 bowl 240; half a bowl 120
grits | Grits | maize porridge | sr:171655 | 1 bowl 240; half a bowl 120
`,
)
