// A feature of the episode: when walking brings it on, does standing still end it within ten minutes? (D18)
import { elicited, type Descriptor } from '../types/index.js'

export const standingStillRelieves: Descriptor = {
  id: 'standing-still-relieves',
  aliases: ['d18'],
  kind: 'yes-no',
  given: {
    idiopathic: elicited(0.08, 'the reference leaves it empty: no walking pain, so as otherwise'),
    exertion: elicited(0.4, 'rest ends some'),
    stenosis: elicited(0.15, 'standing keeps the canal narrow'),
    claudication: elicited(0.85, 'the definition'),
    venous: elicited(0.05, 'standing makes it worse'),
    clot: elicited(0.02, 'constant'),
    myalgia: elicited(0.2, 'rest helps some'),
    'metabolic-myopathy': elicited(0.7, 'rest ends early contracture'),
  },
  otherwise: elicited(0.08, 'those without walking pain have nothing to relieve, yet some say yes'),
}
