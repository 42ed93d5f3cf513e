// Does every food say what is in it? By hand from labelling law and common recipes, over all built-in foods, and under any added word.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInFoods } from '../foods/index.js'
import { allergens, type Allergen, type Contains, type Food, type FoodContents, type FoodGroup } from '../types/index.js'
import { builtInSignatures } from './contents-built-in.js'
import { contentsOf } from './contents.js'
import { avoidInPregnancy } from './pregnancy.js'

/**
 * Written before the first run, from Annex II of Regulation (EU) 1169/2011, the US list (FALCPA, sesame since 2023), and how these foods are
 * commonly made and labelled. `+` yes, `?` maybe, `-` no; other words: meat fish(any) animal(milk or egg) pork beef alcohol caffeine.
 */
const byHand = `
milk-whole +milk -egg -gluten -soya -meat
cheddar +milk -gluten -egg -meat
butter +milk -gluten -nuts
yoghurt-plain +milk -egg -gluten
milk-lactose-free +milk
custard +milk +egg
ice-cream +milk ?egg
lemon-curd +egg +milk
meringue +egg -gluten
mayonnaise +egg ?mustard -gluten
salad-cream +egg +mustard
mustard +mustard
tartare-sauce +egg
egg-boiled +egg -milk -gluten -meat
egg-scrambled +egg +milk
omelette-cheese +egg +milk
quiche +egg +milk +gluten +meat +pork
salmon +fish -crustaceans -milk -gluten
sardines +fish -molluscs
tuna-mayonnaise +fish +egg
anchovies +fish
fishcake +fish +gluten
salmon-fishcake +fish +gluten
fish-fingers +fish +gluten
cod-battered +fish +gluten
fish-and-chips +fish +gluten
fish-pie +fish +milk
worcester-sauce +fish
caesar-dressing +fish +egg +milk
pad-thai +peanut +egg +fish
pho +fish +meat
prawns +crustaceans -fish -molluscs
crab +crustaceans -molluscs
lobster +crustaceans
prawn-crackers +crustaceans
crab-sticks +fish +egg +gluten
mussels +molluscs -crustaceans
oysters +molluscs
clams +molluscs
squid +molluscs
scallops +molluscs
calamari +molluscs +gluten
oyster-sauce +molluscs +soya +gluten
soup-clam-chowder +molluscs +milk
paella +crustaceans
almonds +nuts -peanut -milk -gluten
cashews +nuts -peanut
walnuts +nuts -sesame
pine-nuts +nuts
chestnuts ?nuts
coconut ?nuts
pistachios +nuts
almond-drink +nuts -milk -soya
almond-butter +nuts -peanut
pesto +nuts +milk
baklava +nuts +gluten
chocolate-spread +nuts +milk
chocolate-nut +nuts +milk
nut-bar +nuts
peanuts +peanut -nuts -gluten
peanut-butter +peanut -milk -gluten
peanut-sauce +peanut
chocolate-peanuts +peanut +milk
chocolate-nougat-peanut +peanut +milk +egg
peanut-butter-cup +peanut +milk
sandwich-peanut +peanut +gluten
mixed-nuts +nuts +peanut
soya-drink +soya -milk -nuts
tofu-firm +soya -milk -egg
edamame +soya
tempeh +soya
miso +soya
soy-sauce +soya +gluten
teriyaki +soya +gluten
hoisin +soya +gluten +sesame
soup-miso +soya
soya-nuts +soya -nuts -peanut
bread-white +gluten -fish -peanut -meat
bread-wholemeal +gluten -egg
bread-rye +gluten
bread-gluten-free -gluten
bread-soda +gluten +milk
naan +gluten +milk
croissant +gluten +milk
brioche +gluten +milk +egg
pasta +gluten -milk -fish
egg-noodles +gluten +egg
couscous +gluten
bulgur +gluten
barley +gluten
spelt +gluten
rice-white -gluten -milk
quinoa -gluten
buckwheat -gluten
millet -gluten
rice-noodles -gluten
oats ?gluten
porridge-water ?gluten -milk
porridge-milk +milk
oat-drink ?gluten -milk -soya
wheat-biscuits +gluten
shredded-wheat +gluten
corn-flakes +gluten
rice-crispies +gluten
flour-white +gluten
beer +gluten +alcohol
beer-free +gluten
wine-red +sulphites +alcohol -gluten
wine-white +sulphites +alcohol
cider +sulphites +alcohol
whisky +alcohol -gluten
hummus +sesame
tahini +sesame -nuts
halva +sesame
sesame-oil +sesame
sesame-seeds +sesame -gluten
celery +celery
celeriac +celery
juice-vegetable +celery
stock-cube +celery
yeast-extract-b12 +celery +gluten
mustard-greens +mustard
apricots-dried +sulphites
apple-rings +sulphites
raisins ?sulphites -gluten
biscuit-digestive +gluten ?milk
biscuit-short +gluten +milk
cookie-choc-chip +gluten +milk +caffeine
sponge-cake +gluten +egg +milk
pancakes +gluten +egg +milk
yorkshire-pudding +gluten +egg +milk
french-toast +gluten +egg +milk
scone +gluten +milk
cheesecake +milk +gluten
tiramisu +milk +egg +gluten +caffeine
chocolate-milk +milk +caffeine
chocolate-dark ?milk +caffeine
white-sauce +milk +gluten
cheese-sauce +milk +gluten
macaroni-cheese +milk +gluten
lasagne +milk +gluten +beef
carbonara +egg +milk +gluten +pork
pizza-cheese +gluten +milk -fish -peanut
pizza-pepperoni +gluten +milk +pork
cheeseburger +gluten +milk +beef
hamburger +gluten +beef
hot-dog +gluten +meat
chicken-nuggets +meat +gluten
chicken-kiev +meat +gluten +milk
chicken-breast +meat -milk -gluten -pork -beef
bacon +meat +pork -beef
ham +meat +pork
beef-steak +meat +beef -pork
black-pudding +pork +gluten
lard +pork +meat
sausage-pork +pork ?gluten
sandwich-egg +egg +gluten
sandwich-tuna +fish +gluten
sandwich-ham +pork +gluten
spaghetti-bolognese +gluten +beef
potato-mashed +milk
potato-boiled -milk -gluten -egg -soya
potato-salad +egg
coleslaw +egg
crisps ?milk
crisps-unsalted -milk -gluten
crisps-stacked +gluten
sweets-jelly +gelatine +meat
marshmallows +gelatine
jelly +gelatine
honey -milk -egg
latte +milk +caffeine
tea -milk +caffeine
coffee +caffeine
cola +caffeine
cola-decaf -caffeine
bloody-mary +alcohol
meal-drink +milk
protein-powder +milk
malted-milk +milk +gluten
fish-oil +fish
apple -milk -egg -fish -nuts -peanut -gluten -soya -sesame -celery -mustard -sulphites -meat
spinach-boiled -milk -gluten -celery
lentils -gluten -soya -peanut
chickpeas -soya -lupin
olive-oil -milk -nuts -soya
sugar -milk -meat
salt -celery -fish
water -milk -sulphites
`
const words: Readonly<Record<string, Allergen>> = { nuts: 'tree-nuts' }
function held(contents: FoodContents, word: string): Contains {
  if (word === 'meat') return contents.meat
  if (word === 'pork' || word === 'beef' || word === 'alcohol' || word === 'caffeine' || word === 'gelatine')
    return contents.leftOut[word]
  return contents.allergens[words[word] ?? (word as Allergen)]
}
const answers: Readonly<Record<string, Contains>> = { '+': 'yes', '?': 'maybe', '-': 'no' }
const table = byHand
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [slug = '', ...said] = line.split(' ')
    return said.map((one) => [slug, one.slice(1), answers[one[0] ?? '']] as const)
  })

