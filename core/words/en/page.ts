// What does the page itself say? Every sentence of its screens that is not knowledge: titles, buttons, help, limits.
import { howWords, knowWords, privacyWords } from './page-know.js'
import { resultWords } from './page-result.js'

/** A share as people say it: "about 1 in 3", never more digits than we know. */
const percent = (share: number): string => {
  const value = share * 100
  if (value < 1) return 'under 1 %'
  if (value > 99) return 'over 99 %'
  return `${Math.round(value)} %`
}

export const page = {
  result: resultWords,
  how: howWords,
  privacy: privacyWords,
  know: knowWords,
  name: 'Charley',
  percent,
  percentRange: (low: number, high: number): string => {
    const from = Math.round(low * 100)
    const to = Math.round(high * 100)
    return to < 1 ? 'under 1 %' : from === to ? percent(high) : `${from} to ${to} %`
  },

  frame: {
    skip: 'Skip to the content',
    home: 'Charley, to the start',
    fix: 'What to do',
    know: 'What is known',
    how: 'How it works',
    theme: 'Colours',
    themes: { system: 'As this device', light: 'Light', dark: 'Dark', night: 'Night, dim red' },
    offline: 'You are offline. Everything here still works.',
    foot: 'Charley informs. It does not diagnose, and it does not replace a doctor or a nurse.',
    privacy: 'What happens to my answers',
    start: 'Start the questions',
  },

  welcome: {
    title: 'Why do I get leg cramps?',
    lead: 'Answer some questions. Charley tells you how urgent it is, what is likely, how sure it can be, and what would settle it.',
    start: 'Start',
    goOn: 'Go on where you stopped',
    seeResult: 'See your result',
    minutes: 'About three minutes. You can stop at any time and still see what there is.',
    isTitle: 'What it is',
    is: [
      'It weighs about fifty causes: too little of a vitamin or a mineral, medicines, nerves, blood vessels, hormones, and ordinary cramps with nothing behind them.',
      'It looks for warning signs first. If something cannot wait, it says so at once.',
      'It shows its reasons. Every number has a source that you can open.',
    ],
    isNotTitle: 'What it is not',
    isNot: [
      'It is not a diagnosis. Only a person who can examine you can give you one.',
      'It is made for adults of 18 or over.',
      'It sells nothing, and it does not push a supplement. Most night cramps are not a deficiency.',
    ],
    diaryTitle: 'Keep a diary',
    diary:
      'Note what you eat and drink, and each cramp with one tap at night. Charley adds up what goes in and says whether it is enough.',
    diaryOpen: 'Open the diary',
    night: 'I have a cramp now',
    privacyTitle: 'Your answers stay here',
    privacy:
      'There is no account and no tracking. Everything is worked out inside this page, on this device. Close the page and your answers are gone.',
    privacyMore: 'More about privacy',
    emergencyTitle: 'Is it an emergency?',
    emergency:
      'A leg that is suddenly cold, white or numb. Chest pain, or trouble breathing. A drooping face, or trouble speaking. Do not answer questions now: call an ambulance.',
    claimTitle: 'Heard that it must be magnesium?',
    claim: 'Many people have. See what trials found, for this and for twenty other things people say.',
    claimLink: 'Is it true that …?',
    knot: 'Drawing: a knot in a bundle of muscle fibres slowly lets go.',
  },

  interview: {
    title: 'Questions',
    phases: {
      'about-you': 'About you',
      urgent: 'Safety first',
      cramp: 'The cramp',
      health: 'Your health',
      life: 'Daily life',
      medicines: 'Medicines',
      labs: 'Blood results',
    },
    yes: 'Yes',
    no: 'No',
    dontKnow: 'I don’t know',
    back: 'Back',
    skip: 'Skip this',
    next: 'Next',
    why: 'Why we ask',
    none: 'None of these',
    noneOfTheOthers: 'None of the others',
    notSureOfTheOthers: 'Not sure about the others',
    notSureOfAny: 'Not sure about any',
    thatIsAll: 'That is all',
    finish: 'See the result so far',
    number: (at: number) => `Question ${at}`,
    toGo: (low: number, high: number): string =>
      high <= 0 ? 'the last one' : low === high ? `about ${low} to go` : `about ${low} to ${high} to go`,
    honest: 'How many are left depends on your answers. We stop as soon as nothing more would change.',
    loading: 'One moment …',
    thinking: 'Choosing the next question …',
    keys: 'Keys: a number chooses, arrows move, Enter confirms, Escape goes back.',
    chosen: 'your answer so far',
    engineFailed:
      'Something went wrong inside the page. Your answers are still here. Please reload; if it happens again, download your answers from the privacy page.',
  },

  numbers: {
    age: { label: 'Your age', unit: 'years', wrong: 'Please give your age in whole years, such as 54.' },
    pregnancyWeeks: { label: 'Weeks', unit: 'weeks', wrong: 'Please give whole weeks, from 1 to 45.' },
    child:
      'Charley is made for adults of 18 or over. For someone younger, please ask a doctor or a nurse: leg pain in a child deserves a look.',
    heightCm: { label: 'Height', wrong: 'That height looks like a slip. Please check the number and the unit.' },
    weightKg: { label: 'Weight', wrong: 'That weight looks like a slip. Please check the number and the unit.' },
    heightUnit: 'Unit of height',
    weightUnit: 'Unit of weight',
    cm: 'centimetres',
    feet: 'feet and inches',
    inches: 'Inches',
    kg: 'kilograms',
    pounds: 'Pounds',
    stone: 'stone and pounds',
  },

  body: {
    front: 'Front',
    back: 'Back',
    yourLeft: 'left',
    yourRight: 'right',
    listTitle: 'Where does it cramp?',
    places: {
      calf: 'Calf or shin',
      foot: 'Foot or toes',
      thigh: 'Thigh, front or back',
      elsewhere: 'Elsewhere too: hands, arms, belly or neck',
    },
    short: { calf: 'calf or shin', foot: 'foot or toes', thigh: 'thigh', elsewhere: 'elsewhere' },
    sideTitle: 'Which leg?',
    legs: {
      left: 'Always the left leg',
      right: 'Always the right leg',
      both: 'Either leg, or both',
      unsure: 'I have not noticed',
    },
    chosen: (places: readonly string[], legs: string) =>
      places.length === 0
        ? 'Nothing chosen yet.'
        : `Chosen: ${places.join(', ')}. ${legs}. If it is sometimes the other leg, choose that one too.`,
  },

  medicines: {
    search: 'Name of a medicine or a supplement',
    placeholder: 'Begin to type: brand or generic name',
    yours: 'What you take',
    add: (name: string) => `Add ${name}`,
    added: (name: string) => `${name} added.`,
    remove: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} removed.`,
    none: 'I take none',
    done: 'That is all',
    notFound: (text: string) =>
      `Nothing we know is called “${text}”. Charley knows only medicines that matter for cramps; you can leave others out.`,
    brandOf: (brand: string, ingredient: string) => `${brand} is ${ingredient}`,
    common: 'Often asked about',
    doNotStop: 'Do not stop a prescribed medicine because of what you read here. Ask first.',
    loading: 'Getting the list of medicines …',
  },

  labs: {
    which: 'Which test?',
    choose: 'Choose a test',
    value: 'The number',
    printed: 'Type it as it stands, such as 3.9 or 3,9 or <0.2',
    unit: 'The unit',
    chooseUnit: 'Choose the unit',
    add: 'Add this result',
    yours: 'Your results',
    none: 'I have no results',
    done: 'That is all',
    remove: (name: string) => `Remove ${name}`,
    added: (name: string) => `${name} added.`,
    removed: (name: string) => `${name} removed.`,
    readings: {
      'critical-low': 'dangerously low',
      low: 'low',
      borderline: 'on the border',
      normal: 'in the usual range',
      high: 'high',
      'critical-high': 'dangerously high',
    },
    reads: (name: string, reading: string) => `${name}: this is ${reading}.`,
    labRange: 'Laboratories differ a little. If your paper gives a range of its own, that one counts.',
  },

  urgent: {
    tiers: {
      emergency: 'This needs help now',
      'same-day': 'See someone today',
      'two-weeks': 'See a doctor within two weeks',
      routine: 'Worth a routine appointment',
      'self-care': 'You can look after this yourself for now',
    },
    lines: {
      emergency: 'Call an ambulance, or have someone take you to an emergency department.',
      'same-day': 'Ring your doctor’s surgery, an urgent care centre or an out-of-hours line now.',
      'two-weeks': 'Book an appointment in the next two weeks. Go sooner if it gets worse.',
      routine: 'No warning sign stood out in what you told us. Book when it suits you.',
      'self-care': 'No warning sign stood out in what you told us. If it changes, or has not eased in four weeks, see a doctor.',
    },
    soFar: 'No warning sign so far',
    stillOpen: 'Some of the safety questions are not answered yet. Until they are, this is only half an answer.',
    answerThem: 'Answer them now',
    lead: 'Because of what you told us, do not wait, and do not drive yourself.',
    doNow: 'What to do now',
    why: 'Why',
    because: 'You said',
    call: 'Call for help',
    numbers: [
      { label: 'Call 112', tel: '112', where: 'Europe, most mobiles' },
      { label: 'Call 999', tel: '999', where: 'United Kingdom' },
      { label: 'Call 911', tel: '911', where: 'US, Canada' },
      { label: 'Call 000', tel: '000', where: 'Australia' },
    ],
    sameDayNumbers: [{ label: 'Call 111', tel: '111', where: 'United Kingdom, urgent but not life-threatening' }],
    distress:
      'If you might hurt yourself, say so to the person who answers. In the UK and Ireland, Samaritans answer at 116 123; in the US and Canada, 988.',
    notMe: 'This is not my situation',
    notMeWhy: 'Check the answers that led here. If one is wrong, change it and the questions go on.',
    change: (fact: string) => `Change: ${fact}`,
    emergencyStays: 'While these answers stand, the questions stop here. That is on purpose.',
    goOn: 'I will see someone today. Go on with the questions',
    showPage: 'You can show this page to whoever helps you.',
  },
}
