// A finding: does back pain run into the buttock or leg? (F13)
import { elicited, type Finding } from '../types/index.js'

export const backPainToLeg: Finding = {
  id: 'back-pain-to-leg',
  aliases: ['f13'],
  leak: {
    under60: elicited(0.15, 'sciatica comes and goes'),
    over60: elicited(0.2, 'a fifth of older people'),
  },
  given: {
    'spinal-nerve-compression': elicited(0.83, 'stenosis .80 and a single root .90; both legs LR+ 6.3 (3.1-13)', ['suri-2010']),
    osteomalacia: elicited(0.5, 'pelvis and back ache'),
  },
}
