// How is the checklist of CENT 2015 filled in, in words? A title for each item and the sentence that answers it.
import type { CentEntry } from '../../trial/result/index.js'
import { numberText } from './trial-amounts.js'

type Values = CentEntry['values']
interface ItemWords {
  readonly title: string
  /** What stands there when it is told; `values` as core/trial/result/cent.ts fills them. */
  readonly says?: (values: Values) => string
}

const is = (values: Values, key: string): boolean => values[key] === 'yes'
const num = (values: Values, key: string): string => numberText(Number(values[key]))

const outcomes: Readonly<Record<string, string>> = {
  cramps: 'cramps',
  'cramp-nights': 'nights with a cramp',
  severity: 'the worst cramp of each day, 0 to 10',
  sleep: 'sleep, 0 to 10',
}
const outcomeList = (ids: unknown): string =>
  String(ids)
    .split(' ')
    .filter(Boolean)
    .map((id) => outcomes[id] ?? id)
    .join(', ')

const priors: Readonly<Record<string, string>> = {
  published: 'published trials',
  sceptical: 'doubt',
  open: 'an open mind',
  own: 'the person’s own expectation',
}
const endings: Readonly<Record<string, string>> = {
  finished: 'It ran to its planned end.',
  stopped: 'It was stopped before its end by the person.',
  harm: 'It was stopped because of harm.',
  running: 'It is still running.',
}
const decisions: Readonly<Record<string, string>> = { adopt: 'keep it', drop: 'drop it', 'go-on': 'not settled, go on' }
const changes = (values: Values): string =>
  is(values, 'broken') ? 'Something was changed or went wrong after the start; it stands at the top.' : 'None.'

