// A finding: do both ankles swell? (F30)
import { elicited, judged, type Finding } from '../types/index.js'

export const bothAnklesSwell: Finding = {
  id: 'both-ankles-swell',
  aliases: ['f30'],
  leak: {
    under60: elicited(0.06, 'heat and long days'),
    over60: elicited(0.15, 'veins and medicines'),
  },
  given: {
    'venous-insufficiency': elicited(0.55, 'by evening'),
    cirrhosis: elicited(0.45, 'low albumin'),
    'kidney-disease': elicited(0.4, 'salt and water stay'),
    'heart-failure': elicited(0.6, 'part of the picture'),
    dialysis: elicited(0.5, 'between sessions'),
    'pregnancy-cramps': judged(0.45, [0.35, 0.6], 'swelling goes with cramps, odds ratio 2.28', ['abandeh-2024']),
    dihydropyridine: elicited(0.15, 'a known effect of amlodipine and its like'),
    'low-thiamine': elicited(0.25, 'wet beriberi'),
  },
}
