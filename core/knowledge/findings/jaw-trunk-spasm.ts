// A finding: stiff jaw, neck or trunk, with spasms to noise or touch? (F22)
import { elicited, type Finding } from '../types/index.js'

const leak = elicited(0.001, 'hardly ever')

export const jawTrunkSpasm: Finding = {
  id: 'jaw-trunk-spasm',
  aliases: ['f22'],
  leak: { under60: leak, over60: leak },
  given: {
    'tetanus-stiff-person': elicited(0.9, 'by definition'),
    'low-calcium': elicited(0.03, 'severe tetany reaches the trunk'),
  },
}
