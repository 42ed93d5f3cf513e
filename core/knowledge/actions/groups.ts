// Which conditions do several guards share, and which causes do several actions answer?
import type { CauseId, Condition } from '../types/index.js'
import { allOf, anyOf, over, under } from '../urgency/when.js'
import { age, high, kidney, low } from './limits.js'

/** Kidneys that cannot be trusted to pass minerals. */
export const kidneySevere = anyOf('kidney-severe', 'on-dialysis', under('egfr', kidney.severe))
/** Kidneys that pass minerals slowly. */
export const kidneyReduced = anyOf('kidney-disease-known', under('egfr', kidney.reduced))

/** A reason not to take kidney function for granted when nobody has measured it. */
export const kidneyDoubt = anyOf(
  { not: { number: 'age', below: age.older } },
  'diabetes-known',
  'hypertension',
  'heart-failure-known',
  'kidney-disease-known',
)
/** The blood values that tell it. */
export const kidneyLabs: readonly string[] = ['egfr', 'creatinine']
/** Everything by which kidney function is known or not known. */
export const kidneyFacts: readonly string[] = ['kidney-disease-known', 'kidney-severe', 'on-dialysis', ...kidneyLabs]

export const potassiumHigh = anyOf('high-potassium-known', over('potassium', high.potassium))
/** Medicines that keep potassium in the body. */
export const keepsPotassium = anyOf(
  'potassium-sparing-diuretic',
  'ace-inhibitor-or-arb',
  'trimethoprim',
  'calcineurin-inhibitor',
  'heparin',
  'nsaid',
)
export const calciumHigh = anyOf('high-blood-calcium', over('calcium-adjusted', high.calcium))
export const magnesiumHigh = over('magnesium', high.magnesium)

/** Medicines that minerals bind in the gut; they must be taken hours apart. */
export const boundByMinerals = anyOf('levothyroxine', 'thyroid-medicine', 'tetracycline-or-quinolone', 'bisphosphonate')

/** A leg that must not be stretched, rubbed or squeezed before someone has looked at it. */
export const legToBeSeen = anyOf('one-calf-swollen', 'warm-red-calf', 'tense-swollen-muscle', 'pain-out-of-proportion')
/** A foot or leg that may be short of blood. */
export const shortOfBlood = anyOf(
  'sudden-cold-white-leg',
  'night-foot-pain',
  'foot-sores',
  'cold-pale-foot',
  'ankle-brachial-low',
)

/** Hearts, kidneys and livers for which somebody else sets how much to drink. */
export const drinksLimited = anyOf(
  'heart-failure-known',
  'kidney-severe',
  'cirrhosis-known',
  'jaundice-or-swollen-belly',
  'eating-disorder-known',
)
export const sodiumLow = under('sodium', low.sodium)
/** Illnesses in which extra salt does harm. */
export const saltHarms = anyOf(
  'hypertension',
  'heart-failure-known',
  'kidney-disease-known',
  'on-dialysis',
  'cirrhosis-known',
  'pregnant',
)

/** Numbness or neuropathy, which vitamin B6 can cause and worsen. */
export const nervesNumb = anyOf('neuropathy-known', 'numb-feet', 'tingling-feet', 'burning-feet')

export const child: Condition = { number: 'age', below: age.adult }
export const expecting = anyOf('pregnant', 'breastfeeding')
/** A weak heart or a slow beat, for medicines that act on it. */
export const heartTrouble = anyOf('heart-block', 'heart-failure-known', 'palpitations', 'faint-or-collapse')
/** Drowsiness and falls are likelier. */
export const easilyDrowsy = anyOf({ not: { number: 'age', below: age.older } }, 'sedative', 'confusion', 'unsteady')
/** Potassium-keeping medicine and slow kidneys together. */
export const keepsPotassiumTwice = allOf('potassium-sparing-diuretic', kidneyReduced)

/** Causes that are felt as a true cramp, which a stretch ends whatever lies behind it. */
export const trueCramps: readonly CauseId[] = [
  'background',
  'pregnancy-cramps',
  'exertion',
  'heat-salt-loss',
  'inactivity',
  'alcohol',
  'dehydration',
  'low-calcium',
  'low-magnesium',
  'low-potassium',
  'low-sodium',
  'low-b12',
  'low-thiamine',
  'kidney-disease',
  'dialysis',
  'cirrhosis',
  'hypothyroidism',
  'diabetes',
  'polyneuropathy',
  'spinal-nerve-compression',
  'motor-neurone-disease',
  'cramp-fasciculation',
  'laba',
  'thiazide',
  'loop-diuretic',
  'potassium-sparing-diuretic',
]
