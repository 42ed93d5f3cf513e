// What does the page of a trial's result say beside its pictures? What the trial found is said in trial.ts.
import type { ModelId, Outcome } from '../../trial/index.js'

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`
const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(Number(value.toFixed(1)))}`

export const trialResultPageWords = {
  effect: {
    same: 'the same',
    times: (ratio: string) => `${ratio} ×`,
    points: (value: number) => signed(value),
    pointsLong: (value: number) => `${signed(value)} points`,
    better: 'better',
    worse: 'worse',
    picture: (middle: string, low: string, high: string) =>
      `The effect: most likely ${middle}; 95 in 100 that it is between ${low} and ${high}. 1 is no change.`,
    range: (low: string, high: string) => `${low} to ${high}`,
    legend: {
      band: 'what your days say: 95 in 100 lie in the dark part',
      prior: 'what was believed before',
      worth: (text: string) => `worth it from ${text} on`,
    },
    table: 'The same as a table',
    rows: {
      middle: 'In the middle',
      band: '95 in 100 lie between',
      better: 'Chance that it is better at all',
      worthwhile: 'Chance that it is worth it',
      worse: 'Chance that it is worse',
      prior: 'Believed before',
    },
    priorRange: (low: string, high: string) => `${low} to ${high}`,
  },

  perWeek: {
    value: (outcome: Outcome, middle: string, low: string, high: string) =>
      outcome === 'cramps'
        ? `about ${middle} cramps a week (9 in 10: ${low} to ${high})`
        : outcome === 'cramp-nights'
          ? `about ${middle} nights with a cramp a week (9 in 10: ${low} to ${high})`
          : `about ${middle} of 10 (9 in 10: ${low} to ${high})`,
  },

  periods: {
    tried: 'B',
    against: 'A',
    nothing: '–',
    picture: (periods: number) => `The ${count(periods, 'period')} in the order in which they came`,
    table: 'The same as a table',
    of: (observed: number, days: number) => `${observed} of ${days} days`,
    level: {
      cramps: 'Cramps a week',
      'cramp-nights': 'Nights a week',
      severity: 'Mean, 0 to 10',
      sleep: 'Mean, 0 to 10',
    } satisfies Readonly<Record<Outcome, string>>,
    columns: { period: 'Period', what: 'What', from: 'From', observed: 'Known', total: 'Sum' },
  },

  sensitivity: {
    title: 'Other ways of reckoning',
    lead: 'A sound answer does not hang on one way of reckoning. Each line is another way. They should lie near each other.',
    chief: 'The answer',
    chiefRow: 'As planned',
    models: 'Simpler models',
    priors: 'Other beliefs beforehand',
    missing: 'If the missing days were different',
    days: 'Other days',
    asTaken: 'Only days on which it was done',
    withWashout: 'With the first days of each period',
    model: {
      'gamma-poisson': 'Counts only, no trend',
      'poisson-trend': 'Counts with a trend',
      'negative-binomial': 'Uneven counts',
      'negative-binomial-trend': 'Uneven counts with a trend',
      'negative-binomial-ar1': 'Uneven counts, trend, good and bad weeks in a row',
      'beta-binomial': 'Nights only, no trend',
      'binomial-trend': 'Nights with a trend',
      'binomial-ar1': 'Nights, trend, good and bad weeks in a row',
      'ordinal-trend': 'Steps with a trend',
      'ordinal-ar1': 'Steps, trend, good and bad days in a row',
      'normal-trend': 'Points with a trend',
      'normal-ar1': 'Points, trend, good and bad nights in a row',
      hierarchical: 'Several people together',
    } satisfies Readonly<Record<ModelId, string>>,
    columns: { how: 'Way, and its effect', picture: 'Picture', better: 'Better at all' },
    range: (low: string, high: string) => `${low} to ${high}`,
    tipping: (times: number) =>
      `The missing days of what you tried would have to be ${Number(times.toFixed(1))} times as bad as the known ones for the answer to vanish.`,
  },

  opened: {
    kept: 'The seal is unbroken: nothing was changed after the start.',
    broken: 'The seal is broken: the plan or the order was changed after the start. Do not trust this answer.',
    nothingWrong: 'Nothing else was found amiss with the days or the entries.',
    problems: 'Found amiss:',
    check: 'Check it yourself',
    how: 'The order follows from the secret, and the fingerprint from the plan and the secret. Anyone can reckon both anew.',
    order: 'Order (A: as usual or dummy, B: what was tried)',
    secret: 'Secret',
    fingerprint: 'Fingerprint shown at the start',
  },

  cent: {
    title: 'For a reader who wants everything: the CENT 2015 checklist',
    lead: 'The points that a published trial on one person has to tell, filled in.',
  },

  result: {
    title: (name: string) => `Did it work? ${name}`,
    notYet: 'The seal is still closed. The answer comes at the end.',
    toProgress: 'How it goes',
    span: (from: string, to: string) => `${from} to ${to}`,
    working: 'Working it out. This takes a moment …',
    effect: 'How much',
    perWeek: 'In a week',
    periods: 'Period by period',
    doubts: 'What speaks against it, or for it',
    sensitivity: 'Other ways of reckoning',
    opened: 'The seal, opened',
    files: 'To take away',
    another: 'Design another trial',
    earlier: 'Earlier trials',
  },
}
