// Which sweet things are built in: sugar, spreads, chocolate, sweets, biscuits, cakes and puddings? The format is in ../README.md.
import { rows } from '../rows.js'

export const plantSweets = rows(
  'sweets',
  `
sugar | Sugar | white sugar, granulated sugar, caster sugar | fndds:91101010 | 1 teaspoon 4; 1 cube 2.3; 1 tablespoon 12
sugar-brown | Brown sugar | demerara, muscovado | fndds:91102010 | 1 teaspoon 4.6; 1 tablespoon 14
honey | Honey | | fndds:91302010 | 1 teaspoon 7; 1 tablespoon 20
golden-syrup | Golden syrup | pancake syrup | fndds:91300100 | 1 tablespoon 20
maple-syrup | Maple syrup | | sr:169661 | 1 tablespoon 20
treacle | Black treacle | molasses, blackstrap molasses | fndds:91303000 | 1 tablespoon 20; 1 teaspoon 7
jam | Jam | strawberry jam, preserve, jelly, conserve | fndds:91402000 | 1 teaspoon 7; 1 tablespoon 20; on 1 slice of toast 15
marmalade | Marmalade | | fndds:91404000 | 1 teaspoon 7; 1 tablespoon 20; on 1 slice of toast 15
lemon-curd | Lemon curd | lemon pie filling | fndds:61113500 | 1 teaspoon 7; 1 tablespoon 20
chocolate-spread | Chocolate hazelnut spread | Nutella, chocolate spread | fndds:91304090 | 1 tablespoon 20; on 1 slice of toast 15
chocolate-milk | Milk chocolate | chocolate, chocolate bar, Dairy Milk, Hershey's | fndds:91705010 | 4 squares 20; 1 bar 45; 1 piece 8
chocolate-dark | Dark chocolate, about 50 % cocoa | plain chocolate, bittersweet chocolate | sr:170274 | 4 squares 20; 1 oz 28.35; 1 bar 45
chocolate-dark-70 | Dark chocolate, 70 to 85 % cocoa | high cocoa chocolate, 70% chocolate | sr:170273 | 4 squares 20; 1 oz 28.35; 2 squares 10 | zero vitaminDUg folicAcidUg vitaminCMg alcoholG
chocolate-white | White chocolate | | fndds:91705400 | 4 squares 20; 1 bar 25
chocolate-nut | Milk chocolate with nuts | fruit and nut chocolate, chocolate with almonds | fndds:91705060 | 4 squares 20; 1 bar 41
chocolate-wafer | Chocolate wafer bar | Kit Kat | fndds:91705030 | 1 bar, four fingers 42; two fingers 21
chocolate-caramel-biscuit | Caramel and biscuit chocolate bar | Twix | fndds:91703200 | 1 bar, two fingers 50; one finger 25
chocolate-nougat-peanut | Peanut and nougat chocolate bar | Snickers | fndds:91715100 | 1 bar 48; 1 small bar 17
chocolate-nougat | Nougat and caramel chocolate bar | Mars bar, Milky Way bar (US) | fndds:91726130 | 1 bar 51; 1 small bar 17
chocolate-sweets | Chocolate sweets in a sugar shell | M&M's, Smarties | fndds:91746100 | 1 small bag 45; 10 sweets 7
chocolate-peanuts | Chocolate peanuts | Peanut M&M's, chocolate-covered peanuts | fndds:91731010 | 1 small bag 45; 10 sweets 20
peanut-butter-cup | Peanut butter cups | Reese's | fndds:91734100 | 2 cups 42; 1 cup 17
cocoa-powder | Cocoa powder | unsweetened cocoa | sr:169593 | 1 tablespoon 5.4; 1 teaspoon 2
sweets-jelly | Jelly sweets | gummy bears, wine gums, gumdrops, Haribo | fndds:91745010 | a small bag 40; 5 sweets 16
sweets-boiled | Boiled sweets | hard candy, mints, lollipop | fndds:91745020 | 1 sweet 6; 3 sweets 18
liquorice | Liquorice | licorice | fndds:91721000 | 1 stick 11; 5 pieces 14
marshmallows | Marshmallows | | fndds:91723000 | 3 marshmallows 22; 1 marshmallow 7
toffee | Toffee | caramels, butterscotch | fndds:91760000 | 2 pieces 14; 1 piece 7
fudge | Fudge | | fndds:91713030 | 1 piece 22
halva | Halva | halvah, sesame sweet | fndds:91716010 | 1 piece 30
biscuit-plain | Plain sweet biscuit | Rich Tea, Marie biscuit | fndds:53241510 | 2 biscuits 16; 1 biscuit 8
biscuit-digestive | Digestive biscuit | graham crackers, Hobnob | fndds:54102010 | 2 biscuits 30; 1 biscuit 15
biscuit-oat | Oat biscuit | oatmeal cookie | fndds:53233000 | 1 biscuit 20; 1 large cookie 45
biscuit-ginger | Ginger nut biscuit | gingersnap | fndds:53223000 | 2 biscuits 20; 1 biscuit 10
biscuit-short | Shortbread | | fndds:53239000 | 1 finger 20; 1 large piece 45
biscuit-custard | Cream sandwich biscuit | custard cream, vanilla sandwich cookie | fndds:53243000 | 2 biscuits 28; 1 biscuit 14
biscuit-chocolate-sandwich | Chocolate sandwich biscuit | Oreo, Bourbon biscuit | fndds:53209015 | 2 biscuits 24; 1 biscuit 12
biscuit-chocolate | Chocolate-coated biscuit | chocolate digestive, chocolate cookie | fndds:53209005 | 2 biscuits 34; 1 biscuit 17
cookie-choc-chip | Chocolate chip cookie | cookie, Maryland cookie | fndds:53206000 | 1 small 20; 1 large 45; 1 medium 30
fig-roll | Fig roll | fig bar, Fig Newton | fndds:53220030 | 2 rolls 32; 1 roll 16
breakfast-biscuit | Breakfast biscuit | Belvita | fndds:54103000 | 4 biscuits 50; 1 biscuit 12.5
cereal-bar | Cereal bar | granola bar, muesli bar, flapjack bar | fndds:53712100 | 1 bar 43; 1 small bar 24
nut-bar | Fruit and nut bar | KIND bar, nut bar | fndds:53713010 | 1 bar 40
energy-bar | Energy bar, fortified | Clif bar, protein bar, sports bar | fndds:53720200 | 1 bar 68; 1 small bar 28
brownie | Chocolate brownie | | fndds:53204010 | 1 medium 50; 1 small 30
muffin-blueberry | Blueberry muffin | fruit muffin, cupcake muffin | fndds:52302010 | 1 medium 130; 1 small 70; 1 mini 25
muffin-bran | Bran muffin | | fndds:52304010 | 1 medium 130; 1 small 70
scone | Scone | | fndds:52105100 | 1 scone 70
scone-fruit | Fruit scone | | fndds:52105200 | 1 scone 70
sponge-cake | Sponge cake | Victoria sponge | fndds:53118200 | 1 slice 65; 1 large slice 92
chocolate-cake | Chocolate cake with icing | | fndds:53105270 | 1 slice 80; 1 cupcake 75
carrot-cake | Carrot cake | | fndds:53104260 | 1 slice 80; 1 cupcake 75
cupcake | Cupcake with icing | fairy cake, yellow cake with icing | fndds:53121270 | 1 cupcake 75; 1 mini cupcake 25
madeira-cake | Madeira cake | pound cake, loaf cake | fndds:53116000 | 1 slice 40; 1 large slice 91
fruit-cake | Fruit cake | Christmas cake | fndds:53110000 | 1 slice 70; 1 large slice 113
ginger-cake | Ginger cake | gingerbread, parkin | fndds:53111000 | 1 slice 50; 1 large slice 69
banana-bread | Banana bread | banana cake | fndds:53102600 | 1 slice 62
cheesecake | Cheesecake | | fndds:53104500 | 1 slice 110; 1 large slice 128
doughnut | Ring doughnut | donut, glazed doughnut | fndds:53521110 | 1 doughnut 60
doughnut-jam | Jam doughnut | jelly donut | fndds:53521140 | 1 doughnut 80
danish | Danish pastry | cinnamon swirl | fndds:53510000 | 1 small 56; 1 large 113
eclair | Éclair or cream bun | profiteroles | fndds:53420200 | 1 éclair 78; 1 large 102
baklava | Baklava | | fndds:53441110 | 1 small piece 40; 1 piece 78
apple-pie | Apple pie | | fndds:53301000 | 1 slice 150; 1 small pie 65
pumpkin-pie | Pumpkin pie | | fndds:53347000 | 1 slice 154
mince-pie | Mince pie | | fndds:53306000 | 1 pie 55
apple-crumble | Apple crumble | apple crisp, fruit crumble | fndds:53415100 | 1 bowl 170; half a cup 123
meringue | Meringue | | fndds:53228000 | 1 small nest 13; 1 cookie 5
toaster-pastry | Toaster pastry | Pop-Tart | fndds:53530000 | 1 pastry 54
sorbet | Sorbet | sherbet | fndds:63430150 | 1 scoop 60; half a cup 100
ice-lolly | Ice lolly | popsicle | fndds:91611000 | 1 lolly 50
jelly | Jelly, made up | gelatin dessert, Jell-O | fndds:91501010 | half a cup 120; 1 pot 95
chewing-gum | Chewing gum, sugar-free | | fndds:91802000 | 1 piece 2
sweetener | Sweetener tablet or powder | aspartame, sucralose, stevia, Splenda | fndds:91108000 | 1 sachet 1; 1 tablet 0.1; 1 teaspoon 3
`,
)
