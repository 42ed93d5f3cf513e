// A risk: has a doctor said varicose veins or weak leg veins?
import { elicited, judged, type Risk } from '../types/index.js'

export const varicoseKnown: Risk = {
  id: 'varicose-known',
  aliases: [],
  prevalence: judged(0.04, [0.02, 0.06], 'told so; many more can see some'),
  effects: [
    { cause: 'venous-insufficiency', probability: elicited(0.6, 'the node is veins that give symptoms, and many give none') },
  ],
}
