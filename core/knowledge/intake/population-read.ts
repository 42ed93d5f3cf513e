// How is the made table of intakes read? Each line becomes a mean and two SDs, with the sampling error of one survey cycle.
import { derived, type FoodNutrientId, type Known } from '../types/index.js'
import type { PopulationGroup, Spread } from './population.js'
import type { Band } from './reference.js'

const HOW =
  'two-day recalls, food and drink only, pregnant women left out, weighted: within² = mean variance − covariance of the two days, ' +
  'between² = covariance; range: sampling error of one cycle in rough terms'

const around = (value: number, share: number): Known =>
  derived(value, [value * (1 - share), value * (1 + share)], HOW, ['nhanes-2015-2016'])

/** One group: a line of `text` is a nutrient, its mean, its SD within a person and its SD between people. */
export function others(band: Band, people: number, text: string): PopulationGroup {
  const spreads: Partial<Record<FoodNutrientId, Spread>> = {}
  for (const line of text.split('\n')) {
    const [id, mean, within, between] = line.split(' ')
    spreads[id as FoodNutrientId] = {
      mean: around(Number(mean), 0.06),
      within: around(Number(within), 0.12),
      between: around(Number(between), 0.24),
    }
  }
  return {
    ...band,
    people: derived(people, [people, people], 'people with two days, 2015 to 2016', ['nhanes-2015-2016']),
    spreads,
  }
}
