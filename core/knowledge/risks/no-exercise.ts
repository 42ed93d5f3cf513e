// A risk: hardly any walking or exercise in the week? (R27)
import { elicited, judged, type Risk } from '../types/index.js'

export const noExercise: Risk = {
  id: 'no-exercise',
  aliases: ['r27'],
  prevalence: judged(0.12, [0.08, 0.25], 'stricter than surveys, so that it agrees with the prior of the node'),
  effects: [{ cause: 'inactivity', probability: elicited(0.95, 'it is the definition of the node') }],
}
