// Which breads and grains are built in? Boiled grains are without salt. The format is in ../README.md.
import { rows } from '../rows.js'

export const plantBread = rows(
  'bread-and-grains',
  `
bread-white | White bread | sliced white, white toast bread, sandwich bread | fndds:51101000 | 1 medium slice 36; 1 thick slice 43; 1 thin slice 24; 2 medium slices 72
bread-white-toast | White toast | toast, toasted white bread | fndds:51101010 | 1 medium slice 33; 1 thick slice 39; 2 medium slices 66
bread-wholemeal | Wholemeal bread | whole wheat bread, brown bread | fndds:51300110 | 1 medium slice 36; 1 thick slice 43; 2 medium slices 72
bread-wholemeal-toast | Wholemeal toast | whole wheat toast, brown toast | fndds:51300120 | 1 medium slice 33; 1 thick slice 39; 2 medium slices 66
bread-brown | Wheat bread, part wholemeal | granary bread, fifty-fifty bread, brown sliced bread | fndds:51301010 | 1 medium slice 36; 1 thick slice 43; 2 medium slices 72
bread-multigrain | Multigrain bread | seeded bread | fndds:51601020 | 1 medium slice 36; 1 thick slice 43; 2 medium slices 72
bread-sourdough | Sourdough bread | sourdough toast | fndds:51133010 | 1 medium slice 40; 1 large slice 60
bread-french | French bread | baguette, French stick | fndds:51107010 | a hand's length 60; 1 slice 20; 1 small baguette 152
bread-italian | Ciabatta | Italian bread | fndds:51109010 | half a loaf 82; 1 slice 31
bread-rye | Rye bread | | fndds:51401010 | 1 slice 32; 2 slices 64
bread-pumpernickel | Pumpernickel | dark rye bread, black bread | fndds:51404010 | 1 slice 32; 2 slices 64
bread-raisin | Raisin bread | fruit loaf, teacake | fndds:51129010 | 1 slice 28; 1 teacake 60
bread-gluten-free | Gluten-free bread | | fndds:51808000 | 1 slice 35; 2 slices 70
bread-soda | Soda bread | Irish soda bread | fndds:52408000 | 1 slice 74
bread-garlic | Garlic bread | | fndds:51121015 | 2 small slices 78; 1 small slice 39; half a baguette 90
bread-roll-white | White bread roll | bap, dinner roll, bread bun, cob | fndds:51150000 | 1 medium roll 43; 1 large roll 68
bread-roll-wholemeal | Wholemeal bread roll | brown roll, whole wheat roll | fndds:51320500 | 1 medium roll 43; 1 large roll 68
burger-bun | Burger bun | hamburger bun, hot dog roll | fndds:51154100 | 1 bun 52
pitta-white | Pitta bread, white | pita | fndds:51109100 | 1 medium 57; 1 small 28; 1 large 85
pitta-wholemeal | Pitta bread, wholemeal | whole wheat pita | fndds:51301600 | 1 medium 57; 1 small 28; 1 large 85
naan | Naan | nan bread | fndds:51108100 | 1 whole 130; half 65; 1 mini 44
chapati | Chapati | roti, chappatti | fndds:51300175 | 1 medium 40; 1 small 27; 1 large 52
paratha | Paratha | | fndds:51300185 | 1 paratha 70
wrap | Flour tortilla | wrap, tortilla wrap | fndds:52215200 | 1 medium 45; 1 large 71; 1 small 33
wrap-wholemeal | Wholemeal tortilla | whole wheat wrap, brown wrap | fndds:52215260 | 1 medium 45; 1 large 71
tortilla-corn | Corn tortilla | maize tortilla | fndds:52215100 | 1 medium 28; 2 medium 56
taco-shell | Taco shell | | fndds:52215300 | 1 medium 28; 2 small 36
bagel | Bagel | plain bagel | fndds:51180010 | 1 medium 90; 1 large 105; 1 thin 46
bagel-wholemeal | Bagel, wholemeal | whole wheat bagel | fndds:51301750 | 1 medium 90; 1 large 105
english-muffin | English muffin | breakfast muffin | fndds:51186010 | 1 muffin 58
crumpet | Crumpet | | fndds:52101040 | 1 crumpet 50; 2 crumpets 100
croissant | Croissant | | fndds:51166000 | 1 medium 57; 1 large 73; 1 mini 28
brioche | Brioche | | fndds:51167000 | 1 roll 35; 1 piece 77
cornbread | Cornbread | | fndds:52201000 | 1 piece 60
us-biscuit | American biscuit | buttermilk biscuit, biscuits and gravy biscuit | fndds:52104010 | 1 biscuit 45
pasta | Pasta, boiled | spaghetti, macaroni, penne | sr:168928 | 1 plate 180; 1 cup 140
pasta-enriched | Pasta, enriched, boiled | American pasta, enriched spaghetti | sr:169737 | 1 plate 180; 1 cup 140
pasta-wholemeal | Wholewheat pasta, boiled | wholemeal spaghetti, brown pasta | sr:168910 | 1 plate 180; 1 cup 140
pasta-gluten-free | Gluten-free pasta, boiled | | fndds:56140100 | 1 plate 180; 1 cup 140
egg-noodles | Egg noodles, boiled | noodles | sr:168926 | 1 plate 180; 1 cup 160
rice-noodles | Rice noodles, boiled | vermicelli, pad thai noodles | sr:168914 | 1 plate 180; 1 cup 176
rice-white | White rice, boiled | basmati rice, jasmine rice, steamed rice, rice | sr:169757 | 1 plate 180; 1 cup 158; half a cup 79
rice-white-enriched | White rice, enriched, boiled | American white rice, enriched rice | sr:168878 | 1 plate 180; 1 cup 158; half a cup 79
rice-parboiled | Easy-cook white rice, boiled | parboiled rice, converted rice, Uncle Ben's | sr:169759 | 1 plate 180; 1 cup 158 | zero alcoholG caffeineMg
rice-brown | Brown rice, boiled | wholegrain rice | sr:169704 | 1 plate 180; 1 cup 202; half a cup 101
rice-sticky | Sticky rice | glutinous rice, sushi rice | sr:169711 | 1 cup 174; half a cup 87
rice-wild | Wild rice, boiled | | sr:168897 | 1 cup 164; half a cup 82
quinoa | Quinoa, boiled | | sr:168917 | 1 cup 185; half a cup 93
couscous | Couscous | | sr:169700 | 1 cup 157; half a cup 79
bulgur | Bulgur wheat, boiled | burghul, cracked wheat | sr:170287 | 1 cup 182; half a cup 91
barley | Pearl barley, boiled | | sr:170285 | 1 cup 157; half a cup 79
buckwheat | Buckwheat, boiled | kasha | sr:170686 | 1 cup 168; half a cup 84
millet | Millet, boiled | | sr:168871 | 1 cup 174; half a cup 87
spelt | Spelt, boiled | farro | sr:169746 | 1 cup 194; half a cup 97 | zero vitaminDUg alcoholG caffeineMg
amaranth | Amaranth, boiled | | sr:170683 | 1 cup 246; half a cup 123 | zero vitaminDUg vitaminB12Ug folicAcidUg alcoholG caffeineMg
teff | Teff, boiled | | sr:168918 | 1 cup 252; half a cup 126 | zero vitaminDUg alcoholG caffeineMg
oat-bran-boiled | Oat bran, boiled | oat bran porridge | sr:168873 | 1 cup 219; half a cup 110 | zero alcoholG caffeineMg
polenta | Polenta, boiled | cornmeal mush, mealie meal | fndds:56201516 | 1 cup 240; 1 slice 50
flour-white | White flour | plain flour, all-purpose flour | sr:169761 | 1 tablespoon 8; 1 cup 125
flour-wholemeal | Wholemeal flour | whole wheat flour | sr:168893 | 1 tablespoon 8; 1 cup 120
`,
)
