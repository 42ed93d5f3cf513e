// What does the diary say of what was eaten? The nutrients' names, the verdicts and their reasons, fluids, and who one is.
import type { FoodNutrientId } from '../../knowledge/types/index.js'
import type { Refusal } from '../../nutrition/index.js'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

type NutrientName = { readonly name: string; readonly unit: string; readonly page?: string }
export const nutrientWords: Readonly<Record<FoodNutrientId, NutrientName>> = {
  energyKcal: { name: 'Energy', unit: 'kcal' },
  waterG: { name: 'Water', unit: 'g' },
  proteinG: { name: 'Protein', unit: 'g' },
  fatG: { name: 'Fat', unit: 'g' },
  carbohydrateG: { name: 'Carbohydrate', unit: 'g' },
  fibreG: { name: 'Fibre', unit: 'g' },
  calciumMg: { name: 'Calcium', unit: 'mg', page: 'calcium' },
  magnesiumMg: { name: 'Magnesium', unit: 'mg', page: 'magnesium' },
  potassiumMg: { name: 'Potassium', unit: 'mg', page: 'potassium' },
  sodiumMg: { name: 'Sodium', unit: 'mg', page: 'sodium' },
  phosphorusMg: { name: 'Phosphorus', unit: 'mg' },
  ironMg: { name: 'Iron', unit: 'mg' },
  zincMg: { name: 'Zinc', unit: 'mg' },
  vitaminDUg: { name: 'Vitamin D', unit: 'µg', page: 'vitamin-d' },
  thiaminMg: { name: 'Vitamin B1 (thiamin)', unit: 'mg', page: 'thiamine' },
  vitaminB6Mg: { name: 'Vitamin B6', unit: 'mg' },
  vitaminB12Ug: { name: 'Vitamin B12', unit: 'µg', page: 'vitamin-b12' },
  folateDfeUg: { name: 'Folate', unit: 'µg' },
  folicAcidUg: { name: 'Folic acid', unit: 'µg' },
  vitaminKUg: { name: 'Vitamin K', unit: 'µg' },
  vitaminCMg: { name: 'Vitamin C', unit: 'mg' },
  alcoholG: { name: 'Alcohol', unit: 'g' },
  caffeineMg: { name: 'Caffeine', unit: 'mg' },
}