const builtIn = new Map(builtInFoods.map((food) => [food.id, food]))
const other = (name: string, group: FoodGroup, more: Partial<Food> = {}): Food => ({
  id: `sr:${name}`,
  release: 'sr-legacy-2018-04',
  name,
  alsoKnownAs: [],
  group,
  unit: 'g',
  amounts: {},
  portions: [],
  ...more,
})

describe('built-in foods', () => {
  it('say what labels and recipes say, in 200 cases and more', () => {
    expect(table.length).toBeGreaterThanOrEqual(200)
    const wrong = table.flatMap(([slug, what, expected]) => {
      const food = builtIn.get(`charley:${slug}`)
      if (food === undefined) return [`${slug} is no food`]
      const said = held(contentsOf(food), what)
      return said === expected ? [] : [`${slug} ${what}: ${said}, by hand ${expected}`]
    })
    expect(wrong).toEqual([])
  })

  it('are all listed, each once, and nothing else is', () => {
    expect([...builtInSignatures.keys()].toSorted()).toEqual([...builtIn.keys()].toSorted())
  })

  it('leave nothing unknown', () => {
    for (const food of builtInFoods) {
      const { allergens: all, leftOut, ...rest } = contentsOf(food)
      expect([...Object.values(all), ...Object.values(leftOut), ...Object.values(rest)], food.id).not.toContain('unknown')
    }
  })

  it('hold what follows: pork is meat, prawns are seafood, milk brings lactose unless it is taken out', () => {
    for (const food of builtInFoods) {
      const { allergens: all, leftOut, meat, fish, milkOrEgg, otherAnimal } = contentsOf(food)
      if (leftOut.pork === 'yes' || leftOut.beef === 'yes' || leftOut.gelatine === 'yes') expect(meat, food.id).toBe('yes')
      if (all.fish === 'yes' || all.crustaceans === 'yes' || all.molluscs === 'yes') expect(fish, food.id).toBe('yes')
      if (all.milk === 'yes' || all.egg === 'yes') expect(milkOrEgg, food.id).toBe('yes')
      if (leftOut.gelatine === 'yes') expect(otherAnimal, food.id).toBe('yes')
    }
    const lactose = (slug: string) => contentsOf(builtIn.get(`charley:${slug}`)!).leftOut.lactose
    expect([lactose('milk-whole'), lactose('cheddar'), lactose('milk-lactose-free')]).toEqual(['yes', 'maybe', 'no'])
  })
})

