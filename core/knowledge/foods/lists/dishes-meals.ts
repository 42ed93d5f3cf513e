// Which cooked dishes and takeaways are built in? British and American everyday plates, each with its nearest USDA recipe.
import { rows } from '../rows.js'

export const dishesMeals = rows(
  'dishes',
  `
pizza-cheese | Pizza, cheese and tomato | margherita, cheese pizza, pizza | fndds:58106225 | 2 slices 240; 1 slice 120; half a pizza 200; 1 whole pizza 400
pizza-pepperoni | Pizza, pepperoni | pepperoni pizza | fndds:58106555 | 2 slices 250; 1 slice 125; half a pizza 210; 1 whole pizza 420
pizza-vegetable | Pizza, vegetable | veggie pizza, vegetable supreme pizza | fndds:58106325 | 2 slices 260; 1 slice 130; half a pizza 220; 1 whole pizza 440
pizza-meat-vegetable | Pizza, meat and vegetable | supreme pizza, meat feast pizza | fndds:58106725 | 2 slices 270; 1 slice 135; half a pizza 220; 1 whole pizza 440
pizza-ham-pineapple | Pizza, ham and pineapple | Hawaiian pizza | fndds:58106755 | 2 slices 260; 1 slice 130; half a pizza 220; 1 whole pizza 440
curry-chicken | Chicken curry | chicken tikka masala, chicken korma, chicken balti, curry | fndds:27146150 | 1 portion 300; 1 cup 236
curry-chicken-rice | Chicken curry with rice | chicken curry and rice, chicken tikka masala and rice | fndds:27146155 | 1 plate 450; 1 cup 217
curry-beef | Beef curry | lamb curry, rogan josh, beef madras | fndds:27116100 | 1 portion 300; 1 cup 236
curry-vegetable | Vegetable curry | veg curry, chickpea curry, chana masala | fndds:75440600 | 1 portion 300; 1 cup 236
curry-fish | Fish curry | prawn curry, Thai fish curry | fndds:27150320 | 1 portion 300; 1 cup 236
dal | Lentil curry | dal, dhal, daal, tarka dal | fndds:41311030 | 1 portion 200; 1 cup 230
biryani | Biryani with chicken | chicken biryani | fndds:27243100 | 1 plate 400; 1 cup 180
biryani-vegetable | Biryani with vegetables | vegetable biryani, vegetable pilau | fndds:58160000 | 1 plate 350; 1 cup 180
samosa | Samosa | vegetable samosa, pasty | fndds:58124500 | 1 samosa 60; 2 samosas 120
bhaji | Pakora or onion bhaji | onion bhaji, bhajia, pakoras | fndds:75440400 | 2 bhajis 80; 1 bhaji 40
sweet-sour-chicken | Sweet and sour chicken | sweet & sour chicken, sweet and sour pork | fndds:27146100 | 1 portion 300; 1 cup 252
orange-chicken | Chicken in sticky sauce, Chinese-style | orange chicken, sesame chicken, General Tso's chicken, crispy chilli chicken | fndds:27146350 | 1 portion 250; 1 cup 180
chow-mein | Chicken chow mein | chow mein, stir-fried noodles with chicken | fndds:27343910 | 1 portion 350; 1 cup 220
lo-mein | Vegetable noodles, stir-fried | lo mein, vegetable chow mein, singapore noodles | fndds:58136120 | 1 portion 300; 1 cup 200
pad-thai | Pad thai | | fndds:58137230 | 1 portion 350; 1 cup 200
stir-fry-beef | Beef and vegetable stir-fry | beef stir fry, beef in black bean sauce | fndds:27416400 | 1 portion 300; 1 cup 217
egg-fried-rice | Egg fried rice | fried rice, special fried rice | fndds:58150310 | 1 portion 250; 1 cup 198
spring-roll | Spring roll | egg roll, pancake roll | fndds:58110110 | 1 roll 70; 2 rolls 140
dumplings | Dumplings, steamed, with meat | gyoza, dim sum, potstickers | fndds:58112510 | 6 dumplings 200; 1 dumpling 34
sushi | Sushi | sushi roll, california roll, maki | fndds:58151180 | 8 pieces 240; 1 piece 30
spaghetti-bolognese | Spaghetti bolognese | spag bol, spaghetti with meat sauce, pasta bolognese, spaghetti and meatballs, spaghetti bolognaise | fndds:58146322 | 1 plate 400; 1 cup 250
pasta-tomato | Pasta with tomato sauce | spaghetti with tomato sauce, penne arrabbiata | fndds:58146222 | 1 plate 350; 1 cup 250
pasta-cream | Pasta in creamy sauce | pasta alfredo, fettuccine alfredo | fndds:58146382 | 1 plate 350; 1 cup 250
carbonara | Spaghetti carbonara | pasta carbonara, creamy pasta with bacon | fndds:58146402 | 1 plate 350; 1 cup 250
pasta-tuna | Tuna pasta bake | tuna noodle casserole, tuna pasta | fndds:27250610 | 1 portion 350; 1 cup 224
macaroni-cheese | Macaroni cheese | mac and cheese, mac n cheese, macaroni and cheese | fndds:58145110 | 1 plate 300; 1 cup 230; half a tin 200
lasagne | Lasagne with meat | lasagna, lasagne | fndds:58130011 | 1 portion 300; 1 cup 240
lasagne-vegetable | Vegetable lasagne | vegetable lasagna, veggie lasagne | fndds:58130320 | 1 portion 300; 1 cup 240
ravioli | Filled pasta with tomato sauce | ravioli, tortellini | fndds:58131520 | 1 plate 300; half a tin 200; 1 cup 250
spaghetti-tinned | Spaghetti in tomato sauce, tinned | tinned spaghetti, spaghetti hoops, SpaghettiOs | fndds:58146223 | half a tin 200; 1 tin 400; 1 cup 250
pasta-salad | Pasta salad | macaroni salad | fndds:58148110 | 1 portion 150; 1 cup 204
risotto | Risotto | mushroom risotto, rice with cheese sauce | fndds:58164520 | 1 plate 350; 1 cup 200
paella | Paella | seafood paella | fndds:27350020 | 1 plate 350; 1 cup 240
jambalaya | Jambalaya | | fndds:27363100 | 1 plate 350; 1 cup 244
chilli-con-carne | Chilli con carne | chili, chilli, chili with beans | fndds:27111410 | 1 portion 250; 1 bowl 350; 1 cup 254
chilli-vegetable | Bean chilli, meatless | vegetable chilli, vegetarian chili, three bean chilli, chili sin carne | fndds:41221020 | 1 portion 250; 1 bowl 350; 1 cup 254
shepherds-pie | Shepherd's or cottage pie | cottage pie, shepherds pie | fndds:27311510 | 1 portion 300; 1 cup 244
beef-stew | Beef stew with potatoes and vegetables | beef casserole, Irish stew, beef stew | fndds:27311410 | 1 portion 300; 1 bowl 350; 1 cup 252
chicken-stew | Chicken casserole with vegetables | chicken stew, chicken casserole | fndds:27341310 | 1 portion 300; 1 bowl 350; 1 cup 252
stroganoff | Beef stroganoff | stroganoff | fndds:27113100 | 1 portion 250; 1 cup 256
goulash | Goulash | beef goulash | fndds:27111100 | 1 portion 250; 1 cup 249
meat-loaf | Meat loaf | meatloaf | fndds:27214100 | 1 slice 120
meatballs | Meatballs in sauce | Swedish meatballs, meatballs | fndds:27113300 | 1 portion 200; 1 cup 247
chicken-kiev | Chicken Kiev | chicken kyiv | fndds:27146400 | 1 kiev 140
chicken-pie | Chicken pie | chicken pot pie, chicken and mushroom pie | fndds:27347100 | 1 individual pie 230; 1 slice 180
meat-pie | Meat pie | steak pie, steak and kidney pie, beef pot pie | fndds:27317010 | 1 individual pie 230; 1 slice 180
sausage-roll | Sausage roll | pig in a blanket, sausage rolls | fndds:27560350 | 1 large roll 100; 1 small roll 25; 1 medium roll 60
quiche | Quiche with ham or bacon | quiche lorraine, quiche | fndds:58125110 | 1 slice 150; 1 individual quiche 113
quiche-cheese | Cheese quiche | cheese and onion quiche | fndds:58125180 | 1 slice 150; 1 individual quiche 113
fish-and-chips | Fish and chips | fish & chips, cod and chips, haddock and chips | - | 1 portion 400; 1 small portion 280; 1 large portion 550 | mix fndds:26109140 225; fndds:71401010 175
fish-pie | Fish pie | fisherman's pie, seafood pie | - | 1 portion 300; 1 cup 240 | mix fndds:27150010 180; fndds:71501010 120
fishcake | Fishcake | fish cake, fish patty, cod fishcake | fndds:27250050 | 1 cake 85; 2 cakes 170
beans-on-toast | Beans on toast | baked beans on toast | - | 1 slice with beans 247; 2 slices with beans 494 | mix fndds:41201020 207; fndds:51101010 33; fndds:81101000 7
cheese-on-toast | Cheese on toast | welsh rarebit, toasted cheese | - | 1 slice 63; 2 slices 126 | mix fndds:14104100 30; fndds:51101010 33
burrito | Burrito with meat and beans | beef burrito, burrito | fndds:58100120 | 1 burrito 220; 1 large burrito 350
burrito-chicken | Burrito with chicken, beans and rice | chicken burrito | fndds:58100255 | 1 burrito 300
burrito-bean | Burrito with beans | bean burrito, bean and cheese burrito | fndds:58100320 | 1 burrito 200
taco | Taco with meat | beef taco, hard taco, tacos | fndds:58101320 | 2 tacos 200; 1 taco 100
taco-soft | Soft taco with chicken | chicken taco | fndds:58101450 | 2 tacos 220; 1 taco 110
fajita | Fajitas with chicken and vegetables | chicken fajita, fajita | fndds:58105000 | 2 fajitas 300; 1 fajita 150
quesadilla | Quesadilla with cheese | cheese quesadilla | fndds:58104710 | 1 quesadilla 130
enchilada | Enchilada with meat | beef enchilada | fndds:58100530 | 2 enchiladas 260; 1 enchilada 130
nachos | Nachos with cheese | cheesy nachos | fndds:58104120 | 1 portion 160
rice-and-beans | Rice and beans | beans and rice, rice and peas, red beans and rice | fndds:58160110 | 1 portion 200; 1 cup 200
ratatouille | Ratatouille | vegetable stew | fndds:75316050 | 1 portion 200; 1 cup 214
yorkshire-pudding | Yorkshire pudding | popover, yorkshires | fndds:52311010 | 1 pudding 30; 2 puddings 60
pancakes | Pancakes | American pancakes, pancake, crêpe | fndds:55101000 | 2 pancakes 80; 1 pancake 40; 1 small pancake 20; 1 large pancake 80
waffles | Waffle | waffles, Belgian waffle | fndds:55201000 | 1 waffle 40; 2 waffles 80
french-toast | French toast | eggy bread | fndds:55301000 | 1 slice 65; 2 slices 130
stuffing | Stuffing | sage and onion stuffing, bread stuffing | fndds:51182010 | 1 portion 60; 1 cup 228
`,
)
