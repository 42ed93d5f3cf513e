// Osteomalacia: soft bones after long and severe lack of vitamin D (or phosphate). Bone pain that people call leg cramps.
import type { Cause } from '../types/index.js'
import { derived, elicited, judged } from '../types/index.js'

export const osteomalacia: Cause = {
  id: 'osteomalacia',
  aliases: ['osteom', 'soft bones', 'adult rickets'],
  type: 'nutrient',
  prior: {
    at30: elicited(0.00008, 'table A gives .0003 in all; the rest comes through low vitamin D and malabsorption'),
    at50: elicited(0.00012, 'table A gives .0003 in all; the rest comes through low vitamin D and malabsorption'),
    at70: elicited(0.0009, 'table A gives .001 in all; little of it follows from the low vitamin D share of this age'),
  },
  female: judged(2, [1.2, 4], 'covered dress, pregnancies and fewer outdoor hours in the case series'),
  from: [
    {
      cause: 'low-vitamin-d',
      probability: derived(
        0.0025,
        [0.0005, 0.01],
        '0.23 % of samples under 25 nmol/L had the full blood pattern, all at 18 or less',
        ['bolland-2021'],
      ),
    },
    {
      cause: 'malabsorption',
      probability: judged(0.004, [0.001, 0.015], 'twenty times the odds of a .0003 base, less what goes through low vitamin D'),
    },
  ],
  processes: [
    {
      id: 'osteomalacia-cramp',
      felt: 'cramp',
      pattern: 'tetany',
      rate: {
        kind: 'link',
        probability: judged(
          0.15,
          [0.03, 0.3],
          'table A; cramp or spasm, Chvostek or tingling in only 6-12 % of 17 proven cases, so the low end reaches under that',
          ['basha-2000'],
        ),
      },
    },
    {
      id: 'osteomalacia-bone-pain',
      felt: 'mimic',
      pattern: 'myalgia',
      rate: {
        kind: 'link',
        probability: judged(
          0.2,
          [0.08, 0.4],
          'bone pain in 94 %, nearly always lasting; about one in five is taken to call it leg cramp',
          ['basha-2000'],
        ),
      },
      descriptors: { 'hard-knot': elicited(0.02, 'bone pain has no knot'), sudden: elicited(0.04, 'dull and creeping') },
    },
  ],
  reversibility: judged(0.9, [0.75, 0.97], 'pain and weakness mostly gone 3 to 12 months after treatment'),
  treatmentEvidence: judged(0.8, [0.6, 0.95], 'no trial could leave it untreated; strength returned in series', ['glerup-2000']),
  stakes: judged(6, [4, 8], 'fractures and lost walking, all avoidable'),
  confirm: ['alp', 'vitamin-d-25oh', 'phosphate', 'pth', 'calcium-adjusted'],
  actions: ['see-doctor-soon', 'blood-tests', 'treat-vitamin-d', 'food-calcium-and-d'],
}
