// What does the page "Your data" say? Its first screen, the kinds of entry, and the page for the doctor; the rest in the files beside it.
import type { EntryKind } from '../../diary/index.js'

const count = (number: number, one: string, many = `${one}s`): string =>
  `${new Intl.NumberFormat('en-GB').format(number)} ${number === 1 ? one : many}`

export const dataPageWords = {
  title: 'Your data',
  lead: 'It is yours. Hand it to a doctor, bring it in from where it is now, or take all of it away.',

  parts: {
    doctor: {
      title: 'For your doctor',
      line: 'One page to read in ninety seconds, to print or to send, with everything behind it in an appendix.',
    },
    in: {
      title: 'Bring in',
      line: 'Years of food, sleep, exercise or blood results from another app or a clinic. You look first, then decide. It can be undone.',
    },
    out: {
      title: 'Take out or delete',
      line: 'Tables, FHIR, or a full backup that brings everything back. Or delete it, with proof.',
    },
  },
  here: (number: number, from: string, to: string) => `In it now: ${count(number, 'entry', 'entries')}, ${from} to ${to}.`,
  hereNone: 'There is nothing in it yet.',
  where: 'All of this happens between this page and Charley on your own machine. Nothing is sent anywhere else.',

  /** What is written in a diary, several of each. */
  kinds: {
    cramp: 'Cramps',
    food: 'Food',
    drink: 'Drinks',
    supplement: 'Supplements',
    medicine: 'Medicines',
    exercise: 'Exercise and heat',
    sleep: 'Sleep',
    measure: 'Measures',
    lab: 'Blood results',
    note: 'Notes',
    answer: 'Conditions and answers',
    profile: 'About you',
    eating: 'What you can or will not eat',
    'day-complete': 'Days marked complete',
    trial: 'Trials',
    'trial-day': 'Days of a trial',
    'trial-guess': 'Guesses in a trial',
    'trial-end': 'Ends of trials',
  } satisfies Readonly<Record<EntryKind, string>>,

  away: 'Charley’s server cannot be reached. Your data is kept there, so nothing can be brought in, taken out or deleted until it is back.',
  awayReport: 'Charley’s server cannot be reached. It makes the page for the doctor, so please start it and try again.',
  failed: 'That did not work.',
  wait: 'One moment …',
  entries: (number: number) => count(number, 'entry', 'entries'),
  number: (number: number) => new Intl.NumberFormat('en-GB').format(number),
  days: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),

  doctor: {
    title: 'For your doctor',
    lead: 'Most visits last eight minutes. This page says the essential in the first ninety seconds; the appendix behind it holds the rest.',
    standsTitle: 'What will stand on it',
    stands: {
      cramps: 'Your cramps: a calendar, how often, which side, at what time, and whether they grow fewer.',
      flags: 'Warning signs, those you have and those you were asked about and do not have.',
      causes: 'What most likely lies behind them, each with how sure Charley is.',
      medicines: 'Your medicines, and which of them can cause cramps.',
      labs: 'Blood results as the laboratory printed them.',
      intake: 'What you eat and drink, with its doubt.',
      trials: 'What you tried, and what came of it.',
      tests: 'Tests worth talking about, in order.',
      questions: 'Three questions to ask.',
    },
    standsEmpty: 'nothing known yet',
    standsNote: 'It says on every page that you told this yourself, and how complete it is. It contains no diagnosis.',
    noAnswers:
      'You have not answered the questions in this visit. With them, the page can also say what likely lies behind your cramps.',
    toAnswers: 'Answer the questions',
    withAnswers: 'Your answers from this visit go onto it, and what the diary knows.',
    makeTitle: 'Make it',
    name: 'Name on the page',
    nameHint: 'You may leave it empty. It is put on the page and kept nowhere.',
    from: 'Days from',
    to: 'until',
    datesHint: 'Of the diary, a year at most. Left empty, the last eight weeks.',
    datesWrong: 'The first day must come before the last, not more than a year apart, and neither can lie ahead.',
    paper: 'Paper',
    papers: { a4: 'A4', letter: 'Letter' },
    pdf: 'Get it as PDF',
    preview: 'Look at it here',
    markdown: 'As plain text',
    making: 'Making the page …',
    made: (name: string) => `The page is made. Your browser keeps it as ${name}.`,
    again: 'Save it again',
    previewTitle: 'The page as your doctor sees it',
    print: 'Print it',
    close: 'Close it',
  },
}
