// Which pulses, soya foods and meat alternatives are built in? Boiled ones are without salt. The format is in ../README.md.
import { rows } from '../rows.js'

export const plantPulses = rows(
  'pulses',
  `
baked-beans | Baked beans in tomato sauce | beans, tinned beans, canned baked beans, beans on toast beans | fndds:41201020 | half a tin 208; half a cup 130; 1 tin 415; 1 cup 260
chickpeas | Chickpeas, boiled | garbanzo beans, chana | sr:173757 | half a cup 82; 3 tablespoons 80; 1 cup 164
chickpeas-tinned | Chickpeas, tinned and drained | canned chickpeas, canned garbanzo beans | sr:173800 | half a tin 120; half a cup 90; 1 tin, drained 240
lentils | Lentils, boiled | brown lentils, green lentils, red lentils | sr:172421 | half a cup 99; 3 tablespoons 80; 1 cup 198
lentils-tinned | Lentils, tinned | canned lentils | fndds:41305020 | half a tin 118; half a cup 92; 1 cup 185
split-peas | Split peas, boiled | yellow peas, pease pudding | sr:172429 | half a cup 98; 1 cup 196
kidney-beans | Kidney beans, boiled | red kidney beans, rajma | sr:175194 | half a cup 88; 3 tablespoons 80; 1 cup 177
kidney-beans-tinned | Kidney beans, tinned | canned kidney beans | fndds:41106080 | half a tin 120; half a cup 90; 1 cup 180
black-beans | Black beans, boiled | turtle beans | sr:173735 | half a cup 86; 1 cup 172
black-beans-tinned | Black beans, tinned | canned black beans | fndds:41102080 | half a tin 120; half a cup 90; 1 cup 180
pinto-beans | Pinto beans, boiled | | sr:175200 | half a cup 86; 1 cup 171
white-beans | White beans, boiled | cannellini beans | sr:175203 | half a cup 90; 1 cup 179
white-beans-tinned | White beans, tinned | canned cannellini beans, butter beans tinned | fndds:41101180 | half a tin 120; half a cup 90; 1 cup 180
haricot-beans | Haricot beans, boiled | navy beans | sr:173746 | half a cup 91; 1 cup 182
great-northern-beans | Great northern beans, boiled | | sr:175191 | half a cup 88; 1 cup 177 | zero alcoholG caffeineMg
borlotti-beans | Borlotti beans, boiled | cranberry beans, roman beans | sr:173736 | half a cup 88; 1 cup 177 | zero alcoholG caffeineMg
butter-beans | Butter beans, boiled | lima beans, gigantes | sr:174253 | half a cup 94; 1 cup 188
lima-beans-fresh | Lima beans, fresh or frozen, boiled | baby lima beans | sr:169135 | half a cup 85; 1 cup 170
broad-beans | Broad beans, boiled | fava beans | sr:170378 | half a cup 85; 3 tablespoons 80 | zero alcoholG caffeineMg
fava-beans | Fava beans, dried and boiled | ful medames, dried broad beans | sr:173753 | half a cup 85; 1 cup 170
adzuki-beans | Adzuki beans, boiled | aduki beans | sr:173728 | half a cup 115; 1 cup 230 | zero alcoholG caffeineMg
mung-beans | Mung beans, boiled | moong dal, green gram | sr:174257 | half a cup 101; 1 cup 202
black-eyed-beans | Black-eyed beans, boiled | black-eyed peas, cowpeas | sr:173759 | half a cup 86; 1 cup 171
pigeon-peas | Pigeon peas, boiled | gungo peas, toor dal | sr:172437 | half a cup 84; 1 cup 168 | zero alcoholG caffeineMg
soya-beans | Soya beans, boiled | soybeans | sr:174271 | half a cup 86; 1 cup 172
edamame | Edamame, boiled | green soya beans | sr:168411 | half a cup 78; 1 cup 155; a handful 40
refried-beans | Refried beans, tinned | canned refried beans | fndds:41205010 | half a cup 130; 1 cup 260
hummus | Hummus | houmous, chickpea dip | sr:174289 | 2 tablespoons 30; 1 tablespoon 15; quarter of a tub 50
falafel | Falafel | | sr:172455 | 3 pieces 51; 1 piece 17 | zero alcoholG caffeineMg
poppadom | Poppadom | papad, papadum | fndds:41311000 | 1 poppadom 9; 2 poppadoms 18
tofu-firm | Tofu, firm, set with calcium | tofu, bean curd, calcium-set tofu | sr:172475 | half a cup 126; quarter of a block 81; half a pack 140 | zero alcoholG caffeineMg
tofu-nigari | Tofu, firm, set with nigari and calcium | nigari tofu | sr:172448 | half a cup 126; quarter of a block 81; half a pack 140
tofu-soft | Tofu, soft | soft bean curd | sr:172449 | half a cup 124; 1 piece 120
tofu-silken | Silken tofu | | sr:172461 | half a pack 150; 1 slice 84 | zero vitaminDUg alcoholG caffeineMg
tofu-fried | Tofu, fried | deep-fried tofu, tofu puffs | fndds:41421010 | half a cup 39; 1 piece 13
tempeh | Tempeh | | sr:174272 | half a cup 83; half a pack 100 | zero alcoholG caffeineMg
natto | Natto | fermented soya beans | fndds:41420200 | 1 pack 50; half a cup 88
miso | Miso paste | | fndds:41420110 | 1 tablespoon 17; 1 teaspoon 6
soya-mince | Soya mince, dry | textured vegetable protein, TVP, soy protein chunks | fndds:41440000 | 1 portion, dry 25; half a cup, dry 34
veggie-burger | Veggie burger | vegetarian burger, bean burger, soya burger, plant burger | fndds:41811890 | 1 burger 70 | unknown thiaminMg vitaminB12Ug | note The source averages American brands that add B1 and B12; British ones mostly do not, so these two are left open.
veggie-sausage | Vegetarian sausage | veggie sausage, vegan sausage | fndds:41810400 | 2 sausages 50; 1 sausage 25 | unknown thiaminMg vitaminB12Ug | note The source averages American brands that add B1; British ones mostly do not, so B1 and B12 are left open.
veggie-chicken | Vegetarian chicken pieces, breaded | vegan nuggets, meatless chicken, plant chicken | fndds:41810610 | 4 pieces 144; 1 piece 36 | unknown thiaminMg vitaminB12Ug | note The source averages American brands that add B1 and B12; British ones mostly do not, so these two are left open.
veggie-bacon | Vegetarian bacon | vegan bacon, facon, meatless bacon | fndds:41810200 | 2 rashers 10; 1 rasher 5 | unknown thiaminMg vitaminB12Ug | note The source averages American brands that add B1; British ones mostly do not, so B1 and B12 are left open.
soya-nuts | Roasted soya beans | soy nuts | fndds:41410010 | a handful 28; half a cup 48
`,
)
