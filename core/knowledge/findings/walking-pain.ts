// A finding: does walking a set distance bring leg pain? (F14)
import { elicited, judged, type Finding } from '../types/index.js'

export const walkingPain: Finding = {
  id: 'walking-pain',
  aliases: ['f14'],
  leak: {
    under60: elicited(0.03, 'knees and shins aside'),
    over60: elicited(0.08, 'joints count as distance for some'),
  },
  given: {
    'arterial-disease': judged(0.35, [0.2, 0.5], 'a third of those with narrowed arteries; claudication LR+ 3.3 (2.3-4.8)', [
      'khan-2006',
    ]),
    'spinal-nerve-compression': judged(0.82, [0.65, 0.9], 'stenosis LR+ 3.7, LR- 0.23', ['suri-2010']),
    'exertional-compartment': elicited(0.95, 'at a fixed time of running'),
    'metabolic-myopathy': elicited(0.95, 'within minutes of effort'),
  },
}
