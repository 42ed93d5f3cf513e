// Is a typed line taken apart as its writer meant it? The table was written by hand before the reader was tuned to it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitLine, type LinePart } from './index.js'

const oneFood = new Set([
  'mac and cheese',
  'fish and chips',
  'bread and butter',
  'salt and vinegar crisps',
  'half and half',
  'three bean salad',
  'pot noodle',
  'pound cake',
  'milk, whole',
  'chicken, roast',
  'ham and cheese sandwich',
  'peanut butter and jelly sandwich',
  'sausage and mash',
  'coffee with milk',
  'biscuits and gravy',
  'sweet and sour chicken',
  'gin and tonic',
  'rice and peas',
  'chicken and mushroom pie',
  'cheese and onion crisps',
  'calcium and vitamin d',
  'cod and chips',
  'spaghetti and meatballs',
  'quarter pounder',
  'beans on toast',
  'corn on the cob',
])
const split = (line: string) => splitLine(line, { isOneFood: (words) => oneFood.has(words) })

/** "2x large slice 30g [200mg] toast @lunch +with" */
function show({ count, range, size, measure, amount, dose, words, meal, added }: LinePart): string {
  const number = (value: number) => String(Math.round(value * 1000) / 1000)
  return [
    range ? `${range.map(number).join('-')}x` : count === undefined ? '' : `${number(count)}x`,
    size,
    measure,
    amount && `${number(amount.value)}${amount.unit.replace(' ', '')}`,
    dose && `[${number(dose.value)}${dose.unit}]`,
    words,
    meal && `@${meal}`,
    added && '+with',
  ]
    .filter((one) => one !== undefined && one !== '')
    .join(' ')
}

