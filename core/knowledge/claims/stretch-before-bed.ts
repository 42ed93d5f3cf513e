// A claim, number 38 of the seed: Stretch before bed and before exercise.
import { measured, type Claim } from '../types/index.js'

export const stretchBeforeBed: Claim = {
  id: 'stretch-before-bed',
  aliases: ['f38'],
  verdict: 'partly',
  sources: ['hallegraeff-2012', 'coppin-2005', 'cochrane-non-drug-2021'],
  numbers: [
    measured(-1.2, [-1.8, -0.6], 'hallegraeff-2012', 'cramps a night after six weeks of bedtime stretches'),
    measured(1.95, [-3.01, 6.9], 'coppin-2005', 'cramps in four weeks, calf stretches against sham'),
  ],
}
