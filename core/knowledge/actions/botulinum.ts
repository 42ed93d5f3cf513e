// An action: botulinum toxin into the calf.
import type { Action } from '../types/index.js'
import { expecting } from './groups.js'

export const botulinum: Action = {
  id: 'botulinum',
  kind: 'specialist',
  causes: ['spinal-nerve-compression', 'polyneuropathy', 'diabetes', 'parkinsonism'],
  certainty: 'low',
  sources: ['aan-2010'],
  position: 'prescriber',
  when: { fact: 'self-care-failed' },
  guard: {
    refuse: [{ fact: 'myasthenia' }, { fact: 'trouble-swallowing' }],
    askFirst: [{ fact: 'neuromuscular-known' }, expecting, { fact: 'vitamin-k-antagonist' }],
  },
}
