// Which mineral supplements are built in? Per piece; amounts are elemental, as labels state them, whatever the salt weighs.
// A tablet or capsule holds nothing that its label does not list: a maker must declare what is added, and fillers come to a few
// milligrams. Those nutrients are taken as none. Of effervescent tablets and powders, what the label leaves out stays unknown.
import { rows } from '../rows.js'

const nothingElse =
  'zero energyKcal waterG proteinG fatG carbohydrateG fibreG calciumMg magnesiumMg potassiumMg sodiumMg phosphorusMg ironMg zincMg ' +
  'vitaminDUg thiaminMg vitaminB6Mg vitaminB12Ug folateDfeUg folicAcidUg vitaminKUg vitaminCMg alcoholG caffeineMg'
const noVitamins =
  'zero waterG proteinG fatG fibreG phosphorusMg ironMg zincMg vitaminDUg thiaminMg vitaminB6Mg vitaminB12Ug folateDfeUg folicAcidUg ' +
  'vitaminKUg alcoholG'
const label = 'note A product of this strength as everyday labels state it; elemental.'

export const supplementsMinerals = rows(
  'supplements',
  `
magnesium-citrate-100 | Magnesium citrate 100 mg | magnesium tablet, mag citrate | - | 1 tablet 1 | piece | form citrate | fix magnesiumMg 100 label | ${nothingElse} | ${label}
magnesium-citrate-200 | Magnesium citrate 200 mg | magnesium tablet, mag citrate | - | 1 tablet 1 | piece | form citrate | fix magnesiumMg 200 label | ${nothingElse} | ${label}
magnesium-oxide-250 | Magnesium oxide 250 mg | magnesium tablet | - | 1 tablet 1 | piece | form oxide | fix magnesiumMg 250 label | ${nothingElse} | ${label}
magnesium-oxide-400-salt | Magnesium oxide 400 mg of the salt, 241 mg magnesium | magnesium oxide, mag-ox, MagOx 400, magnesium oxide tablet | - | 1 tablet 1 | piece | form oxide | fix magnesiumMg 241 label | ${nothingElse} | note American tablets sold by the weight of the oxide: 400 mg of it hold 241 mg of magnesium.
magnesium-glycinate-100 | Magnesium glycinate 100 mg | magnesium bisglycinate, magnesium capsule | - | 1 tablet 1 | piece | form glycinate | fix magnesiumMg 100 label | ${nothingElse} | ${label}
magnesium-glycinate-200 | Magnesium glycinate 200 mg | magnesium bisglycinate, magnesium capsule | - | 1 tablet 1 | piece | form glycinate | fix magnesiumMg 200 label | ${nothingElse} | ${label}
magnesium-malate-150 | Magnesium malate 150 mg | magnesium tablet | - | 1 tablet 1 | piece | form malate | fix magnesiumMg 150 label | ${nothingElse} | ${label}
magnesium-taurate-100 | Magnesium taurate 100 mg | magnesium capsule | - | 1 capsule 1 | piece | form taurate | fix magnesiumMg 100 label | ${nothingElse} | ${label}
magnesium-threonate-48 | Magnesium threonate 48 mg | magnesium L-threonate, Magtein | - | 1 capsule 1 | piece | form threonate | fix magnesiumMg 48 label | ${nothingElse} | ${label}
magnesium-375 | Magnesium 375 mg, mixed salts | high strength magnesium, magnesium one a day, magnesium | - | 1 tablet 1 | piece | form mixed | fix magnesiumMg 375 label | ${nothingElse} | ${label}
magnesium-gummy | Magnesium gummy 100 mg | magnesium gummies | - | 1 gummy 1 | piece | form citrate | fix magnesiumMg 100 label; energyKcal 10 label; carbohydrateG 2.5 label | ${nothingElse} | ${label}
magnesium-effervescent | Magnesium, effervescent tablet 300 mg | dissolvable magnesium, magnesium fizzy tablet | - | 1 tablet 1 | piece | form carbonate | fix magnesiumMg 300 label | ${noVitamins} | note Effervescent tablets often hold 100 to 400 mg of sodium and some vitamin C; the label says, so they are left open here.
magnesium-glycerophosphate | Magnesium glycerophosphate 97 mg | magnesium glycerophosphate 4 mmol, Neomag, Magnaphate | - | 1 tablet 1 | piece | form glycerophosphate | fix magnesiumMg 97.2 label | zero energyKcal waterG proteinG fatG carbohydrateG fibreG calciumMg potassiumMg sodiumMg ironMg zincMg vitaminDUg thiaminMg vitaminB6Mg vitaminB12Ug folateDfeUg folicAcidUg vitaminKUg vitaminCMg alcoholG caffeineMg | note A British prescription tablet of 4 mmol of magnesium. Its phosphate is left open.
magnesium-aspartate | Magnesium aspartate 243 mg, sachet | magnesium aspartate 10 mmol, Magnaspartate | - | 1 sachet 1 | piece | form aspartate | fix magnesiumMg 243 label | ${noVitamins} | note A British prescription sachet of 10 mmol of magnesium.
milk-of-magnesia | Milk of magnesia | magnesium hydroxide, Phillips | - | 1 dose 30; 1 teaspoon 5; 1 tablespoon 15 | ml 1.05 | form hydroxide | fix magnesiumMg 3460 calculated | zero energyKcal proteinG fatG carbohydrateG fibreG calciumMg phosphorusMg potassiumMg ironMg zincMg vitaminDUg thiaminMg vitaminB6Mg vitaminB12Ug folateDfeUg folicAcidUg vitaminKUg vitaminCMg alcoholG caffeineMg | note 415 mg of magnesium hydroxide in 5 ml, 41.7 % of it magnesium: a laxative, of which little is taken up.
calcium-carbonate-500 | Calcium carbonate 500 mg | calcium tablet, chewable calcium | - | 1 tablet 1 | piece | form carbonate | fix calciumMg 500 label | ${nothingElse} | ${label}
calcium-carbonate-600 | Calcium carbonate 600 mg | calcium tablet, Caltrate | - | 1 tablet 1 | piece | form carbonate | fix calciumMg 600 label | ${nothingElse} | ${label}
calcium-d-600 | Calcium carbonate 600 mg with vitamin D 10 µg | calcium and vitamin D, calcium with vitamin D, Adcal-D3 | - | 1 tablet 1 | piece | form carbonate | fix calciumMg 600 label; vitaminDUg 10 label | ${nothingElse} | ${label}
calcium-d-500 | Calcium carbonate 500 mg with vitamin D 10 µg | calcium and vitamin D, calcium with D3, Calcichew-D3 Forte | - | 1 tablet 1 | piece | form carbonate | fix calciumMg 500 label; vitaminDUg 10 label | ${nothingElse} | ${label}
calcium-d-400 | Calcium 400 mg with vitamin D 2.5 µg | calcium and vitamin D, one-a-day calcium and vitamin D | - | 1 tablet 1 | piece | form carbonate | fix calciumMg 400 label; vitaminDUg 2.5 label | ${nothingElse} | ${label}
calcium-citrate-200 | Calcium citrate 200 mg | calcium tablet | - | 1 tablet 1 | piece | form citrate | fix calciumMg 200 label | ${nothingElse} | ${label}
calcium-citrate-d-315 | Calcium citrate 315 mg with vitamin D 6.25 µg | calcium citrate and vitamin D, Citracal | - | 1 tablet 1 | piece | form citrate | fix calciumMg 315 label; vitaminDUg 6.25 label | ${nothingElse} | ${label}
calcium-magnesium-zinc | Calcium 333 mg, magnesium 133 mg and zinc 5 mg | cal mag zinc, calcium magnesium zinc | - | 1 tablet 1; 3 tablets 3 | piece | form mixed | fix calciumMg 333 label; magnesiumMg 133 label; zincMg 5 label | ${nothingElse} | ${label}
antacid-calcium | Antacid tablet, calcium carbonate 500 mg of the salt | Tums, indigestion tablet, chewable antacid | - | 2 tablets 2; 1 tablet 1 | piece | form carbonate | fix calciumMg 200 calculated; energyKcal 5 label; carbohydrateG 1.2 label | ${nothingElse} | note 500 mg of calcium carbonate hold 200 mg of calcium.
antacid-calcium-magnesium | Antacid tablet with calcium and magnesium | Rennie, indigestion tablet | - | 2 tablets 2; 1 tablet 1 | piece | form carbonate | fix calciumMg 272 calculated; magnesiumMg 20 calculated; energyKcal 2 label; carbohydrateG 0.5 label | ${nothingElse} | note 680 mg of calcium carbonate and 80 mg of heavy magnesium carbonate a tablet, about a quarter of that magnesium.
potassium-99 | Potassium 99 mg | potassium gluconate, potassium citrate, potassium tablet | - | 1 tablet 1 | piece | form gluconate | fix potassiumMg 99 label | ${nothingElse} | ${label}
potassium-chloride-600 | Potassium chloride 600 mg of the salt, slow release | potassium chloride, Slow-K, slow potassium | - | 1 tablet 1 | piece | form chloride | fix potassiumMg 314 calculated | ${nothingElse} | note A prescription tablet: 600 mg of potassium chloride, 8 mmol, hold 314 mg of potassium.
potassium-effervescent | Potassium effervescent tablet 12 mmol | Sando-K | - | 1 tablet 1 | piece | form bicarbonate | fix potassiumMg 469 calculated | ${noVitamins} | note A prescription tablet: 12 mmol of potassium are 469 mg.
iron-14 | Iron 14 mg | gentle iron, iron tablet, iron bisglycinate | - | 1 tablet 1 | piece | form bisglycinate | fix ironMg 14 label | ${nothingElse} | ${label}
iron-sulfate | Ferrous sulfate 200 mg of the salt, 65 mg iron | ferrous sulfate, ferrous sulphate, iron tablet, iron sulfate 325 | - | 1 tablet 1 | piece | form sulfate | fix ironMg 65 label | ${nothingElse} | note 200 mg of dried ferrous sulfate, or 325 mg of the American tablet, hold 65 mg of iron.
iron-fumarate | Ferrous fumarate 210 mg of the salt, 69 mg iron | ferrous fumarate, iron tablet | - | 1 tablet 1 | piece | form fumarate | fix ironMg 69 label | ${nothingElse} | note 210 mg of ferrous fumarate hold about 69 mg of iron.
iron-gluconate | Ferrous gluconate 300 mg of the salt, 35 mg iron | ferrous gluconate, iron tablet | - | 1 tablet 1 | piece | form gluconate | fix ironMg 35 label | ${nothingElse} | note 300 mg of ferrous gluconate hold about 35 mg of iron.
zinc-15 | Zinc 15 mg | zinc tablet, zinc gluconate, zinc citrate | - | 1 tablet 1 | piece | form mixed | fix zincMg 15 label | ${nothingElse} | ${label}
zinc-25 | Zinc 25 mg | zinc tablet, zinc picolinate | - | 1 tablet 1 | piece | form mixed | fix zincMg 25 label | ${nothingElse} | ${label}
zinc-50 | Zinc 50 mg | high strength zinc | - | 1 tablet 1 | piece | form mixed | fix zincMg 50 label | ${nothingElse} | ${label}
zma | Zinc 10 mg, magnesium 150 mg and vitamin B6 3.5 mg | ZMA capsule | - | 3 capsules 3; 1 capsule 1 | piece | form mixed | fix zincMg 10 label; magnesiumMg 150 label; vitaminB6Mg 3.5 label | ${nothingElse} | ${label}
salt-tablet | Salt tablet, sodium 215 mg | salt capsule, SaltStick, salt pill | - | 1 capsule 1 | piece | form chloride | fix sodiumMg 215 label; potassiumMg 63 label; calciumMg 22 label; magnesiumMg 11 label; vitaminDUg 2.5 label | ${nothingElse} | note A capsule of mixed salts for endurance sport as a common label states it; other makes are plain salt.
electrolyte-tablet | Electrolyte tablet, effervescent | hydration tablet, Nuun, High5 zero, electrolyte tab | - | 1 tablet 1 | piece | form mixed | fix sodiumMg 300 label; potassiumMg 150 label; magnesiumMg 25 label; calciumMg 13 label; energyKcal 15 label; carbohydrateG 4 label | zero waterG proteinG fatG fibreG phosphorusMg ironMg zincMg vitaminDUg vitaminB12Ug folateDfeUg folicAcidUg vitaminKUg alcoholG | note As a common label states it; makes differ twofold. Some hold caffeine or B vitamins: read yours.
electrolyte-powder | Electrolyte powder, high salt, 1 sachet | LMNT, electrolyte sachet, electrolyte mix | - | 1 sachet 1 | piece | form mixed | fix sodiumMg 1000 label; potassiumMg 200 label; magnesiumMg 60 label | ${noVitamins} | note As a common label states it: half of a day's limit of sodium in one sachet.
electrolyte-drops | Rehydration sachet, for 200 ml | Dioralyte, rehydration powder | - | 1 sachet 1 | piece | form mixed | fix sodiumMg 276 calculated; potassiumMg 156 calculated; energyKcal 13 calculated; carbohydrateG 3.56 label | zero proteinG fatG fibreG calciumMg magnesiumMg phosphorusMg ironMg zincMg vitaminDUg thiaminMg vitaminB6Mg vitaminB12Ug folateDfeUg folicAcidUg vitaminKUg vitaminCMg alcoholG caffeineMg | note Made up with 200 ml of water it holds 60 mmol of sodium and 20 mmol of potassium a litre. Log the water apart.
`,
)
