// What can be done, said to a person: lists, stretches, medicine cards, when to come back, and placebo told honestly.
import type { Certainty } from '../../knowledge/types/index.js'
import { drinkWords } from './fix-drink.js'
import { medicineAsk, medicineAskAny, medicineCard, medicineLinks } from './fix-medicines.js'
import { positionWords, protocolWords, timerWords, trialWords } from './fix-stretches.js'

export type { PositionWords, ProtocolWords } from './fix-stretches.js'

const certainty: Readonly<Record<Certainty, { readonly name: string; readonly line: string }>> = {
  high: { name: 'well proven', line: 'More studies would hardly change it.' },
  moderate: { name: 'fairly well known', line: 'More studies might change it.' },
  low: { name: 'not well known', line: 'More studies will probably change it.' },
  'very-low': { name: 'hardly known', line: 'Any figure would be a guess.' },
}

const inWords = ['', 'one week', 'two weeks', 'three weeks', 'four weeks', 'five weeks', 'six weeks']

export const fixWords = {
  lists: {
    atOnset: { title: 'When a cramp comes', line: 'The moment it begins.', empty: '' },
    yourself: {
      title: 'What you can do yourself',
      line: 'Safe for you by all that you told us. What is worth most stands first.',
      empty: 'There is nothing that we can call safe and worth doing on your own. Start with the doctor.',
    },
    askFirst: {
      title: 'Ask first',
      line: 'It may help. But something about you, or something we do not know, means that a professional should say yes.',
      empty: '',
    },
    doctor: {
      title: 'For the doctor',
      line: 'What only a doctor can do, look at or decide.',
      empty: 'Nothing here needs a doctor now.',
    },
    medicines: {
      title: 'Your medicines',
      line: 'A card for each medicine that has anything to do with cramps. Take them along. Stop none of them on your own.',
      empty: 'None of the medicines you named is known to have anything to do with cramps.',
    },
    tests: {
      title: 'Tests worth asking for',
      line: 'The first would change most about what you should do.',
      empty: 'No test would change what to do now.',
    },
    notSuggested: {
      title: 'What we do not suggest, and why',
      line: 'You may have heard of these, or they would fit your cramps but could harm you.',
      empty: '',
    },
  },
  worth: {
    line:
      'In the order of what each may be worth to you: how much of your cramps it could touch, how far that can be turned back, and how ' +
      'good the evidence is. It is not a chance of cure.',
  },
  certainty,
  positions: positionWords,
  protocols: protocolWords,
  trials: trialWords,
  timer: timerWords,
  medicines: { links: medicineLinks, ...medicineCard, ask: medicineAsk, askAny: medicineAskAny },
  comeBack: {
    title: 'When to look back',
    weeks: (weeks: number): string =>
      weeks === 0
        ? 'Today. Do not wait and see.'
        : `Look back in ${inWords[weeks] ?? `${weeks} weeks`}. Count the cramps in your diary. No better? Then it is time for the next step.`,
    soonerTitle: 'Come back sooner, or call a doctor, if',
    soonerIf: {
      'one-leg': 'one leg swells, turns warm or red, or hurts all the time: the same day',
      'cold-or-pale': 'a foot or leg turns cold, pale or blue: call an ambulance',
      'weak-or-thin': 'an arm or leg gets weaker or thinner, or muscles twitch in more than one place',
      'numb-or-unsteady': 'your feet go numb or you get unsteady',
      'dark-urine': 'your urine turns dark like cola: the same day',
      'hands-or-mouth': 'your hands lock or your mouth tingles: the same day',
      'heart-or-faint': 'your heart stumbles or races, or you faint: call an ambulance',
      worse: 'cramps come more often, last longer, or spread beyond the legs',
      'ill-on-tablets': 'you have vomiting or diarrhoea for more than a day: ask at once what to do with your tablets',
      'pregnancy-signs':
        'you have a bad headache, see flashes, have pain under the ribs, or one leg swells: call your midwife or hospital at once',
      'missed-dialysis': 'you miss a dialysis session or feel weak: call your unit the same day',
      'feet-with-diabetes': 'you find a sore, blister or change of colour on a foot: the same day',
    } as Readonly<Record<string, string>>,
  },
  placebo: {
    title: 'What happens if you do nothing, or take a dummy pill',
    lines: [
      'In trials, about two people in three who took a dummy pill had at least a quarter fewer cramps after some weeks.',
      'All of them together had about a third fewer.',
      'Cramps come and go, and people look for help when they are at their worst. Hope does something too.',
      'So if you get better, that alone does not show what helped. A fair test, on and off by the toss of a coin, can tell.',
    ],
  },
  drink: drinkWords,
} as const
