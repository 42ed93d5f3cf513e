// Anti-inflammatory painkillers: listed beside cramps, but people take them because something hurts.
import type { MedicineClass } from '../types/index.js'
import { elicited, judged } from '../types/index.js'

export const nsaid: MedicineClass = {
  id: 'nsaid',
  aliases: ['non-steroidal anti-inflammatory drug', 'cox-2 inhibitor'],
  atc: ['M01AB', 'M01AC', 'M01AE', 'M01AG', 'M01AH', 'M01AX01'],
  onlyInWholeBody: true,
  ingredients: [
    {
      name: 'ibuprofen',
      alsoKnownAs: ['advil', 'motrin', 'nurofen', 'brufen', 'calprofen', 'ibucalm', 'fenbid'],
      atc: ['M01AE01'],
    },
    {
      name: 'naproxen',
      alsoKnownAs: ['aleve', 'naprosyn', 'anaprox', 'feminax ultra', 'naprelan', 'boots period pain relief'],
      atc: ['M01AE02'],
    },
    {
      name: 'diclofenac',
      alsoKnownAs: ['voltaren', 'voltarol', 'cataflam', 'diclomax', 'motifene', 'zorvolex'],
      atc: ['M01AB05'],
    },
    { name: 'indometacin', alsoKnownAs: ['indomethacin', 'indocin', 'indocid'], atc: ['M01AB01'] },
    { name: 'etodolac', alsoKnownAs: ['lodine', 'etopan', 'eccoxolac'], atc: ['M01AB08'] },
    { name: 'ketorolac', alsoKnownAs: ['toradol'], atc: ['M01AB15'] },
    { name: 'sulindac', alsoKnownAs: ['clinoril'], atc: ['M01AB02'] },
    { name: 'meloxicam', alsoKnownAs: ['mobic', 'vivlodex'], atc: ['M01AC06'] },
    { name: 'piroxicam', alsoKnownAs: ['feldene'], atc: ['M01AC01'] },
    { name: 'tenoxicam', alsoKnownAs: ['mobiflex'], atc: ['M01AC02'] },
    { name: 'ketoprofen', alsoKnownAs: ['orudis', 'oruvail', 'axorid'], atc: ['M01AE03'] },
    { name: 'dexketoprofen', alsoKnownAs: ['keral'], atc: ['M01AE17'] },
    { name: 'flurbiprofen', alsoKnownAs: ['froben', 'ansaid'], atc: ['M01AE09'] },
    { name: 'oxaprozin', alsoKnownAs: ['daypro'], atc: ['M01AE12'] },
    { name: 'nabumetone', alsoKnownAs: ['relafen', 'relifex'], atc: ['M01AX01'] },
    { name: 'mefenamic acid', alsoKnownAs: ['ponstan', 'ponstel'], atc: ['M01AG01'] },
    { name: 'celecoxib', alsoKnownAs: ['celebrex'], atc: ['M01AH01'] },
    { name: 'etoricoxib', alsoKnownAs: ['arcoxia'], atc: ['M01AH05'] },
    { name: 'diclofenac with misoprostol', alsoKnownAs: ['arthrotec'], atc: ['M01AB55'] },
    { name: 'naproxen with esomeprazole', alsoKnownAs: ['vimovo'], atc: ['M01AE52'] },
    { name: 'ibuprofen with famotidine', alsoKnownAs: ['duexis'], atc: ['M01AE51'] },
  ],
  prevalence: {
    at30: elicited(0.08, 'regular use; far more take one now and then'),
    at50: elicited(0.12, 'regular use; far more take one now and then'),
    at70: elicited(0.12, 'regular use; far more take one now and then'),
  },
  relativeRisk: judged(
    1.15,
    [1, 1.5],
    'painkillers stood out in one small study, which pain itself explains; 1.2 pulled toward 1',
    ['aafp-2012', 'abdulla-1999'],
  ),
  effects: [
    { cause: 'low-sodium', odds: judged(1.2, [1, 1.8], 'the kidney holds water') },
    { cause: 'kidney-disease', odds: judged(1.3, [1, 2], 'with long daily use') },
  ],
  monitor: ['creatinine', 'potassium'],
}
