// Which nuts and seeds, and spreads made of them, are built in? The format is in ../README.md.
import { rows } from '../rows.js'

export const plantNuts = rows(
  'nuts-and-seeds',
  `
almonds | Almonds | almond | fndds:42101000 | a handful 30; 10 almonds 12; 1 oz 28.35; 1 cup 141
almonds-salted | Almonds, roasted and salted | smoked almonds | fndds:42101110 | a handful 30; 1 oz 28.35; 1 cup 141
almonds-ground | Ground almonds | almond flour, almond meal | sr:170568 | 1 tablespoon 7; half a cup 48
brazil-nuts | Brazil nuts | | fndds:42102000 | 3 nuts 15; 1 nut 5; a handful 30
cashews | Cashew nuts | cashews | sr:170162 | a handful 30; 10 nuts 15; 1 cup 130 | zero alcoholG caffeineMg
cashews-salted | Cashew nuts, roasted and salted | salted cashews | fndds:42104100 | a handful 30; 1 oz 28.35; 1 cup 130
chestnuts | Chestnuts, roasted | | fndds:42105000 | 5 chestnuts 40; 1 chestnut 8
coconut | Coconut, fresh | | fndds:42106000 | 1 piece 45; half a cup 42
coconut-dried | Desiccated coconut, unsweetened | shredded coconut, dried coconut | sr:170170 | 1 tablespoon 5; a handful 20
hazelnuts | Hazelnuts | filberts, cobnuts | fndds:42107000 | a handful 30; 10 nuts 15; 1 cup 135
macadamias | Macadamia nuts | macadamias | fndds:42109100 | a handful 30; 10 nuts 25
mixed-nuts | Mixed nuts, unsalted | nuts | fndds:42110120 | a handful 30; 1 cup 142; 1 small bag 50
mixed-nuts-salted | Mixed nuts, salted | salted nuts | fndds:42110100 | a handful 30; 1 cup 142; 1 small bag 50
peanuts | Peanuts, plain | monkey nuts, groundnuts | fndds:42111040 | a handful 30; 1 small bag 50; 1 cup 146
peanuts-salted | Peanuts, roasted and salted | salted peanuts | fndds:42111100 | a handful 30; 1 small bag 50; 1 cup 146
peanuts-dry-roasted | Peanuts, dry roasted, salted | | fndds:42111200 | a handful 30; 1 small bag 50; 1 cup 146
pecans | Pecan nuts | pecans | fndds:42112100 | a handful 30; 10 halves 15; 1 cup 100
pine-nuts | Pine nuts | pine kernels, pignoli | fndds:42113000 | 1 tablespoon 9; a handful 30
pistachios | Pistachio nuts, unsalted | pistachios | fndds:42114145 | a handful, shelled 30; a handful, in shells 15; 1 cup 128
pistachios-salted | Pistachio nuts, salted | | fndds:42114140 | a handful, shelled 30; a handful, in shells 15; 1 cup 128
walnuts | Walnuts | walnut halves | fndds:42116000 | a handful 30; 5 halves 10; 1 cup 120
trail-mix | Trail mix, nuts and dried fruit | nuts and raisins, fruit and nut mix | fndds:42501000 | a handful 30; 1 small bag 50; 1 cup 140
pumpkin-seeds | Pumpkin seeds | pepitas | sr:170556 | a handful 30; 1 tablespoon 10; 1 oz 28.35
pumpkin-seeds-roasted | Pumpkin seeds, roasted and salted | salted pumpkin seeds | fndds:43101100 | a handful 30; 1 tablespoon 10
sunflower-seeds | Sunflower seeds | sunflower kernels | sr:170562 | a handful 30; 1 tablespoon 9; 1 oz 28.35
sunflower-seeds-roasted | Sunflower seeds, roasted and salted | | fndds:43102100 | a handful 30; 1 tablespoon 9
sesame-seeds | Sesame seeds | | sr:170150 | 1 tablespoon 9; 1 teaspoon 3
flax-seeds | Linseed | flaxseed, flax seeds, ground flax | fndds:43104000 | 1 tablespoon, whole 10; 1 tablespoon, ground 7; 2 tablespoons 21
chia-seeds | Chia seeds | | sr:170554 | 1 tablespoon 12; 2 tablespoons 24; 1 oz 28.35 | zero vitaminDUg alcoholG caffeineMg
hemp-seeds | Hemp seeds, shelled | hemp hearts | sr:170148 | 3 tablespoons 30; 1 tablespoon 10 | zero vitaminDUg vitaminB12Ug alcoholG caffeineMg
poppy-seeds | Poppy seeds | | sr:171330 | 1 teaspoon 3; 1 tablespoon 9
seeds-mixed | Mixed seeds | seed mix, omega seeds | fndds:43107000 | 1 tablespoon 10; a handful 30
peanut-butter | Peanut butter | PB | fndds:42202000 | 1 tablespoon 16; 2 tablespoons 32; on 1 slice of toast 16
peanut-butter-unsalted | Peanut butter without salt | natural peanut butter, 100% peanut butter | fndds:42202010 | 1 tablespoon 16; 2 tablespoons 32; on 1 slice of toast 16
almond-butter | Almond butter, unsalted | | sr:168588 | 1 tablespoon 16; 2 tablespoons 32 | zero caffeineMg
cashew-butter | Cashew butter, unsalted | | sr:170163 | 1 tablespoon 16; 2 tablespoons 32 | zero caffeineMg
tahini | Tahini | sesame paste | fndds:43103300 | 1 tablespoon 15; 2 tablespoons 30
`,
)
