// Which facts go together in more than one rule?
import type { Condition } from '../types/index.js'
import { body, ck } from './limits.js'
import { allOf, anyOf, over } from './when.js'

/** Medicines and illnesses that drive potassium out of its range, down or up (X07). */
export const potassiumRisk = anyOf(
  'thiazide',
  'loop-diuretic',
  'potassium-sparing-diuretic',
  'digoxin',
  'vomiting-or-laxatives',
  'diarrhoea',
  'kidney-disease-known',
  'kidney-severe',
  'on-dialysis',
  'missed-dialysis',
  'high-potassium-known',
  'potassium-supplement',
  'refeeding-or-very-thin',
  'eating-disorder-known',
  'adrenal-known',
  allOf('trimethoprim', anyOf('ace-inhibitor-or-arb', 'potassium-sparing-diuretic')),
)

/** What a wrong potassium does to heart and strength. */
export const potassiumSigns = anyOf('palpitations', 'faint-or-collapse', 'marked-weakness-or-paralysis')

/** Medicines that thin the blood, so that a small bleed can fill a muscle. */
export const bloodThinner = anyOf('vitamin-k-antagonist', 'direct-oral-anticoagulant', 'heparin')

/** What makes a clot in the leg likelier (Wells score and R23). */
export const clotRisk = anyOf(
  'cancer-active',
  'clot-before',
  'surgery-or-bed-rest',
  'cast-or-long-flight',
  'oestrogen',
  'oestrogen-or-raloxifene',
  'pregnant',
)

/** What can empty the body of thiamine within weeks (X18). */
export const thiamineRisk = anyOf(
  'alcohol-dependence',
  'vomiting-or-laxatives',
  'hyperemesis',
  'bariatric-surgery',
  'stomach-or-ileum-removed',
  'refeeding-or-very-thin',
  'eating-disorder-known',
)

/** What can empty the body of vitamin B12, or switch it off (X19). */
export const b12Risk = anyOf(
  'vegan-without-b12',
  'bariatric-surgery',
  'stomach-or-ileum-removed',
  'nitrous-oxide',
  'metformin',
  'gut-disease',
  'autoimmune-disease',
)

/** A statin together with what makes it pile up (R36). */
export const statinPilesUp = anyOf('statin-with-interacting', allOf('statin', 'statin-interacting'))

/** The muscle enzyme at five times the upper limit, by sex; the higher limit when the sex is not known. */
export const ckFiveTimes = anyOf(over('ck', ck.fiveTimesMen), allOf(over('ck', ck.fiveTimesWomen), 'female'))
export const ckTenTimes = anyOf(over('ck', ck.tenTimesMen), allOf(over('ck', ck.tenTimesWomen), 'female'))

export const veryThin: Condition = { number: 'bmi', below: body.veryThin }

/** Muscles that are losing, or are known to lose, their nerves or their strength. */
export const nerveLoss = anyOf('wasting', 'foot-drop-or-weak-grip', 'neuromuscular-known', 'myasthenia')
