// A finding: are you unsteady or falling, worse in the dark? (F12)
import { elicited, type Finding } from '../types/index.js'

export const unsteady: Finding = {
  id: 'unsteady',
  aliases: ['f12'],
  leak: {
    under60: elicited(0.04, 'rare under sixty'),
    over60: elicited(0.15, 'eyes, ears and age'),
  },
  given: {
    'low-b12': elicited(0.45, 'the sense of where the feet are goes', ['healton-1991']),
    polyneuropathy: elicited(0.5, 'the same'),
    'spinal-nerve-compression': elicited(0.45, 'wide-based gait LR+ 13, Romberg LR+ 4.2', ['suri-2010']),
    'low-thiamine': elicited(0.45, 'ataxia in 42 %', ['mates-2021']),
    parkinsonism: elicited(0.55, 'balance goes late'),
    'low-sodium': elicited(0.4, 'falls at a level others walk with'),
    alcohol: elicited(0.25, 'drink itself and the cerebellum'),
  },
}
