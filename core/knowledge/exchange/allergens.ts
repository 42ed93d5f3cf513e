// Which coded substances are allergens of ours? SNOMED CT codes; all else is matched by its name.
import type { Allergen } from '../types/index.js'
import type { Coded } from './code.js'

export interface CodedAllergen extends Coded {
  readonly allergens: readonly Allergen[]
}

const read = (code: string, name: string, ...allergens: readonly Allergen[]): CodedAllergen => ({
  code,
  name,
  allergens,
  kind: 'measured',
  sources: ['fhir-r4'],
})

export const snomedAllergens: readonly CodedAllergen[] = [
  read('227037002', 'Fish', 'fish'),
  read('227493005', 'Cashew nut', 'tree-nuts'),
  read('91930004', 'Allergy to eggs', 'egg'),
  read('213020009', 'Egg protein allergy', 'egg'),
  read('91934008', 'Nut allergy', 'tree-nuts'),
  read('91935009', 'Allergy to peanuts', 'peanut'),
  read('15911003', 'Cow’s milk protein sensitivity', 'milk'),
  read('10827009', 'Milk protein', 'milk'),
  read('7791007', 'Soy protein', 'soya'),
  read('25868003', 'Soy protein sensitivity', 'soya'),
]

/** Not an allergy but the word that there is none. It takes nothing back that somebody said before. */
export const noKnownAllergy: ReadonlySet<string> = new Set(['716186003', '409137002', '428607008', '716220001'])
