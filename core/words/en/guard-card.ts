// How is a card of the guard worded for a clinician's screen? The sentences that `cardOf` takes.
import type { CardWords } from '../../guard/card.js'
import type { Suggestion } from '../../guard/suggestion.js'
import type { Professional } from '../../knowledge/types/index.js'
import { actionWords } from './actions.js'
import { guardWords } from './guard.js'
import { medicineWords } from './medicines.js'
import { diaryWords } from './page-diary.js'

const professionals: Readonly<Record<Professional, string>> = {
  doctor: 'the doctor',
  pharmacist: 'the pharmacist',
  midwife: 'the midwife',
  dietitian: 'the dietitian',
  'kidney-team': 'the kidney team',
  'heart-team': 'the heart team',
  'liver-team': 'the liver team',
  'mental-health-team': 'the mental health team',
}

/** Menaquinone is in no table of foods, so the diary has no word for it. */
const k2 = { name: 'Vitamin K2', unit: 'µg' } as const

const drinks = {
  water: 'more water',
  'oral-rehydration': 'oral rehydration solution',
  'sports-drink': 'a sports drink',
  'pickle-juice': 'pickle juice',
  'tonic-water': 'tonic water',
} as const

const heats = { 'warm-pack': 'a warm pack', 'warm-bath': 'a warm bath', sauna: 'a sauna' } as const
const efforts = { gentle: 'gentle exercise', brisk: 'brisk exercise', hard: 'hard exercise' } as const

/** What is suggested, as the beginning of a sentence goes on after it. */
function what(suggestion: Suggestion): string {
  switch (suggestion.what) {
    case 'action':
      return actionWords[suggestion.action.id]?.name ?? suggestion.action.id
    case 'food':
      return `more of: ${suggestion.food.name}`
    case 'less-food':
      return `less of: ${suggestion.food.name}`
    case 'diet':
      return 'a plan of eating'
    case 'supplement': {
      const { nutrient } = suggestion
      const { name, unit } = nutrient === 'vitaminK2Ug' ? k2 : diaryWords.nutrients[nutrient]
      return `${name}, ${suggestion.perDay} ${unit} a day`
    }
    case 'salt':
      return 'extra salt'
    case 'salt-substitute':
      return 'a salt substitute'
    case 'drink':
      return drinks[suggestion.drink]
    case 'stretch':
      return 'stretching'
    case 'exercise':
      return efforts[suggestion.effort]
    case 'heat':
      return heats[suggestion.way]
    case 'eat-less':
      return 'eating less'
    case 'stop-medicine':
      return `stopping a medicine (${medicineWords[suggestion.medicine]?.name ?? suggestion.medicine})`
  }
}

const summaries = {
  allowed: 'Nothing speaks against it',
  'ask-first': 'Ask first',
  refused: 'Not for this person',
} as const

const list = (names: readonly string[]): string => new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names)

export const cardWords: CardWords = {
  label: 'Charley, what may be suggested',
  what,
  summary: (of, permission) => `${summaries[permission]}: ${of}`,
  rules: guardWords,
  ask: (whom) => `Ask ${list(whom.map((one) => professionals[one]))}`,
  apart: ({ from, hoursBefore, hoursAfter }) => {
    const medicine = medicineWords[from]?.name ?? from
    return hoursBefore.value === hoursAfter.value
      ? `Keep it ${hoursBefore.value} hours away from: ${medicine}.`
      : `Take it ${hoursBefore.value} hours before or ${hoursAfter.value} hours after: ${medicine}.`
  },
  setAside: (rule) => `A clinician set a rule aside: ${rule}.`,
  overrides: {
    'benefit-outweighs-risk': 'The benefit outweighs the risk',
    'will-be-monitored': 'It will be monitored',
    'taken-before-without-harm': 'It was taken before without harm',
    'facts-out-of-date': 'The facts behind it are out of date',
  },
}
