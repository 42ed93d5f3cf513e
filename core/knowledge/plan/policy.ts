// By which numbers is a plan made? Policy of this house, all of it judged; where a source stands behind one, it is named.
import { judged, type FoodGroup, type FoodNutrientId, type Known } from '../types/index.js'

const share = (value: number, low: number, high: number, ground: string, sources: readonly string[] = []): Known =>
  judged(value, [low, high], ground, sources)
const exactly = (value: number, ground: string): Known => judged(value, [value, value], ground)

/** What a plan aims at when nobody says otherwise: the six nutrients whose lack is tied to cramps. */
const crampAims: readonly FoodNutrientId[] = [
  'calciumMg',
  'magnesiumMg',
  'potassiumMg',
  'vitaminDUg',
  'vitaminB12Ug',
  'thiaminMg',
]

/** Nobody is told to eat less of these only to make room. */
const neverLess: readonly FoodGroup[] = ['vegetables', 'fruit', 'pulses', 'nuts-and-seeds', 'waters']

export const planPolicy = {
  neverLess,
  aims: crampAims,
  /** A plan keeps energy within this part of what is eaten now. */
  energyBand: share(0.05, 0.03, 0.1, 'about 100 kcal a day: less than people differ from day to day, too little to be felt'),
  /** Uncertain food figures are reckoned at this centile where more is wanted … */
  aimCentile: share(0.25, 0.2, 0.4, 'a plan that reaches its aim on paper only by luck is none; a quarter of foods hold less'),
  /** … and at this one where less is wanted. */
  limitCentile: share(0.75, 0.6, 0.8, 'the same the other way, for limits'),
  /** A plan counts as proven when nothing better by more than this part can exist. */
  gap: share(0.01, 0.001, 0.02, 'far inside what food figures can tell'),
  /** Stage 1: what reaches an aim within this of the best possible reaches it as well. */
  slack: share(0.01, 0.005, 0.02, 'a hundredth of a need is nothing to a body'),
  mostChanges: exactly(4, 'few changes are kept, many are not; a person may ask for more'),
  mostPortionsADay: exactly(2, 'nobody eats five of one thing a day, however good it is on paper'),
  mostNewADay: exactly(1, 'what is not eaten so far comes in once a day at most: nobody takes up a thing twice a day'),
  /** Changes that add foods of one kin, and their portions a week, at most. */
  mostChangesOfKin: exactly(2, 'a plan of three kinds of nuts is no plan'),
  mostPortionsOfKinAWeek: exactly(14, 'two a day'),
  /** What one change costs beside another; what is eaten already is the easiest to eat more of. */
  costOfChange: {
    eaten: exactly(1, 'the unit: more of what is eaten already'),
    like: share(1.3, 1.1, 1.6, 'a food like one that is eaten: known use, new taste'),
    other: share(1.7, 1.3, 2.5, 'a food of a kind not eaten so far'),
    less: share(1, 0.8, 1.5, 'giving something up is no easier than taking something on'),
    swap: share(1.1, 0.9, 1.5, 'one thing in the place of its like: one thought, not two'),
  },
  /** What each portion a week costs beside the change itself. */
  costOfPortion: share(0.03, 0.01, 0.06, 'a daily portion costs a fifth of a change on top'),
  /** What a number of times costs that people do not say ("eleven times a week"). */
  costOfOdd: share(0.12, 0.05, 0.2, 'a portion or four more a week is worth a number that people say'),
  timesPeopleSay: [1, 2, 3, 4, 5, 7, 14].map((times) => exactly(times, 'portions a week, as people say them')),
  /** A change that brings no aim nearer by this part of its target is not worth a line. */
  leastGain: share(0.02, 0.01, 0.05, 'a fiftieth of a need; less is inside the error of any food figure'),
  /** Draws of figures and days, from which the chance of reaching an aim is counted. */
  draws: share(500, 200, 2000, 'a chance of a half is then known to two in a hundred, one standard error'),
  /** Days that the pooled within-person variation counts for, beside the person's own days. */
  withinPersonWeight: share(8, 4, 14, 'so few days tell a mean, not a spread', ['iom-2000']),
  /** Fewer complete days than this are said to be few. */
  fewDays: share(3, 3, 7, 'magnesium and potassium need about a week to be told to a fifth', ['iom-2000']),
  /** Usual energy this far from the need of the body is said: the diary may lack something. */
  energyFarFromNeed: share(0.25, 0.2, 0.4, 'recalls of adults run a tenth to a fifth low'),
  /** A first safe plan is shown after this; the search ends after that. */
  secondsProven: share(8, 3, 20, 'seconds; nobody waits longer for the last hundredth'),
  nodesProven: share(4000, 1000, 20_000, 'steps of the exact search, about a second; four plans in five are proven in fewer'),
} as const
