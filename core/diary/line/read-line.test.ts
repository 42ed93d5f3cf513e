// Do typed lines become the right foods in the right amounts? Against the built-in foods, with a plain search of the test's own.
// Grams and millilitres are reckoned by hand from the lists' portions and the legal units (UCUM); milligrams from the tables or labels.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInFoods } from '../../knowledge/foods/index.js'
import { foodNutrientIds, type Food } from '../../knowledge/types/index.js'
import { eatenOf, readLine, splitLine, wordsToFind, type Answers, type LineItem } from './index.js'
import { search } from './search.fixture.js'

const read = (line: string, system: 'uk' | 'us' = 'uk') => readLine(line, search, { system })
const slug = ({ found }: LineItem) => found.food.id.replace('charley:', '')
const amountOf = ({ eaten }: LineItem) =>
  eaten.quantity ? `${Math.round(eaten.quantity.value * 10) / 10} ${eaten.quantity.unit}` : '?'
/** "egg-boiled 100 g | food | usual-portion" */
const show = (item: LineItem) =>
  [`${slug(item)} ${amountOf(item)}`, item.kind, ...item.assumed, ...(item.problem ? [`!${item.problem}`] : [])].join(' | ')

const uk: readonly (readonly [line: string, items: readonly string[]])[] = [
  [
    '2 eggs, a banana, 200 ml whole milk, 1 magnesium citrate 200 mg',
    [
      'egg-boiled 100 g | food',
      'banana 126 g | food',
      'milk-whole 200 ml | drink',
      'magnesium-citrate-200 1 piece | supplement | elemental',
    ],
  ],
  ['an egg', ['egg-boiled 50 g | food']],
  ['2 large eggs', ['egg-boiled 114 g | food']],
  ['banana', ['banana 126 g | food | usual-portion']],
  ['2 small bananas', ['banana 200 g | food']],
  ['half an avocado', ['avocado 75 g | food']],
  ['2 avocados', ['avocado 300 g | food']],
  ['10 grapes', ['grapes 70 g | food']],
  ['a handful of grapes', ['grapes 80 g | food']],
  ['2-3 prunes', ['prunes 23.3 g | food | middle-of-range']],
  ['a pint of milk', ['milk-semi-skimmed 568.3 ml | drink']],
  ['half a pint of semi-skimmed milk', ['milk-semi-skimmed 284.1 ml | drink']],
  ['a pint of beer', ['beer 568.3 ml | drink']],
  ['a glass of milk', ['milk-semi-skimmed 200 ml | drink']],
  ['large glass of red wine', ['wine-red 250 ml | drink']],
  ['2 x 330 ml cans of cola', ['cola 660 ml | drink | each']],
  ['1 can (330 ml) cola', ['cola 330 ml | drink']],
  ['1.5 l water', ['water 1500 ml | drink']],
  ['2 mugs of tea with milk', ['tea-milk 520 ml | drink']],
  ['a mug of coffee with 30 ml milk', ['coffee 260 ml | drink', 'milk-semi-skimmed 30 ml | drink']],
  ['green tea with milk', ['tea-green 260 ml | drink | usual-portion', 'milk-semi-skimmed 30 ml | drink | milk-in-drink']],
  [
    'a bowl of bran flakes with semi-skimmed milk',
    ['bran-flakes 45 g | food', 'milk-semi-skimmed 125 ml | drink | milk-on-cereal'],
  ],
  ['2 slices of wholemeal toast', ['bread-wholemeal-toast 66 g | food']],
  ['toast, 2 slices', ['bread-white-toast 66 g | food']],
  ['2 thick slices white toast', ['bread-white-toast 78 g | food']],
  ['1 tbsp peanut butter', ['peanut-butter 16 g | food']],
  ['2 heaped tsp sugar', ['sugar 8 g | food']],
  ['40g porridge oats', ['oats 40 g | food']],
  ['6oz beef steak', ['beef-steak 170.1 g | food']],
  ['half a pound of beef mince', ['beef-mince 226.8 g | food']],
  ['3 rashers of back bacon', ['bacon-back 69 g | food']],
  ['2 bacon rashers', ['bacon 16 g | food']],
  ['a tin of sardines', ['sardines 92 g | food']],
  ['half a tin of baked beans', ['baked-beans 208 g | food']],
  ['fish and chips', ['fish-and-chips 400 g | food | usual-portion']],
  ['mac and cheese, 300 g', ['macaroni-cheese 300 g | food']],
  ['a ham and cheese sandwich and an apple', ['sandwich-ham-cheese 155 g | food', 'apple 200 g | food']],
  ['beans on toast', ['beans-on-toast 247 g | food | usual-portion']],
  ['a mug of chicken broth', ['broth-chicken 250 ml | food']],
  ['vitamin D 1000 IU', ['vitamin-d-25 1 piece | supplement']],
  ['vitamin D 10 micrograms', ['vitamin-d-10 1 piece | supplement']],
  ['2 vitamin d tablets 400 iu', ['vitamin-d-10 2 piece | supplement | each']],
  ['B12 1000 mcg', ['vitamin-b12-1000 1 piece | supplement']],
  ['b12 1 mg', ['vitamin-b12-1000 1 piece | supplement']],
  ['thiamine 100 mg twice a day', ['thiamine-100 2 piece | supplement | each']],
  ['vitamin C 1 g', ['vitamin-c-1000 1 piece | supplement']],
  ['1 multivitamin', ['multivitamin 1 piece | supplement']],
  ['magnesium oxide 400 mg', ['magnesium-oxide-400-salt 1 piece | supplement | salt-weight']],
  ['ferrous sulfate 200 mg', ['iron-sulfate 1 piece | supplement | salt-weight']],
  ['ferrous sulfate 324 mg', ['iron-sulfate ? | supplement | !salt']],
  ['magnesium glycinate 120 mg', ['magnesium-glycinate-100 1 piece | supplement | elemental | strength-changed']],
  ['2 omega 3', ['fish-oil 2 piece | supplement']],
  ['1 cup steamed broccoli', ['broccoli-boiled 156 g | food']],
  ['2 eggs over easy', ['egg-boiled 100 g | food']],
  ['16 oz sports drink', ['sports-drink 454.6 ml | drink | fluid-ounces']],
  ['500 mg salt', ['salt 0.5 g | food']],
  ['magnesium 250 mg', ['magnesium-375 1 piece | supplement | elemental | strength-changed']],
  ['calcium 600 mg', ['calcium-carbonate-600 1 piece | supplement | elemental']],
  ['a shot of vodka', ['vodka 25 ml | drink | household-measure']],
  ['a splash of milk', ['milk-semi-skimmed 30 ml | drink']],
]

