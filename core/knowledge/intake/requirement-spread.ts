// How much do people of one age differ in what they need? SD of requirement ÷ EAR, by age where the tables imply different ones.
import { derived, judged, measured, type FoodNutrientId, type Known } from '../types/index.js'
import type { Band } from './reference.js'

export type SpreadBand = Band & { readonly cv: Known }

const everyone = (cv: Known): readonly SpreadBand[] => [{ id: 'everyone', from: 0, cv }]
const read = (cv: number, note: string): Known => measured(cv, [cv, cv], 'iom-2006', `${note} (Appendix H)`)
const usual = everyone(read(0.1, 'the usual tenth'))
const implied = (cv: number, range: readonly [number, number], note: string): Known =>
  derived(cv, range, `${note}; CV = (RDA ÷ EAR − 1) ÷ 2`, ['iom-2011'])

/**
 * For a normal spread of needs. Iron is absent: its spread leans (see `ironRisk`). Potassium, sodium, vitamin K and water are
 * absent: they have an adequate intake only, so nothing can be computed.
 */
export const requirementSpread: Readonly<Partial<Record<FoodNutrientId, readonly SpreadBand[]>>> = {
  magnesiumMg: usual,
  phosphorusMg: usual,
  zincMg: usual,
  thiaminMg: usual,
  vitaminB6Mg: usual,
  vitaminB12Ug: everyone(
    measured(0.1, [0.1, 0.25], 'iom-2006', 'the usual tenth (Appendix H); sources differ: Renwick and others suggest 0.25'),
  ),
  folateDfeUg: usual,
  vitaminCMg: usual,
  proteinG: everyone(read(0.12, 'log-normal in detail; a normal spread is accepted')),
  carbohydrateG: everyone(read(0.15, 'as printed')),
  calciumMg: [
    { id: '1-3', from: 1, below: 4, cv: implied(0.2, [0.1, 0.2], '500 and 700 mg at 1 to 3 years') },
    {
      id: '4-up',
      from: 4,
      cv: judged(0.1, [0.08, 0.13], 'a convention: the report gives none; its RDA and EAR imply 0.08 to 0.13', ['iom-2011']),
    },
  ],
  vitaminDUg: [
    {
      id: '1-18',
      from: 1,
      below: 19,
      cv: measured(0.15, [0.1, 0.25], 'iom-2011', 'p. 387: for children the RDA is the EAR and 30 % more'),
    },
    { id: '19-70', from: 19, below: 71, cv: implied(0.25, [0.1, 0.25], '10 and 15 µg; the usual tenth understates it') },
    { id: '71-up', from: 71, cv: implied(0.5, [0.1, 0.5], '10 and 20 µg; the usual tenth understates it') },
  ],
}

/** The same for nutrients that Charley does not follow; they show that a tenth is not a law. */
export const otherRequirementSpread: Readonly<Record<string, Known>> = {
  selenium: read(0.1, 'as printed'),
  riboflavin: read(0.1, 'as printed'),
  vitaminE: read(0.1, 'as printed'),
  niacin: read(0.15, 'as printed'),
  copper: read(0.15, 'as printed'),
  molybdenum: read(0.15, 'as printed'),
  vitaminA: read(0.2, 'as printed'),
  iodine: read(0.2, 'as printed'),
}
