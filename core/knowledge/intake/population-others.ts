// How much do people eat of the nutrients that `population` leaves out? Made by scripts/intake-spread.mjs from NHANES 2015-16; never edited by hand.
import type { PopulationGroup } from './population.js'
import { others } from './population-read.js'

/** A line is a nutrient, its mean, its SD within a person and its SD between people. */
export const populationOthers: readonly PopulationGroup[] = [
  others(
    { id: 'male-19-30', sex: 'male', from: 19, below: 31 },
    383,
    `proteinG 98 41.3 33.3
phosphorusMg 1620 608 515
ironMg 16.4 7.77 6.31
zincMg 13.1 6.28 4.48
vitaminB6Mg 2.72 1.89 1.44
folateDfeUg 611 377 270
vitaminCMg 80.8 83.8 57.3`,
  ),
  others(
    { id: 'male-31-50', sex: 'male', from: 31, below: 51 },
    643,
    `proteinG 95.5 37.4 20.7
phosphorusMg 1590 584 364
ironMg 16.3 7.53 5.69
zincMg 13.3 8.13 3.53
vitaminB6Mg 2.53 1.75 1.09
folateDfeUg 608 332 255
vitaminCMg 86.2 82.6 50.1`,
  ),
  others(
    { id: 'male-51-70', sex: 'male', from: 51, below: 71 },
    692,
    `proteinG 93.2 34.8 21.1
phosphorusMg 1540 536 373
ironMg 15.4 7.36 4.94
zincMg 12.9 5.62 2.93
vitaminB6Mg 2.33 1.1 0.839
folateDfeUg 555 309 200
vitaminCMg 79 63.6 65.6`,
  ),
  others(
    { id: 'male-71-up', sex: 'male', from: 71 },
    333,
    `proteinG 75.9 27.8 19.2
phosphorusMg 1340 435 390
ironMg 16.5 8.04 7.94
zincMg 11.7 5.11 6.25
vitaminB6Mg 2.13 1.04 0.874
folateDfeUg 568 318 270
vitaminCMg 86.5 63.3 47.4`,
  ),
  others(
    { id: 'female-19-30', sex: 'female', from: 19, below: 31 },
    411,
    `proteinG 69.2 28.6 19
phosphorusMg 1170 434 324
ironMg 11.8 6.13 3.35
zincMg 9.18 4.51 2.52
vitaminB6Mg 1.79 1.2 0.653
folateDfeUg 459 308 176
vitaminCMg 65.2 57.6 39.5`,
  ),
  others(
    { id: 'female-31-50', sex: 'female', from: 31, below: 51 },
    717,
    `proteinG 72.5 27 17.7
phosphorusMg 1230 426 295
ironMg 12.7 6.32 3.78
zincMg 9.67 4.33 2.23
vitaminB6Mg 1.86 1.01 0.963
folateDfeUg 473 270 168
vitaminCMg 71.5 61.4 34.4`,
  ),
  others(
    { id: 'female-51-70', sex: 'female', from: 51, below: 71 },
    740,
    `proteinG 68.7 24.6 15.9
phosphorusMg 1170 392 308
ironMg 12.3 5.35 4.2
zincMg 9.59 4.21 3.2
vitaminB6Mg 1.65 0.732 0.543
folateDfeUg 433 235 150
vitaminCMg 71 66.2 34.1`,
  ),
  others(
    { id: 'female-71-up', sex: 'female', from: 71 },
    327,
    `proteinG 60.9 22.9 12.9
phosphorusMg 1050 374 236
ironMg 11.2 5 3.68
zincMg 8.36 4.72 2.69
vitaminB6Mg 1.5 0.727 0.31
folateDfeUg 389 177 147
vitaminCMg 75.5 59.5 38.3`,
  ),
]
