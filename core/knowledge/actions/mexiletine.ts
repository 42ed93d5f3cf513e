// An action: mexiletine.
import { recalled, type Action } from '../types/index.js'
import { heartTrouble } from './groups.js'

export const mexiletine: Action = {
  id: 'mexiletine',
  kind: 'specialist',
  causes: ['motor-neurone-disease', 'cramp-fasciculation'],
  effect: recalled(-0.5, [-0.7, -0.3], 'oskarsson-2018', 'in motor neurone disease: 18 of 20 had fewer, roughly half'),
  certainty: 'moderate',
  sources: ['oskarsson-2018'],
  position: 'prescriber',
  upTo: 'routine',
  guard: {
    refuse: [heartTrouble],
    askFirst: [{ fact: 'liver-disease-known' }, { fact: 'epilepsy' }],
  },
}
