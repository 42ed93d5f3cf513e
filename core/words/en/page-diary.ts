// What does the diary say? The sentences of its screens: the day here, the rest in the files beside it.
import { addWords } from './page-diary-add.js'
import { intakeWords, nutrientWords } from './page-diary-intake.js'
import { calendarWords, foodTableWords, labWords } from './page-diary-look.js'
import { crampWords } from './page-diary-night.js'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

export const diaryWords = {
  add: addWords,
  cramp: crampWords,
  calendar: calendarWords,
  intake: intakeWords,
  labs: labWords,
  foods: foodTableWords,
  nutrients: nutrientWords,

  nav: {
    label: 'Diary',
    today: 'Today',
    calendar: 'Calendar',
    nutrients: 'Is it enough?',
    patterns: 'Patterns',
    labs: 'Blood results',
    foods: 'Food tables',
    data: 'Your data',
    night: 'Night',
  },

  loading: 'One moment …',
  away: {
    title: 'Charley’s server cannot be reached',
    text: 'The diary is kept by Charley on your own machine. Start it there (charley serve), and this page finds it by itself.',
    stillWorks: 'What you write down meanwhile is kept on this device and sent later.',
    waiting: (number: number) =>
      `${count(number, 'entry waits', 'entries wait')} on this device. ${number === 1 ? 'It is' : 'They are'} sent as soon as the server is back.`,
    sending: 'Sending …',
    tryNow: 'Try now',
    fragile: 'This browser keeps nothing on this device. Leave the page open until everything is sent.',
  },
  refused: {
    title: 'Not taken',
    text: (what: string, why: string) => `${what}: ${why}`,
    again: 'Try again',
    drop: 'Throw it away',
  },
  zone: {
    text: (zone: string) =>
      `You seem to be in a new time zone: ${zone}. What you write down from now on carries it. What stands already keeps the time you lived it.`,
    ok: 'All right',
  },

  today: {
    today: 'Today',
    yesterday: 'Yesterday',
    tomorrow: 'Tomorrow',
    dayBefore: 'Day before',
    dayAfter: 'Day after',
    date: 'Another day',
    listTitle: 'The day so far',
    listTitlePast: 'That day',
    nothing: 'Nothing is written down yet.',
    groups: {
      cramps: 'Cramps',
      unsaid: 'No meal said',
      medicines: 'Medicines',
      exercise: 'Exercise and heat',
      sleep: 'Sleep',
      measures: 'Measures',
      labs: 'Blood results',
      notes: 'Notes',
    },
    edit: (name: string) => `Change ${name}`,
    remove: (name: string) => `Remove ${name}`,
    notSent: 'waits on this device',
    amountUnknown: 'amount not known',
    inZone: (time: string, place: string) => `${time} (${place})`,
    lab: (value: string, unit: string) => `${value} ${unit}`.trim(),
    minutes: (number: number) => `${number} min`,
    slept: (hours: number, minutes: number) => (minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`),
    quality: (number: number) => `quality ${number} of 10`,
    effort: { light: 'light', moderate: 'moderate', hard: 'hard' },
    heat: { cool: 'cool', warm: 'warm', hot: 'hot' },

    history: 'History',
    historyNone: 'It was written down once and never changed.',
    historyAway: 'The history is kept by the server, which cannot be reached just now.',
    deleteForGood: 'Delete it for good, with its history …',
    version: (when: string, what: string) => `${when}: ${what}`,
    versionRemoved: 'taken back',
    eating: 'What you can or will not eat',
    regular: 'taken regularly',
    labRange: (low: string, high: string) => `laboratory’s range ${low} to ${high}`,
    trial: {
      started: 'Trial started',
      fingerprint: (start: string) => `sealed, fingerprint ${start}…`,
      day: (date: string) => `${date}: trial`,
      taken: { all: 'all of it done', some: 'part of it done', none: 'none of it done' },
      guess: (period: number) => `Guess for period ${period} of the trial`,
      arm: { A: 'as usual, or the dummy', B: 'what is being tried' },
      ended: 'Trial ended',
      why: { finished: 'finished as planned', stopped: 'stopped early', harm: 'stopped because of harm' },
    },
    energy: (kcal: string) => `${kcal} kcal`,
    drunk: (ml: string) => `${ml} ml drunk`,
    toNutrients: 'Is it enough?',
    unknownIn: (number: number) => `${count(number, 'thing has', 'things have')} unknown figures.`,

    completeTitle: 'Is the day complete?',
    completeLead: 'Only you know whether something is missing. Complete days make the sums honest.',
    complete: {
      food: { some: 'That was everything I ate', none: 'I ate nothing' },
      drink: { some: 'That was everything I drank', none: 'I drank nothing' },
      supplement: { some: 'Those were all my supplements', none: 'I took no supplement' },
      medicine: { some: 'Those were all my medicines', none: 'I took no medicine' },
      exercise: { some: 'That was all my exercise', none: 'I did no exercise' },
      sleep: { some: 'That was all my sleep', none: 'I did not sleep at all' },
      cramp: { some: 'Those were all my cramps', none: 'I had no cramp' },
    },
    completeOn: (what: string) => `Noted: ${what}.`,
    completeOff: 'Noted: something may be missing.',
  },

  toast: {
    added: (what: string) => `Written down: ${what}.`,
    addedMany: (number: number) => `Written down: ${count(number, 'thing', 'things')}.`,
    changed: (what: string) => `Changed: ${what}.`,
    removed: (what: string) => `Removed: ${what}.`,
    undo: 'Undo',
    undone: 'Undone.',
    close: 'Close',
  },
}
