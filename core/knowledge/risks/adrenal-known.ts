// A risk: do you have Addison's disease or weak adrenal glands?
import { judged, type Risk } from '../types/index.js'

export const adrenalKnown: Risk = {
  id: 'adrenal-known',
  aliases: [],
  prevalence: judged(0.00004, [0.00002, 0.00008], 'told so; the dangerous kind is the unknown one'),
  effects: [
    {
      cause: 'adrenal-insufficiency',
      probability: judged(0.3, [0.1, 0.97], 'the node is the untreated kind; those who are told take hormone'),
    },
  ],
}