const us: readonly (readonly [line: string, items: readonly string[]])[] = [
  ['1 cup whole milk, vitamin D added', ['milk-whole-d 237 ml | drink']],
  ['12 oz cola', ['cola 354.9 ml | drink | fluid-ounces']],
  ['12 fl oz beer', ['beer 354.9 ml | drink']],
  ['a pint of vanilla ice cream', ['ice-cream 270 g | food']],
  ['a quart of water', ['water 946.4 ml | drink']],
  ['8 oz chicken breast', ['chicken-breast 226.8 g | food']],
  ['1/4 lb ground beef', ['beef-mince 113.4 g | food']],
  ['1 cup black beans', ['black-beans 172 g | food']],
  ['1/2 cup brown rice', ['rice-brown 101 g | food']],
  ['a shot of vodka', ['vodka 44 ml | drink | household-measure']],
  ['peanut butter and jelly sandwich', ['sandwich-peanut-jam 112 g | food | usual-portion']],
  ['2 slices cheese pizza', ['pizza-cheese 240 g | food']],
  ['1 can of coke', ['cola 355 ml | drink']],
  ['a can of tuna in water', ['tuna-water 142 g | food']],
  ['a cup of coffee', ['coffee 237 ml | drink']],
  [
    'grilled cheese sandwich with tomato soup',
    ['sandwich-cheese-toasted 110 g | food | usual-portion', 'soup-tomato 300 g | food | usual-portion'],
  ],
]

describe('a British line', () => {
  it.each(uk)('%j', (line, items) => expect(read(line).items.map(show)).toEqual(items))
})
describe('an American line', () => {
  it.each(us)('%j', (line, items) => expect(read(line, 'us').items.map(show)).toEqual(items))
})