const table: readonly (readonly [line: string, parts: readonly string[]])[] = [
  // The line of the issue.
  [
    '2 eggs, a banana, 200 ml whole milk, 1 magnesium citrate 200 mg',
    ['2x eggs', '1x banana', '200ml whole milk', '1x [200mg] magnesium citrate'],
  ],
  // Numbers.
  ['banana', ['banana']],
  ['an apple', ['1x apple']],
  ['two eggs', ['2x eggs']],
  ['Three Weetabix', ['3x weetabix']],
  ['half a grapefruit', ['0.5x grapefruit']],
  ['half an avocado', ['0.5x avocado']],
  ['½ avocado', ['0.5x avocado']],
  ['1/2 avocado', ['0.5x avocado']],
  ['1½ cups oats', ['1.5x cup oats']],
  ['1 1/2 cups oats', ['1.5x cup oats']],
  ['one and a half cups of rice', ['1.5x cup rice']],
  ['2 and a half slices of toast', ['2.5x slice toast']],
  ['a quarter of a melon', ['0.25x melon']],
  ['three quarters of a pizza', ['0.75x pizza']],
  ['a couple of biscuits', ['2x biscuits']],
  ['a few grapes', ['3x grapes']],
  ['a dozen oysters', ['12x oysters']],
  ['half a dozen eggs', ['6x eggs']],
  ['two dozen almonds', ['24x almonds']],
  ['a hundred grams of chicken', ['100g chicken']],
  ['a hundred and fifty grams of chicken', ['150g chicken']],
  ['twenty five grams of cheese', ['25g cheese']],
  ['2-3 dates', ['2-3x dates']],
  ['two or three dates', ['2-3x dates']],
  ['10 to 12 almonds', ['10-12x almonds']],
  ['.5 cup blueberries', ['0.5x cup blueberries']],
  ['0,5 l Wasser', ['0.5l wasser']],
  ['1,000 ml water', ['1000ml water']],
  ['1.5L water', ['1.5l water']],
  ['eggs x2', ['2x eggs']],
  ['eggs x 2', ['2x eggs']],
  ['2x eggs', ['2x eggs']],
  ['2 × eggs', ['2x eggs']],
  ['eggs (2)', ['2x eggs']],
  ['eggs 2', ['2x eggs']],
  // Weights and volumes, British and American.
  ['40g porridge oats', ['40g porridge oats']],
  ['porridge oats 40 g', ['40g porridge oats']],
  ['porridge oats (40g)', ['40g porridge oats']],
  ['200 grammes of mince', ['200g mince']],
  ['1.2 kg watermelon', ['1.2kg watermelon']],
  ['6oz sirloin steak', ['6oz sirloin steak']],
  ['6 oz. sirloin steak', ['6oz sirloin steak']],
  ['half a pound of mince', ['0.5lb mince']],
  ['1/4 lb ground beef', ['0.25lb ground beef']],
  ['a pint of milk', ['1pint milk']],
  ['half a pint of lager', ['0.5pint lager']],
  ['two pints of bitter', ['2pint bitter']],
  ['12 fl oz cola', ['12floz cola']],
  ['12 fl. oz. of cola', ['12floz cola']],
  ['8 fluid ounces orange juice', ['8floz orange juice']],
  ['16 oz iced tea', ['16oz iced tea']],
  ['330ml can of Coke', ['can 330ml coke']],
  ['2 x 330 ml cans of cola', ['2x can 330ml cola']],
  ['2 330ml cans of cola', ['2x can 330ml cola']],
  ['a 500ml bottle of water', ['1x bottle 500ml water']],
  ['1 can (330 ml) cola', ['1x can 330ml cola']],
  ['25cl red wine', ['25cl red wine']],
  ['1 dl cream', ['1dl cream']],
  ['a quart of milk', ['1quart milk']],
  ['5 ml cod liver oil', ['5ml cod liver oil']],
  // Kitchen measures.
  ['2 slices of wholemeal toast', ['2x slice wholemeal toast']],
  ['2 slices wholemeal toast', ['2x slice wholemeal toast']],
  ['slice of toast', ['slice toast']],
  ['toast, 2 slices', ['2x slice toast']],
  ['1 tbsp peanut butter', ['1x tablespoon peanut butter']],
  ['1 tbsp. peanut butter', ['1x tablespoon peanut butter']],
  ['2 heaped tsp sugar', ['2x teaspoon sugar']],
  ['a teaspoon of marmite', ['1x teaspoon marmite']],
  ['peanut butter 2 tbsp', ['2x tablespoon peanut butter']],
  ['a cup of tea', ['1x cup tea']],
  ['cup of tea', ['cup tea']],
  ['2 mugs of builders tea', ['2x mug builders tea']],
  ['large glass of red wine', ['large glass red wine']],
  ['a large glass of red wine', ['1x large glass red wine']],
  ['a tin of sardines', ['1x can sardines']],
  ['half a tin of baked beans', ['0.5x can baked beans']],
  ['3 rashers of bacon', ['3x rasher bacon']],
  ['3 strips bacon', ['3x rasher bacon']],
  ['a handful of almonds', ['1x handful almonds']],
  ['handful of spinach', ['handful spinach']],
  ['a bowl of cornflakes', ['1x bowl cornflakes']],
  ['a bag of crisps', ['1x packet crisps']],
  ['1 packet crisps', ['1x packet crisps']],
  ['a pot of yoghurt', ['1x pot yoghurt']],
  ['2 squares of dark chocolate', ['2x square dark chocolate']],
  ['1 scoop whey protein', ['1x scoop whey protein']],
  ['a shot of espresso', ['1x shot espresso']],
  ['2 pieces of fried chicken', ['2x piece fried chicken']],
  ['a splash of milk', ['1x splash milk']],
  ['corn, 1 ear', ['1x cob corn']],
  // Sizes.
  ['large banana', ['large banana']],
  ['2 large eggs', ['2x large eggs']],
  ['a small latte', ['1x small latte']],
  ['2 thick slices of bread', ['2x thick slice bread']],
  ['medium fries', ['medium fries']],
  // "and" and "with".
  ['mac and cheese', ['mac and cheese']],
  ['mac and cheese 300 g', ['300g mac and cheese']],
  ['Fish and chips, mushy peas', ['fish and chips', 'mushy peas']],
  ['2 slices bread and butter', ['2x slice bread and butter']],
  ['a bag of salt and vinegar crisps', ['1x packet salt and vinegar crisps']],
  ['ham and cheese sandwich and an apple', ['ham and cheese sandwich', '1x apple']],
  ['peanut butter and jelly sandwich', ['peanut butter and jelly sandwich']],
  ['toast and jam', ['toast', 'jam']],
  ['toast & jam', ['toast', 'jam']],
  ['eggs + toast', ['eggs', 'toast']],
  ['2 eggs and 2 slices of toast', ['2x eggs', '2x slice toast']],
  ['eggs, bacon, and toast', ['eggs', 'bacon', 'toast']],
  ['coffee with milk', ['coffee with milk']],
  ['tea with milk and sugar', ['tea', 'milk +with', 'sugar']],
  ['a mug of tea with 30 ml milk', ['1x mug tea', '30ml milk +with']],
  ['cornflakes w/ semi-skimmed milk', ['cornflakes', 'semi-skimmed milk +with']],
  ['half and half', ['half and half']],
  ['2 tbsp half and half', ['2x tablespoon half and half']],
  ['sweet and sour chicken with rice', ['sweet and sour chicken', 'rice +with']],
  ['gin and tonic, crisps and nuts', ['gin and tonic', 'crisps', 'nuts']],
  ['sausage and mash with gravy', ['sausage and mash', 'gravy +with']],
  ["a bowl of mac 'n' cheese", ["1x bowl mac 'n' cheese"]],
  ['coffee without sugar', ['coffee']],
  ['coffee, no sugar', ['coffee', 'no sugar']],
  ['milk, whole', ['milk, whole']],
  ['chicken, roast, 150 g', ['150g chicken, roast']],
  ['2 scrambled eggs on toast', ['2x scrambled eggs', 'toast']],
  ['beans on toast', ['beans on toast']],
  ['corn on the cob', ['corn on the cob']],
  ['electrolyte tablet in 500 ml water', ['tablet electrolyte', '500ml water']],
  ['tuna in sunflower oil', ['tuna in sunflower oil']],
  ['magnesium 200mg at night', ['[200mg] magnesium']],
  // Numbers that belong to a name.
  ['three bean salad', ['three bean salad']],
  ['a pot noodle', ['1x pot noodle']],
  ['a slice of pound cake', ['1x slice pound cake']],
  ['a pound cake', ['1x pound cake']],
  ['quarter pounder', ['quarter pounder']],
  ['7up', ['7up']],
  ['2% milk', ['2% milk']],
  ['200 ml 2% milk', ['200ml 2% milk']],
  ['85% dark chocolate 20g', ['20g 85% dark chocolate']],
  ['omega 3', ['omega 3']],
  ['vitamin b 12', ['vitamin b 12']],
  ['half-fat creme fraiche', ['half-fat creme fraiche']],
  ['half fat cheddar 30 g', ['30g half fat cheddar']],
  // Supplements.
  ['magnesium citrate 200mg', ['[200mg] magnesium citrate']],
  ['200 mg magnesium citrate', ['[200mg] magnesium citrate']],
  ['2 x 200 mg magnesium citrate', ['2x [200mg] magnesium citrate']],
  ['2x200mg magnesium', ['2x [200mg] magnesium']],
  ['magnesium glycinate 400mg x2', ['2x [400mg] magnesium glycinate']],
  ['magnesium 250 mg, 2 tablets', ['2x tablet [250mg] magnesium']],
  ['vitamin D 1000 IU', ['[1000IU] vitamin d']],
  ['vitamin d3 1,000iu', ['[1000IU] vitamin d3']],
  ['vit D 25 µg', ['[25µg] vit d']],
  ['vitamin D 10 micrograms', ['[10µg] vitamin d']],
  ['B12 1000mcg', ['[1000µg] b12']],
  ['b12 2.4 mcg daily', ['[2.4µg] b12']],
  ['1 multivitamin tablet', ['1x tablet multivitamin']],
  ['multivitamin', ['multivitamin']],
  ['2 fish oil capsules 1000 mg', ['2x tablet [1000mg] fish oil']],
  ['two magnesium gummies', ['2x tablet magnesium']],
  ['vitamin C 1 g', ['1g vitamin c']],
  ['thiamine 100 mg twice a day', ['2x [100mg] thiamine']],
  ['calcium and vitamin D', ['calcium and vitamin d']],
  ['1 tablet of iron 14 mg', ['1x tablet [14mg] iron']],
  ['vitamin D (2000 IU)', ['[2000IU] vitamin d']],
  // Meals.
  ['breakfast: 2 eggs, toast', ['2x eggs @breakfast', 'toast @breakfast']],
  ['for breakfast: porridge; lunch - soup and bread', ['porridge @breakfast', 'soup @lunch', 'bread @lunch']],
  ['Lunch: ham and cheese sandwich\nDinner: cod and chips', ['ham and cheese sandwich @lunch', 'cod and chips @dinner']],
  ['2 eggs and toast for breakfast, soup for lunch', ['2x eggs @breakfast', 'toast @breakfast', 'soup @lunch']],
  ['tea: beans on toast', ['beans on toast @dinner']],
  ['for tea I had beans on toast', ['beans on toast @dinner']],
  ['tea', ['tea']],
  ['Breakfast\n2 Weetabix\n150 ml milk', ['2x weetabix @breakfast', '150ml milk @breakfast']],
  ['supper – omelette', ['omelette @dinner']],
  ['an apple as a snack', ['1x apple @snack']],
  // Everyday talk, lists, signs.
  ['I had 2 eggs and some toast', ['2x eggs', 'toast']],
  ["I've just had a banana", ['1x banana']],
  ['about 30 g cheddar', ['30g cheddar']],
  ['~200ml milk', ['200ml milk']],
  ['- 2 eggs\n- 1 banana', ['2x eggs', '1x banana']],
  ['1. eggs\n2. toast', ['eggs', 'toast']],
  ['2 eggs; toast; tea.', ['2x eggs', 'toast', 'tea']],
  ['Two eggs. A banana.', ['2x eggs', '1x banana']],
  ['salad (lettuce, tomato and cucumber)', ['salad lettuce, tomato and cucumber']],
  ['Salt 2 g. Eggs 2. Toast', ['2g salt', '2x eggs', 'toast']],
  ['6oz. steak and a 12 fl. oz. beer', ['6oz steak', '1x 12floz beer']],
  ['2 EGGS', ['2x eggs']],
  ['  ,, ; \n', []],
  ['', []],
  ['200 ml', ['200ml']],
]

