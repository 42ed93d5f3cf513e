// A result or a sign that a clinician finds: haemoglobin below the normal range (B4-HAEMOGLOBIN)
import { elicited, judged, type Finding } from '../types/index.js'

export const labAnaemia: Finding = {
  id: 'lab-anaemia',
  aliases: ['b4-haemoglobin'],
  leak: {
    under60: elicited(0.05, 'periods, mostly'),
    over60: elicited(0.11, 'one in ten at older ages'),
  },
  given: {
    'low-b12': judged(0.55, [0.4, 0.72], '28 % of those with nerve trouble have neither anaemia nor large cells', [
      'healton-1991',
    ]),
    'kidney-disease': elicited(0.55, "the kidney's hormone is missing"),
    dialysis: elicited(0.85, 'nearly all'),
    cirrhosis: elicited(0.45, 'bleeding and a large spleen'),
    malabsorption: elicited(0.4, 'iron, folate, B12'),
    'heart-failure': elicited(0.3, 'a third'),
  },
}
