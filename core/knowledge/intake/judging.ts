// How sure must one be before saying that intake is enough or short, and when is nothing said at all?
import { judged } from '../types/index.js'

export const judging = {
  /** Likely enough from here up; likely short from its complement down. */
  settled: judged(
    0.9,
    [0.8, 0.975],
    'policy; IOM 2000 speaks of 0.85 to 0.975, and one more piece of evidence is always at hand (a blood test)',
    ['iom-2000'],
  ),
  /** Under this share of the energy with known figures the mean is not judged. */
  coverage: judged(0.8, [0.7, 0.9], 'policy: a mean of which more than a fifth is guessed says too little'),
  /** Grams of pure alcohol in one British unit. */
  alcoholUnitG: judged(7.9, [7.9, 8], 'by definition 10 ml of pure alcohol, 0.79 g each; 8 g in round figures'),
  /** Years of age from which, and under which, women are taken to menstruate when nobody has said. */
  menstruatesFrom: judged(19, [19, 19], 'the table of needs for iron is for adult women; girls have one of their own'),
  menstruatesBelow: judged(51, [45, 55], 'where the reference values change; the menopause comes at about 51'),
} as const
