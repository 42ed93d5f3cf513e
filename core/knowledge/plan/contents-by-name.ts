// What is in a food that is on no list of ours? Its group and the words of its name say what is surely or perhaps in it; `no` needs proof.
import type { Contains, Food, FoodContents, FoodGroup } from '../types/index.js'
import { contentsFrom, readMarks, stronger } from './signature.js'
import { readName } from './words.js'

/** What is in every food of a group, or may be. */
const ofGroup: Readonly<Partial<Record<FoodGroup, string>>> = {
  'milk-and-dairy': 'milk',
  'plant-drinks': 'milk? soya? nuts? gluten?',
  eggs: 'egg',
  meat: 'meat',
  'bread-and-grains': 'gluten? milk? egg? soya?',
  'breakfast-cereals': 'gluten? milk? nuts? other?',
  dishes: 'milk? egg? gluten? meat?',
  'soups-and-sauces': 'milk? gluten? celery? meat?',
  sweets: 'milk? egg? gluten? nuts? soya?',
  snacks: 'milk? gluten? soya?',
  alcohol: 'alcohol sulph? other?',
  supplements: 'milk? soya? gluten? gelatine? fish? other?',
}

/** Of which families a group's plain foods are; a plain "Milk" among the sweets is not what it says. */
const families: Readonly<Partial<Record<FoodGroup, readonly string[]>>> = {
  'milk-and-dairy': ['dairy'],
  eggs: ['egg'],
  meat: ['meat'],
  fish: ['fish'],
  pulses: ['plant'],
  vegetables: ['plant', 'fruit'],
  potatoes: ['plant'],
  fruit: ['fruit'],
  'nuts-and-seeds': ['nut'],
  'bread-and-grains': ['grain'],
  'breakfast-cereals': ['grain'],
  fats: ['fat'],
  waters: ['water'],
  drinks: ['leaf', 'water'],
}

const ofAnimals: ReadonlySet<string> = new Set([
  'milk',
  'egg',
  'fish',
  'crust',
  'moll',
  'meat',
  'pork',
  'beef',
  'gelatine',
  'other',
])

/** Is it plainly one food, unbranded, of a group where that says all? */
export function isPlain(food: Food): boolean {
  if (food.brand !== undefined || food.release === 'own') return false
  const { family } = readName(food.name)
  return family !== undefined && (families[food.group]?.includes(family) ?? false)
}

const found = new WeakMap<Food, FoodContents>()

/** Contents by group and words. Other names of the food can raise suspicion ("maybe"), never calm it. */
export function byName(food: Food): FoodContents {
  const known = found.get(food)
  if (known) return known
  const marks = new Map<string, Contains>()
  const add = (text: string, most: (mark: string, one: Contains) => Contains) => {
    for (const [mark, one] of readMarks(text)) marks.set(mark, stronger(marks.get(mark) ?? 'no', most(mark, one)))
  }
  const name = readName(food.name)
  const plain = isPlain(food)
  for (const text of name.marks) {
    add(text, (mark, one) => (name.likeness && ofAnimals.has(mark) && one === 'yes' ? 'maybe' : one))
  }
  for (const other of food.alsoKnownAs) for (const text of readName(other).marks) add(text, () => 'maybe')
  const group = ofGroup[food.group]
  // What most foods of a group may hold is no news of one that is plainly a single food; what all of them hold is.
  if (group !== undefined) add(group, (_, one) => (plain && one === 'maybe' ? 'no' : one))
  // Seafood of no named kind may be any of the three.
  if (food.group === 'fish' && !['fish', 'crust', 'moll'].some((mark) => marks.get(mark) === 'yes'))
    add('fish? crust? moll?', (_, one) => one)
  const contents = contentsFrom(marks, plain ? 'no' : 'unknown')
  found.set(food, contents)
  return contents
}
