// How much to drink, in words? Glasses and sips before numbers, and the danger of too much beside every one.
const ml = (value: number): string => String(Math.round(value / 10) * 10)
const litres = (value: number): string => String(Number(value.toFixed(1)))
const span = (low: string, high: string): string => (low === high ? low : `${low} to ${high}`)

/** All functions take the unit in their name. */
export const drinkWords = {
  title: 'Drinking around exercise',
  thirst: 'Drink to your thirst. For most people, most days, that is enough.',
  honest:
    'Nobody has shown that drinking by numbers prevents cramps. In long races people who cramp are no drier than the others. These ' +
    'numbers keep you from drying out, and from drinking too much.',
  refused: 'For you, somebody else sets how much to drink. Keep to what your doctor or team told you.',
  askFirst: 'Ask your doctor or pharmacist how much you may drink before you go by any number.',
  missing: {
    'adult-age': 'The numbers were written for grown people. Tell Charley your age if you want them.',
    weight: 'Tell Charley your weight for numbers that fit you.',
    'weighed-session':
      'For your own rate: weigh yourself undressed before and after an hour of exercise, and note what you drank. A kilogram lost is a ' +
      'litre of sweat.',
  },
  everyday: (adviceMl: number) =>
    `The tables speak of about ${litres(adviceMl / 1000)} litres of drinks a day, tea and coffee counted. Less is no lack. It is no target.`,
  before: (lowMl: number, highMl: number, hours: number) =>
    `Before: ${span(ml(lowMl), ml(highMl))} ml, slowly, at least ${hours} hours ahead.`,
  ifDark: (lowMl: number, highMl: number, hours: number) =>
    `If your urine is dark, or there is none, ${span(ml(lowMl), ml(highMl))} ml more about ${hours} hours ahead.`,
  during: (lowL: number, highL: number) =>
    `During: ${span(ml(lowL * 1000), ml(highL * 1000))} ml an hour, in sips. Never more than you sweat.`,
  by: {
    'own-sweat': 'Worked out from your own sweat, the last time you weighed yourself.',
    start: 'A place to start for anybody. Your own sweat may be half of it, or twice.',
  },
  mayLose: (kg: number) => `Losing up to ${litres(kg)} kg does no harm. If you gain weight, you drank too much.`,
  salted: (hours: number) =>
    `Longer than ${litres(hours)} hours, or very hot? A sports drink, or something salty beside water, is better than water alone.`,
  after: 'Afterwards a meal and your thirst put it right.',
  afterQuickly: (lowL: number, highL: number, hours: number) =>
    `If you must be fit again the same day: ${span(litres(lowL), litres(highL))} litres, with salty food, spread over at least ` +
    `${Math.ceil(hours)} ${Math.ceil(hours) === 1 ? 'hour' : 'hours'}.`,
  afterQuicklyPerKg: (low: number, high: number) =>
    `If you must be fit again the same day: ${span(litres(low), litres(high))} litres for each kilogram you lost, with salty food.`,
  limits: (perHourL: number, atOnceL: number) =>
    `Never more than ${ml(perHourL * 1000)} ml in an hour at rest, and never ${litres(atOnceL)} litre at once. Kidneys cannot pass it faster, ` +
    'and the blood gets too thin.',
  danger:
    'Weight gained, swollen fingers, headache, sickness or a muddled head during or after a long effort can mean too much water. Stop ' +
    'drinking. If someone is confused, call an ambulance and give no water.',
} as const
