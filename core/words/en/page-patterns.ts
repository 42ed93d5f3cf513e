// What does the page of patterns say around what it found? Titles, what it means and does not mean, and what is still missing.
import type { Associations } from '../../trial/associations/index.js'
import { differenceText } from './patterns.js'

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`

type Nights = Associations['nights']
const night = ({ span }: Nights): string => (span === 'nights' ? 'night' : 'day')

export const patternPageWords = {
  title: 'What goes with your cramps?',
  lead: 'Your diary, looked at day by day: what you ate, drank, took and did, beside the nights that followed. Nothing leaves this machine.',
  working: 'Going through your diary …',

  counted: (nights: Nights): string =>
    nights.span === 'nights'
      ? `${count(nights.observed, 'night')} count, ${nights.withCramp} of them with a cramp. A night counts when you said of its evening’s day and of the next that no cramp is missing.`
      : `${count(nights.observed, 'day')} count, each with the night after it, ${nights.withCramp} of them with a cramp. A day counts when you said of it and of the next that no cramp is missing.`,
  span: (from: string, to: string): string => `From ${from} to ${to}.`,
  trial: (since: string): string =>
    `A fair test has been running since ${since}. What you wrote from then on is left out here until it is over, so that nothing on this page gives away which does better.`,

  verdict: {
    'too-little': 'Too early to say',
    'nothing-to-compare': 'Nothing to compare yet',
    'nothing-seen': 'Nothing you logged predicts your cramps yet',
    something: (found: number): string =>
      found === 1 ? 'One thing goes with your cramps' : `${found} things go with your cramps`,
  },
  tooFewNights: ({ observed }: Nights, needed: number): string =>
    `${observed === 0 ? 'No night counts yet' : `So far ${count(observed, 'night')} ${observed === 1 ? 'counts' : 'count'}`}; from ${needed} on, this page begins to speak. Before that, luck looks just like a pattern.`,
  howToCount:
    'In the diary, tick “no cramp is missing” each day, also on days without a cramp. Tick the other boxes on the days you can.',
  fewCramps: (nights: Nights, needed: number): string =>
    `Only ${count(nights.withCramp, night(nights))} with a cramp. That is good. But with fewer than ${needed} there is nothing to tell apart.`,
  manyCramps: (nights: Nights, needed: number): string =>
    `You had a cramp on nearly every ${night(nights)}. With fewer than ${needed} quiet ones, looking back cannot tell what makes a difference. A fair test that counts cramps still can.`,
  nothingToCompare:
    'There are enough nights. But beside them nothing is known that differs from day to day. Log what may matter to you, such as coffee, wine, exercise, sleep, and tick the day as complete.',
  nothing:
    'That is a normal answer, and the most common one: for most people cramps come and go for no reason that a diary can see. It does rule out very strong links.',
  couldSee: (least: number, most: number, span: Nights['span']): string => {
    const [from, to] = [differenceText(least, span), differenceText(most, span)].map((text) => text.replace(/ more$/, ''))
    return from === to
      ? `A link would have to be about ${from} to be seen. Smaller ones may be there.`
      : `A link would have to be at least ${from} to be seen, for some things ${to}. Smaller ones may be there.`
  },
  more: 'More days see smaller links.',

  notCause: 'Going together is not causing.',
  notCauseWhy:
    'Something else may bring both: a hot week, a busy week, a cold. This is a hint for a question, not an answer. Change nothing that matters for it alone.',
  test: 'Test it fairly',
  testLead: 'By lot, some weeks with and some without: that tells whether it is the cause.',
  ask: 'What to ask about medicines',

  foundTitle: 'What goes with them',
  lookedTitle: 'Looked at, nothing seen',
  lookedLead:
    'The line shows how far the truth may lie either way, the dot is the best guess. Where the line crosses the middle, there may be nothing at all.',
  cannotTitle: 'What your diary cannot tell',
  picture: (title: string, value: string, range: string): string => `${title}: ${value} with it; ${range}.`,
  sides:
    'Left of the line: fewer cramps with it. Right of it: more. The dot is the best guess, the line how far the truth may lie either way.',
  axis: { fewer: 'fewer cramps', more: 'more cramps' },

  tableTitle: 'The same as a table',
  tableLabel: 'Everything that was looked at',
  columns: {
    what: 'What',
    when: 'When',
    nights: 'Nights known',
    more: 'With it, or most of it',
    less: 'Without it, or least of it',
    gap: 'Gap',
    range: 'May be',
    luck: 'By luck',
  },
  luckOneIn: (byLuck: number): string => {
    const one = Math.round(1 / byLuck)
    return byLuck >= 0.5 ? 'more than half' : one >= 500 ? 'less than 1 in 500' : `1 in ${one}`
  },

  howTitle: 'How this is worked out',
  how: [
    'Each night is first compared with what one would expect from the two nights before, the weekday and the slow drift of your diary. Bad nights come together whatever you do.',
    'What is left is set beside each thing on the day before it, one day earlier, and two days earlier.',
    'Then whole stretches of nights are shuffled 999 times. That shows what luck alone does with a diary like yours. Only what stands out from the best of all that luck shows anywhere is called a link.',
    'Where nothing is behind anything, this page finds something in fewer than one diary of ten.',
  ],
} as const
