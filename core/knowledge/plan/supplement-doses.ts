// Which supplements may a plan name, in what form and how much? Only where food cannot reach; the guard has the last word.
import { judged, recalled, type Action, type FoodNutrientId, type Known } from '../types/index.js'

export interface SupplementDose {
  /** Salt or kind, as a label writes it. */
  readonly form: string
  /** Elemental amounts a day that are sold, smallest first; in the nutrient's unit. */
  readonly amounts: readonly Known[]
  /** Elemental, of one taking; more is split over the day. */
  readonly mostPerDose: Known
  /** Elemental, a day, from supplements; never planned above it, whatever the upper limit of the tables. */
  readonly mostPerDay: Known
  /** How long, until it is looked at again. */
  readonly weeks: Known
  /** Blood values (ids of knowledge/labs) that tell whether it is needed, and whether it worked. */
  readonly check: readonly string[]
  /** The action whose evidence and guard go with it. */
  readonly action: Action['id']
}

const sold = (unit: string, ...amounts: readonly number[]): readonly Known[] =>
  amounts.map((value) => judged(value, [value, value], `${unit} elemental; a strength that is widely sold`))

/** By nutrient. None for potassium: tablets of it are for a doctor to give. */
export const supplementDoses: Readonly<Partial<Record<FoodNutrientId, SupplementDose>>> = {
  vitaminDUg: {
    form: 'D3',
    amounts: sold('µg', 10, 15, 20, 25),
    mostPerDose: judged(25, [20, 25], 'µg; 1000 IU; from more than this on, the guard wants kidneys and calcium known', [
      'iom-2011',
      'efsa-drv',
    ]),
    mostPerDay: judged(25, [20, 25], 'µg; 1000 IU; more is for somebody whose level was measured', ['iom-2011', 'efsa-drv']),
    weeks: judged(12, [8, 16], 'weeks; the blood level settles in about three months', ['iom-2011']),
    check: ['vitamin-d-25oh', 'calcium-adjusted'],
    action: 'treat-vitamin-d',
  },
  vitaminB12Ug: {
    form: 'cyanocobalamin',
    amounts: sold('µg', 10, 50, 100),
    mostPerDose: recalled(
      150,
      [50, 150],
      'ng239-2024',
      'µg; a lack by diet is met with 50 to 150 a day by mouth; 10 a day is what vegans are told to take',
    ),
    mostPerDay: recalled(150, [50, 150], 'ng239-2024', 'µg; a lack by diet is met with 50 to 150 a day by mouth'),
    weeks: judged(12, [8, 26], 'weeks; then looked at again; for good where nothing of animals is eaten', ['ng239-2024']),
    check: ['vitamin-b12', 'methylmalonic-acid', 'haemoglobin'],
    action: 'food-b12',
  },
  magnesiumMg: {
    form: 'citrate',
    amounts: sold('mg', 100, 150, 200, 250),
    mostPerDose: judged(150, [100, 200], 'mg; more at once loosens the bowels; split, with food', ['iom-1997']),
    mostPerDay: judged(250, [250, 300], 'mg; the upper level for supplements: 250 at EFSA, 350 in the US', [
      'efsa-upper-2006',
      'iom-1997',
    ]),
    weeks: judged(4, [2, 4], 'two to four weeks, as the trials ran', ['cochrane-magnesium-2020']),
    check: ['magnesium', 'egfr'],
    action: 'magnesium-trial',
  },
  calciumMg: {
    form: 'carbonate',
    amounts: sold('mg', 200, 400, 500),
    mostPerDose: judged(500, [500, 600], 'mg; above it the share taken up falls; carbonate with food, citrate any time', [
      'iom-2011',
    ]),
    mostPerDay: judged(500, [500, 1000], 'mg; half a need; the rest is better eaten', ['iom-2011']),
    weeks: judged(12, [8, 26], 'weeks; then the diet is looked at again'),
    check: ['calcium-adjusted', 'egfr', 'vitamin-d-25oh'],
    action: 'calcium-treatment',
  },
  thiaminMg: {
    form: 'hydrochloride',
    amounts: sold('mg', 10, 50, 100),
    mostPerDose: judged(100, [50, 100], 'mg; mild lack is met with 50 to 100 a day; no upper level is set', ['iom-1998']),
    mostPerDay: judged(100, [50, 100], 'mg; 200 to 300 a day are for a doctor to give', ['iom-1998']),
    weeks: judged(8, [4, 12], 'weeks; stores fill in a few'),
    check: ['thiamine-diphosphate', 'magnesium'],
    action: 'thiamine-treatment',
  },
}
