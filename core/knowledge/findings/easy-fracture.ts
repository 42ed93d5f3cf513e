// A finding: has a bone broken after a small fall? (F38)
import { elicited, measured, type Finding } from '../types/index.js'

export const easyFracture: Finding = {
  id: 'easy-fracture',
  aliases: ['f38'],
  leak: {
    under60: elicited(0.03, 'rare under sixty'),
    over60: elicited(0.1, 'thin bones'),
  },
  given: {
    osteomalacia: measured(0.76, [0.5, 0.93], 'basha-2000', 'of 17 biopsy-proven cases, quoted second-hand'),
    'kidney-disease': elicited(0.15, 'bone disease of the kidney'),
  },
}