describe('the nutrients', () => {
  const nutrient = (line: string, id: (typeof foodNutrientIds)[number]) => read(line).items[0]?.eaten.amounts[id]?.value
  it('are those of the whole quantity', () => {
    // FNDDS 63107010: 358 mg of potassium in 100 g; a medium banana weighs 126 g.
    expect(nutrient('a banana', 'potassiumMg')).toBeCloseTo(358 * 1.26, 6)
    // SR Legacy 171705 … 172217: 113 mg of calcium in 100 g, 1.03 g per ml.
    expect(nutrient('200 ml whole milk', 'calciumMg')).toBeCloseTo(113 * 1.03 * 2, 0)
  })
  it('of a supplement are elemental: 1 magnesium citrate 200 mg is 200 mg of magnesium', () => {
    expect(nutrient('1 magnesium citrate 200 mg', 'magnesiumMg')).toBe(200)
    expect(nutrient('2 magnesium citrate 200 mg', 'magnesiumMg')).toBe(400)
    expect(nutrient('magnesium oxide 400 mg', 'magnesiumMg')).toBe(241)
  })
  it('of vitamin D come from international units at 40 to the microgram (IOM 2011)', () => {
    expect(nutrient('vitamin D 1000 IU', 'vitaminDUg')).toBe(25)
    expect(nutrient('vitamin D 1,600 IU', 'vitaminDUg')).toBeCloseTo(40, 9)
    expect(read('vitamin D 1600 IU').items[0]?.eaten).toMatchObject({
      name: 'Vitamin D3 1600 IU',
      quantity: { value: 1, unit: 'piece' },
    })
    expect(read('vitamin D 1600 IU').items[0]?.eaten.foodId).toBeUndefined()
  })
  it('of a product of another strength are unknown but for the dosed one and what cannot be there', () => {
    const [item] = read('calcium with vitamin D 300 mg').items
    expect(item?.found.food.amounts.vitaminDUg?.value).toBeGreaterThan(0)
    expect(item?.eaten.amounts.calciumMg).toEqual({ value: 300, kind: 'label' })
    expect(item?.eaten.amounts).not.toHaveProperty('vitaminDUg')
    expect(item?.eaten.amounts.ironMg?.value).toBe(0)
  })
  it('of folic acid rise with folate: 1.7 µg DFE for each µg', () => {
    expect(nutrient('folic acid 800 mcg', 'folicAcidUg')).toBe(800)
    expect(nutrient('folic acid 800 mcg', 'folateDfeUg')).toBeCloseTo(1360, 6)
  })
  it('are all unknown where the amount is', () => {
    const [item] = read('ferrous sulfate 324 mg').items
    expect(item?.eaten.amounts).toEqual({})
    expect(item?.eaten).not.toHaveProperty('quantity')
  })
})

describe('what was not understood', () => {
  it('is listed with its text', () => {
    expect(read('2 eggs, 3 flibbertigibbets, tea').unknown).toEqual([
      { text: '3 flibbertigibbets', start: 8, end: 26, why: 'no-food' },
    ])
    expect(read('200 ml; coffee, no sugar').unknown.map(({ text, why }) => [text, why])).toEqual([
      ['200 ml', 'nothing-named'],
      ['no sugar', 'left-out'],
    ])
  })
  it('of a part that was found is told word by word', () => {
    const zanzibar: Answers = (words) => search(words.replace('zanzibar ', ''))
    expect(readLine('a zanzibar banana', zanzibar).items[0]?.missed).toEqual(['zanzibar'])
    expect(read('a banana').items[0]?.missed).toEqual([])
    expect(read('2 bacon rashers').items[0]?.missed).toEqual([])
    expect(read('2 eggs over easy').items[0]?.missed).toEqual(['over', 'easy'])
  })
  it('keeps a food without an amount rather than guess one', () => {
    expect(read('100 g milk').items.map(show)).toEqual(['milk-semi-skimmed ? | drink | !unit'])
    expect(read('a can of tuna mayonnaise').items.map(show)).toEqual(['tuna-mayonnaise ? | food | !unit'])
    expect(read('a slice of porridge made with water').items.map(show)).toEqual(['porridge-water ? | food | !unit'])
    const bare: Food = { ...(builtInFoods[0] as Food), portions: [] }
    expect(readLine('2 bananas', () => [{ food: bare, matched: bare.name }]).items[0]).toMatchObject({ problem: 'no-portion' })
  })
})

