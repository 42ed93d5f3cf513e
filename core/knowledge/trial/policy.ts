// How long, how often, how sure? The defaults and the bounds by which a trial on oneself is designed. Policy, unless a source says otherwise.
import type { Bounds } from '../intake/index.js'
import { derived, judged } from '../types/index.js'

const between = (low: number, high: number, unit: string, ground: string): Bounds => ({
  low: judged(low, [low, low], `${unit}; ${ground}`),
  high: judged(high, [high, high], `${unit}; ${ground}`),
  unit,
})

/** What a protocol may ask for. Outside it a slip is far likelier than a trial. */
export const trialLimits = {
  runInDays: between(0, 56, 'days', 'eight weeks of mere waiting are the most that anyone keeps up'),
  periodDays: between(2, 84, 'days', 'a period needs a day to wash out and one to count; twelve weeks is a season'),
  washoutDays: between(0, 42, 'days', 'what stays longer than six weeks cannot be tried by going back and forth'),
  pairs: between(
    2,
    60,
    'pairs',
    'with one pair the coin alone is right half the time; sixty fortnight pairs are more than four years',
  ),
  worthwhileRatio: between(0.1, 1, 'as a ratio', '1 is no change at all; a tenth is nearly a cure'),
  worthwhilePoints: between(0, 5, 'points', 'half of the scale'),
  chance: between(0, 1, 'as a chance', 'a chance'),
  evidence: between(1, 1_000_000, 'to 1', '1 is no evidence'),
  priorMean: between(-3, 3, 'on the log scale, or in points', 'twentyfold either way'),
  priorSd: between(0.05, 5, 'on the log scale, or in points', 'narrower lets no diary speak; wider says that anything may be'),
} as const satisfies Readonly<Record<string, Bounds>>

/** How many characters what is tried may have; a protocol fits into one entry of the diary. */
export const trialTexts = {
  name: judged(120, [120, 120], 'characters; a short line'),
  how: judged(500, [500, 500], 'characters; a few sentences'),
} as const

/** What a file for pooling may hold. */
export const exportLimits = {
  week: between(-800, 800, 'weeks from mid-trial', 'the longest trial that can be designed'),
  days: between(1, 7, 'days', 'at most a week is taken together'),
  count: between(0, 700, 'cramps', 'a hundred a day'),
  season: between(-1, 1, 'as a cosine', 'a cosine'),
  taken: between(0, 1, 'as a share', 'a share'),
  period: between(0, 119, 'as a period', 'sixty pairs'),
  bins: judged(1500, [1500, 1500], 'stretches; the longest trial by weeks'),
} as const

export const trialDefaults = {
  periodDays: judged(14, [7, 28], 'two weeks or more for one to seven cramps a week (algorithms.md e1)'),
  pairs: judged(4, [3, 8], 'three pairs and more (algorithms.md e1); with four the smallest one-sided chance is 1 in 16'),
  runInDays: judged(14, [7, 28], 'a baseline as long as a period; the first days of any diary are unlike the later'),
  /** Of an own idea of which nothing is known. */
  washoutDays: judged(4, [2, 7], 'what is known of magnesium; an own idea seldom stays longer than that in the body'),
  worthwhileRatio: judged(0.8, [0.7, 0.9], 'a fifth fewer is about the least that people call better (algorithms.md e3)'),
  worthwhilePoints: judged(0.5, [0.3, 1], 'half a point of ten on a scale of sleep'),
  adoptAt: judged(0.9, [0.8, 0.95], 'algorithms.md e3'),
  dropAt: judged(0.1, [0.05, 0.2], 'algorithms.md e3'),
  stopAtEvidence: judged(20, [10, 100], '20 to 1 keeps false alarms at 1 in 20 for ever (algorithms.md e3)'),
} as const

