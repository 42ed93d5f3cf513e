// Dolutegravir, bictegravir and kin: minerals keep them out.
import type { MedicineClass } from '../types/index.js'
import { elicited } from '../types/index.js'

export const integraseInhibitor: MedicineClass = {
  id: 'integrase-inhibitor',
  aliases: [],
  atc: ['J05AJ', 'J05AR13', 'J05AR20', 'J05AR21', 'J05AR25'],
  ingredients: [
    { name: 'dolutegravir', alsoKnownAs: ['tivicay'], atc: ['J05AJ03'] },
    { name: 'raltegravir', alsoKnownAs: ['isentress'], atc: ['J05AJ01'] },
    { name: 'bictegravir with emtricitabine and tenofovir', alsoKnownAs: ['biktarvy', 'bictegravir'], atc: ['J05AR20'] },
    { name: 'dolutegravir with abacavir and lamivudine', alsoKnownAs: ['triumeq'], atc: ['J05AR13'] },
    { name: 'dolutegravir with lamivudine', alsoKnownAs: ['dovato'], atc: ['J05AR25'] },
    { name: 'dolutegravir with rilpivirine', alsoKnownAs: ['juluca'], atc: ['J05AR21'] },
  ],
  prevalence: {
    at30: elicited(0.001, 'most people treated for HIV'),
    at50: elicited(0.002, 'most people treated for HIV'),
    at70: elicited(0.001, 'most people treated for HIV'),
  },
  effects: [],
  monitor: [],
}
