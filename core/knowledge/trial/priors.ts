// What is thought likely before a trial's first day? The priors of every model's numbers; that of the effect itself is the person's choice.
import { derived, judged } from '../types/index.js'

/** Log scale: rates are cramps a day, odds those of a night with a cramp; sleep in points of 0 to 10. Weeks count from mid-trial. */
export const trialPriors = {
  /** Two arms in closed form: each arm's rate a day is gamma, shape and days that the prior counts for. */
  gammaRate: {
    shape: judged(
      1,
      [0.5, 2],
      'an exponential prior: any rate, small ones rather than huge ones; the anchor of algorithms.md e5',
    ),
    days: judged(2, [1, 7], 'weighs as little as two days of diary; the anchor of algorithms.md e5'),
  },
  /** Two arms in closed form: each arm's share of nights with a cramp is beta. */
  betaNight: {
    with: judged(1, [0.5, 2], 'every share of nights as likely as another'),
    without: judged(1, [0.5, 2], 'every share of nights as likely as another'),
  },
  /** Normal: log cramps a day under A, mid-trial. */
  logRate: {
    mean: judged(
      -1.2039728043259361,
      [Math.log(0.1), Math.log(1)],
      'log of 0.3 a day, about two a week; people in trials have one to seven (causes.md E)',
    ),
    sd: judged(1.5, [1, 2], '95 % from one in nine weeks to five a day: the diary speaks louder within a week'),
  },
  /** Normal: log odds of a night with a cramp under A, mid-trial. */
  logitNight: {
    mean: judged(-1, [-2, 0], 'about two nights a week'),
    sd: judged(1.5, [1, 2], '95 % from one night in fifty to seven in eight'),
  },
  /** Normal about 0: sd of what a week adds to the log rate or log odds. */
  trend: judged(0.1, [0.03, 0.2], 'cramps come and go within months: over sixteen weeks up to about fivefold, either way'),
  /** Normal: what the height of the season adds to the log rate or log odds, against spring and autumn. */
  season: {
    mean: derived(0.3, [0, 0.4], 'new quinine and searches go 1 + 0.33 cos(…) about the year, shrunken a little', [
      'garrison-2015',
    ]),
    sd: judged(0.3, [0.15, 0.5], 'people differ, and prescriptions are not cramps; no season at all is one sd away'),
  },
  /** Half-normal: sd of √(1/r), the part by which a bin's rate varies beyond chance; variance = mean + mean²/r. */
  dispersion: judged(0.7, [0.4, 1], 'weekly variance of mean + 0.4 mean² (algorithms.md e2) is √0.4 = 0.63, well inside'),
  /** Half-normal: sd of the latent log rate or log odds that wanders from week to week. */
  latent: judged(0.5, [0.3, 1], 'a bad spell may be twice a good one'),
  /** Beta: how alike two neighbouring weeks are. */
  correlationWeek: {
    alpha: judged(2, [1, 3], 'between none and complete, neither of them likely'),
    beta: judged(2, [1, 3], 'between none and complete, neither of them likely'),
  },
  /** Beta: how alike two neighbouring days or nights are. */
  correlationDay: {
    alpha: judged(2, [1, 3], 'between none and complete, neither of them likely'),
    beta: judged(2, [1, 4], 'between none and complete, neither of them likely'),
  },
  /** Dirichlet: concentration of each grade of severity. */
  category: judged(0.5, [0.2, 1], 'Jeffreys’ choice for counts in classes; most grades are never used by one person'),
  /** Half-normal: sd among people's true effects on the log scale. */
  between: judged(
    0.3,
    [0.15, 0.7],
    'people differ, but trials of one treatment seldom find more than a factor of two between them',
  ),
  /** Sleep, 0 to 10: normal mean under A, half-normal sd of single nights beside the rounding, normal trend a week and season about 0. */
  sleep: {
    mean: judged(6, [5, 7], 'people mark an ordinary night a little above the middle'),
    meanSd: judged(2, [1.5, 3], 'the whole range of marks lies within two sd'),
    rounding: derived(
      1 / 12,
      [1 / 12, 1 / 12],
      'variance of what is lost when a night is marked in whole points: uniform on one point',
      [],
    ),
    nightSd: judged(2, [1, 3], 'marks of one person seldom differ by more than four points from night to night'),
    trend: judged(0.1, [0.03, 0.2], 'over sixteen weeks a point or two, either way'),
    season: judged(0.5, [0.2, 1], 'half a point between the height of the season and spring'),
  },
} as const
