// A risk that only the guard asks after: has your blood sodium ever been too low?
import { judged, type Risk } from '../types/index.js'

export const lowSodiumBefore: Risk = {
  id: 'low-sodium-before',
  aliases: [],
  aside: true,
  prevalence: judged(0.03, [0.01, 0.06], 'commoner over 65 and on thiazides'),
  effects: [],
}
