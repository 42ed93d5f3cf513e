// How much water in all, how much of it as drinks, and how much protein by the day? The tables of the United States and Canada.
import type { Known } from '../types/index.js'
import { nasemStages, type NasemStage } from './nasem-stages.js'
import { printed, type Band, type ReferenceTable } from './reference.js'

/** Protein in g (RDA; AI of the newborn), total water in L, of which drinks in L. */
const rows: Readonly<Record<NasemStage, readonly [protein: number, water: number, drinks: number]>> = {
  'infant-0-6-months': [9.1, 0.7, 0.7],
  'infant-7-12-months': [11, 0.8, 0.6],
  'child-1-3': [13, 1.3, 0.9],
  'child-4-8': [19, 1.7, 1.2],
  'male-9-13': [34, 2.4, 1.8],
  'male-14-18': [52, 3.3, 2.6],
  'male-19-30': [56, 3.7, 3.0],
  'male-31-50': [56, 3.7, 3.0],
  'male-51-70': [56, 3.7, 3.0],
  'male-71-up': [56, 3.7, 3.0],
  'female-9-13': [34, 2.1, 1.6],
  'female-14-18': [46, 2.3, 1.8],
  'female-19-30': [46, 2.7, 2.2],
  'female-31-50': [46, 2.7, 2.2],
  'female-51-70': [46, 2.7, 2.2],
  'female-71-up': [46, 2.7, 2.2],
  'pregnant-14-18': [71, 3.0, 2.3],
  'pregnant-19-30': [71, 3.0, 2.3],
  'pregnant-31-50': [71, 3.0, 2.3],
  'lactating-14-18': [71, 3.8, 3.1],
  'lactating-19-30': [71, 3.8, 3.1],
  'lactating-31-50': [71, 3.8, 3.1],
}
const GRAMS_PER_LITRE = 1000
const ML_PER_LITRE = 1000

const tableOf = (fill: (stage: NasemStage) => { readonly rda?: Known; readonly ai?: Known }): ReferenceTable => {
  const filled = (bands: readonly Band[]) => bands.map((band) => ({ ...band, ...fill(band.id as NasemStage) }))
  return {
    plain: filled(nasemStages.plain),
    pregnant: filled(nasemStages.pregnant),
    lactating: filled(nasemStages.lactating),
  }
}

/** Water of food and drinks together, in g. No upper limit exists; see `drinking` for how fast is too fast. */
export const nasemWater = tableOf((stage) => ({
  ai: printed(
    rows[stage][1] * GRAMS_PER_LITRE,
    'iom-2005',
    `g a day, printed as ${rows[stage][1]} L; adequate intake of water from food and drinks`,
  ),
}))

/** The part of it that is drunk, in ml. */
export const nasemDrinks = tableOf((stage) => ({
  ai: printed(
    rows[stage][2] * ML_PER_LITRE,
    'iom-2005',
    `ml a day, printed as ${rows[stage][2]} L; drinks, plain water included`,
  ),
}))

/** Protein for a person of the reference weight, for when nobody has been weighed. */
export const nasemProteinByDay = tableOf((stage) => ({
  [stage === 'infant-0-6-months' ? 'ai' : 'rda']: printed(rows[stage][0], 'usda-nal-dri', 'g a day for the reference weight'),
}))
