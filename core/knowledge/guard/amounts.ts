// From which amounts on do the guard's rules speak? Each with its address; a day, in the unit that the name says.
import { judged, measured, recalled } from '../types/index.js'

export const foodAmounts = {
  potassiumMg: judged(200, [150, 250], 'mg: kidney dietitians call a portion with more "high in potassium"', ['kdigo']),
  calciumMg: judged(200, [150, 300], 'mg: about a glass of milk and more'),
  vitaminKUg: judged(30, [20, 50], 'µg: a quarter of what a man needs; a spoon of kale passes it'),
  sodiumMg: judged(400, [200, 460], 'mg: 1 g of salt; a fifth of the day’s limit is "high" on labels in the US'),
  strictSodiumMg: judged(140, [120, 140], 'mg: "low sodium" on a label in the US is no more than this, from memory'),
  phosphorusMg: judged(150, [100, 200], 'mg: a portion with more is limited in weak kidneys'),
  proteinG: judged(15, [10, 20], 'g: a portion of meat or fish holds 20 and more'),
  alcoholG: judged(0.5, [0.1, 1], 'g: more than ripe fruit, bread and vinegar bring along'),
} as const

/** What all changes of a plan together may add to a day, or change. */
export const dietAmounts = {
  potassiumMg: judged(100, [50, 200], 'mg: less is lost in the differences between days', ['nasem-2019']),
  muchPotassiumMg: judged(1000, [600, 1500], 'mg: more than a third of what a woman needs, on top'),
  calciumMg: judged(200, [100, 300], 'mg: about a glass of milk'),
  sodiumMg: judged(230, [100, 300], 'mg: a tenth of the limit of the reference values', ['nasem-2019']),
  strictSodiumMg: judged(50, [0, 140], 'mg: as good as nothing'),
  phosphorusMg: judged(150, [100, 250], 'mg: a fifth of what an adult needs'),
  proteinG: judged(10, [5, 15], 'g: an eighth of 0.8 g for each of 100 kg', ['kdigo']),
  vitaminKShare: judged(0.25, [0.15, 0.5], 'of what it was: larger steps have moved the clotting time of people on warfarin'),
  sodiumShare: judged(0.25, [0.2, 0.5], 'of what it was: the kidney holds lithium when salt falls, and lets it go when it rises'),
  carbohydrateShare: judged(0.2, [0.1, 0.3], 'of what it was: doses of insulin are fitted to it'),
} as const

export const supplementAmounts = {
  vitaminDNeverUg: measured(100, [100, 100], ['iom-2011', 'efsa-drv'], 'µg (4000 IU): the upper limit; more is for a clinician'),
  b6NumbMg: judged(10, [5, 12], 'mg: under the European limit of 12, for nerves that are numb already', ['efsa-2023-b6']),
  calciumWithThiazideMg: judged(1000, [1000, 1500], 'mg: from memory; thiazides hold calcium back'),
  calciumPerDoseMg: judged(500, [500, 600], 'mg in one dose, above which less and less is taken up; from memory'),
} as const

export const drinkAmounts = {
  perHourMl: measured(700, [700, 1000], 'iom-2005', 'ml an hour: what kidneys can pass'),
  pushMl: judged(500, [250, 750], 'ml a day on top of thirst: a push to drink'),
} as const

export const bodySize = {
  veryThin: judged(16, [15, 17], 'kg/m²: severe thinness by the World Health Organization, from memory'),
  thin: recalled(18.5, [18.5, 18.5], 'who-bmi', 'kg/m²: underweight below it'),
} as const

export const bloodValues = {
  potassiumLow: judged(3.5, [3.4, 3.5], 'mmol/L; the usual lower end'),
  haemoglobinVeryLow: judged(80, [70, 90], 'g/L; severe anaemia, where treatment can pull potassium down'),
  ferritinLow: judged(30, [15, 50], 'µg/L; iron stores are low below it, from memory'),
  b12Fine: measured(258, [258, 258.5], 'ng239-2024', 'pmol/L; above it a lack is unlikely'),
} as const

/** How long two things stay apart. */
export const hours = {
  levothyroxine: measured(4, [4, 4], 'label-levothyroxine', 'hours either side of calcium, iron, magnesium'),
  beforeQuinolone: measured(
    6,
    [4, 6],
    'nix-1989',
    'hours: ciprofloxacin 2 hours after an antacid was down to 23 %, after 6 none was lost',
  ),
  afterQuinolone: measured(
    3,
    [2, 3],
    ['nix-1989', 'smpc-magnesium'],
    'hours: 2 after a quinolone lost nothing; 2 to 3 from a tetracycline',
  ),
  beforeMoxifloxacin: judged(8, [8, 8], 'hours; the medicine no sooner than 8 after, from memory'),
  afterMoxifloxacin: judged(4, [4, 4], 'hours; the medicine 4 before, from memory'),
  bisphosphonate: measured(4, [3, 4], 'smpc-magnesium', 'hours: 3 to 4; the tablet itself at least half an hour before anything'),
  iron: measured(4, [3, 4], 'smpc-magnesium', 'hours: 3 to 4'),
  ironAndCalcium: judged(2, [2, 3], 'hours, from memory'),
  nitrofurantoin: measured(4, [3, 4], 'smpc-magnesium', 'hours: 3 to 4'),
  beforeEltrombopag: measured(4, [4, 4], 'smpc-magnesium', 'hours: the medicine no sooner than 4 after'),
  afterEltrombopag: judged(2, [2, 2], 'hours; the medicine 2 before, from memory'),
  beforeIntegrase: judged(6, [6, 6], 'hours; the medicine no sooner than 6 after, from memory'),
  afterIntegrase: judged(2, [2, 2], 'hours; the medicine 2 before, from memory'),
  antacidSensitive: judged(2, [2, 2], 'hours either side, from memory'),
  digoxin: judged(2, [2, 2], 'hours either side, from memory'),
  beforeFatBinder: judged(2, [1, 2], 'hours; 1 before a resin, 2 from orlistat, from memory'),
  afterFatBinder: judged(6, [2, 6], 'hours; 4 to 6 after a resin, 2 after orlistat, from memory'),
  zinc: judged(2, [2, 2], 'hours either side, from memory'),
} as const