export const centWords: Readonly<Record<string, ItemWords>> = {
  '1a': { title: 'Called an n-of-1 trial', says: (v) => `An n-of-1 trial: ${v.tried} against ${v.against}, in one person.` },
  '1b': { title: 'Summary', says: () => 'The first sentence of the result, with the decision.' },
  '2a.1': { title: 'Background', says: (v) => `What is known of ${v.tried} in others stands on its own page, with sources.` },
  '2a.2': { title: 'Why in one person', says: () => 'The question is what works for this person. Trials in groups cannot tell.' },
  '2b': { title: 'Question', says: (v) => `Does ${v.tried} change ${outcomes[String(v.outcome)]}, compared with ${v.against}?` },
  '3a': {
    title: 'Design',
    says: (v) =>
      `${v.periods} periods of ${v.periodDays} days in ${v.pairs} pairs. Before them ${v.runInDays} days of run-in. The first ${v.washoutDays} days of each period are left out.`,
  },
  '3b': { title: 'Changes after the start', says: changes },
  '4a': { title: 'Diagnosis, other illnesses, other treatments' },
  '4b': { title: 'Where', says: (v) => `At home, by a diary. Days are those of ${v.zone}.` },
  '4c': {
    title: 'Research and ethics',
    says: () => 'No research study: one person’s own question. No ethics committee was asked.',
  },
  '5': { title: 'What was done', says: (v) => `${v.tried}: ${v.triedHow} ${v.against}: ${v.againstHow}` },
  '6a.1': {
    title: 'What was counted',
    says: (v) =>
      `Decides: ${outcomes[String(v.outcome)]}, each day in the diary.${v.also === '' ? '' : ` Counted too: ${outcomeList(v.also)}.`}`,
  },
  '6a.2': {
    title: 'How good the measure is',
    says: (v) =>
      v.outcome === 'cramps' || v.outcome === 'cramp-nights'
        ? 'The person’s own count. How well people count their cramps has not been tested.'
        : 'The person’s own mark from 0 to 10. How steady such marks are has not been tested here.',
  },
  '6b': { title: 'Changes of what was counted', says: changes },
  '7a': {
    title: 'How long, and why',
    says: (v) =>
      `${v.pairs} pairs, ${v.days} days. The coin can fall in ${v.smallest} ways. The chance of success was worked out beforehand and is not sealed.`,
  },
  '7b': {
    title: 'Looking in between',
    says: (v) => `Allowed at any time, by a wager on the coin. An early end needs ${num(v, 'needed')} to 1.`,
  },
  '8a': { title: 'How the order was drawn', says: () => 'By SHA-256 from 32 random bytes: one fair bit for each pair.' },
  '8b': { title: 'Kind of randomisation', says: (v) => `Within each of ${v.pairs} pairs; both are tried once in every pair.` },
  '8c': { title: 'The order', says: (v) => (v.sequence === '' ? 'No period has begun.' : `${v.sequence}, as far as it came.`) },
  '9': {
    title: 'Hiding the order',
    says: (v) => `The order was fixed at the start under the seal ${v.commitment} and could not be changed unseen.`,
  },
  '10': {
    title: 'Who did what',
    says: (v) =>
      is(v, 'blinded')
        ? 'Charley drew the order. A helper filled the boxes.'
        : 'Charley drew the order and told the person each day.',
  },
  '11a': {
    title: 'Who did not know',
    says: (v) => (is(v, 'blinded') ? 'The person was not told which was which until the end.' : 'Nobody was kept from knowing.'),
  },
  '11b': { title: 'Did both look alike' },
  '12a': {
    title: 'Statistics',
    says: (v) =>
      v.model === ''
        ? 'No model could be fitted.'
        : `Bayesian: ${v.model}; prior of the effect normal, mean ${Number(Number(v.priorMean).toFixed(3))}, SD ${Number(Number(v.priorSd).toFixed(3))}, from ${priors[String(v.from)]}.`,
  },
  '12b': { title: 'Several people together' },
  '12c': {
    title: 'Carry-over, periods, days that are alike',
    says: (v) =>
      `Carry-over: ${v.washoutDays} days left out. Drift and season are in the model, and days near each other are alike in it.`,
  },
  '13a.1': { title: 'Periods done', says: (v) => `${v.done} of ${v.pairs} pairs.` },
  '13a.2': { title: 'Flow of people' },
  '13b': { title: 'People lost' },
  '14a': { title: 'From when to when', says: (v) => `${v.from} to ${v.to}.` },
  '14b': { title: 'How it ended', says: (v) => endings[String(v.why)] ?? '' },
  '15': { title: 'At the beginning', says: (v) => `In the run-in: ${num(v, 'usual')} (a week; for marks, the mean).` },
  '16': {
    title: 'What was analysed',
    says: (v) =>
      `Without it: ${v.observedA} known days in ${v.periodsA} periods. With it: ${v.observedB} known days in ${v.periodsB} periods.`,
  },
  '17a.1': { title: 'Each period', says: (v) => `Picture and table of ${v.periods} periods.` },
  '17a.2': {
    title: 'The effect',
    says: (v) =>
      `${num2(v, 'middle')}; between ${num2(v, 'low')} and ${num2(v, 'high')} with chance 95 in 100 (ratio; for sleep, points).`,
  },
  '17b': {
    title: 'In absolute numbers',
    says: (v) => `${num(v, 'middle')} fewer a week; between ${num(v, 'low')} and ${num(v, 'high')} with chance 95 in 100.`,
  },
  '18': {
    title: 'Other analyses',
    says: (v) => `${v.beside} simpler models, ${v.priors} starting points, missing nights, adherence, washout counted.`,
  },
  '19': {
    title: 'Harms',
    says: (v) =>
      `${is(v, 'stopped') ? 'Stopped because of harm.' : 'Not stopped because of harm.'} Smaller unwanted effects were not asked for; notes may hold some.`,
  },
  '20': {
    title: 'Limits',
    says: (v) =>
      `${is(v, 'blinded') ? '' : 'The person knew what they took. '}${v.missing} of ${v.planned} days missing. Adherence noted on ${v.said} of ${v.days} days.`,
  },
  '21': { title: 'For whom it holds', says: () => 'For this person, at this time. It says little about anyone else.' },
  '22': { title: 'What follows', says: (v) => `By the rule set before the start: ${decisions[String(v.say)]}.` },
  '23': { title: 'Registration', says: (v) => `In no public register. The seal ${v.commitment} fixes it.` },
  '24': { title: 'Protocol', says: (v) => `Kept whole with the result, under the seal ${v.commitment}.` },
  '25': { title: 'Money' },
}

function num2(values: Values, key: string): string {
  return Number(values[key]).toFixed(2)
}

export const centStates: Readonly<Record<CentEntry['state'], string>> = {
  told: 'told',
  'not-known': 'not known',
  'not-applicable': 'does not apply',
}

/** One line of the checklist: number, title, and what is told; else that it is not known or does not apply. */
export function centText({ item, state, values }: CentEntry): {
  readonly item: string
  readonly title: string
  readonly text: string
} {
  const words = centWords[item]
  const text = state === 'told' ? words?.says?.(values) : undefined
  return { item, title: words?.title ?? item, text: text ?? (state === 'not-known' ? 'Not known.' : 'Does not apply.') }
}
