// What does the page for the doctor say? Short, in the words of a letter; everything on it is reported, not examined.
import type { AskAbout } from '../../report/report.js'
import { reportAppendixWords } from './report-appendix.js'
import { redFlagWords } from './report-flags.js'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`
const plain = (value: number): string => String(Number(value.toFixed(value < 10 ? 1 : 0)))
const named = (parts: readonly (readonly [name: string, number: number])[], between: string): string =>
  parts.flatMap(([name, number]) => (number > 0 ? [`${name} ${number}`] : [])).join(between)

export const reportWords = {
  title: 'Leg cramps: a page for the doctor',
  subject: 'A self-reported summary of leg cramps for a consultation',
  selfReported:
    'Self-reported. Put together by Charley from what the person said and wrote down. Nobody has examined them. Not a diagnosis.',
  page: (number: number, of: number) => `Page ${number} of ${of}`,
  made: (date: string) => `Made on ${date}`,

  who: {
    noName: 'Name: ____________________________',
    age: (age: number) => `${age} years`,
    sex: { female: 'female', male: 'male' },
    pregnant: (weeks: number) => `pregnant, week ${weeks}`,
    height: (cm: number) => `${plain(cm)} cm`,
    weight: (kg: number) => `${plain(kg)} kg`,
    bmi: (value: number) => `BMI ${value.toFixed(1)}`,
    noneKnown: 'Age and sex not said',
    conditions: (names: string) => `Known conditions: ${names}.`,
    noConditions: 'No known conditions were named.',
  },

  titles: {
    cramps: 'The cramps',
    flags: 'Red flags',
    causes: 'Likely causes',
    medicines: 'Medicines that can cause cramps',
    labs: 'Blood results',
    intake: 'Food and drink',
    trials: 'What was tried, and what came of it',
    tests: 'Tests worth discussing, in order',
    questions: 'Three questions from the patient',
    quality: 'How good these data are',
  },

  urgent: {
    emergency: 'Emergency by what was reported: act now',
    'same-day': 'To be seen today by what was reported',
    because: (names: string) => `Reported: ${names}.`,
    more: (names: string, others: number) => `Also: ${names}${others > 0 ? `; and ${others} more in the appendix` : ''}.`,
  },

  cramps: {
    none: 'No cramp diary was kept for these days.',
    span: (from: string, to: string) => `Diary from ${from} to ${to}.`,
    rate: (value: string, low: string, high: string, days: number, of: number) =>
      `${value} a week (95 % interval ${low} to ${high}). Known for ${days} of ${of} days.`,
    noRate: (cramps: number) =>
      `${count(cramps, 'cramp', 'cramps')} written down. On no day did the person say that none is missing, so no rate is given.`,
    trend: {
      falling: (first: string, last: string, ratio: string) =>
        `Falling: ${first} a week in the first half, ${last} in the last (ratio ${ratio}).`,
      rising: (first: string, last: string, ratio: string) =>
        `Rising: ${first} a week in the first half, ${last} in the last (ratio ${ratio}).`,
      'not-clear': (first: string, last: string, ratio: string) =>
        `No clear trend: ${first} a week in the first half, ${last} in the last (ratio ${ratio}).`,
    },
    noTrend: 'Trend: too little is known to tell.',
    ratio: (value: string, low: string, high: string) => `${value}, ${low} to ${high}`,
    sides: (left: number, right: number, both: number, unsaid: number) =>
      `Side: ${named(
        [
          ['left', left],
          ['right', right],
          ['both', both],
          ['not said', unsaid],
        ],
        ', ',
      )}.`,
    /** Some muscles have a comma in their name. */
    muscles: (parts: readonly (readonly [string, number])[], unsaid: number) =>
      `Where: ${named([...parts, ['not said', unsaid]], '; ')}.`,
    night: (night: number, all: number, from: number, to: number) =>
      `Time: ${night} of ${all} between ${from} and ${to} o’clock.`,
    severity: (median: number, most: number, said: number, all: number) =>
      `Severity: median ${plain(median)}, worst ${most} of 10 (${said} of ${all} rated).`,
    sleep: (median: number, said: number, all: number) =>
      `Sleep disturbed: median ${plain(median)} of 10 (${said} of ${all} rated).`,
    minutes: (median: number, said: number, all: number) => `Lasting: median ${plain(median)} min (${said} of ${all} timed).`,
    told: (names: string) => `As told: ${names}.`,
    nothingTold: 'How the cramps feel was not told.',
    calendar: (from: string, to: string, crampDays: number, clear: number, unknown: number) =>
      `Calendar from ${from} to ${to}: ${count(crampDays, 'day', 'days')} with a cramp, ${count(clear, 'day', 'days')} without, ${count(unknown, 'day', 'days')} unknown. Each day stands in the appendix.`,
    legend: { cramp: 'cramps that day', clear: 'none', unknown: 'not known' },
    hours: (parts: string) => `Cramps by hour of the day: ${parts}.`,
    hourTitle: (most: number) => `By hour (highest bar: ${most})`,
    weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  },

  flags: {
    present: 'Present',
    absent: 'Absent',
    notAsked: 'Not asked or not known',
    /** Where there are many, the first of them; they stand in the order of how fast one must act. */
    notAskedOf: (number: number, of: number) => `Not asked or not known: ${number} of ${of}, among them`,
    others: (number: number) => `and ${number} more, each in the appendix`,
    nonePresent: 'Present: none of those asked.',
    noneAsked: 'None was asked about, so none is ruled out.',
    also: 'Present too',
    names: redFlagWords,
    tier: {
      emergency: 'emergency',
      'same-day': 'same day',
      'two-weeks': 'within two weeks',
      routine: 'routine',
      'self-care': '',
    },
    because: (names: string) => `(${names})`,
  },

  causes: {
    lead: 'Share of these cramps that each would explain, not the chance of having it. Bar: best guess; line: 90 % band.',
    overlap: 'What may be behind another cause is counted in both.',
    about: (share: string, range: string) => `${/^\d/.test(share) ? 'about ' : ''}${share} (${range})`,
    notEnough: 'Too little was said to name a cause: these are mostly how common things are.',
    more: (number: number, names: string) => `${count(number, 'other', 'others')} in the appendix, such as ${names}.`,
    notKnown: 'Causes that are on no list of ours',
    alt: 'Bars of the shares; the same figures stand beside each.',
  },

  medicines: {
    notAsked: 'Medicines: not asked.',
    takesNone: 'Takes no medicines.',
    since: (name: string, date: string) => `${name}, since ${date}`,
    stopped: (names: string) => `Stopped: ${names}.`,
    until: (name: string, date: string) => `${name} until ${date}`,
    unknown: (names: string) => `Not known to Charley, so not judged: ${names}.`,
    noneLinked: 'None of the medicines named has a known link with cramps.',
    link: { strong: 'strong', some: 'some', weak: 'weak' },
    risk: (value: string, low: string, high: string) => `risk ×${value} (${low} to ${high})`,
    through: (names: string) => `by way of ${names}`,
    share: (share: string, range: string) => `share ${share} (${range})`,
    others: (names: string) => `No known link: ${names}.`,
    more: (number: number) => `${number} more in the appendix.`,
    columns: { name: 'Medicine', link: 'Link', why: 'Why, and share of these cramps' },
  },

  labs: {
    none: 'None reported.',
    range: (low: string, high: string) => `${low} to ${high}`,
    from: (low: string) => `from ${low}`,
    upTo: (high: string) => `up to ${high}`,
    under: (high: string) => `<${high}`,
    betweenUnder: (low: string, high: string) => `${low} to <${high}`,
    ours: (range: string) => `${range} *`,
    oursNote: '* by usual limits of Charley: the paper has no range, or none to compare with.',
    outside: { low: 'LOW', high: 'HIGH' },
    critical: { 'critical-low': 'VERY', 'critical-high': 'VERY' },
    border: 'border',
    unread: 'not read',
    noDate: 'no date',
    remarks: {
      preliminary: 'preliminary',
      corrected: 'corrected',
      haemolysed: 'haemolysed',
      fasting: 'fasting',
      'not-fasting': 'not fasting',
      'worked-out': 'worked out by Charley',
    } as Readonly<Record<string, string>>,
    insideOn: (date: string, names: string) => `Inside, ${date}: ${names}.`,
    old: 'old',
    oneInside: (name: string, value: string, range: string) =>
      range === '' ? `${name} ${value}` : `${name} ${value} (${range})`,
    more: (number: number) => `${count(number, 'other result', 'other results')} in the appendix.`,
    columns: { test: 'Test', value: 'Value', range: 'Range', mark: '', date: 'Date' },
  },

  intake: {
    none: 'No food is written down for these days.',
    noComplete: (written: number) =>
      `${count(written, 'day', 'days')} of food written down, none of them complete: nothing is judged.`,
    basis: (complete: number, authority: string) =>
      `${count(complete, 'complete day', 'complete days')}, against ${authority}. In brackets: the least and the most, by what is not known of the foods.`,
    eats: (pattern: string) => `Eats: ${pattern}.`,
    allergies: (names: string) => `Allergic to: ${names}.`,
    noAllergies: 'No food allergy.',
    leavesOut: (names: string) => `Leaves out: ${names}.`,
    lowSodium: 'Told by a clinician to eat little salt.',
    fluidLimit: (ml: string) => `Told by a clinician to drink at most ${ml} ml a day.`,
    columns: { nutrient: 'Nutrient', mean: 'Mean a day', need: 'Need', said: 'Enough?' },
    known: (share: string) => `known for ${share}`,
    chance: (share: string, range: string) => `chance of enough ${share} (${range})`,
    chanceAll: (share: string) => `chance of enough ${share}`,
    supplements: (names: string) => `Supplements: ${names}.`,
    supplement: (name: string, days: number) => `${name} on ${count(days, 'day', 'days')}`,
    verdicts: {
      'likely-enough': 'very likely',
      'likely-short': 'probably short',
      open: 'not settled',
      'at-or-above-ai': 'at or above AI',
      'cannot-judge': 'cannot be judged',
    },
    tooMuch: 'above what is advised',
    over: 'above the upper limit',
    lowCoverage: 'figures missing',
  },

  trials: {
    none: 'No trial on oneself was made.',
    said: (what: string, headline: string) => `${what}: ${headline}`,
    ended: (from: string, to: string) => `randomised trial on oneself, ${from} to ${to}`,
    running: (what: string, to: string) => `${what}: a randomised trial is running until ${to}; its answer is sealed.`,
    over: (what: string, to: string) => `${what}: the last day of a randomised trial was ${to}; its answer is still sealed.`,
    waiting: (what: string, from: string) => `${what}: a randomised trial begins on ${from}.`,
    broken: 'Its seal is broken: not to be relied on.',
    blinded: 'blinded',
    open: 'not blinded',
    fewer: (perWeek: string, low: string, high: string) =>
      `Cramps avoided a week: ${perWeek} (${low} to ${high}; below 0: more).`,
    more: (number: number) => `${count(number, 'other trial', 'other trials')} in the appendix.`,
  },

  tests: {
    none: 'No further blood test would change what there is to do.',
    tells: (names: string) => `tells about ${names}`,
    monitor: (names: string) => `Because of the medicines also: ${names}.`,
    again: (names: string) => `Worth measuring again: ${names}.`,
    why: (name: string, why: string) => `${name} (${why})`,
  },

  ask: {
    test: (name: string) => `Would this test help to find out what is behind my cramps: ${name}?`,
    lab: (name: string, value: string) => `My ${name} was ${value}. Does it explain the cramps, and should it be measured again?`,
    urgency: (flag: string) => `Do I need to be examined because of this: ${flag}?`,
    other: ['What else could it be, if none of this fits?', 'What could we try first, and when do we look again?'],
  } satisfies Readonly<Record<Exclude<AskAbout['about'], 'medicine' | 'cause'> | 'other', unknown>>,

  quality: {
    sources: { case: 'answers to questions', diary: 'a diary' },
    from: (names: string) => `From ${names}.`,
    observed: (observed: number, days: number, notLogged: number) =>
      `Cramps known on ${observed} of ${count(days, 'day', 'days')}${notLogged > 0 ? `, nothing known of ${notLogged}` : ''}.`,
    late: (late: number, all: number) =>
      late === 0
        ? 'Cramps were written down as they came.'
        : `Written down more than two days later: ${late} of ${count(all, 'cramp', 'cramps')}.`,
    unrated: (unrated: number, all: number) => `${unrated} of ${all} cramps without severity.`,
    safety: (number: number) => `${count(number, 'safety question is', 'safety questions are')} still open.`,
    dontKnow: (number: number) => `“Don’t know” ${count(number, 'time', 'times')}.`,
    unknownMedicines: (number: number) => `${count(number, 'medicine is', 'medicines are')} not known to Charley.`,
    labsUnread: (number: number) => `${count(number, 'blood result', 'blood results')} could not be read.`,
    noDiary: 'No cramp diary for these days.',
  },

  lettersTitle: 'Letters that are not shown',
  letters: (letters: string) =>
    `The fonts of this PDF cannot show some letters (${letters}). They stand as the nearest plain letter, or as [?] where there is none. The same page as HTML shows them all.`,

  appendix: reportAppendixWords,
} as const
