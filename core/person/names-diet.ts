// What do people call how they eat, and where their family comes from? Words to facts.
import { nameBook, type Named } from './names.js'

export interface NamedPattern extends Named { readonly pattern: 'everything' | 'vegetarian' | 'vegan' }
const pattern = (id: NamedPattern['pattern'], ...also: string[]): NamedPattern => ({ id, label: id, pattern: id, own: [id], also })

export const patternBook = nameBook<NamedPattern>([
  pattern('everything', 'omnivore', 'omnivorous', 'mixed', 'normal', 'regular', 'standard', 'balanced', 'western', 'mediterranean', 'meat', 'carnivore',
    'keto', 'ketogenic', 'low carb', 'paleo', 'halal', 'kosher', 'gluten-free', 'pescatarian', 'pescetarian', 'fish but no meat', 'flexitarian'),
  pattern('vegetarian', 'lacto-vegetarian', 'ovo-lacto vegetarian', 'lacto-ovo vegetarian', 'ovo vegetarian', 'veggie', 'no meat or fish'),
  pattern('vegan', 'strict vegan', 'plant-based', 'plant based', 'wholly plant-based', 'no animal products', 'fully vegan', 'raw vegan'),
])

export interface NamedAncestry extends Named { readonly darkerSkin: boolean | null }
const ancestry = (id: string, darkerSkin: boolean | null, ...also: string[]): NamedAncestry => ({ id, label: id, darkerSkin, own: [id], also })

/** Self-described ancestry, as far as it bears on vitamin D (causes.md B3, R07). `null`: it may be either. */
export const ancestryBook = nameBook<NamedAncestry>([
  ancestry('African', true, 'black', 'black african', 'west african', 'east african', 'somali', 'nigerian', 'ethiopian', 'sub-saharan african'),
  ancestry('Caribbean', true, 'black caribbean', 'african caribbean', 'afro-caribbean', 'african american', 'black american', 'black british'),
  ancestry('South Asian', true, 'indian', 'pakistani', 'bangladeshi', 'sri lankan', 'nepali', 'british asian', 'tamil', 'punjabi'),
  ancestry('East Asian', true, 'asian', 'chinese', 'japanese', 'korean', 'vietnamese', 'thai', 'filipino', 'southeast asian', 'south east asian', 'malay', 'indonesian'),
  ancestry('Hispanic', true, 'latino', 'latina', 'latinx', 'mexican', 'latin american', 'south american', 'hispanic or latino'),
  ancestry('Middle Eastern', true, 'arab', 'north african', 'turkish', 'iranian', 'persian', 'kurdish'),
  ancestry('Pacific or Aboriginal', true, 'aboriginal', 'indigenous australian', 'maori', 'pacific islander', 'polynesian', 'native american', 'first nations', 'indigenous'),
  ancestry('European', false, 'white', 'caucasian', 'white british', 'british', 'irish', 'scandinavian', 'german', 'french', 'polish', 'white american', 'ashkenazi', 'slavic'),
  ancestry('mixed', null, 'mixed race', 'multiracial', 'other', 'multiple', 'biracial'),
])
