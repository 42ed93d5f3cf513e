// A risk: has a doctor said that you have liver disease? (R19)
import { judged, type Risk } from '../types/index.js'

export const liverDiseaseKnown: Risk = {
  id: 'liver-disease-known',
  aliases: ['r19'],
  prevalence: judged(0.02, [0.01, 0.04], 'told so, fatty liver left out by most'),
  effects: [{ cause: 'cirrhosis', odds: judged(50, [20, 100], "the reference's figure") }],
}
