// An action: magnesium for a few weeks, as a trial on yourself.
import { measured, type Action } from '../types/index.js'
import { kidneySevere, kidneyReduced, magnesiumHigh, boundByMinerals, child, expecting } from './groups.js'

export const magnesiumTrial: Action = {
  id: 'magnesium-trial',
  kind: 'supplement',
  causes: ['background', 'low-magnesium'],
  effect: measured(
    -0.096,
    [-0.231, 0.04],
    'cochrane-magnesium-2020',
    'per cent change of cramps at four weeks, three trials, n = 177',
  ),
  certainty: 'moderate',
  sources: ['cochrane-magnesium-2020', 'roguin-2017', 'frusso-1999', 'barna-2021'],
  position: 'suggest',
  upTo: 'routine',
  guard: {
    refuse: [kidneySevere, { fact: 'heart-block' }, { fact: 'myasthenia' }, magnesiumHigh, { fact: 'diarrhoea' }],
    askFirst: [
      kidneyReduced,
      expecting,
      { fact: 'digoxin' },
      boundByMinerals,
      { fact: 'magnesium-supplement' },
      { fact: 'gut-disease' },
      { fact: 'neuromuscular-known' },
      child,
    ],
  },
}
