// NHANES 2015-16 for tests: what adults ate on two days, as day totals and as single foods, with their age and sex.
import { columns, figuresOf, hasNhanes, personDay, readRows, surveyAdults as readAdults } from '../../scripts/nhanes.mjs'
import type { EntryOf } from '../diary/entry.js'
import { foodNutrientIds, type FoodNutrientId } from '../knowledge/types/index.js'

export { hasNhanes }
if (!hasNhanes) console.warn('Tests on real diets are skipped: ../shared/data/nhanes is not there.')

type Figures = Readonly<Record<FoodNutrientId, number>>
type Cells = (column: string) => string

/** Day totals as the survey prints them, by person and day; two for each adult. */
export const surveyTotals = (): ReadonlyMap<string, Figures> =>
  new Map(readRows('DRTOT_I.adults2day.csv.gz').map((cell: Cells) => [personDay(cell), figuresOf(cell)]))

/** Every food line as a diary entry, by person and day. */
export function foodLines(): ReadonlyMap<string, readonly EntryOf<'food'>[]> {
  const days = new Map<string, EntryOf<'food'>[]>()
  for (const cell of readRows('DRIFF_I.odd.csv.gz') as readonly Cells[]) {
    const id = personDay(cell)
    const lines = days.get(id) ?? []
    days.set(id, lines)
    lines.push({
      id: `${id}/${cell('LINE')}`,
      person: 'me',
      kind: 'food',
      at: '2016-01-01T12:00:00Z',
      zone: 'America/New_York',
      recorded: '2016-01-02T12:00:00Z',
      payload: {
        foodId: `fndds:${cell('DRIFDCD')}`,
        name: cell('DESC'),
        quantity: { value: Number(cell('DRIGRMS')), unit: 'g' },
        amounts: Object.fromEntries(
          foodNutrientIds.map((nutrient) => [nutrient, { value: Number(cell(columns[nutrient])), kind: 'calculated' }]),
        ),
      },
    })
  }
  return days
}

export interface SurveyAdult {
  readonly age: number
  readonly sex: 'female' | 'male'
  readonly weight: number
  /** Two days of food and drink. */
  readonly days: readonly [Figures, Figures]
}

/** Adults of 19 and over with two days, without pregnant women. */
export const surveyAdults = (): readonly SurveyAdult[] => readAdults() as SurveyAdult[]
