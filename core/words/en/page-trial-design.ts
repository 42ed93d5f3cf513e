// What does the page say while a trial is designed? What may be tried, what is counted, how long it takes, and whether it can succeed.
import type { Candidate, OwnKind } from '../../trial/index.js'

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`

/** What is done each day, and what stands against it. */
interface Way {
  readonly name: string
  readonly how: string
  readonly against: string
}

const without = (what: string): string => `No ${what}. All else as usual.`

export const trialDesignWords = {
  title: 'Find out whether it works for you',
  lead:
    'Two minutes to design, then one tap a day. A coin decides when you do it and when you do not, so that neither hope nor ' +
    'the weather can fool you.',
  goesOn: (name: string) => `Your trial of ${name} is going on. Finish or stop it before you begin another.`,
  toProgress: 'How it goes',
  away: 'Your diary cannot be reached just now. A trial is kept there, so it can be designed but not started.',

  ways: {
    'magnesium-trial': {
      name: 'magnesium tablets',
      how: '250 mg of magnesium with supper, hours away from other medicines.',
      against: without('magnesium tablets'),
    },
    'vitamin-k2': { name: 'vitamin K2', how: '180 micrograms of MK-7 in the evening.', against: without('vitamin K2') },
    'bedtime-stretch': {
      name: 'stretching before bed',
      how: 'Calves and thighs, ten seconds each, three times, both legs.',
      against: without('stretching'),
    },
    'walking-or-cycling': {
      name: 'moving before bed',
      how: 'Walk or cycle gently for five to ten minutes in the evening.',
      against: without('evening walk'),
    },
    'footwear-and-bedding': {
      name: 'free feet in bed',
      how: 'Bedding loose at the foot of the bed, every night.',
      against: 'Bedding as it was.',
    },
    'compression-or-splints': {
      name: 'stockings or a night splint',
      how: 'Stockings by day, or the splint by night.',
      against: 'Neither of them.',
    },
    'drink-to-thirst': {
      name: 'drinking more',
      how: 'A glass of water with each meal and one in the afternoon.',
      against: 'Drink as usual.',
    },
    'replace-salt-after-heat': {
      name: 'salt with food after sweating',
      how: 'Something salty with the drink after hard work in the heat.',
      against: 'Eat and drink as usual.',
    },
    'food-magnesium': {
      name: 'food with magnesium',
      how: 'A handful of nuts or seeds, and beans, greens or wholemeal bread.',
      against: 'Eat as usual.',
    },
    'food-potassium': {
      name: 'food with potassium',
      how: 'A potato with its skin, beans or yoghurt, and a banana.',
      against: 'Eat as usual.',
    },
    'cut-alcohol': { name: 'no alcohol', how: 'No alcohol at all.', against: 'Drink as usual.' },
  } as Readonly<Record<string, Way>>,
  dummy: 'the dummy',
  dummyHow: 'The same, with a dummy that looks alike.',
  usualName: 'things as usual',
  ownAgainst: 'Not that. All else as usual.',

  what: {
    title: 'What do you want to try?',
    own: 'Something of my own',
    ownHint: 'A pillow, a drink, a habit, a remedy from a shop.',
    ownKind: 'What kind of thing is it?',
    ownKinds: {
      supplement: 'A tablet or powder from a shop',
      food: 'A food',
      drink: 'A drink',
      stretch: 'A stretch',
      exercise: 'Exercise',
      warmth: 'Warmth',
      'bed-or-shoes': 'The bed or the shoes',
      'daily-habit': 'A daily habit',
      'medicine-start': 'A new medicine',
      'medicine-change': 'Another dose of a medicine',
      'medicine-stop': 'Leaving out a medicine',
      other: 'Something else',
    } satisfies Readonly<Record<OwnKind, string>>,
    name: 'What is it called?',
    how: 'What exactly will you do each day?',
    howHint: 'So that you do the same each time: how much, and when.',
    against: 'And in the other weeks?',
    askFirst: 'Ask first',
    hasAsked: 'I have asked, and was told that I may',
    not: (many: number) => `Not for you, or not for such a trial (${many})`,
    notByTrial: {
      'stays-too-long':
        'It stays in the body for weeks or months. Going back and forth cannot tell it apart: the weeks without it would still have it.',
      'works-too-slowly': 'It works too slowly to be tried by going back and forth.',
      'not-safe': 'It is not safe to try on oneself.',
      'not-shown': 'No trial has shown that it helps, and so none is offered here. Before you take it, read what it may harm.',
    } satisfies Readonly<Record<NonNullable<Candidate['notByTrial']>, string>>,
    refused: 'This is not for you to try, and so there is no trial of it.',
    reading: 'Looking at what is safe for you …',
    wrong: 'Please choose what you want to try.',
    nameWrong: 'Please say what it is and what you will do each day.',
  },

  count: {
    title: 'What do you want to count?',
    also: 'Also note how well I sleep (never decides)',
    own: (perWeek: string, days: number) =>
      `Your diary of the last weeks: about ${perWeek} a week, on ${count(days, 'day')} written down.`,
    none: 'Your diary does not know yet how often it happens.',
    usual: 'About how many a week?',
    usualNights: 'About how many nights a week?',
    usualHint: 'A rough figure is enough. Leave it empty if you do not know.',
    usualWrong: 'Please write a number, such as 3, or leave it empty.',
  },

  long: {
    title: 'How long?',
    lead: 'Long trials see more. Choose what you can keep up.',
    weeks: (weeks: number) => count(weeks, 'week'),
    parts: (runIn: number, pairs: number, period: number, washout: number) =>
      `${runIn > 0 ? `${count(runIn, 'day')} of run-in, then ` : ''}${count(pairs, 'pair')} of two periods, ${count(period, 'day')} each. ` +
      (washout > 0
        ? `The first ${count(washout, 'day')} of each period are not counted: what went before has to fade.`
        : 'Every day counts.'),
    runIn: 'First only count, for two weeks (run-in). Not needed if your diary already has some weeks.',
    start: 'It begins on',
    picture: 'Can it succeed?',
    working: 'Trying it out a thousand times …',
    failed: 'Whether it can succeed could not be worked out here.',
  },

  power: {
    effects: { halving: 'if it halves them', third: 'if it takes a third away' },
    odds: (ratio: string) => `if it multiplies the odds by ${ratio}`,
    points: (points: string) => `if sleep gets better by ${points}`,
    axis: 'weeks in all',
    axisUp: 'times in ten that it would show',
    times: (number: number) =>
      number <= 0 ? 'hardly ever' : number >= 10 ? 'nearly always' : `${number} ${number === 1 ? 'time' : 'times'} in 10`,
    inHundred: (chance: number) =>
      chance < 0.005 ? 'hardly ever' : chance > 0.995 ? 'nearly always' : `${Math.round(chance * 100)} in 100`,
    plus: (error: number) => `${Math.max(1, Math.round(error * 200))}`,
    usual: (perWeek: string) => `At ${perWeek} cramps a week, `,
    usualNights: (perWeek: string) => `At ${perWeek} nights with a cramp a week, `,
    planned: (weeks: number, named: string, times: string) =>
      `a trial of ${count(weeks, 'week')} would show it ${times}, ${named}.`,
    also: (named: string, times: string) => `And ${times}, ${named}.`,
    rule: (named: string, times: string) => `That your own rule would say “keep it”: ${times}, ${named}.`,
    goal: (weeks: number, named: string) => `To see it 8 times in 10, ${named}, takes ${count(weeks, 'week')}.`,
    never: (named: string) => `To see it 8 times in 10, ${named}, takes longer than anyone would keep up.`,
    assumed: 'Your diary is still short, so this is partly a guess from other people.',
    table: 'The same as a table',
    columns: { weeks: 'Weeks in all' },
  },

  blind: {
    title: 'Blind or open?',
    open: 'Open: I know what I do',
    openHint: 'The usual way at home. The result then says what hope alone may explain.',
    blind: 'Blind: somebody fills boxes for me',
    blindHint: 'You need a helper, and a dummy that looks alike; a pharmacist can fill capsules. The fairest way.',
    cannot: 'This cannot be hidden from you, so the trial is open. The result says what hope alone may explain.',
  },

  rule: {
    title: 'When is it a yes?',
    lead: 'Set now, before anybody knows, so that nobody can move the goal later.',
    worthwhile: 'It is worth it if it takes away at least',
    worthwhileSleep: 'It is worth it if sleep gets better by at least',
    ratios: [
      [0.9, 'a tenth of them'],
      [0.8, 'a fifth of them'],
      [0.7, 'a third of them'],
      [0.5, 'half of them'],
    ] as readonly (readonly [ratio: number, text: string])[],
    points: [
      [0.5, 'half a point'],
      [1, 'one point'],
      [2, 'two points'],
    ] as readonly (readonly [points: number, text: string])[],
    fine: 'The fine print',
    prior: 'What is believed beforehand',
    priors: {
      published: 'What published trials found, with much doubt added',
      sceptical: 'Probably does little, as most things tried for cramps',
      open: 'Anything may be: half as many to twice as many, and beyond',
      own: 'My own',
    },
    stop: (evidence: number) =>
      `You may stop early once the evidence is ${evidence} to 1. That rule cannot be fooled by looking often.`,
    smallest: (pairs: number, ways: number) =>
      `With ${count(pairs, 'pair')} the coin can fall in ${ways} ways: the randomisation test alone can never be surer than 1 in ${ways}.`,
  },

  start: {
    title: 'Seal it and begin',
    lead: 'The plan and the hidden order are sealed now. A fingerprint of both is shown to you.',
    button: 'Seal it and begin',
    anyway: 'Begin all the same: I know that it will probably not tell me anything',
    hopelessTitle: 'This trial will most likely end in “don’t know”',
    offers: 'Better offers:',
    longer: (weeks: number) => `Make it ${count(weeks, 'week')} long`,
    outcome: (name: string, times: string) => `Count instead: ${name.toLowerCase()} (shown ${times})`,
    pooled: 'Or share the plan: several people together can answer what one cannot.',
    working: 'Sealing …',
    done: 'Sealed. Your trial is set.',
    problem: 'This is not quite right yet:',
    barred: {
      refused: 'This is not safe for you to try.',
      'ask-first': 'Ask first whom it names above, then say that you have asked.',
      'not-by-trial': 'Going back and forth cannot answer this. It says why above.',
      'not-judged': 'What you want to try has not been looked at yet. Choose it once more.',
    },
  },

  shared: {
    title: 'Start from somebody’s plan',
    lead: 'A friend, a doctor or a study gave you a file? It fills in everything above. You get your own dates and your own hidden order.',
    choose: 'Choose the file',
    taken: (name: string) => `Filled in from the file: ${name}. Look it through, then seal it.`,
    notRead: 'This file cannot be read as a plan.',
  },
}
