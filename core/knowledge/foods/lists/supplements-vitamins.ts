// Which vitamin supplements, oils and multivitamins are built in? Per piece, as everyday labels state them.
// What a label does not list is taken as none, as in supplements-minerals.ts; of oils and gummies, what nobody prints stays unknown.
import { rows } from '../rows.js'

const nothingElse =
  'zero energyKcal waterG proteinG fatG carbohydrateG fibreG calciumMg magnesiumMg potassiumMg sodiumMg phosphorusMg ironMg zincMg ' +
  'vitaminDUg thiaminMg vitaminB6Mg vitaminB12Ug folateDfeUg folicAcidUg vitaminKUg vitaminCMg alcoholG caffeineMg'
const label = 'note A product of this strength as everyday labels state it.'
const many = 'note Typical of such products, which differ: read the label and enter your own where it matters.'

export const supplementsVitamins = rows(
  'supplements',
  `
vitamin-d-10 | Vitamin D3 10 µg | vitamin D 400 IU, vit D, cholecalciferol | - | 1 tablet 1 | piece | form D3 | fix vitaminDUg 10 label | ${nothingElse} | ${label}
vitamin-d-15 | Vitamin D3 15 µg | vitamin D 600 IU, vit D, cholecalciferol | - | 1 tablet 1 | piece | form D3 | fix vitaminDUg 15 label | ${nothingElse} | ${label}
vitamin-d-20 | Vitamin D3 20 µg | vitamin D 800 IU, vit D, cholecalciferol | - | 1 tablet 1 | piece | form D3 | fix vitaminDUg 20 label | ${nothingElse} | ${label}
vitamin-d-25 | Vitamin D3 25 µg | vitamin D 1000 IU, vit D, cholecalciferol | - | 1 tablet 1 | piece | form D3 | fix vitaminDUg 25 label | ${nothingElse} | ${label}
vitamin-d-50 | Vitamin D3 50 µg | vitamin D 2000 IU, vit D, cholecalciferol | - | 1 tablet 1 | piece | form D3 | fix vitaminDUg 50 label | ${nothingElse} | ${label}
vitamin-d-100 | Vitamin D3 100 µg | vitamin D 4000 IU, vit D, high strength vitamin D | - | 1 tablet 1 | piece | form D3 | fix vitaminDUg 100 label | ${nothingElse} | ${label}
vitamin-d-125 | Vitamin D3 125 µg | vitamin D 5000 IU, high strength vitamin D | - | 1 tablet 1 | piece | form D3 | fix vitaminDUg 125 label | ${nothingElse} | ${label}
vitamin-d-500 | Vitamin D3 500 µg, weekly | vitamin D 20000 IU, weekly vitamin D | - | 1 capsule 1 | piece | form D3 | fix vitaminDUg 500 label | ${nothingElse} | note A prescription capsule, commonly taken once a week.
vitamin-d-1250 | Vitamin D 1250 µg, weekly | vitamin D 50000 IU, ergocalciferol, weekly vitamin D | - | 1 capsule 1 | piece | form D2 or D3 | fix vitaminDUg 1250 label | ${nothingElse} | note A prescription capsule, commonly taken once a week.
vitamin-d-k2 | Vitamin D3 25 µg with vitamin K2 75 µg | D3 and K2, vitamin D and K | - | 1 tablet 1 | piece | form D3 | fix vitaminDUg 25 label; vitaminKUg 75 label | ${nothingElse} | note The vitamin K of foods is K1; the K2 of the label is counted with it.
vitamin-b12-10 | Vitamin B12 10 µg | B12, cyanocobalamin | - | 1 tablet 1 | piece | form cyanocobalamin | fix vitaminB12Ug 10 label | ${nothingElse} | ${label}
vitamin-b12-50 | Vitamin B12 50 µg | B12, cyanocobalamin | - | 1 tablet 1 | piece | form cyanocobalamin | fix vitaminB12Ug 50 label | ${nothingElse} | ${label}
vitamin-b12-100 | Vitamin B12 100 µg | B12, cyanocobalamin | - | 1 tablet 1 | piece | form cyanocobalamin | fix vitaminB12Ug 100 label | ${nothingElse} | ${label}
vitamin-b12-500 | Vitamin B12 500 µg | B12, cyanocobalamin | - | 1 tablet 1 | piece | form cyanocobalamin | fix vitaminB12Ug 500 label | ${nothingElse} | ${label}
vitamin-b12-1000 | Vitamin B12 1000 µg | B12 1 mg, cyanocobalamin | - | 1 tablet 1 | piece | form cyanocobalamin | fix vitaminB12Ug 1000 label | ${nothingElse} | ${label}
vitamin-b12-methyl | Methylcobalamin 1000 µg | methyl B12, vitamin B12 methylcobalamin, sublingual B12 | - | 1 tablet 1 | piece | form methylcobalamin | fix vitaminB12Ug 1000 label | ${nothingElse} | ${label}
b-complex | B-complex, everyday strength | vitamin B complex, B vitamins | - | 1 tablet 1 | piece | fix thiaminMg 1.1 label; vitaminB6Mg 1.4 label; vitaminB12Ug 2.5 label; folicAcidUg 200 label; folateDfeUg 340 calculated | ${nothingElse} | ${many}
b-complex-50 | B-complex, high strength B-50 | B50, vitamin B complex high strength | - | 1 tablet 1 | piece | fix thiaminMg 50 label; vitaminB6Mg 50 label; vitaminB12Ug 50 label; folicAcidUg 400 label; folateDfeUg 680 calculated | ${nothingElse} | ${many}
thiamine-50 | Thiamine 50 mg | vitamin B1, thiamin | - | 1 tablet 1 | piece | fix thiaminMg 50 label | ${nothingElse} | ${label}
thiamine-100 | Thiamine 100 mg | vitamin B1, thiamin | - | 1 tablet 1 | piece | fix thiaminMg 100 label | ${nothingElse} | ${label}
vitamin-b6-10 | Vitamin B6 10 mg | pyridoxine | - | 1 tablet 1 | piece | form pyridoxine | fix vitaminB6Mg 10 label | ${nothingElse} | ${label}
vitamin-b6-50 | Vitamin B6 50 mg | pyridoxine, high strength B6 | - | 1 tablet 1 | piece | form pyridoxine | fix vitaminB6Mg 50 label | ${nothingElse} | ${label}
folic-acid-400 | Folic acid 400 µg | folate tablet, vitamin B9 | - | 1 tablet 1 | piece | form folic acid | fix folicAcidUg 400 label; folateDfeUg 680 calculated | ${nothingElse} | note 400 µg of folic acid count as 680 µg of folate from food (1.7 to 1).
folic-acid-5 | Folic acid 5 mg | high dose folic acid | - | 1 tablet 1 | piece | form folic acid | fix folicAcidUg 5000 label; folateDfeUg 8500 calculated | ${nothingElse} | note A prescription tablet; 1 µg of folic acid counts as 1.7 µg of folate from food.
vitamin-c-500 | Vitamin C 500 mg | ascorbic acid | - | 1 tablet 1 | piece | fix vitaminCMg 500 label | ${nothingElse} | ${label}
vitamin-c-1000 | Vitamin C 1000 mg | ascorbic acid 1 g | - | 1 tablet 1 | piece | fix vitaminCMg 1000 label | ${nothingElse} | ${label}
vitamin-c-effervescent | Vitamin C 1000 mg, effervescent | fizzy vitamin C, Berocca vitamin C | - | 1 tablet 1 | piece | fix vitaminCMg 1000 label | zero waterG proteinG fatG fibreG calciumMg magnesiumMg phosphorusMg ironMg zincMg vitaminDUg thiaminMg vitaminB6Mg vitaminB12Ug folateDfeUg folicAcidUg vitaminKUg alcoholG caffeineMg | note Effervescent tablets often hold 100 to 400 mg of sodium; the label says, so it is left open here.
vitamin-k-100 | Vitamin K 100 µg | vitamin K1, phytomenadione | - | 1 tablet 1 | piece | form K1 | fix vitaminKUg 100 label | ${nothingElse} | ${label}
multivitamin | Multivitamin without minerals | multivitamin, multivit, multivitamins, one a day vitamins | - | 1 tablet 1 | piece | fix vitaminDUg 10 label; thiaminMg 1.1 label; vitaminB6Mg 1.4 label; vitaminB12Ug 2.5 label; folicAcidUg 200 label; folateDfeUg 340 calculated; vitaminCMg 80 label | ${nothingElse} | ${many}
multivitamin-minerals | Multivitamin with minerals, British | A to Z multivitamin, multivitamin and mineral, multivitamin with iron | - | 1 tablet 1 | piece | fix calciumMg 162 label; magnesiumMg 100 label; ironMg 14 label; zincMg 10 label; potassiumMg 40 label; phosphorusMg 125 label; vitaminDUg 5 label; thiaminMg 1.1 label; vitaminB6Mg 1.4 label; vitaminB12Ug 2.5 label; folicAcidUg 200 label; folateDfeUg 340 calculated; vitaminKUg 30 label; vitaminCMg 80 label | ${nothingElse} | ${many}
multivitamin-us | Multivitamin with minerals, American | multivitamin and mineral, Centrum, one a day | - | 1 tablet 1 | piece | fix calciumMg 200 label; magnesiumMg 50 label; ironMg 18 label; zincMg 11 label; potassiumMg 80 label; phosphorusMg 20 label; vitaminDUg 25 label; thiaminMg 1.5 label; vitaminB6Mg 2 label; vitaminB12Ug 6 label; folicAcidUg 240 label; folateDfeUg 408 calculated; vitaminKUg 25 label; vitaminCMg 60 label | ${nothingElse} | ${many}
multivitamin-men | Multivitamin for men | men's multivitamin, mens multi | - | 1 tablet 1 | piece | fix calciumMg 200 label; magnesiumMg 100 label; zincMg 15 label; potassiumMg 80 label; vitaminDUg 25 label; thiaminMg 1.5 label; vitaminB6Mg 3 label; vitaminB12Ug 10 label; folicAcidUg 240 label; folateDfeUg 408 calculated; vitaminKUg 30 label; vitaminCMg 90 label | ${nothingElse} | ${many}
multivitamin-women | Multivitamin for women | women's multivitamin, womens multi | - | 1 tablet 1 | piece | fix calciumMg 250 label; magnesiumMg 50 label; ironMg 18 label; zincMg 8 label; potassiumMg 80 label; vitaminDUg 25 label; thiaminMg 1.1 label; vitaminB6Mg 2 label; vitaminB12Ug 6 label; folicAcidUg 400 label; folateDfeUg 680 calculated; vitaminKUg 25 label; vitaminCMg 75 label | ${nothingElse} | ${many}
multivitamin-50 | Multivitamin for people over 50 | 50+ multivitamin, senior multivitamin, silver multivitamin | - | 1 tablet 1 | piece | fix calciumMg 220 label; magnesiumMg 50 label; zincMg 11 label; potassiumMg 80 label; vitaminDUg 25 label; thiaminMg 1.5 label; vitaminB6Mg 3 label; vitaminB12Ug 25 label; folicAcidUg 240 label; folateDfeUg 408 calculated; vitaminKUg 30 label; vitaminCMg 60 label | ${nothingElse} | ${many}
multivitamin-pregnancy | Pregnancy multivitamin, British | pregnancy vitamins, Pregnacare | - | 1 tablet 1 | piece | fix magnesiumMg 150 label; ironMg 17 label; zincMg 15 label; vitaminDUg 10 label; thiaminMg 3 label; vitaminB6Mg 10 label; vitaminB12Ug 6 label; folicAcidUg 400 label; folateDfeUg 680 calculated; vitaminKUg 70 label; vitaminCMg 70 label | ${nothingElse} | ${many}
multivitamin-prenatal | Prenatal multivitamin, American | prenatal vitamins, prenatals | - | 1 tablet 1 | piece | fix calciumMg 200 label; magnesiumMg 45 label; ironMg 27 label; zincMg 11 label; vitaminDUg 15 label; thiaminMg 1.5 label; vitaminB6Mg 2.5 label; vitaminB12Ug 8 label; folicAcidUg 800 label; folateDfeUg 1360 calculated; vitaminCMg 100 label | ${nothingElse} | ${many}
multivitamin-gummy | Multivitamin gummy | gummy vitamins, chewable multivitamin | - | 2 gummies 2; 1 gummy 1 | piece | fix energyKcal 8 label; carbohydrateG 2 label; vitaminDUg 10 label; vitaminB6Mg 0.85 label; vitaminB12Ug 1.2 label; folicAcidUg 120 label; folateDfeUg 204 calculated; vitaminCMg 15 label; zincMg 1.4 label | ${nothingElse} | ${many}
fish-oil | Fish oil 1000 mg | omega 3, omega-3 capsule, EPA and DHA | - | 1 capsule 1 | piece | fix energyKcal 10 label; fatG 1 label | zero waterG carbohydrateG fibreG calciumMg magnesiumMg potassiumMg sodiumMg phosphorusMg ironMg zincMg thiaminMg vitaminB6Mg vitaminB12Ug folateDfeUg folicAcidUg vitaminCMg alcoholG caffeineMg | note A capsule of 1 g of oil. Its little vitamin D and K are left open.
cod-liver-oil-capsule | Cod liver oil capsule | cod liver oil 500 mg, high strength cod liver oil, CLO | - | 1 capsule 1 | piece | fix energyKcal 5 label; fatG 0.5 label; vitaminDUg 5 label | zero waterG carbohydrateG fibreG calciumMg magnesiumMg potassiumMg sodiumMg phosphorusMg ironMg zincMg thiaminMg vitaminB6Mg vitaminB12Ug folateDfeUg folicAcidUg vitaminCMg alcoholG caffeineMg | note As British labels state it: 5 µg of vitamin D, brought to that strength by the maker.
cod-liver-oil | Cod liver oil, liquid | cod liver oil by the spoon | sr:173577 | 1 teaspoon 5; 1 tablespoon 15 | ml 0.92 | zero alcoholG caffeineMg | note Oils differ: some hold 1 to 2 µg of vitamin D in a millilitre, as this figure, others a tenth of that; read the bottle.
algae-oil | Algae oil capsule | vegan omega 3, algal oil | - | 1 capsule 1 | piece | fix energyKcal 6 label; fatG 0.6 label | zero waterG carbohydrateG fibreG calciumMg magnesiumMg potassiumMg sodiumMg phosphorusMg ironMg zincMg vitaminDUg thiaminMg vitaminB6Mg vitaminB12Ug folateDfeUg folicAcidUg vitaminCMg alcoholG caffeineMg | ${many}
caffeine-tablet | Caffeine tablet 50 mg | Pro Plus | - | 1 tablet 1 | piece | fix caffeineMg 50 label | ${nothingElse} | ${label}
caffeine-tablet-200 | Caffeine tablet 200 mg | No-Doz, Vivarin | - | 1 tablet 1 | piece | fix caffeineMg 200 label | ${nothingElse} | ${label}
`,
)
