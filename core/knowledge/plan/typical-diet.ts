// What does somebody eat who has not written it down? An ordinary week of the pattern, as much of it as people of the age and sex eat.
import { population } from '../intake/population.js'
import type { EatingPattern } from '../types/index.js'
import { typicalWeeks } from './typical-diets.js'

export interface TypicalFood {
  /** Id of a built-in food. */
  readonly food: string
  /** Label of one of its portions. */
  readonly portion: string
  /** Portions a week; not whole, being an average. */
  readonly timesPerWeek: number
}

/** Whom it is for; without age and sex the week is left as it stands. */
export interface TypicalLife {
  readonly ageYears?: number
  readonly sex?: 'female' | 'male'
}

function energyOf({ ageYears, sex }: TypicalLife): number | undefined {
  if (ageYears === undefined || sex === undefined) return undefined
  const band = population.find(
    (group) => group.sex === sex && group.from <= ageYears && (group.below === undefined || ageYears < group.below),
  )
  return band?.spreads.energyKcal?.mean.value
}

/**
 * A week of ordinary eating, every line scaled alike so that its energy is the mean of people of that age and sex (NHANES 2015-18,
 * adults). It stands in for a diary where there is none and must be said to.
 */
export function typicalDiet(pattern: EatingPattern, life: TypicalLife): readonly TypicalFood[] {
  const { lines, kcalPerDay } = typicalWeeks[pattern]
  const scale = (energyOf(life) ?? kcalPerDay.value) / kcalPerDay.value
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [slug = '', portion = '', times = ''] = line.split(' | ')
      return { food: `charley:${slug}`, portion, timesPerWeek: Number(times) * scale }
    })
}
