// A claim, number 9 of the seed: A 2014 study found that 71 % of people with chronic pain lacked vitamin D.
import { measured, type Claim } from '../types/index.js'

export const seventyOnePercent: Claim = {
  id: 'seventy-one-percent',
  aliases: ['f9'],
  verdict: 'partly',
  sources: ['von-kanel-2014', 'turner-2008', 'herrick-2019'],
  numbers: [
    measured(0.71, [0.64, 0.78], 'von-kanel-2014', 'share with 25OHD under 50 nmol/L, n = 174; interval computed'),
    measured(0.26, [0.206, 0.311], 'turner-2008', 'share at or under 50 nmol/L in a US pain centre, n = 267'),
    measured(0.23, [0.21, 0.25], 'herrick-2019', 'share under 50 nmol/L in the US population; interval judged'),
  ],
}
