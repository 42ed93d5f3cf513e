// What do the reading pages say: how it works, privacy, and the frame around what is known?

export const howWords = {
  title: 'How it works',
  lead: 'No magic and no black box: arithmetic on published figures, with the working shown.',
  parts: [
    {
      title: 'Warning signs come first',
      text: [
        'Before anything is weighed, your answers pass a list of red flags: a leg that goes cold, a swollen calf, chest pain and others. Any one of them is enough to send you to help, whatever else you answer.',
      ],
    },
    {
      title: 'Then every cause gets a fair hearing',
      text: [
        'For about fifty causes we know roughly how common they are at your age, how often they bring cramps, and what else they bring. Your answers raise some and lower others. A “no” counts as much as a “yes”. “I don’t know” counts for nothing, either way.',
        'Ordinary cramps with nothing behind them are one of the answers, and before you say anything they are the likeliest. A deficiency has to earn its place. Most people with night cramps have none.',
      ],
    },
    {
      title: 'Every bar has a band',
      text: [
        'Nobody knows these figures exactly. So the whole sum is worked five hundred times over, each time with figures drawn from what is plausible. The band shows where nine in ten of those results fall. A wide band is an honest “we are not sure”.',
      ],
    },
    {
      title: 'The next question is chosen, not listed',
      text: [
        'After each answer we work out which question could change most about what you should do, and ask that one. When no answer would change anything, the questions stop.',
      ],
    },
    {
      title: 'Nothing is suggested that could harm you',
      text: [
        'Every suggestion passes a gate that looks at your age, pregnancy, kidneys, heart, medicines and blood results. What it cannot judge, it sends to a doctor or a pharmacist. Some things are never suggested to anyone: quinine, high doses of vitamin D, potassium tablets without a doctor, and stopping a prescribed medicine.',
      ],
    },
    {
      title: 'You can check all of it',
      text: [
        'Every figure has a card: its value, its range, whether it was measured or judged, and its source. The program is open: anyone may read it, correct it or run it.',
      ],
    },
  ],
}

export const privacyWords = {
  title: 'What happens to your answers',
  lead: 'They stay on this device. That is not a promise about our servers: there are none that could receive them.',
  points: [
    'The page does all its work inside your browser. It sends nothing you type anywhere, and it is built so that it cannot: it is not allowed to contact any other computer.',
    'There is no account, no cookie, no counting of visitors, no advertisement.',
    'Your choice of colours is remembered on this device, so that night mode does not dazzle you next time.',
    'Close the page and your answers to the questions are gone, unless you switch on the box below.',
    'The diary is another matter: it is there to be kept. It lives in one file on the machine that runs Charley, and only that machine can reach it. An entry made while that machine cannot be reached waits in this browser, and leaves it when it has been written down. The command “charley where” says where, and deleting the file deletes the diary.',
  ],
  keepTitle: 'Keep my answers on this device',
  keep: 'Keep my answers in this browser, so that I can go on later',
  keepHint:
    'Off unless you switch it on. Others who use this device and browser could then see them. Switching it off forgets them at once.',
  kept: 'Your answers are kept on this device.',
  forgotten: 'Nothing is kept.',
  failed: 'This browser does not allow a page to keep anything.',
  downloadTitle: 'Take them with you, or wipe them',
  download: 'Download my answers',
  wipe: 'Forget everything now',
  wiped: 'Everything is forgotten.',
}

export const knowWords = {
  title: 'What is known',
  lead: 'The pages behind the answers. Honest also where the popular story is not.',
  claims: 'Is it true that …?',
  claimsLead: 'Sentences that people read and hear about leg cramps, and what the evidence says.',
  nutrients: 'Nutrients',
  nutrientsLead: 'What each one does, who runs low, and what is and is not known about cramps.',
  groups: {
    nutrient: 'Too little of something',
    physiological: 'The body at work',
    disease: 'Illnesses',
    mimic: 'Not a cramp, but felt like one',
    'rare-serious': 'Rare, but not to be missed',
    medicine: 'Medicines',
  },
  backgroundGroup: 'Most often',
  back: 'All pages',
  missing: 'There is no page of that name.',
  loading: 'Fetching the page …',
  alsoCalled: 'Also called',
  verdicts: { supported: 'True', partly: 'Partly true', 'not-supported': 'Not shown' },
  cause: {
    about: 'What it is',
    evidence: 'How it makes cramps, and what is known',
    confirm: 'How it is confirmed',
    helps: 'What helps',
    ask: 'What to ask the doctor',
  },
  nutrient: {
    does: 'What it does',
    runsLow: 'Who runs low',
    looksLike: 'What low looks like',
    measured: 'How it is measured',
    found: 'Where it is found',
    known: 'What is known about cramps',
    notKnown: 'What is not known',
  },
  foods: { title: 'Foods', food: 'Food', portion: 'Portion', amount: 'Amount' },
  figures: 'How much a day',
  nutrientLink: 'More about this nutrient, and where it is found',
  asCause: 'As a cause of cramps',
  sources: 'Sources',
  test: 'What it shows',
}
