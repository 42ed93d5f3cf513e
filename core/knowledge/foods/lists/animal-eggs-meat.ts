// Which eggs, meats, poultry and meat products are built in? FNDDS figures are of meat as eaten, with an everyday amount of salt.
import { rows } from '../rows.js'

export const animalEggsAndMeat = [
  ...rows(
    'eggs',
    `
egg-boiled | Egg, boiled | hard-boiled egg, soft-boiled egg, eggs, egg, poached egg | fndds:31103010 | 1 egg 50; 1 large egg 57; 1 small egg 43; 2 eggs 100; 1 slice 5
egg-fried | Egg, fried | fried eggs, sunny side up | fndds:31105030 | 1 egg 55; 2 eggs 110
egg-scrambled | Scrambled eggs | scrambled egg | fndds:32130020 | 2 eggs 110; 1 egg 55; 3 eggs 165; 1 cup 135
omelette | Omelette, plain | omelet | fndds:32130010 | 2 eggs 110; 1 egg 55; 3 eggs 165
omelette-cheese | Omelette with cheese | cheese omelet | fndds:32130110 | 2 eggs 140; 3 eggs 210
egg-white | Egg white, cooked | egg whites | fndds:31108110 | 1 egg white 33
egg-yolk | Egg yolk, cooked | egg yolks | fndds:31111010 | 1 egg yolk 17
egg-mayonnaise | Egg mayonnaise | egg salad, egg mayo | fndds:32103000 | 2 tablespoons 60; 1 cup 222
`,
  ),
  ...rows(
    'meat',
    `
beef-steak | Beef steak, grilled | sirloin, rump steak, ribeye, fried steak | fndds:21101120 | 1 medium steak 170; 1 small steak 115; 1 large steak 225
beef-mince | Beef mince, cooked | ground beef, minced beef, hamburger meat | fndds:21500100 | 1 portion 100; 1 cup 125
beef-patty | Beef burger without bun | hamburger patty, beefburger, ground beef patty | fndds:21500310 | 1 medium burger 85; 1 small burger 45; 1 large burger 115
beef-roast | Roast beef | beef joint, topside | fndds:21401110 | 2 slices 84; 1 medium slice 42; 1 thin slice 21; 1 thick slice 63
beef-stewing | Stewing beef, cooked | braised beef, beef stew meat, chuck, brisket | fndds:21410110 | 1 portion 100; 1 cup 134
corned-beef | Corned beef, tinned | bully beef, canned corned beef | fndds:21416150 | 1 slice 40; 2 slices 80
beef-jerky | Beef jerky | biltong, dried beef | fndds:21602100 | 1 small bag 30; 1 piece 20
pork-chop | Pork chop, grilled | pork steak | fndds:22101110 | 1 medium chop 90; 1 large chop 131; 1 small chop 49
pork-roast | Roast pork | pork joint, pork loin | fndds:22401010 | 2 slices 84; 1 medium slice 42; 1 thin slice 21; 1 thick slice 63
pork-tenderloin | Pork fillet, roasted | pork tenderloin | fndds:22210400 | 1 portion 100; 1 slice 30
pork-pulled | Pulled pork with barbecue sauce | barbecue pork | fndds:27120030 | 1 portion 125; 1 cup 249
pork-mince | Pork mince, cooked | ground pork | fndds:22002000 | 1 portion 100; 1 cup 123
spare-ribs | Spare ribs, barbecued | pork ribs, ribs | fndds:22701040 | 4 medium ribs 160; 1 medium rib 40; 1 large rib 52; 1 small rib 29
bacon | Bacon, streaky, grilled | bacon, American bacon, pork bacon | fndds:22601000 | 2 rashers 16; 1 rasher 8; 1 thick rasher 12; 1 thin rasher 5
bacon-back | Bacon, back, grilled | back bacon, Canadian bacon, bacon medallion | fndds:22501010 | 2 rashers 46; 1 rasher 23
gammon | Gammon | ham joint, baked ham, gammon steak | fndds:22311010 | 1 gammon steak 150; 1 medium slice 42; 1 thick slice 63; 1 thin slice 21
ham | Ham, sliced | ham, deli ham, cooked ham | fndds:25230210 | 2 slices 56; 1 slice 28
ham-cured | Cured ham | prosciutto, parma ham, serrano ham | fndds:22311450 | 2 thin slices 18; 1 thin slice 9.2
lamb-chop | Lamb chop, grilled | lamb cutlet | fndds:23104010 | 1 medium chop 89; 1 small chop 71; 1 large chop 107
lamb-roast | Roast lamb | leg of lamb, lamb joint | fndds:23120110 | 3 slices 84; 1 medium slice 28; 1 thin slice 14; 1 thick slice 42
lamb-mince | Lamb mince, cooked | ground lamb, minced lamb | fndds:23132000 | 1 portion 100; 1 cup 123
venison | Venison, roasted | deer meat | fndds:23321100 | 1 portion 85; 1 cup 140
liver-beef | Beef liver, fried | ox liver, liver, liver and onions | fndds:25110140 | 1 slice 85
liver-lamb | Lamb's liver, fried | lambs liver | sr:172533 | 1 portion 85; 1 slice 40 | zero caffeineMg
liver-chicken | Chicken liver, fried | chicken livers | fndds:25110450 | 1 portion 85; 1 liver 22
kidney | Kidney, cooked | kidneys | fndds:25130000 | 1 portion 85; 1 cup 140
pate | Liver pâté | pate, liver paste | fndds:25112200 | 1 portion 40; 1 slice 28
sausage-pork | Pork sausage, cooked | sausages, bangers, sausage, breakfast sausage | fndds:25221405 | 2 sausages 120; 1 sausage 60; 1 chipolata 28; 1 breakfast link 20; 1 patty 35
sausage-beef | Beef sausage, cooked | | fndds:25220105 | 2 sausages 120; 1 sausage 60
sausage-chicken | Chicken or turkey sausage, cooked | turkey sausage | fndds:25221830 | 2 sausages 120; 1 sausage 60; 1 breakfast link 20
sausage-italian | Italian sausage, cooked | bratwurst | fndds:25221350 | 1 sausage 75
frankfurter | Frankfurter | hot dog sausage, wiener | fndds:25210220 | 1 frankfurter 57; 1 footlong 88; 1 cocktail sausage 10
chorizo | Chorizo | | fndds:25220710 | 4 slices 20; 1 slice 5; 1 sausage 60
salami | Salami | | fndds:25221500 | 4 thin slices 28; 1 thin slice 7; 1 thick slice 14
pepperoni | Pepperoni | | fndds:25221250 | 10 slices 20; 1 slice 2
black-pudding | Black pudding | blood sausage | fndds:25220210 | 2 slices 60; 1 slice 30
luncheon-meat | Luncheon meat, tinned | Spam, canned pork | fndds:25230530 | 1 slice 30; 2 slices 60
chicken-breast | Chicken breast, grilled or roast, without skin | chicken, chicken breast, grilled chicken, chicken breast fillet, roast chicken breast | fndds:24122131 | 1 medium breast 120; 1 large breast 150; 1 small breast 105; 1 medium slice 40; 1 cup, diced 135
chicken-breast-skin | Chicken breast, roast, with skin | | fndds:24122130 | 1 medium breast 140; 1 cup, diced 135
chicken-thigh | Chicken thigh, roast, without skin | chicken thighs, dark meat chicken | fndds:24152231 | 1 medium thigh 70; 1 small thigh 65; 1 large thigh 90; 1 cup, diced 135
chicken-drumstick | Chicken drumstick, with skin | chicken leg, drumsticks | fndds:24142310 | 1 medium drumstick 60; 1 large drumstick 80; 1 small drumstick 45
chicken-roast | Roast chicken, meat and skin | chicken roast, rotisserie chicken | sr:171450 | 1 portion 120; 1 slice 30; 1 cup, diced 140
chicken-wings | Chicken wings, roast | buffalo wings, wings | fndds:24162130 | 4 wings 120; 1 wing 30
chicken-fried | Fried chicken, takeaway | southern fried chicken, KFC | fndds:24157320 | 2 pieces 160; 1 piece 80
chicken-nuggets | Chicken nuggets | chicken bites, McNuggets | fndds:24198731 | 6 nuggets 96; 1 nugget 16; 10 nuggets 160
chicken-strips | Chicken strips, breaded | chicken tenders, chicken goujons, breaded chicken | fndds:24198746 | 3 strips 120; 1 strip 40
chicken-mince | Chicken or turkey mince, cooked | ground chicken, minced chicken | fndds:24198720 | 1 portion 100; 1 patty 60; 1 cup 130
chicken-slices | Chicken slices | deli chicken | fndds:25230320 | 2 slices 56; 1 slice 28
turkey-breast | Turkey, roast, light meat | turkey, turkey breast, roast turkey | fndds:24201120 | 2 slices 120; 1 medium slice 60; 1 small slice 30; 1 cup, diced 135
turkey-mince | Turkey mince, cooked | ground turkey | fndds:24207000 | 1 portion 100; 1 patty 60; 1 cup 130
turkey-slices | Turkey slices | deli turkey | fndds:25230780 | 2 slices 56; 1 slice 28
duck | Duck, roasted, without skin | | fndds:24300120 | 1 breast 95; 1 leg 75; 1 cup, diced 140
`,
  ),
]
