// An action: naftidrofuryl.
import { derived, type Action } from '../types/index.js'
import { expecting } from './groups.js'

export const naftidrofuryl: Action = {
  id: 'naftidrofuryl',
  kind: 'specialist',
  causes: ['background', 'arterial-disease'],
  effect: derived(-0.71, [-0.9, -0.1], 'median 5 against 17 cramps in a cross-over of 14 people: far too few to lean on', [
    'young-1993',
  ]),
  certainty: 'very-low',
  sources: ['young-1993', 'aan-2010'],
  position: 'prescriber',
  when: { fact: 'self-care-failed' },
  guard: {
    refuse: [{ fact: 'liver-disease-known' }, { fact: 'kidney-stones' }],
    askFirst: [expecting],
  },
}
