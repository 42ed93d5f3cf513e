// Spinal nerve compression: a narrowed spinal canal or a pinched root. The reference's root lesion is folded in here.
import type { Cause } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const spinalNerveCompression: Cause = {
  id: 'spinal-nerve-compression',
  aliases: [
    'lss',
    'radic',
    'lumbar spinal stenosis',
    'spinal stenosis',
    'sciatica',
    'radiculopathy',
    'slipped disc',
    'pinched nerve',
  ],
  type: 'disease',
  prior: {
    at30: elicited(0.005, 'table A', ['jama-lss']),
    at50: elicited(0.03, 'table A', ['jama-lss']),
    at70: judged(0.12, [0.07, 0.2], 'clinical stenosis in 12 % of older men, 21 % of a retirement community', ['jama-lss']),
  },
  processes: [
    {
      id: 'spinal-nerve-cramp',
      felt: 'cramp',
      pattern: 'stenosis',
      rate: {
        kind: 'link',
        probability: judged(
          0.036,
          [0.003, 0.15],
          'odds 4.6 before surgery, none in the community; table A .09 (0-.3), halved to fit the survey total at 70',
          ['matsumoto-2009', 'handa-2022'],
        ),
      },
    },
    {
      id: 'spinal-nerve-walking-pain',
      felt: 'mimic',
      pattern: 'stenosis',
      rate: {
        kind: 'link',
        probability: judged(
          0.007,
          [0.002, 0.03],
          'leg pain on standing and walking in four of five; few would call it a weekly cramp rather than back or leg pain',
          ['suri-2010'],
        ),
      },
      descriptors: {
        'at-night': elicited(0.12, 'comes on standing and walking'),
        'after-effort': elicited(0.6, 'on walking, eased by sitting'),
        sudden: elicited(0.15, 'builds up over minutes'),
        'hard-knot': elicited(0.05, 'no knot'),
        'stretch-ends-it': elicited(0.08, 'bending helps, stretching the calf does not'),
      },
    },
  ],
  reversibility: judged(0.2, [0.05, 0.4], 'after surgery cramps were better in 18 %, the same in 46 %, worse in 26 %', [
    'matsumoto-2009',
  ]),
  treatmentEvidence: judged(0.2, [0.05, 0.4], 'one uncontrolled series for conservative care', [
    'nishant-2014',
    'matsumoto-2009',
  ]),
  stakes: judged(5, [3, 8], 'seldom, but then urgently, bladder and leg function'),
  confirm: ['emg-neuropathy'],
  actions: ['spine-care', 'spine-scan', 'walking-or-cycling', 'bedtime-stretch', 'see-doctor-routine'],
}