describe('the food that is taken', () => {
  const found = (id: string) => {
    const food = builtInFoods.find((one) => one.id === `charley:${id}`) as Food
    return { food, matched: food.name }
  }
  it('is the one that the words name whole, though a search puts a longer name first', () => {
    const answers: Answers = () => ['cheesecake', 'cheddar', 'cottage-cheese'].map(found)
    const [item] = readLine('30 g cheese', answers).items
    expect(item && slug(item)).toBe('cheddar')
    expect(item?.alternatives.map(({ food }) => food.id)).toEqual(['charley:cheesecake', 'charley:cottage-cheese'])
  })
  it('is a tablet where a tablet was said', () => {
    const answers: Answers = () => ['electrolyte-powder', 'electrolyte-tablet'].map(found)
    expect(readLine('1 electrolyte tablet', answers).items.map(slug)).toEqual(['electrolyte-tablet'])
  })
})

describe('the words to look up', () => {
  it('hold everything that is asked when the line is read', () => {
    const line =
      'mac and cheese & tea with milk, milk, whole, three bean salad, a pot noodle, 2 bacon rashers, bread and butter and jam'
    const asked = new Set(wordsToFind(line))
    readLine(line, (words) => {
      expect([...asked]).toContain(words)
      return search(words)
    })
    expect([...asked]).toEqual(
      expect.arrayContaining(['mac and cheese', 'tea with milk', 'three bean salad', 'pot noodle', 'bacon']),
    )
  })
  it('always do, whatever the text and whatever is known', () => {
    const piece = fc.constantFrom(
      '2 ',
      'three ',
      'fish',
      ' and ',
      'chips',
      ', ',
      ' with ',
      'cup of ',
      'tea',
      'a ',
      'pot ',
      ' rashers',
      '200 mg',
      ' & ',
      '\n',
      '½ ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), (list, seed) => {
        const line = list.join('')
        const asked = new Set(wordsToFind(line))
        const food = builtInFoods[seed % builtInFoods.length] as Food
        readLine(line, (words) => {
          expect(asked.has(words), words).toBe(true)
          // Every other run of words is the whole name of some food.
          return (words.length + seed) % 2 === 0 ? [{ food, matched: words }] : []
        })
      }),
    )
  })
})

describe('any line and any food', () => {
  const anyFood = fc.constantFrom(...builtInFoods)
  it('gives no error, no figure below nil and none that is no number', () => {
    const unit = fc.constantFrom(
      '',
      'g ',
      ' ml ',
      ' cups ',
      ' slices of ',
      ' mg ',
      ' IU ',
      ' oz ',
      ' pints of ',
      ' large ',
      ' tins ',
    )
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.double({ min: 0.01, max: 5000, noNaN: true }),
        unit,
        anyFood,
        (text, count, of, food) => {
          for (const line of [text, `${count.toFixed(2)}${of}${food.name}`, `${food.name} ${count.toFixed(0)}${of}`]) {
            for (const { eaten } of readLine(line, () => [{ food, matched: food.name }]).items) {
              if (eaten.quantity) expect(Number.isFinite(eaten.quantity.value) && eaten.quantity.value >= 0).toBe(true)
              for (const amount of Object.values(eaten.amounts))
                expect(Number.isFinite(amount.value) && amount.value >= 0).toBe(true)
            }
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
  it('scales: n times as many hold n times as much, and what is unknown stays unknown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 2, max: 9 }), anyFood, (count, times, food) => {
        const of = (n: number) => {
          const [part] = splitLine(`${n} thing`)
          return part && eatenOf(part, food).eaten
        }
        const [one, many] = [of(count), of(count * times)]
        expect(many?.quantity?.value).toBeCloseTo((one?.quantity?.value ?? 0) * times, 6)
        expect(Object.keys(many?.amounts ?? {})).toEqual(Object.keys(food.amounts))
        for (const id of foodNutrientIds) {
          const [single, multiple] = [one?.amounts[id], many?.amounts[id]]
          expect(multiple?.kind).toBe(food.amounts[id]?.kind)
          if (single && multiple)
            expect(Math.abs(multiple.value - single.value * times)).toBeLessThanOrEqual(1e-9 * multiple.value + 1e-12)
        }
      }),
      { numRuns: 500 },
    )
  })
})
