// An action: an ultrasound scan of the leg.
import type { Action } from '../types/index.js'

export const legScan: Action = {
  id: 'leg-scan',
  kind: 'test',
  causes: ['deep-vein-clot', 'calf-injury', 'venous-insufficiency'],
  certainty: 'high',
  sources: ['geersing-2014', 'goodacre-2005'],
  position: 'prescriber',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
