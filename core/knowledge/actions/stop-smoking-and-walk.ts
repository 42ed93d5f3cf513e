// An action: stop smoking, and walk.
import type { Action } from '../types/index.js'

export const stopSmokingAndWalk: Action = {
  id: 'stop-smoking-and-walk',
  kind: 'habit',
  causes: ['arterial-disease', 'limb-ischaemia'],
  certainty: 'high',
  sources: ['jama-pad'],
  position: 'suggest',
  guard: {
    refuse: [{ fact: 'sudden-cold-white-leg' }],
    askFirst: [{ fact: 'night-foot-pain' }, { fact: 'foot-sores' }],
  },
}
