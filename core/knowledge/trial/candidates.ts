// What can be tried by going back and forth, and how long does each stay? What no such trial can answer stands here too, with why.
import type { Action, Known } from '../types/index.js'
import { derived, judged } from '../types/index.js'

interface Told {
  /** The action of the knowledge that it is. */
  readonly id: Action['id']
}

/** It can be answered: its effect comes and goes within days. */
export interface Triable extends Told {
  /** Days until what was done before no longer counts. */
  readonly washoutDays: Known
  /** Days of one period, where two weeks are too few. */
  readonly periodDays?: Known
  /** A helper can fill boxes that look alike: tablets can be hidden, stretches cannot. */
  readonly hideable: boolean
  /** What published trials make likely, shrunken: the log rate ratio. Absent where none counted cramps. */
  readonly prior?: { readonly mean: Known; readonly sd: Known }
}

/** Going back and forth cannot answer it. */
export interface NotTriable extends Told {
  readonly why: 'stays-too-long' | 'works-too-slowly' | 'not-safe' | 'not-shown'
}

const habit = (days: number, note: string): Known => judged(days, [1, Math.max(7, days)], note)
const body = (days: number, high: number, note: string): Known => judged(days, [1, high], note)

export const triable: readonly Triable[] = [
  {
    id: 'magnesium-trial',
    washoutDays: judged(5, [3, 7], 'days until the magnesium in urine is steady again (algorithms.md e1)'),
    hideable: true,
    prior: {
      mean: derived(-0.1, [-0.26, 0.04], 'log of 1 − 0.096: three trials in which it did next to nothing', [
        'cochrane-magnesium-2020',
      ]),
      sd: judged(0.5, [0.3, 0.7], 'one person may differ from the average of trials by a factor of two and a half, seldom more'),
    },
  },
  {
    id: 'vitamin-k2',
    washoutDays: derived(9, [6, 15], 'three half-lives of about 68 hours: an eighth is left', ['schurgers-2007']),
    periodDays: judged(28, [21, 42], 'with nine days washed out, four weeks leave nineteen days that count'),
    hideable: true,
    prior: {
      mean: judged(-0.35, [-0.69, 0], 'one unreplicated trial that printed -1.33, much shrunken (causes.md E)', [
        'tan-2024',
        'k2-protocol',
      ]),
      sd: judged(0.5, [0.3, 0.7], 'wide: its spread is not explained (causes.md E)', ['tan-2024']),
    },
  },
  {
    id: 'bedtime-stretch',
    washoutDays: judged(7, [3, 21], 'no study; longer muscles shorten again within days to weeks'),
    periodDays: judged(28, [21, 42], 'the trial that found something went on for six weeks', ['hallegraeff-2012']),
    hideable: false,
    prior: {
      mean: judged(-0.2, [-0.43, 0], 'half of log 0.65: one open trial found a third fewer, another nothing', [
        'hallegraeff-2012',
        'coppin-2005',
      ]),
      sd: judged(0.5, [0.3, 0.7], 'one person may differ from the average of trials by a factor of two and a half, seldom more'),
    },
  },
  { id: 'walking-or-cycling', washoutDays: habit(3, 'days; tired or rested legs are over by then'), hideable: false },
  { id: 'footwear-and-bedding', washoutDays: habit(1, 'a day: nothing stays'), hideable: false },
  { id: 'compression-or-splints', washoutDays: habit(2, 'days; swelling comes back within a day or two'), hideable: false },
  { id: 'drink-to-thirst', washoutDays: body(2, 4, 'days; kidneys set water right within a day'), hideable: false },
  {
    id: 'replace-salt-after-heat',
    washoutDays: body(3, 5, 'days; salt is in balance again within three or four'),
    hideable: false,
  },
  { id: 'food-magnesium', washoutDays: body(5, 7, 'days, as for tablets'), hideable: false },
  { id: 'food-potassium', washoutDays: body(3, 5, 'days; the kidneys follow the plate within three'), hideable: false },
  { id: 'cut-alcohol', washoutDays: body(4, 7, 'days until sleep and water are as without'), hideable: false },
]

export const notTriable: readonly NotTriable[] = [
  { id: 'treat-vitamin-d', why: 'stays-too-long' },
  { id: 'food-calcium-and-d', why: 'stays-too-long' },
  { id: 'b12-treatment', why: 'stays-too-long' },
  { id: 'food-b12', why: 'stays-too-long' },
  { id: 'b-complex', why: 'stays-too-long' },
  { id: 'thiamine-treatment', why: 'works-too-slowly' },
  { id: 'iron-for-restless-legs', why: 'works-too-slowly' },
  { id: 'thyroxine', why: 'works-too-slowly' },
  { id: 'stop-smoking-and-walk', why: 'works-too-slowly' },
  { id: 'walking-programme', why: 'works-too-slowly' },
  { id: 'quinine', why: 'not-safe' },
  { id: 'potassium-pills', why: 'not-safe' },
  { id: 'high-dose-vitamin-d', why: 'not-safe' },
  { id: 'stop-a-medicine', why: 'not-safe' },
  { id: 'vitamin-e', why: 'not-shown' },
  { id: 'home-remedies', why: 'not-shown' },
]
