// What does the result say around the engine's facts? Grades in words, section titles, and the limits, said once.

const times = (factor: number): string => (factor >= 10 ? String(Math.round(factor)) : String(Number(factor.toFixed(1))))

export const resultWords = {
  title: 'Your result',
  working: 'Working through your answers, five hundred times over …',
  updated: 'The result has been updated.',
  noAnswers: 'There is nothing to show yet. Answer a few questions first.',
  goOn: 'Rather answer the questions one by one',

  urgencyTitle: 'How urgent',
  urgencyWhy: 'Because of',
  bmi: 'your weight for your height',

  likelyTitle: 'What is likely',
  verdicts: {
    clear: (name: string) => `What fits best: ${name}.`,
    clearBackground: 'What fits best: ordinary cramps, with no illness behind them.',
    open: (first: string, second: string) => `Several things fit. First ${first}, then ${second}.`,
    openNear: 'They lie too close together to name one.',
    'not-enough': 'There is not enough to name a cause yet.',
    notEnoughWhy: 'The bars below show mostly how common things are, not what you told us. A few more answers would help.',
    mimic: 'That feels like a cramp, but is not one.',
    first: (share: number) => {
      const inTen = Math.round(share * 10)
      if (inTen >= 10) return 'It comes first every time we vary the numbers within what is known.'
      if (inTen <= 0) return 'It comes first only now and then when we vary the numbers within what is known.'
      return `It comes first ${inTen} times in 10 when we vary the numbers within what is known.`
    },
  },
  background: {
    name: 'ordinary cramps, with no illness behind them',
    line: 'Common, harmless, and more so with age. The cause is not known. Most cramps at night are of this kind.',
  },
  unlisted: {
    name: 'something not on this list',
    line: 'Medicine knows more causes than any list. If nothing here fits, or what you do does not help, that matters: tell your doctor.',
  },

  likelihood: { likely: 'likely', possible: 'possible', unlikely: 'unlikely' },
  sureness: { sure: 'fairly sure', unsure: 'not sure', open: 'far from sure' },
  kinds: {
    cause: '',
    medicine: 'a medicine you take',
    mimic: 'feels like a cramp, but is not one',
    background: '',
    unlisted: '',
  },
  scale:
    'Share of your cramps that this would explain. The dark bar is the best guess; the pale band is where it falls nine times in ten when every number behind it is varied within what is known.',
  behind: (names: string) => `It would be behind ${names}. Its part is counted in theirs.`,
  behindKind: 'may be behind another cause here',
  shareLabel: (share: string, range: string) => `${share}, between ${range}`,
  more: (count: number) => `Show ${count} less likely ones`,
  fewer: 'Show fewer',
  table: 'The same as a table',
  columns: {
    cause: 'Cause',
    share: 'Share',
    range: '90 % band',
    through: 'Behind others',
    words: 'In words',
    present: 'You have it',
    first: 'Comes first',
  },
  open: 'Why, and what helps',

  speaksFor: 'Speaks for it',
  speaksAgainst: 'Speaks against it',
  nothingFor: 'None of your answers.',
  nothingAgainst: 'None of your answers.',
  weights: { strong: 'strongly', clear: 'clearly', some: 'somewhat', little: 'a little' },
  notSo: (fact: string) => `not so: ${fact}`,
  factIs: (fact: string, option: string) => `${fact}: ${option}`,
  roots: (names: string) => `It may come from ${names}, which what you said makes likely.`,
  present: (share: string, range: string) =>
    `Chance that you have it at all, whether or not it causes the cramps: ${share} (${range}).`,
  worth: (share: string) =>
    `If it were put right: about ${share} of your cramps at stake, counting how far it can be put right and how good the evidence for treatment is. This is not a chance of cure.`,
  confirms: 'What confirms it',
  noTest: 'No test shows it. A doctor recognises it by your story and by looking for other causes.',
  helps: 'What helps',
  nothingHelps: 'Nothing that we may suggest to you for this. See “What to ask the doctor”.',
  read: 'Read more about it',

  settleTitle: 'What would settle it',
  settleQuestion: 'The question that tells most now',
  settleSafety: 'A safety question that is still open',
  settleTests: 'Tests worth talking about',
  settleTest: (causes: string) => `tells about ${causes}`,
  settled: 'No further question would change what there is to do.',
  noTests: 'No blood test would change what there is to do.',

  helpsTitle: 'What you can do',
  doors: { fix: 'What you can do, best first', plan: 'A food plan made for you', doctor: 'A page for your doctor' },
  groups: { yourself: 'Yourself', first: 'Ask someone first', doctor: 'To talk over with a doctor or nurse' },
  certainty: { high: 'strong evidence', moderate: 'fair evidence', low: 'weak evidence', 'very-low': 'very weak evidence' },
  effect: (change: number, low: number, high: number): string => {
    const part = (value: number) => `${Math.round(Math.abs(value) * 100)} %`
    if (low < 0 && high > 0) return 'no clear difference in trials'
    return change < 0 ? `about ${part(change)} fewer cramps (${part(high)} to ${part(low)})` : `about ${part(change)} more cramps`
  },
  evidence: 'Evidence',
  harms: 'Harms',
  askFirst: 'Ask first',
  askFirstBecause: (facts: string) => `because of: ${facts}`,
  moreActions: (count: number) => `${count} more`,
  nothingToDo: 'Nothing that we may safely suggest from here. Please talk to a doctor or a pharmacist.',

  changeTitle: 'What would change this order',
  change: (fact: string, cause: string, share: string) => `${fact}: then ${cause} would come first (${share}).`,
  nothingChanges: 'No single answer that is at all likely would change what comes first.',

  doctorTitle: 'What to ask the doctor',
  doctorShow: 'Print this page and take it along. It fits on one sheet.',

  limitsTitle: 'What this cannot do',
  setAside: (facts: string) =>
    `So much is going on at once that not all of it can be reckoned with. These were left out of the shares, though not of what is urgent: ${facts}.`,
  limits: [
    'This is arithmetic on your answers and on published figures. It is not a diagnosis. Nobody has examined you.',
    'Some figures were measured, others are careful judgements. Each one says which it is. The bands show how much that matters.',
    'It knows about fifty causes in adults. It does not know you.',
    'If you feel worse, or something here does not fit, trust that, and see a doctor.',
  ],

  keepTitle: 'Keep it, or start again',
  print: 'Print one page',
  download: 'Download your answers',
  downloadHint: 'A small file that you can open again with Charley, here or on the command line.',
  changeAnswers: 'Change an answer',
  again: 'Start again',
  againSure: 'This forgets all your answers. Start again?',
  youAnswered: 'What you told us',
  fromDiary: 'From your diary',
  fromDiaryHint: 'Blood results, medicines and conditions that stand in your diary count as well.',
  saidYes: 'So',
  saidNo: 'Not so',
  dontKnow: 'don’t know',
  yes: 'yes',
  no: 'no',
  none: 'none',

  numbersTitle: 'The numbers behind this',
  numbersShow: (count: number) => `Show ${count} numbers and where they come from`,
  sourcesTitle: 'Sources',
  seen: { opened: 'opened and read', 'second-hand': 'quoted by others', memory: 'from memory, not read again' },
  kindsOfNumber: {
    measured: 'measured in a study',
    derived: 'worked out from studies',
    recalled: 'published, given from memory',
    judged: 'a judgement',
  },
  value: (scale: 'share' | 'factor' | 'ten', value: number): string => {
    if (scale === 'factor') return `${times(value)} times`
    if (scale === 'ten') return `${times(value)} of 10`
    const percent = value * 100
    return percent < 0.1
      ? `${Number(percent.toPrecision(1))} %`
      : percent < 10
        ? `${Number(percent.toPrecision(2))} %`
        : `${Math.round(percent)} %`
  },
  range: (low: string, high: string) => `${low} to ${high}`,
  numberNames: {
    prior: (age: number) => `How common it is at ${age}`,
    priorBackground: (age: number) => `Troublesome cramps without any cause, at ${age}`,
    priorMedicine: (age: number) => `Adults who take it, at ${age}`,
    female: 'Odds for women, against men',
    reversibility: 'How much of it goes when it is put right',
    'treatment-evidence': 'How well its treatment is shown to help cramps',
    stakes: 'Harm of missing it',
    'relative-risk': 'Risk of cramps with it, against without',
    rate: 'Chance that someone with it gets troublesome cramps',
    'mimic-rate': 'Chance that someone with it has pain that passes for cramps',
    'rate-when': 'The same, when it is severe',
    'rate-at-level': (analyte: string, limits: string) => `The same, when ${analyte} is ${limits}`,
    below: (value: number) => `below ${value}`,
    above: (value: number) => `above ${value}`,
    from: (cause: string) => `Brought about by ${cause}`,
    episode: (fact: string) => `Of such episodes, those with: ${fact}`,
    sign: (fact: string) => `People with it who have: ${fact}`,
    'sign-without': (fact: string) => `People without any listed cause who have: ${fact}`,
    'risk-odds': (fact: string) => `Odds of it with: ${fact}`,
    'risk-probability': (fact: string) => `How common it is with: ${fact}`,
  },
}
