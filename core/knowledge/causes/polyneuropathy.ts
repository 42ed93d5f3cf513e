// Polyneuropathy: damage to the long nerves of both legs. The largest single known cause of troublesome cramps after middle age.
import type { Cause } from '../types/index.js'
import { derived, elicited, judged } from '../types/index.js'

export const polyneuropathy: Cause = {
  id: 'polyneuropathy',
  aliases: ['pn', 'peripheral neuropathy', 'neuropathy', 'nerve damage'],
  type: 'disease',
  // Table A's odds (diabetes 6, alcohol 4, B12 8, kidney 4) became chain probabilities; the rest of each total is here.
  prior: {
    at30: elicited(0.0025, 'table A .008 in all, five parents taken out'),
    at50: elicited(0.008, 'table A .025 in all, five parents taken out'),
    at70: elicited(0.046, 'table A .08 in all, five parents taken out'),
  },
  from: [
    {
      cause: 'diabetes',
      probability: judged(0.1, [0.05, 0.22], '.08 at diagnosis, .3 at ten years; kept low so that the total stays near table A'),
    },
    { cause: 'alcohol', probability: judged(0.02, [0.007, 0.06], 'four times the odds, most of it at dependence') },
    { cause: 'kidney-disease', probability: judged(0.1, [0.03, 0.25], 'four times the odds in table A; numb feet in a fifth') },
  ],
  processes: [
    {
      id: 'polyneuropathy-cramp',
      felt: 'cramp',
      pattern: 'neuropathy',
      rate: {
        kind: 'link',
        probability: derived(
          0.075,
          [0.04, 0.2],
          '63 % in a clinic, six a week; milder outside. Table A .17, more than halved to fit the survey at 70',
          ['maxwell-2014', 'nhanes-2005-2006'],
        ),
      },
    },
  ],
  reversibility: judged(0.2, [0.05, 0.4], 'only as far as its own cause can be put right'),
  treatmentEvidence: judged(0.2, [0.08, 0.4], 'no cramp treatment proven in neuropathy; botulinum in small trials'),
  stakes: judged(5, [3, 7], 'foot ulcers and falls; some causes are curable if found early'),
  confirm: ['emg-neuropathy', 'hba1c', 'vitamin-b12', 'tsh', 'creatinine', 'mcv'],
  actions: ['blood-tests', 'nerve-tests', 'foot-care', 'bedtime-stretch', 'medicine-review', 'botulinum', 'see-doctor-routine'],
}
