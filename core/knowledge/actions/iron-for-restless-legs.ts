// An action: iron for restless legs when ferritin is low.
import type { Action } from '../types/index.js'
import { over } from '../urgency/when.js'
import { boundByMinerals } from './groups.js'
import { high } from './limits.js'

export const ironForRestlessLegs: Action = {
  id: 'iron-for-restless-legs',
  kind: 'supplement',
  causes: ['restless-legs', 'periodic-limb-movements'],
  certainty: 'moderate',
  sources: ['hd-rls', 'ohayon-2012'],
  position: 'prescriber',
  guard: {
    refuse: [over('ferritin', high.ferritin)],
    askFirst: [{ fact: 'gut-disease' }, boundByMinerals],
  },
}
