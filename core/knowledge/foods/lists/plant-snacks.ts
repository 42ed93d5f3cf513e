// Which crisps, crackers and other salty snacks are built in? The format is in ../README.md.
import { rows } from '../rows.js'

export const plantSnacks = rows(
  'snacks',
  `
crisps | Crisps | potato chips, ready salted crisps, Walkers, Lay's | fndds:71200100 | 1 small bag 25; 1 large bag 40; 1 oz 28.35; 1 sharing bag 150
crisps-baked | Baked crisps | baked potato chips | fndds:71200400 | 1 small bag 25; 1 large bag 40
crisps-unsalted | Crisps, unsalted | unsalted potato chips | fndds:71202000 | 1 small bag 25; 1 large bag 40
crisps-stacked | Stacked crisps in a tube | Pringles | fndds:71200300 | 10 crisps 20; 1 small tube 40
vegetable-crisps | Vegetable crisps | veggie chips, parsnip crisps | fndds:71220000 | 1 small bag 28; a handful 20
plantain-chips | Plantain chips | | fndds:71905410 | 1 small bag 38; a handful 20
tortilla-chips | Tortilla chips | nachos, corn chips | fndds:54401075 | 10 chips 30; 1 small bag 28; 1 large bag 57
tortilla-chips-flavoured | Tortilla chips, flavoured | Doritos, chilli tortilla chips | fndds:54401085 | 10 chips 30; 1 small bag 28
cheese-puffs | Cheese puffs | Wotsits, Cheetos | fndds:54401055 | 1 small bag 20; 1 large bag 57
onion-ring-snacks | Onion ring snacks | Funyuns, hoops | fndds:54406010 | 1 small bag 25
prawn-crackers | Prawn crackers | shrimp chips | fndds:54406200 | 5 crackers 30; 1 small bag 25
popcorn-plain | Popcorn, air-popped | plain popcorn | fndds:54403010 | 1 bowl 24; 1 cup 8
popcorn-salted | Popcorn, salted | cinema popcorn, bagged popcorn | fndds:54403081 | 1 small bag 25; 1 cup 11
popcorn-sweet | Popcorn, toffee-coated | caramel corn, sweet popcorn | fndds:54403110 | 1 small bag 30; 1 cup 35
pretzels | Pretzels, hard and salted | pretzel sticks | fndds:54408016 | a handful 30; 10 small pretzels 30; 1 stick 1
pretzel-soft | Soft pretzel | | fndds:54408400 | 1 medium 120; 1 small 62
rice-cakes | Rice cakes | rice cake | fndds:54318500 | 2 cakes 18; 1 cake 9
oatcakes | Oatcakes | oat crackers | fndds:54102050 | 2 oatcakes 20; 1 oatcake 10
crispbread | Crispbread | Ryvita, rye crispbread, knäckebröd | fndds:54305010 | 2 slices 20; 1 slice 10
cream-crackers | Cream crackers | saltines, soda crackers | fndds:54325000 | 2 crackers 16; 1 cracker 8; 5 saltines 15
water-biscuits | Water biscuits | water crackers, Carr's | fndds:54336000 | 3 crackers 18; 1 cracker 6
wheat-crackers | Wholewheat crackers | Triscuit, wheat crackers | fndds:54338000 | 5 crackers 20; 1 cracker 4
cheese-crackers | Cheese crackers | cheese biscuits, Mini Cheddars, Cheez-It | fndds:54304000 | 1 small bag 25; a handful 20
butter-crackers | Butter crackers | Ritz, TUC | fndds:54301010 | 5 crackers 17; 1 cracker 3.4
matzo | Matzo | matzah, unleavened bread | fndds:54307000 | 1 sheet 28
breadsticks | Breadsticks | grissini | fndds:51184000 | 3 sticks 18; 1 stick 6
pitta-chips | Pitta chips | pita chips, bagel chips | fndds:54402700 | 10 chips 30; 1 small bag 28
snack-mix | Snack mix | Bombay mix, Chex Mix, party mix | fndds:54402200 | a handful 30; 1 small bag 28
wasabi-peas | Wasabi peas | | fndds:41304000 | a handful 30
`,
)