/** Priors of the effect for whoever brings no published one: log ratios, and points of sleep. */
export const effectPriors = {
  open: {
    mean: judged(0, [-0.1, 0.1], 'as likely to harm as to help'),
    sd: judged(0.7, [0.5, 1], '95 % of ratios between 0.25 and 4 (algorithms.md e2)'),
  },
  sceptical: {
    mean: judged(0, [-0.1, 0.1], 'as likely to harm as to help'),
    sd: judged(0.35, [0.2, 0.5], '95 % of ratios between a half and two: nearly everything tried for cramps did little'),
  },
  sleepOpen: {
    mean: judged(0, [-0.2, 0.2], 'as likely to harm as to help'),
    sd: judged(1.5, [1, 2], '95 % of differences within three points of ten'),
  },
  sleepSceptical: {
    mean: judged(0, [-0.2, 0.2], 'as likely to harm as to help'),
    sd: judged(0.75, [0.4, 1], '95 % within a point and a half'),
  },
} as const

/** Day of the year on which cramps are commonest in the north; half a year later in the south. */
export const seasonPeakDay = derived(
  196,
  [182, 213],
  'mid-July: new quinine and searches peak at midsummer and are lowest at midwinter',
  ['garrison-2015'],
)

/** By what the chance of success is worked out before the start. */
export const powerPolicy = {
  /** Ratios asked about: a halving, and the smaller effect that is nearer to what treatments do. */
  halving: judged(0.5, [0.5, 0.5], 'what people hope for'),
  third: judged(0.7, [0.65, 0.75], 'about a third fewer: what the best of the plain treatments did in trials'),
  pointsLarge: judged(1, [0.5, 1.5], 'a point of ten of better sleep: noticed by most'),
  pointsSmall: judged(0.5, [0.3, 0.8], 'half a point of ten: noticed by some'),
  /** "Shown" means this chance of being better at all. */
  shownAt: judged(0.95, [0.9, 0.99], 'the habit of statistics, and of the table of algorithms.md e4'),
  goal: judged(0.8, [0.7, 0.9], 'four times in five: the habit of trials'),
  /** Below it a trial as planned is called hopeless, and the person has to say that they want it all the same. */
  hopeless: judged(0.3, [0.2, 0.4], 'less than 3 in 10 to see even a halving: waiting half a year for a likely "don’t know"'),
  longestWeeks: judged(120, [52, 156], 'weeks in all: two years and a little more are the longest that anyone would plan'),
  /** What the diary rarely tells by itself. Shrinkage: each prior weighs as much as so many weeks of diary. */
  usualPerWeek: judged(2, [0.5, 5], 'people in trials have one to seven cramps a week (causes.md E)'),
  usualWeight: judged(
    0.5,
    [0.25, 1],
    'weeks of diary that the usual rate weighs: little, for rates differ tenfold between people',
  ),
  saidWeight: judged(4, [1, 8], 'weeks of diary that a person’s own word on their rate weighs: people remember the bad weeks'),
  dispersion: judged(
    0.3,
    [0.1, 0.6],
    'weekly variance of mean + 0.4 mean² is the example of algorithms.md e2; most diaries vary less',
  ),
  dispersionWeight: judged(8, [4, 16], 'weeks: a variance needs far more diary than a rate'),
  correlation: judged(0.2, [0, 0.4], 'a bad week is followed by a somewhat bad week'),
  correlationWeight: judged(12, [6, 24], 'weeks: a correlation needs more still'),
  sleepSd: judged(1.8, [1, 2.5], 'points from night to night in one person'),
  sleepCorrelation: judged(0.2, [0, 0.4], 'of one night with the next'),
  sleepWeight: judged(14, [7, 28], 'nights that both weigh'),
  gradesWeight: judged(10, [5, 20], 'days that an even spread over the grades of severity weighs: one a grade'),
  historyDays: judged(84, [56, 180], 'days back: what is usual now; older weeks tell of another season'),
  leastDaysOfWeek: judged(4, [3, 6], 'days of a week that must be known before it counts towards scatter'),
  observedShare: judged(0.9, [0.7, 1], 'of the days of a trial that get written down: one in ten is missed'),
  replicates: judged(3000, [1000, 20_000], 'trials played through: chances come out to about 1 in 100'),
} as const