describe('foods of other origins', () => {
  const plain: readonly (readonly [string, FoodGroup])[] = [
    ['Apples, raw, with skin', 'fruit'],
    ['Spinach, cooked, boiled, drained, without salt', 'vegetables'],
    ['Beans, kidney, red, mature seeds, canned, drained solids', 'pulses'],
    ['Beef, round, top round, separable lean and fat, trimmed to 1/8" fat, select, raw', 'meat'],
    ['Rice, white, long-grain, regular, cooked, unenriched', 'bread-and-grains'],
  ]
  it('are free of everything only where the name is plainly one food', () => {
    for (const [name, group] of plain) {
      const { allergens: all } = contentsOf(other(name, group))
      for (const allergen of allergens) expect([name, allergen, all[allergen]]).toEqual([name, allergen, 'no'])
      // The same name on a packet, or written by somebody at home, proves nothing.
      expect(contentsOf(other(name, group, { brand: 'Some brand' })).allergens.sesame).toBe('unknown')
      expect(contentsOf(other(name, group, { release: 'own' })).allergens.sesame).toBe('unknown')
    }
  })

  it('say yes by a word, and unknown of what no word tells', () => {
    const yes: readonly (readonly [string, FoodGroup, Allergen])[] = [
      ['Fast foods, pizza chain, 14" pizza, cheese topping', 'dishes', 'milk'],
      ['Fast foods, pizza chain, 14" pizza, cheese topping', 'dishes', 'gluten'],
      ['Candies, MARS SNACKFOOD US, SNICKERS Almond bar', 'sweets', 'tree-nuts'],
      ['Salmon, pink, canned, drained solids', 'fish', 'fish'],
      ['Crustaceans, shrimp, cooked', 'fish', 'crustaceans'],
      ['Mollusks, mussel, blue, raw', 'fish', 'molluscs'],
      ['Soy milk, nonfat', 'plant-drinks', 'soya'],
      ['Peanut butter, smooth style', 'nuts-and-seeds', 'peanut'],
      ['Egg omelet or scrambled egg, with cheese', 'eggs', 'egg'],
      ['Celery soup, cream of', 'soups-and-sauces', 'celery'],
      ['Tahini sauce', 'soups-and-sauces', 'sesame'],
      ['Lupins, mature seeds, cooked', 'pulses', 'lupin'],
      ['Mustard, prepared, yellow', 'soups-and-sauces', 'mustard'],
      ['Muffin, English', 'bread-and-grains', 'gluten'],
      ['Worcestershire sauce', 'soups-and-sauces', 'fish'],
    ]
    for (const [name, group, allergen] of yes) {
      expect([name, contentsOf(other(name, group)).allergens[allergen]]).toEqual([name, 'yes'])
    }
    expect(contentsOf(other('Casserole of the day', 'dishes')).allergens.peanut).toBe('unknown')
    expect(contentsOf(other('Casserole of the day', 'dishes')).allergens.milk).toBe('maybe')
  })

  it('are not led astray by words that mean something else', () => {
    const not = (name: string, group: FoodGroup, allergen: Allergen) => {
      expect([name, contentsOf(other(name, group)).allergens[allergen]]).not.toEqual([name, 'yes'])
    }
    not('Eggplant, raw', 'vegetables', 'egg')
    not('Squash, winter, butternut, cooked', 'vegetables', 'tree-nuts')
    not('Buckwheat', 'bread-and-grains', 'gluten')
    not('Mushrooms, oyster, raw', 'vegetables', 'fish')
    not('Coconut milk, canned', 'plant-drinks', 'milk')
    not('Peanut butter, smooth style', 'nuts-and-seeds', 'milk')
    not('Waterchestnuts, chinese, raw', 'vegetables', 'tree-nuts')
    not('Crabapples, raw', 'fruit', 'crustaceans')
    expect(contentsOf(other('Meatballs, meatless', 'pulses')).meat).toBe('maybe')
    expect(contentsOf(other('Milk, goat', 'milk-and-dairy')).meat).toBe('no')
  })

  it('never lose an allergen by words added to the name', () => {
    const add: Readonly<Record<string, Allergen>> = {
      milk: 'milk',
      cheese: 'milk',
      egg: 'egg',
      salmon: 'fish',
      shrimp: 'crustaceans',
      mussels: 'molluscs',
      almonds: 'tree-nuts',
      walnut: 'tree-nuts',
      peanuts: 'peanut',
      tofu: 'soya',
      soy: 'soya',
      wheat: 'gluten',
      'bread crumbs': 'gluten',
      sesame: 'sesame',
      celery: 'celery',
      mustard: 'mustard',
      lupin: 'lupin',
    }
    const names = fc.oneof(
      fc.constantFrom(...builtInFoods.map(({ name }) => name)),
      fc
        .array(fc.constantFrom(...Object.keys(add), 'raw', 'vegan', 'cooked', 'with', 'sauce', 'and'), {
          minLength: 1,
          maxLength: 4,
        })
        .map((list) => list.join(' ')),
    )
    const groups = fc.constantFrom<FoodGroup>('dishes', 'fruit', 'fish', 'meat', 'sweets', 'plant-drinks', 'vegetables', 'other')
    fc.assert(
      fc.property(
        names,
        groups,
        fc.constantFrom(...Object.entries(add)),
        fc.constantFrom(', ', ' with '),
        (name, group, [word, allergen], joint) => {
          const before = contentsOf(other(name, group)).allergens
          const likeness = /vegan|vegetarian|veggie|meatless/i.test(name)
          const after = contentsOf(other(`${name}${joint}${word}`, group)).allergens
          for (const one of allergens) if (before[one] === 'yes') expect(after[one]).toBe('yes')
          if (!likeness) expect(after[allergen]).toBe('yes')
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('while pregnant', () => {
  it('liver, raw fish, mercury, mould-ripened cheese and alcohol are left out; cooked fish, milk and hard cheese are not', () => {
    for (const slug of ['liver-beef', 'pate', 'cod-liver-oil', 'brie', 'oysters', 'sushi', 'wine-red', 'beer']) {
      expect([slug, avoidInPregnancy(builtIn.get(`charley:${slug}`)!)]).toEqual([slug, true])
    }
    for (const slug of ['salmon', 'sardines', 'cod', 'cheddar', 'milk-whole', 'lentils', 'spinach-boiled', 'egg-boiled']) {
      expect([slug, avoidInPregnancy(builtIn.get(`charley:${slug}`)!)]).toEqual([slug, false])
    }
    expect(avoidInPregnancy(other('Beef, variety meats and by-products, liver, cooked', 'meat'))).toBe(true)
    expect(avoidInPregnancy(other('Fish, swordfish, cooked', 'fish'))).toBe(true)
    expect(avoidInPregnancy(other('Fish, shark, mixed species, raw', 'fish'))).toBe(true)
    expect(avoidInPregnancy(other('Fish, haddock, cooked', 'fish'))).toBe(false)
  })
  it('names foods that exist', () => {
    const listed = builtInFoods.filter(avoidInPregnancy)
    expect(listed).toHaveLength(44)
  })
})
