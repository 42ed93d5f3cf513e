// What do the pages of a trial on oneself say? Titles, buttons and help; what a trial found is said in trial.ts beside it.
import type { Outcome } from '../../trial/index.js'

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

export const trialPageWords = {
  reading: 'Reading your trials …',

  nav: {
    label: 'Your trial',
    design: 'A new trial',
    today: 'Today',
    progress: 'How it goes',
    result: 'Result',
    helper: 'For the helper',
  },

  line: {
    day: (name: string, day: number, of: number) => `Your trial of ${name}: day ${day} of ${of}.`,
    runIn: (name: string, day: number, of: number) => `Your trial of ${name}: run-in, day ${day} of ${of}.`,
    over: 'Your trial is over. The answer is waiting.',
    toDay: 'One tap for this day',
    toEnd: 'Open the seal',
  },

  outcomes: {
    cramps: { name: 'Cramps', hint: 'How many you have. The usual choice.' },
    'cramp-nights': { name: 'Nights with a cramp', hint: 'Yes or no for each night. Good when one bad night brings many.' },
    severity: { name: 'How bad the worst one is', hint: '0 to 10, each day. Can see a change when cramps are few.' },
    sleep: { name: 'How well you sleep', hint: '0 to 10, each morning.' },
  } satisfies Readonly<Record<Outcome, { readonly name: string; readonly hint: string }>>,

  today: {
    title: 'Today in your trial',
    toToday: 'To today',
    before: (date: string) => `The trial has not begun. It starts on ${date}.`,
    after: 'The trial’s last day has gone by.',
    toEnd: 'Open the seal',
    inPeriod: (day: number, of: number, box: number) => `Period ${box}, day ${day} of ${of}`,
    inRunIn: (day: number, of: number) => `Run-in, day ${day} of ${of}`,
    runIn: 'Change nothing yet. Only count.',
    takeFrom: (box: number) => `Take it from box ${box}.`,
    armUnknown: 'What to do is shown when this period begins.',
    washout: 'These first days do not count for the answer: what went before may still be at work. Write them down all the same.',
    changesOn: (date: string) => `This changes on ${date}.`,
    tapsLabel: 'Write down this day',
    readingDay: 'Reading this day …',
    usual: 'As planned, no cramps',
    usualRunIn: 'No cramps today',
    orElse: 'Or say it piece by piece:',
    usualTold: 'Written down: as planned, no cramps.',
    closed: 'This day is written down.',
    open: 'Not all is said yet. Tap how many cramps there were.',
    waits: 'It waits on this device and is sent when your diary can be reached.',
    taken: 'Did you do as planned?',
    takenAnswers: { all: 'Yes, did it', some: 'Partly', none: 'Not today' },
    tookTold: { all: 'Written down: did it.', some: 'Written down: partly.', none: 'Written down: not today.' },
    cramps: 'Cramps since midnight',
    none: 'None',
    crampsAnswer: (number: number) => (number === 0 ? 'No cramps' : count(number, 'cramp')),
    crampsTold: (number: number) =>
      number === 0 ? 'Written down: no cramps on this day.' : `Written down: ${count(number, 'cramp')} on this day, and no more.`,
    reopened: 'This day is open again.',
    more: 'More than that',
    crampsThere: (number: number) =>
      `${count(number, 'cramp')} written down for this day. One without a time stands at three in the morning.`,
    toDiary: 'Change it in the diary',
    severity: 'How bad was the worst one?',
    severityTold: (value: number) => `Written down: the worst was ${value} of 10.`,
    sleep: 'How well did you sleep last night?',
    sleepTold: (value: number) => `Written down: sleep ${value} of 10.`,
    atNight: 'A cramp in the night?',
    toNight: 'The night button takes one tap and knows the time',
    missing: (days: number) => `${count(days, 'day')} without an answer`,
    missingHint: 'A day you cannot remember is better left out than guessed. The trial can bear some.',
    missingAll: (days: number) => `All ${days}`,
  },

  guess: {
    title: (box: number) => `What do you think was in box ${box}?`,
    why: 'Only a guess. It is kept, not judged: at the end it shows whether you could tell the boxes apart.',
    thanks: 'Your guess is kept.',
  },

  strip: {
    title: 'The days of the trial',
    runIn: 'Run-in',
    box: (box: number) => `Period ${box}`,
    from: (date: string) => `from ${date}`,
    picture: (name: string, done: number, missing: number, toCome: number) =>
      `${name}: ${done} days written down, ${missing} missing, ${toCome} to come`,
    legend: { done: 'written down', missing: 'missing', today: 'today', washout: 'does not count yet' },
    table: 'The same as a table',
    columns: { what: 'Part', from: 'From', done: 'Written down', missing: 'Missing', toCome: 'To come' },
  },

  evidence: {
    nothing: 'nothing yet',
    enough: 'enough to stop',
    picture: (now: string, most: string, needed: string) =>
      `Evidence so far: ${now} to 1. The most it has been: ${most} to 1. Enough to stop: ${needed} to 1.`,
    table: 'The same as a table',
    rows: {
      value: 'Evidence now, to 1',
      most: 'The most it has been, to 1',
      needed: 'Enough to stop, to 1',
      pairs: 'Finished pairs',
    },
    reached: 'There is enough evidence to open the seal before the end.',
  },

  progress: {
    title: 'How it goes',
    what: (tried: string, against: string) => `${tried}, compared with: ${against}.`,
    starts: (date: string) => `It starts on ${date}.`,
    gone: (gone: number, days: number, to: string) => `${gone} of ${count(days, 'day')} gone by; the last is ${to}.`,
    problems: 'Something is not in order',
    days: 'The days',
    logged: (observed: number, gone: number) => `${observed} of the ${count(gone, 'day')} so far are written down.`,
    toToday: 'Write down today',
    report: 'This week’s report',
    working: 'Working it out …',
    whyMasked:
      'Why so little? Whoever sees the answer come begins to hope or to doubt, and that alone changes cramps. The report ' +
      'tells how strong the evidence is, not which way it points. You may look as often as you like: looking does not spoil it.',
    open: 'Open the seal and see the answer',
    openLead: 'All days have gone by. What is missing can still be written down; once the seal is open, it cannot.',
    openEarlyLead:
      'The evidence is strong enough to end the trial now without fooling yourself. You may also go on to the planned end.',
    awayNow: 'Your diary cannot be reached just now. Try again in a moment.',
    seal: 'What was sealed',
    files: 'To take away',
    stop: 'Stop early',
  },

  stop: {
    lead: 'You may stop at any time, for any reason. If it harms you, stop at once.',
    begin: 'Stop the trial',
    title: 'Stop the trial',
    why: 'Why?',
    whyWrong: 'Please choose a reason.',
    harm: 'It harms me',
    other: 'Another reason',
    harmAdvice:
      'Stop taking it. If you feel very unwell, get help now. Tell a doctor or a pharmacist what happened. A trial that ' +
      'harmed never ends in “adopt”.',
    note: 'In a few words, if you like',
    opens: 'The seal opens, and the trial cannot be taken up again.',
    confirm: 'Stop and open the seal',
    away: 'Your diary cannot be reached just now, so the seal stays closed. You can stop taking it all the same.',
  },

  seal: {
    lead: (date: string) => `All of this was fixed on ${date}, before the first day. Nobody can change it unnoticed.`,
    tried: 'Tried',
    against: 'Compared with',
    outcome: 'Counted',
    length: 'How long',
    lengthText: (pairs: number, periodDays: number, washoutDays: number, runInDays: number) =>
      `${count(pairs, 'pair')} of two periods, ${count(periodDays, 'day')} each. In each pair a coin decides which comes first. ` +
      `${washoutDays === 0 ? 'Every day counts.' : `The first ${count(washoutDays, 'day')} of each period are left out.`} ` +
      (runInDays === 0 ? 'No run-in.' : `Before that, ${count(runInDays, 'day')} of run-in.`),
    rule: 'When it is a yes',
    ruleText: (worthwhile: string, adopt: string, drop: string) =>
      `Adopt it if ${worthwhile} is likely: a chance of ${adopt} or more. Drop it if that chance is ${drop} or less. ` +
      'In between: go on, or leave it open.',
    worthwhileRatio: {
      cramps: (change: string) => `at least ${change}`,
      'cramp-nights': (change: string) => `a change of the odds to at least ${change}`,
      severity: (change: string) => `a change of the odds to at least ${change}`,
      sleep: (change: string) => change,
    } satisfies Readonly<Record<Outcome, (change: string) => string>>,
    worthwhilePoints: (points: number) => `sleep better by ${points} points or more`,
    blinded: 'Blind',
    blindedText: 'A helper fills the boxes. You learn what was in them at the end.',
    fingerprint: 'Fingerprint of the seal',
    fingerprintHint:
      'Reckoned from all of the above and from the hidden order (SHA-256). Send it to a friend or write it down: at the end it ' +
      'proves that nothing was changed.',
  },

  files: {
    at: 'Remind me at',
    calendar: 'Calendar with reminders',
    calendarHint: 'A file for your calendar: a reminder each day, and when a period changes.',
    share: 'The plan, for others',
    shareHint: 'A file that others can open here and run on themselves. It holds no dates, no order and nothing of you.',
    data: 'The counts, for pooling',
    dataHint: 'What was counted, week by week, without dates or names. Several people’s files can be put together.',
  },

  helper: {
    title: 'For the helper',
    notBlinded: 'This trial is not blind, so there is nothing to fill.',
    lead: 'You fill the boxes; the other person must not know what is in which. That is the whole art.',
    duties: [
      'Number the boxes as in the list. Fill each with what stands beside its number, enough for all of its days.',
      'The real thing and the dummy must look and taste alike. A pharmacist can fill both into the same capsules.',
      'Hand over one box at a time, and say nothing: no hints, no smile.',
      'Keep this list to yourself until the end. If harm is feared, a doctor may be told at once.',
    ],
    away2: 'Are you the one who takes it? Then please go back. Once you know, the trial is no longer blind.',
    show: 'I am the helper: show me the list',
    secret: 'Do not let the other person see this.',
    columns: { box: 'Box', fill: 'Fill it with', from: 'Begins on', days: 'Days' },
    how: 'Write only the number on the box.',
    hide: 'Hide it again',
    print: 'Print',
    away: 'The list cannot be reached just now. Try again in a moment.',
  },
}
