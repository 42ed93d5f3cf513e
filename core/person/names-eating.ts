// What do people call what they do not eat? Allergens, ways of eating and what is left out, in everybody's words.
import type { Allergen, EatingPattern, LeftOut } from '../knowledge/types/index.js'
import { nameBook, type Named } from './names.js'

export interface NamedAllergen extends Named {
  /** "Shellfish" is two. */
  readonly means: readonly Allergen[]
}
const allergen = (means: Allergen | readonly Allergen[], label: string, ...also: string[]): NamedAllergen => ({
  id: label,
  label,
  means: typeof means === 'string' ? [means] : means,
  own: [label],
  also,
})

export const allergenBook = nameBook<NamedAllergen>([
  allergen('milk', 'milk', 'dairy', 'cows milk', 'milk protein', 'casein', 'whey'),
  allergen('egg', 'egg', 'hens egg', 'egg white'),
  allergen('fish', 'fish', 'finned fish'),
  allergen('crustaceans', 'crustaceans', 'shrimp', 'prawn', 'crab', 'lobster', 'crayfish'),
  allergen('molluscs', 'molluscs', 'mollusks', 'mussel', 'oyster', 'squid', 'clam', 'scallop', 'snail', 'octopus'),
  allergen(['crustaceans', 'molluscs'], 'shellfish', 'seafood without fish'),
  allergen(['fish', 'crustaceans', 'molluscs'], 'seafood', 'fish and shellfish'),
  allergen('tree-nuts', 'tree-nuts', 'almond', 'hazelnut', 'walnut', 'cashew', 'pecan', 'brazil nut', 'pistachio', 'macadamia'),
  allergen('peanut', 'peanut', 'groundnut', 'monkey nut'),
  allergen(['tree-nuts', 'peanut'], 'nuts', 'all nuts', 'nuts and peanuts'),
  allergen('soya', 'soya', 'soy', 'soybean', 'soya bean', 'tofu'),
  allergen('gluten', 'gluten', 'wheat', 'barley', 'rye', 'coeliac', 'celiac', 'coeliac disease', 'cereals containing gluten'),
  allergen('sesame', 'sesame', 'sesame seed', 'tahini'),
  allergen('celery', 'celery', 'celeriac'),
  allergen('mustard', 'mustard', 'mustard seed'),
  allergen('lupin', 'lupin', 'lupine', 'lupin flour'),
  allergen('sulphites', 'sulphites', 'sulfites', 'sulphur dioxide', 'sulfur dioxide', 'so2'),
])

export interface NamedEating extends Named {
  readonly pattern: EatingPattern
  /** What the word leaves out beside. */
  readonly leavesOut: readonly LeftOut[]
}
const eating = (pattern: EatingPattern, leavesOut: readonly LeftOut[], label: string, ...also: string[]): NamedEating => ({
  id: label,
  label,
  pattern,
  leavesOut,
  own: [label],
  also,
})

/** The ways of eating that `diet.pattern` takes as well, told apart as far as it matters to what may be suggested. */
export const eatingBook = nameBook<NamedEating>([
  eating(
    'everything',
    [],
    'everything',
    'omnivore',
    'omnivorous',
    'mixed',
    'normal',
    'regular',
    'standard',
    'balanced',
    'western',
    'mediterranean',
    'meat',
    'carnivore',
    'keto',
    'ketogenic',
    'low carb',
    'paleo',
    'gluten-free',
    'flexitarian',
  ),
  eating('everything', ['pork', 'alcohol'], 'halal'),
  eating('everything', ['pork'], 'kosher'),
  eating('no-meat-but-fish', [], 'no-meat-but-fish', 'pescatarian', 'pescetarian', 'fish but no meat', 'fish no meat'),
  eating(
    'vegetarian',
    [],
    'vegetarian',
    'lacto-vegetarian',
    'ovo-lacto vegetarian',
    'lacto-ovo vegetarian',
    'ovo vegetarian',
    'veggie',
    'no meat or fish',
  ),
  eating(
    'vegan',
    [],
    'vegan',
    'strict vegan',
    'plant-based',
    'plant based',
    'wholly plant-based',
    'no animal products',
    'fully vegan',
    'raw vegan',
  ),
])

interface NamedLeftOut extends Named {
  readonly id: LeftOut
}
const leftOut = (id: LeftOut, ...also: string[]): NamedLeftOut => ({ id, label: id, own: [id], also })

export const leftOutBook = nameBook<NamedLeftOut>([
  leftOut('pork', 'pig', 'bacon', 'ham', 'pork and bacon'),
  leftOut('beef', 'cow', 'beef and veal'),
  leftOut('alcohol', 'drink with alcohol', 'wine and beer'),
  leftOut('caffeine', 'coffee', 'coffee and tea'),
  leftOut('lactose', 'lactose intolerance', 'lactose intolerant', 'milk sugar'),
  leftOut('gelatine', 'gelatin'),
])