export const intakeWords = {
  title: 'Is it enough?',
  lead: 'What you wrote down, day by day, against what people of your age and sex need. Food only tells what goes in: a blood test tells what is there.',
  span: 'Days to look at',
  spans: { 7: 'The last week', 14: 'The last two weeks', 28: 'The last four weeks' },
  authority: 'Whose reference values',
  authorities: { nasem: 'US and Canada', efsa: 'European Union', uk: 'United Kingdom' },
  days: (number: number) =>
    number === 0
      ? 'No complete day yet. Only days on which food, drinks and supplements are all complete count here.'
      : `${count(number, 'complete day counts', 'complete days count')} here. A day counts once food, drinks and supplements are all complete.`,
  howToComplete: 'Complete a day at the end of its page.',
  toToday: 'To today',
  toPlan: 'A food plan from this diary',
  loading: 'Adding up …',
  legendTitle: 'How to read the bars',
  legend:
    'The dark bar is your average. The thin line across its end is how far off the average may be, because some figures are unknown. The pale band is where your usual intake lies nine times in ten.',
  marks: {
    ear: 'EAR: enough for half of all people',
    rda: 'RDA: enough for nearly everybody',
    ai: 'AI: taken as enough, where less is known',
    cdrr: 'CDRR: eat less if you are usually above',
    upper: 'UL: do not go above it without a doctor',
  },
  counts: {
    all: 'counts everything',
    supplements: 'counts supplements only, never food',
    'folic-acid': 'counts folic acid only, not the folate of food',
  },
  open: 'Foods and sources',
  markNames: { ear: 'EAR', rda: 'RDA', ai: 'AI', cdrr: 'CDRR', upper: 'UL' },
  verdicts: {
    'likely-enough': 'Very likely enough',
    'likely-short': 'Probably short',
    open: 'Not settled yet',
    'at-or-above-ai': 'At or above what is taken as enough',
    'cannot-judge': 'No verdict',
  },
  tooMuch: 'More than is advised',
  tooMuchWhy: 'From here on it is usually advised to eat less salt. That does not hold for people who sweat a lot.',
  chance: (share: string, range: string) =>
    `Chance that your usual intake meets your need: ${share === range ? share : `${share} (${range})`}.`,
  moreDays: (days: number) =>
    days > 60
      ? `It lies close to the line: it would take about ${days} more complete days to settle it.`
      : `${count(days, 'more complete day', 'more complete days')} would settle it.`,
  noDaysSettle: 'More days alone would not settle it: it lies too close to the line.',
  over: 'Above the upper limit. Ask a pharmacist or a doctor whether you need so much.',
  refusals: {
    'no-days': 'There is no complete day yet.',
    'no-age-or-sex': 'Needs vary with age and sex. Tell them above, and a verdict can be given.',
    'only-adequate-intake':
      'Nobody knows how much one person needs of it. There is only an amount on which healthy people do well, so being below it proves nothing.',
    'too-skewed':
      'A few foods hold nearly all of it, so a handful of days says little about a year. A blood test tells more than a food diary.',
    'no-variation-known': 'How much it varies from day to day is not known well enough for a verdict on one person.',
    'skewed-requirement': 'Needs differ so unevenly between people that this sum would mislead.',
    'low-coverage': 'Too many of the foods you ate have no figure for it.',
    'follows-need': 'People eat to their need: what comes in is not a measure of enough.',
  } satisfies Readonly<Record<Refusal, string>>,
  byNutrient: {
    vitaminDUg:
      'No verdict from food. Most vitamin D is made in the skin, and a few foods hold nearly all the rest. A blood test (25-hydroxyvitamin D) tells.',
    vitaminB12Ug:
      'No verdict from a few days. The liver stores B12 for years, and most who run low absorb it badly, however much they eat. A blood test tells.',
  } as Readonly<Partial<Record<FoodNutrientId, string>>>,
  mean: (value: string, low: string, high: string) => (low === high ? `${value} a day` : `${value} a day (${low} to ${high})`),
  coverage: (share: string) => `Known for ${share} of what you ate.`,
  supplementsPart: (amount: string) => `Of that, ${amount} from supplements.`,
  unknownIn: (names: string) => `No figure for: ${names}.`,
  label: (name: string, verdict: string) => `${name}: ${verdict}`,
  carriers: 'What carries it',
  noCarriers: 'Nothing you wrote down holds a known amount of it.',
  carrier: (share: string) => `${share} of it`,
  closers: 'What would help to close the gap',
  closersHint: 'Foods that hold much of it, in one usual portion.',
  closer: (portion: string, amount: string) => `${portion}: ${amount}`,
  source: 'Where the reference value comes from',
  stage: (row: string) => `Row of the table: ${row}.`,
  flags: {
    'pregnant-over-50': 'The table ends at 50 for pregnancy: its last row is used.',
    'lactating-over-50': 'The table ends at 50 for breast-feeding: its last row is used.',
    'under-14-pregnant': 'The table begins at 14 for pregnancy: its first row is used.',
    'under-14-lactating': 'The table begins at 14 for breast-feeding: its first row is used.',
    'pregnant-not-in-table': 'This table says nothing of pregnancy: the row of your age is used.',
    'lactating-not-in-table': 'This table says nothing of breast-feeding: the row of your age is used.',
    'both-pregnant-and-lactating': 'Pregnant and breast-feeding at once: the higher need is used.',
    'no-average-for-mothers': 'There is no average need for pregnancy or breast-feeding in this table.',
    'mother-but-male': 'Pregnancy and breast-feeding are left out of account: the sex is given as male.',
    'average-energy': 'It goes by the energy one eats; an average is taken.',
    'by-energy-eaten': 'It goes by the energy you eat.',
    'by-energy-needed': 'It goes by the energy you need.',
    'reference-weight': 'It goes by weight; a usual weight is taken, yours not being known.',
    'zinc-by-phytate': 'It goes by how much wholegrain and pulses one eats; the middle of the table is taken.',
    'variation-of-women-of-the-age': 'How much days differ in pregnancy and breast-feeding is taken from other women of the age.',
    'menstruates-without-pill-and-eats-a-mixed-diet': 'Taken for granted: periods, no contraceptive pill, a mixed diet.',
  } as Readonly<Record<string, string>>,
  page: 'All about it',
  others: 'The other nutrients',
  table: 'The same as a table',
  columns: {
    nutrient: 'Nutrient',
    mean: 'Average a day',
    usual: 'Usual intake',
    reference: 'Reference value',
    chance: 'Chance of enough',
    verdict: 'Verdict',
  },
  none: 'none',
  whatThisIsNot:
    'Probably short is not a deficiency. It means: worth eating more of it, and worth a mention to your doctor if you also feel unwell.',

  fluids: {
    title: 'Fluids and salt',
    lead: (day: string) => `${day}. All of it is rough: sweat is guessed unless somebody stood on the scales.`,
    about: (value: string, low: string, high: string, unit: string) =>
      low === high ? `${value} ${unit}` : `about ${value} ${unit} (${low} to ${high})`,
    drunk: 'Drunk',
    advised: 'Drinks usually advised',
    water: 'Water in drinks and food',
    adequate: 'Water taken as enough',
    sweat: 'Sweated',
    sweatSodium: 'Sodium in that sweat',
    sodium: 'Sodium eaten',
    reduceAbove: 'Sodium: eat less if usually above',
    alcohol: 'Alcohol',
    units: 'units',
    warnings: {
      fast: (litres: string, from: string) =>
        `About ${litres} litres within the hour from ${from}. That is faster than kidneys can pass water. If it was so, and not only written down together: drink slower.`,
      more: (litres: string, from: string) =>
        `In the exercise from ${from} you drank ${litres} litres, more than you can have sweated. Drink to thirst. A headache, feeling sick or confused after it needs help at once.`,
      gained: 'You weighed more after the exercise than before: more was drunk than was sweated. Drink to thirst, not beyond.',
    },
    limits: 'Being below an amount that is taken as enough proves nothing. Thirst is a good guide for most people.',
    columns: { what: 'What', amount: 'Amount' },
  },

  profile: {
    title: 'About you',
    lead: 'Needs differ by age, sex and stage of life. This stays with your diary, on this machine.',
    change: 'Change what is known about you',
    birthYear: 'Year of birth',
    birthYearWrong: 'Please give the year with four digits, such as 1962.',
    sex: 'Sex',
    sexes: { unsaid: 'I do not say', female: 'Female', male: 'Male' },
    pregnant: 'Weeks of pregnancy, if pregnant',
    pregnantWrong: 'Please give whole weeks, from 1 to 45, or leave it empty.',
    breastfeeding: 'Months since the birth, if breast-feeding',
    breastfeedingWrong: 'Please give whole months, from 0 to 48, or leave it empty.',
    height: 'Height in centimetres',
    heightWrong: 'That height looks like a slip. Please give it in centimetres, such as 168, or leave it empty.',
    weight: 'Weight in kilograms',
    weightWrong: 'That weight looks like a slip. Please give it in kilograms, such as 71, or leave it empty.',
    activity: 'How active are you?',
    activities: {
      unsaid: 'I do not say',
      inactive: 'Mostly sitting',
      'low-active': 'Some walking every day',
      active: 'An hour of brisk movement every day',
      'very-active': 'Hard work or training every day',
    },
    save: 'Save',
    saved: 'Saved.',
  },
}