describe('a line', () => {
  it('has at least 120 rows to answer for', () => expect(table.length).toBeGreaterThanOrEqual(120))
  it.each(table)('%j', (line, parts) => expect(split(line).map(show)).toEqual(parts))
})

const pieces = fc.constantFrom(
  '2',
  '½',
  '1/2',
  '1/0',
  ' ',
  ', ',
  ' and ',
  ' with ',
  ' & ',
  '(',
  ')',
  '200 ml',
  'mg',
  '1,000',
  'IU',
  'eggs',
  'mac and cheese',
  'breakfast: ',
  ' for lunch',
  'half a ',
  'x2',
  '.',
  '\n',
  'slice of ',
  'µg',
  '–',
  '%',
)
const anyLine = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(pieces, { maxLength: 14 }).map((list) => list.join('')),
)

describe('any text', () => {
  it('is taken apart without an error, into spans that stand in order and say what they hold', () => {
    fc.assert(
      fc.property(anyLine, fc.boolean(), (line, whole) => {
        let reached = 0
        for (const part of splitLine(line, { isOneFood: () => whole })) {
          expect(part.start).toBeGreaterThanOrEqual(reached)
          expect(part.end).toBeGreaterThan(part.start)
          expect(line.slice(part.start, part.end)).toBe(part.text)
          if (part.count !== undefined) expect(Number.isFinite(part.count) && part.count >= 0).toBe(true)
          reached = part.end
        }
        expect(reached).toBeLessThanOrEqual(line.length)
      }),
      { numRuns: 3000 },
    )
  })

  it('loses no food: what stands between the parts is only signs, joining words and names of meals', () => {
    const food = fc.constantFrom(
      'eggs',
      'banana',
      'toast',
      '200 ml milk',
      'two plums',
      'rye bread',
      'salt 2 g',
      'vitamin d 400 iu',
    )
    const joint = fc.constantFrom(', ', '; ', '\n', ' and ', ' with ', ' & ', ' plus ', ', and ', '. ')
    fc.assert(
      fc.property(fc.array(fc.tuple(food, joint), { minLength: 1, maxLength: 8 }), (list) => {
        const line = list.map(([name, sign]) => name + sign).join('')
        expect(splitLine(line).map(({ text }) => text)).toEqual(list.map(([name]) => name))
      }),
    )
  })

  it('reads any number back as it was written', () => {
    const written = fc.integer({ min: 1, max: 99_999 }).chain((thousandths) => {
      const value = thousandths / 100
      return fc.constantFrom(String(value), value.toFixed(2), String(value).replace('.', ',')).map((text) => ({ text, value }))
    })
    fc.assert(
      fc.property(written, fc.constantFrom('g', 'ml', 'kg', 'oz', 'fl oz', 'pints'), ({ text, value }, unit) => {
        expect(splitLine(`${text} ${unit} of porridge`)[0]?.amount?.value).toBeCloseTo(value, 9)
        expect(splitLine(`porridge ${text}${unit}`)[0]?.amount?.value).toBeCloseTo(value, 9)
      }),
    )
  })

  it('reads halves, quarters and thirds in figures and signs alike', () => {
    const signs = { '½': '1/2', '⅓': '1/3', '⅔': '2/3', '¼': '1/4', '¾': '3/4', '⅛': '1/8', '⅜': '3/8' }
    for (const [sign, figures] of Object.entries(signs))
      for (const whole of ['', '1', '3 ', '12 '])
        expect(splitLine(`${whole}${sign} cup oats`)[0]?.count).toBe(
          splitLine(`${whole.trim()} ${figures} cup oats`.trim())[0]?.count,
        )
  })

  it('takes no longer than its length warrants', () => {
    // A regular expression that backtracks would not come back from these.
    for (const hard of [
      '1 '.repeat(3000),
      '('.repeat(5000),
      ' and'.repeat(3000),
      '1/'.repeat(4000),
      'a of '.repeat(2000),
      ', x'.repeat(3000),
    ])
      expect(splitLine(hard).length).toBeGreaterThanOrEqual(0)
  })
})
