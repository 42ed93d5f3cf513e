// A finding: can you see varicose veins? (F35)
import { elicited, measured, type Finding } from '../types/index.js'

const leak = measured(0.35, [0.3, 0.41], 'evans-1999', '40 % of men, 32 % of women at 18 to 64')

export const varicoseVeins: Finding = {
  id: 'varicose-veins',
  aliases: ['f35'],
  leak: { under60: leak, over60: leak },
  given: {
    'venous-insufficiency': elicited(0.95, 'nearly always visible'),
    'pregnancy-cramps': elicited(0.45, 'veins widen in pregnancy'),
  },
}
