// Which milks, yoghurts, creams, cheeses and milk puddings are built in? British milk has no vitamin D added; American milk has.
import { rows } from '../rows.js'

export const animalDairy = [
  ...rows(
    'milk-and-dairy',
    `
milk-semi-skimmed | Semi-skimmed milk | milk, semi skimmed, 2% milk without vitamin D, green top milk | sr:172205 | 1 glass 200; 1 cup 237; a splash in tea 30; on cereal 125; 1 carton 500 | ml 1.03 | note The figures are of American milk with 2 % fat and nothing added; British semi-skimmed has 1.7 %.
milk-whole | Whole milk | full fat milk, full cream milk, whole milk without vitamin D, blue top milk | sr:172217 | 1 glass 200; 1 cup 237; a splash in tea 30; on cereal 125; 1 carton 500 | ml 1.03
milk-skimmed | Skimmed milk | skim milk without vitamin D, red top milk | sr:173432 | 1 glass 200; 1 cup 237; a splash in tea 30; on cereal 125; 1 carton 500 | ml 1.04
milk-one-percent | 1% milk | low-fat milk without vitamin D, orange top milk | sr:173441 | 1 glass 200; 1 cup 237; a splash in tea 30; on cereal 125 | ml 1.03
milk-whole-d | Whole milk, vitamin D added | American whole milk, vitamin D milk, fortified whole milk | fndds:11111000 | 1 cup 237; 1 glass 240; 1 school carton 237; on cereal 125 | ml 1.03
milk-two-percent-d | 2% milk, vitamin D added | reduced-fat milk, American 2% milk, fortified semi-skimmed milk | fndds:11112110 | 1 cup 237; 1 glass 240; 1 school carton 237; on cereal 125 | ml 1.03
milk-one-percent-d | 1% milk, vitamin D added | low-fat milk, American 1% milk | fndds:11112210 | 1 cup 237; 1 glass 240; 1 school carton 237; on cereal 125 | ml 1.03
milk-skim-d | Skim milk, vitamin D added | fat-free milk, nonfat milk, American skim milk | fndds:11113000 | 1 cup 237; 1 glass 240; 1 school carton 237; on cereal 125 | ml 1.03
milk-lactose-free | Lactose-free milk, vitamin D added | lactose free milk, Lactaid | fndds:11114330 | 1 glass 200; 1 cup 237; a splash in tea 30 | ml 1.03
milk-goat | Goat's milk | goats milk | fndds:11116000 | 1 glass 200; 1 cup 237 | ml 1.03 | unknown vitaminDUg | note American goat's milk has vitamin D added, British has none: left open.
buttermilk | Buttermilk | | fndds:11115100 | 1 glass 200; 1 cup 237 | ml 1.03
kefir | Kefir | kefir milk drink | fndds:11115400 | 1 glass 200; 1 bottle 250; 1 cup 237 | ml 1.03
milk-evaporated | Evaporated milk | tinned milk, canned evaporated milk | fndds:11211050 | 2 tablespoons 30; 1 tablespoon 15; 1 cup 237; 1 tin 410 | ml 1.07
milk-condensed | Condensed milk, sweetened | sweetened condensed milk | fndds:11220000 | 1 tablespoon 19; 1 cup 304; 1 tin 397
milk-powder | Dried skimmed milk powder | milk powder, powdered milk, dry milk | fndds:11813000 | 2 tablespoons 10; 1 tablespoon 5; 1 cup 68
milk-chocolate-drink | Chocolate milk | chocolate milkshake, flavoured milk | fndds:11511100 | 1 glass 200; 1 bottle 400; 1 carton 237; 1 cup 237 | ml 1.06 | unknown vitaminDUg | note The source is made with American milk, to which vitamin D is added; of British milk it would be little.
milkshake | Milkshake, takeaway | vanilla milkshake, strawberry milkshake, thick shake | fndds:11542200 | 1 medium 400; 1 small 300; 1 large 500
hot-chocolate | Hot chocolate made with milk | cocoa, hot cocoa, drinking chocolate | - | 1 mug 260; 1 cup 237 | ml 1.05 | mix sr:172205 250; fndds:11830160 20
hot-chocolate-water | Hot chocolate made with water | instant hot chocolate, hot cocoa mix | fndds:11514100 | 1 mug 260; 1 cup 237 | ml 1.02
malted-milk | Malted milk drink | Horlicks, Ovaltine, malted drink | fndds:11526000 | 1 mug 260; 1 cup 237 | ml 1.06 | unknown vitaminDUg | note The source is made with American milk, to which vitamin D is added; of British milk it would be little.
yoghurt-plain | Plain yoghurt, whole milk | natural yoghurt, yogurt, plain yogurt | sr:171284 | 1 pot 125; 1 large pot 170; 1 cup 245; 1 tablespoon 30
yoghurt-low-fat | Plain yoghurt, low fat | low fat natural yoghurt, lowfat yogurt | sr:170886 | 1 pot 125; 1 large pot 170; 1 cup 245; 1 tablespoon 30
yoghurt-low-fat-d | Plain yoghurt, low fat, vitamin D added | American plain yogurt, fortified yoghurt | fndds:11411200 | 1 pot 170; 1 small pot 113; 1 cup 245; 1 tablespoon 30
yoghurt-greek | Greek yoghurt, whole milk | greek yogurt, greek-style yoghurt | fndds:11411400 | 1 pot 150; 1 large pot 170; 1 cup 245; 1 tablespoon 30
yoghurt-greek-fat-free | Greek yoghurt, fat-free | 0% greek yogurt, nonfat greek yogurt, skyr | fndds:11411420 | 1 pot 150; 1 large pot 170; 1 cup 245; 1 tablespoon 30
yoghurt-fruit | Fruit yoghurt, low fat | strawberry yoghurt, flavoured yogurt, fruit yogurt | sr:171285 | 1 pot 125; 1 large pot 170; 1 tube 64; 1 cup 245
yoghurt-fruit-d | Fruit yoghurt, low fat, vitamin D added | American fruit yogurt, fortified fruit yoghurt | fndds:11432000 | 1 pot 170; 1 small pot 113; 1 tube 64; 1 cup 245
yoghurt-fruit-whole | Fruit yoghurt, whole milk | creamy fruit yoghurt, luxury yoghurt | fndds:11431000 | 1 pot 125; 1 large pot 170; 1 cup 245 | unknown vitaminDUg | note The source is made with American milk, to which vitamin D is added; of British milk it would be little.
yoghurt-drink | Yoghurt drink | drinking yoghurt, probiotic drink | fndds:11436000 | 1 bottle 93; 1 mini bottle 65; 1 cup 245 | unknown vitaminDUg | note The source is made with American milk, to which vitamin D is added; of British milk it would be little.
tzatziki | Tzatziki | cucumber raita, raita | fndds:11440060 | 2 tablespoons 30; 1 tablespoon 15; 1 pot 200
cream-double | Double cream | heavy cream, whipping cream | fndds:12130100 | 1 tablespoon 15; 2 tablespoons 30; 1 cup 237; 1 pot 150 | ml 1.01
cream-single | Single cream | light cream, coffee cream, pouring cream | fndds:12110100 | 1 tablespoon 15; 2 tablespoons 30; 1 cup 237; 1 pot 150 | ml 1.01
half-and-half | Half and half | half & half, half cream | fndds:12120100 | 1 tablespoon 15; 1 individual pot 15; 1 cup 237 | ml 1.01
cream-sour | Soured cream | sour cream, creme fraiche | fndds:12310100 | 1 tablespoon 15; 2 tablespoons 30; 1 cup 240
cream-whipped | Whipped cream from a can | squirty cream, whipped topping | fndds:12140000 | 2 tablespoons 10; 1 cup 60
creamer | Coffee creamer, liquid | coffee creamer, coffee whitener | fndds:12210200 | 1 tablespoon 15; 1 individual pot 11 | ml 1.01
ice-cream | Ice cream, vanilla | dairy ice cream | fndds:13110100 | 2 scoops 120; 1 scoop 60; 1 cup 135; 1 tub 100
ice-cream-chocolate | Ice cream, chocolate | chocolate ice cream | fndds:13110110 | 2 scoops 120; 1 scoop 60; 1 cup 135; 1 tub 100
ice-cream-cone | Ice cream cone | cornet, ninety-nine, soft serve cone | fndds:13120782 | 1 cone 120; 1 small cone 90
ice-cream-bar | Ice cream bar, chocolate-coated | choc ice, Magnum | fndds:13120100 | 1 bar 75; 1 mini bar 50
frozen-yoghurt | Frozen yoghurt | frozen yogurt, froyo | fndds:11460000 | 1 tub 130; 1 cup 174
custard | Custard | vanilla custard, egg custard | fndds:13210300 | half a cup 130; 1 pot 125; 1 cup 260 | unknown vitaminDUg | note The source is made with American milk, to which vitamin D is added; of British milk it would be little.
rice-pudding | Rice pudding | tinned rice pudding | fndds:13210410 | half a tin 200; 1 pot 110; 1 cup 260
milk-pudding | Chocolate pudding, ready to eat | chocolate dessert, chocolate mousse pot, pudding cup | fndds:13230130 | 1 pot 110; 1 cup 240
trifle | Trifle | sherry trifle | fndds:13252590 | 1 bowl 170; 1 pot 125 | unknown vitaminDUg | note The source is made with American milk, to which vitamin D is added; of British milk it would be little.
tiramisu | Tiramisu | | fndds:13252600 | 1 piece 130
creme-caramel | Crème caramel | flan, creme caramel, caramel custard | fndds:13210350 | 1 pot 100; 1 cup 260 | unknown vitaminDUg | note The source is made with American milk, to which vitamin D is added; of British milk it would be little.
cheddar | Cheddar cheese | cheese, cheddar, mature cheddar, hard cheese | fndds:14104100 | a matchbox piece 30; 1 slice 21; 1 tablespoon, grated 7; 1 cup, grated 113
cheddar-reduced | Cheddar, reduced fat | half fat cheddar, low-fat cheese | fndds:14104110 | a matchbox piece 30; 1 slice 21; 1 cup, grated 113
cheese-american | American cheese slices | processed cheese slice, cheese single, burger cheese | fndds:14410110 | 1 slice 21; 2 slices 42 | unknown vitaminDUg | note American slices often have vitamin D added and British ones do not; read the packet.
cheese-spread | Cheese spread | cheese triangle, processed cheese spread, Dairylea | fndds:14420100 | 1 triangle 17; 1 tablespoon 15
cheese-cream | Cream cheese | soft cheese, Philadelphia | fndds:14301010 | 1 tablespoon 15; 2 tablespoons 30; 1 pot 180
cheese-cream-light | Cream cheese, light | light soft cheese, low-fat cream cheese | fndds:14303010 | 1 tablespoon 15; 2 tablespoons 30; 1 pot 180
cottage-cheese | Cottage cheese | | fndds:14201010 | half a pot 100; 1 cup 210; 1 tablespoon 40
cottage-cheese-low-fat | Cottage cheese, low fat | | fndds:14204010 | half a pot 100; 1 cup 226; 1 tablespoon 40
mozzarella | Mozzarella | | fndds:14107010 | half a ball 62; 1 slice 21; 1 stick 28; 1 cup, grated 113
brie | Brie | camembert, soft white cheese | fndds:14103020 | a small wedge 30; 1 slice 21
feta | Feta | greek salad cheese | fndds:14104400 | a matchbox piece 30; 1 cup, crumbled 150
goats-cheese | Goat's cheese | goat cheese, chèvre | fndds:14104700 | 1 slice 30; 1 cup, crumbled 140
gouda | Gouda or Edam | edam, gouda | fndds:14105010 | 1 slice 21; a matchbox piece 30
swiss-cheese | Swiss cheese | emmental, emmenthal, gruyere | fndds:14109010 | 1 slice 21; a matchbox piece 30; 1 cup, grated 108
parmesan | Parmesan | grana padano, pecorino | fndds:14108020 | 1 tablespoon, grated 5; a small piece 20
stilton | Blue cheese | stilton, roquefort, gorgonzola | fndds:14101010 | a matchbox piece 30; 1 slice 21
ricotta | Ricotta | | fndds:14201500 | 2 tablespoons 60; 1 tablespoon 30; 1 cup 246
queso-fresco | Queso fresco | fresh Mexican cheese, paneer, halloumi | fndds:14133000 | 1 slice 30; 1 cup, crumbled 135 | unknown vitaminDUg | note Paneer and halloumi are made alike, but the vitamin D of this figure comes from fortified American milk.
`,
  ),
  ...rows(
    'fats',
    `
butter | Butter | salted butter | fndds:81101000 | on 1 slice 7; 1 pat 7; 1 teaspoon 5; 1 tablespoon 14
butter-unsalted | Butter, unsalted | sweet butter | sr:173430 | on 1 slice 7; 1 pat 7; 1 teaspoon 5; 1 tablespoon 14
butter-spreadable | Spreadable butter | butter blend, butter with oil | fndds:81104510 | on 1 slice 7; 1 teaspoon 5; 1 tablespoon 14
ghee | Ghee | clarified butter | fndds:81204000 | 1 teaspoon 5; 1 tablespoon 13
lard | Lard | dripping, beef dripping, pork fat | fndds:81202000 | 1 teaspoon 5; 1 tablespoon 13
`,
  ),
]
