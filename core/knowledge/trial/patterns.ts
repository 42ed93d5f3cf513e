// When may a diary say that something goes with cramps? The numbers of the associations, all policy of this house.
import { judged, type Known } from '../types/index.js'

const exactly = (value: number, ground: string): Known => judged(value, [value, value], ground)

export const patternPolicy = {
  /** Dates looked back over. */
  days: judged(182, [90, 366], 'half a year: long enough for rare things, short enough that life has not changed'),
  /** Observed nights below which nothing is said … */
  nights: judged(
    56,
    [42, 84],
    'eight weeks; with six, histories that stick together broke the promise of 1 in 10 (docs/patterns.md)',
  ),
  /** … and nights with a cramp, and without one. */
  eachKind: judged(10, [8, 15], 'with fewer, no link that people have could be told from luck'),
  /** Nights of which both the cramps and the exposure are known. */
  pairs: judged(42, [35, 56], 'six weeks, of which weekday, trend and the nights before use up ten'),
  /** Days with, and days without, before the two are compared. */
  eachSide: judged(8, [6, 12], 'a fair share of eight days is known to a sixth at best; fewer say nothing'),
  /** A thing of yes or no must have changed this often: what began once cannot be told from the time it began. */
  changes: judged(6, [4, 10], 'three spells with and three without'),
  /** An amount that is nothing on at least this part of the days is compared as any against none. */
  mostlyNone: judged(1 / 3, [0.25, 0.5], 'then the third with least is nothing at all'),
  /** Of its ups and downs, this part must be left when weekday and trend are taken out. */
  ownPart: judged(0.1, [0.05, 0.2], 'what always falls on the same weekday cannot be told from the weekday'),
  /** From this part of the cramps up, those at night are looked at alone: then what came before is truly before. */
  atNight: judged(0.75, [0.6, 0.9], 'three of four; day cramps are then too few to matter'),
  /** O’clock from which a meal is late. */
  lateMealFrom: judged(21, [20, 22], 'an hour or two before most people go to bed'),
  /** Supplements and medicines looked at, the commonest first. */
  mostNames: exactly(12, 'more would drown the others; nobody takes more than that on and off'),
  /** Nights before that the night is first explained by. */
  nightsBefore: exactly(2, 'a bad night follows a bad night whatever one did; two suffice in simulation'),
  /** One slow wave of the trend for so many nights. */
  nightsPerTrend: judged(90, [60, 180], 'a season; twice as many waves made the shuffles too narrow by an eighth in simulation'),
  /** Shuffled blocks are at most this part of the history. */
  longestBlock: judged(0.25, [0.2, 0.34], 'fewer than four blocks can hardly be shuffled'),
  /** Dice. */
  shuffles: exactly(999, 'a chance of 3 in 100 is then known to half of one'),
  /** Anything at all is found so often where there is nothing: nominal. */
  luck: judged(
    0.03,
    [0.02, 0.05],
    '3 in 100 keeps the true figure under 1 in 10 however cramps and habits stick together (docs/patterns.md)',
  ),
} as const
