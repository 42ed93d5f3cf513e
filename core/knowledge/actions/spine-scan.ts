// An action: a scan of the lower spine.
import type { Action } from '../types/index.js'

export const spineScan: Action = {
  id: 'spine-scan',
  kind: 'test',
  causes: ['spinal-nerve-compression'],
  certainty: 'moderate',
  sources: ['suri-2010'],
  position: 'prescriber',
  guard: {
    refuse: [],
    askFirst: [],
  },
}
