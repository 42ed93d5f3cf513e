// What came of stretching when it was tried? Every trial of it that could be found, the good news and the bad.
import { derived, measured, recalled, type StretchTrial } from '../types/index.js'

export const stretchTrials: readonly StretchTrial[] = [
  {
    id: 'hallegraeff-2012',
    protocols: ['hallegraeff-2012', 'hallegraeff-2012-sitting'],
    design: 'randomised',
    people: measured(
      80,
      [80, 80],
      'hallegraeff-2012',
      'over 55, with cramps at least once a week; those beside them did nothing',
    ),
    results: [
      {
        measure: 'cramps-a-night',
        difference: measured(-1.2, [-1.8, -0.6], 'hallegraeff-2012', 'from about three a night; everyone knew who stretched'),
      },
      {
        measure: 'pain-of-ten',
        difference: measured(-1.3, [-1.7, -0.9], 'hallegraeff-2012', 'cm on a line of ten'),
      },
    ],
    answer: 'helped',
  },
  {
    id: 'coppin-2005',
    protocols: ['coppin-2005'],
    design: 'randomised',
    people: measured(191, [181, 191], 'coppin-2005', 'sixty and over, all on quinine; 181 were counted at twelve weeks'),
    results: [
      {
        measure: 'cramps-in-four-weeks',
        difference: measured(
          1.95,
          [-3.01, 6.9],
          'coppin-2005',
          'against sham movements of the legs, from memory at twelve weeks',
        ),
      },
    ],
    answer: 'no-difference',
  },
  {
    id: 'daniell-1979',
    protocols: ['daniell-1979'],
    design: 'uncontrolled',
    people: recalled(44, [44, 44], 'daniell-1979', 'a letter; all reported a cure within a week, beside nobody'),
    results: [],
    answer: 'cannot-tell',
  },
  {
    id: 'elavally',
    protocols: ['dialysis-bedside'],
    design: 'controlled',
    people: measured(64, [64, 64], 'elavally', 'on dialysis; compared afterwards only'),
    results: [
      {
        measure: 'cramps-a-session',
        difference: derived(-1, [-1.3, -0.3], '0.30 against 1.3 a session, p < .001; the spread was not seen, so a wide guess', [
          'elavally',
        ]),
      },
    ],
    answer: 'helped',
  },
  {
    id: 'cochrane-non-drug-2021',
    protocols: ['hallegraeff-2012', 'coppin-2005'],
    design: 'review',
    people: measured(201, [201, 201], 'cochrane-non-drug-2021', 'three trials, fifty and over, none with a nerve illness'),
    results: [
      {
        measure: 'pain-of-ten',
        difference: measured(
          -1.3,
          [-1.74, -0.86],
          'cochrane-non-drug-2021',
          'cm on a line of ten; calf and thigh for six weeks, one trial, low certainty; calf alone for twelve weeks little or nothing',
        ),
      },
    ],
    answer: 'cannot-tell',
  },
]
