// What does the page of what to do say, beside the things to do themselves? Titles, buttons, and the stretching timer.
import type { Professional } from '../../knowledge/types/index.js'

const minutesText = (seconds: number): string => {
  const minutes = Math.max(1, Math.round(seconds / 60))
  return `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const worthNames = { much: 'a good deal', some: 'something', little: 'a little', hardly: 'hardly anything' }
type Worth = keyof typeof worthNames

export const fixPageWords = {
  title: 'What you can do',
  lead: 'Only what is safe for you, as far as your answers tell. What is likely to be worth most to you stands first.',
  noAnswers: 'What helps depends on what lies behind it. Answer a few questions first.',
  working: 'Weighing what could help you …',
  urgentOnly: 'Today only this matters. The rest of the list will be here when you have been seen.',

  foodTitle: 'Food',
  foodPlan: 'Make a food plan',
  foodLine: 'A few changes to what you eat already, in whole portions. You can refuse any of them.',
  foodLink: 'See it in the food plan',

  worth: {
    label: 'What it is worth to you',
    names: worthNames,
    band: (value: Worth, low: Worth, high: Worth): string => {
      const best = capital(worthNames[value])
      if (low === high) return best
      if (low === value) return `${best}, perhaps ${worthNames[high]}`
      if (high === value) return low === 'hardly' ? `${best}, or ${worthNames[low]}` : `${best}, or only ${worthNames[low]}`
      return `${best}: anywhere from ${worthNames[low]} to ${worthNames[high]}`
    },
    scale:
      'The dark bar is the best guess, the pale one how far it may reach either way. All bars share one scale, so you can compare them.',
  },
  answers: (causes: string) => `Because of: ${causes}.`,
  evidence: 'What is known',
  harms: 'What could go wrong',
  certainty: 'How sure',
  sources: 'The numbers and sources behind this',
  effectNumber: 'Change in cramps where it was tried (below zero is fewer)',
  trialNumbers: {
    'cramps-a-night': 'Cramps a night, against those who did not stretch (below zero is fewer)',
    'cramps-in-four-weeks': 'Cramps in four weeks, against those who did not stretch (below zero is fewer)',
    'cramps-a-session': 'Cramps a dialysis session, against those who were not stretched (below zero is fewer)',
    'pain-of-ten': 'Pain from 0 to 10, against those who did not stretch (below zero is milder)',
  },
  placeboNumbers: {
    improved: 'People on a dummy pill whose cramps became at least a quarter fewer',
    fall: 'How much fewer the cramps of people on a dummy pill became',
  },
  riskNumber: 'Risk of cramps with it, against without',
  apartBoth: (name: string, before: string, after: string) =>
    `Keep it apart from ${name}: not within ${before} before it, nor ${after} after it.`,
  hours: (hours: number): string => (hours === 0.5 ? 'half an hour' : hours === 1 ? 'an hour' : `${hours} hours`),
  whoToAsk: (who: readonly string[]): string => `Ask ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(who)}.`,
  professionals: {
    doctor: 'your doctor',
    pharmacist: 'a pharmacist',
    midwife: 'your midwife',
    dietitian: 'a dietitian',
    'kidney-team': 'your kidney team',
    'heart-team': 'your heart team',
    'liver-team': 'your liver team',
    'mental-health-team': 'your mental health team',
  } satisfies Readonly<Record<Professional, string>>,
  because: (facts: string) => `Because of: ${facts}.`,
  notKnown: (facts: string) => `We cannot call it safe for you while this is not known: ${facts}.`,
  agreed: {
    open: 'A clinician has agreed to it for me',
    lead: 'Only if someone who treats you has said so. Who it was, why and when are kept with your answers and stand in your case file.',
    by: 'Who agreed? Name and profession',
    reason: 'Why?',
    choose: 'Choose a reason',
    date: 'On which day?',
    save: 'Write it down',
    wrong: 'Please fill in who agreed, why, and a day that is not ahead of us.',
    title: 'What a clinician has agreed to',
    line: 'These rules do not hold you back while this stands.',
    one: (by: string, reason: string, date: string): string => `Agreed by ${by} on ${date}. ${reason}.`,
    back: 'Take it back',
    backOf: (rule: string): string => `Take it back: ${rule}`,
    written: 'Written down. The list was made anew.',
    taken: 'Taken back. The list was made anew.',
  },
  toTimer: 'Do it with the timer',
  toTrial: 'Test fairly whether it works for you',
  toOnset: 'Show me how',

  drinkTitle: 'Drinking and salt',
  tooMuch: 'Too much is dangerous',

  diaryTitle: 'Did it help?',
  diary: 'Try one thing at a time, and write down each cramp. In six weeks your own diary will tell you more than any page.',
  toDiary: 'Open the diary',

  doctorTitle: 'For your doctor',
  doctorLead: 'Print this part and take it along, with your medicines or a list of them.',
  print: 'Print it for the doctor',
  medicine: {
    as: (name: string) => `You call it ${name}.`,
    ask: 'What could be asked',
    share: (share: string, range: string): string => `${share} (${range}).`.replaceAll(' %', '\u00a0%'),
    since: (since: string) => `Taken since ${since}.`,
  },
  testTells: (causes: string) => `Would tell about ${causes}.`,
  choices: 'Treatments that only a prescriber can decide on',
  people: 'Whom to see',

  stretch: {
    title: 'Stretches',
    refusedTitle: 'No stretches for now',
    refusedUrgent: 'You told us something that should be seen today. Until then, please do not stretch or rub the leg.',
    askTitle: 'Ask first',
    now: 'It cramps now',
    nowHint: 'Choose where. The drawing and the count start at once.',
    where: 'Where does it cramp?',
    onsetNames: {
      'onset-calf-in-bed': 'Calf, and I stay in bed',
      'onset-calf-standing': 'Calf, and I can stand up',
      'onset-foot': 'Foot or toes',
      'onset-thigh-back': 'Back of the thigh',
      'onset-thigh-front': 'Front of the thigh',
    } satisfies Readonly<Record<string, string>>,
    letGo: 'It has let go',
    other: 'Another place',
    after: 'Good. Walk a few steps if you can do so safely. Warmth or a gentle rub often feels good now.',
    again: 'It is back',
    stillTitle: 'It does not let go?',
    still:
      'Most cramps pass within ten minutes. If it stays hard and painful, if the leg swells or changes colour, or if you cannot use it, have it looked at today.',
    writeCramp: 'Write the cramp down',

    before: 'Before bed',
    how: 'How would you like to do it?',
    standing: 'Standing',
    standingHint: 'At a wall and with a low stool. Hold on to something firm.',
    sitting: 'Sitting on the bed',
    sittingHint: 'With a towel. Choose this if you feel unsteady, or have ever fallen.',
    lasts: (seconds: number) => `It takes ${minutesText(seconds)}. You can stop at any time.`,
    begin: 'Begin',
    tried: 'What came of it when it was tried',
    eachDay: 'Just before bed, every night. Judge by your diary after six weeks, not before.',

    sound: 'Sound',
    vibration: 'Vibration',
    awake: 'The screen stays on while it runs.',

    getReady: 'Get into place',
    next: (what: string) => `Then: ${what}`,
    last: 'This is the last one.',
    seconds: (left: number) => `${left} ${left === 1 ? 'second' : 'seconds'}`,
    step: (step: number, steps: number, left: number) => `Step ${step} of ${steps}. ${capital(minutesText(left))} to go.`,
    pause: 'Pause',
    paused: 'Paused',
    goOn: 'Go on',
    back: 'Back',
    skip: 'Skip',
    restart: 'Start again',
    stop: 'Stop',
    controls: 'The timer',

    write: 'Write it in the diary',
    written: 'Written in the diary.',
    takeBack: 'Take it back',
    takenBack: 'Taken back.',
    once: 'Once more',
    toList: 'What else you can do',
    activity: 'stretching',
  },
}
