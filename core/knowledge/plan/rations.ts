// How much of one food is enough? Portions a day and a week beyond which a plan does not go, whatever else it would gain.
import { judged, type Known } from '../types/index.js'

export interface Ration {
  readonly mostPerDay: Known
  readonly mostPerWeek: Known
  /** For someone pregnant, breast-feeding or who may become so, where it is less. */
  readonly mostPerWeekPregnant?: Known
}

const most = (value: number, ground: string, range: readonly [number, number] = [value, value]): Known =>
  judged(value, range, `portions; ${ground}`)

const once = most(1, 'once a day is habit enough', [1, 2])

export const rations = {
  everyday: {
    mostPerDay: most(2, 'milk, bread, water, spread: what people have twice a day without a thought', [1, 3]),
    mostPerWeek: most(14, 'two a day', [7, 21]),
  },
  daily: { mostPerDay: once, mostPerWeek: most(7, 'one and the same food once a day is habit enough', [5, 14]) },
  often: { mostPerDay: once, mostPerWeek: most(4, 'main dishes change over a week', [3, 7]) },
  sometimes: { mostPerDay: once, mostPerWeek: most(3, 'a dish, or mushrooms, come round every other day at most', [2, 4]) },
  redMeat: {
    mostPerDay: once,
    mostPerWeek: most(4, 'the British advice is 70 g a day or less on average, from memory; portions are 85 to 170 g', [3, 5]),
  },
  eggs: { mostPerDay: once, mostPerWeek: most(7, 'one a day; no advice sets a limit for most people', [4, 14]) },
  oilyFish: {
    mostPerDay: once,
    mostPerWeek: most(4, 'British advice on dioxins and the like, from memory: four a week', [2, 4]),
    mostPerWeekPregnant: most(2, 'the same advice for women who are or may become pregnant or breast-feed: two a week', [2, 2]),
  },
  tuna: {
    mostPerDay: once,
    mostPerWeek: most(4, 'mercury; kept at the number for pregnancy for everybody', [2, 7]),
    mostPerWeekPregnant: most(
      2,
      'mercury; British advice, from memory: four tins or two steaks; American: two to three servings',
      [1, 4],
    ),
  },
  shellfish: {
    mostPerDay: once,
    mostPerWeek: most(3, 'crab holds what oily fish holds; and who eats more?', [2, 7]),
    mostPerWeekPregnant: most(2, 'as for oily fish; well cooked', [1, 2]),
  },
  brazilNuts: {
    mostPerDay: once,
    mostPerWeek: most(3, 'selenium: three nuts may hold 50 to 250 µg; the upper level is 255 to 400 a day', [2, 7]),
  },
  liver: {
    mostPerDay: once,
    mostPerWeek: most(1, 'vitamin A; British advice, from memory: once a week', [0, 1]),
    mostPerWeekPregnant: most(0, 'vitamin A harms the unborn child: none', [0, 0]),
  },
  never: {
    mostPerDay: most(0, 'mercury, or no food to be told to eat'),
    mostPerWeek: most(0, 'mercury, or no food to be told to eat'),
  },
} as const satisfies Readonly<Record<string, Ration>>
export type RationId = keyof typeof rations

export const sanePortion = {
  leastGrams: judged(1, [1, 5], 'g or ml; below it nobody can measure'),
  mostGrams: judged(500, [400, 600], 'g or ml; above it nobody eats it in one go'),
  mostKcal: judged(700, [600, 800], 'kcal; a third of a day'),
} as const
