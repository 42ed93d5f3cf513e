// SSRI and SNRI antidepressants: low sodium in some, restless legs in others.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const ssriSnri: MedicineClass = {
  id: 'ssri-snri',
  aliases: ['ssri', 'snri'],
  atc: ['N06AB', 'N06AX16', 'N06AX23', 'N06AX21', 'N06AX28', 'N06AX17', 'N06AX26'],
  ingredients: [
    { name: 'sertraline', alsoKnownAs: ['zoloft', 'lustral'], atc: ['N06AB06'] },
    { name: 'citalopram', alsoKnownAs: ['celexa', 'cipramil'], atc: ['N06AB04'] },
    { name: 'escitalopram', alsoKnownAs: ['lexapro', 'cipralex'], atc: ['N06AB10'] },
    { name: 'fluoxetine', alsoKnownAs: ['prozac', 'sarafem', 'prozep', 'olena', 'oxactin'], atc: ['N06AB03'] },
    { name: 'paroxetine', alsoKnownAs: ['paxil', 'seroxat', 'pexeva', 'brisdelle'], atc: ['N06AB05'] },
    { name: 'fluvoxamine', alsoKnownAs: ['luvox', 'faverin'], atc: ['N06AB08'] },
    {
      name: 'venlafaxine',
      alsoKnownAs: ['effexor', 'effexor xr', 'efexor', 'efexor xl', 'vensir', 'venlalic'],
      atc: ['N06AX16'],
    },
    { name: 'desvenlafaxine', alsoKnownAs: ['pristiq'], atc: ['N06AX23'] },
    { name: 'duloxetine', alsoKnownAs: ['cymbalta', 'yentreve', 'duciltia', 'drizalma'], atc: ['N06AX21'] },
    { name: 'levomilnacipran', alsoKnownAs: ['fetzima'], atc: ['N06AX28'] },
    { name: 'milnacipran', alsoKnownAs: ['savella'], atc: ['N06AX17'] },
    { name: 'vortioxetine', alsoKnownAs: ['brintellix', 'trintellix'], atc: ['N06AX26'] },
  ],
  prevalence: {
    at30: elicited(0.1, 'depression and anxiety; more women'),
    at50: elicited(0.13, 'depression and anxiety; more women'),
    at70: elicited(0.1, 'depression and anxiety; more women'),
  },
  effects: [
    { cause: 'low-sodium', odds: judged(2.5, [1.8, 3.5], 'table A: two to three; first weeks, over 65s most') },
    { cause: 'restless-legs', odds: judged(2, [1.2, 3], 'table C; mirtazapine is worse and not of this class') },
    { cause: 'periodic-limb-movements', odds: judged(2, [1.2, 3.5], 'leg kicks in sleep studies') },
  ],
  monitor: ['sodium'],
}
