// What do foods of a group usually hold? Made by scripts/foods/group-figures.mjs from FNDDS 2017-2018; never edited by hand.
import type { FoodGroup } from '../types/index.js'
import { group, type GroupFigures } from './group-figure.js'

/** Centiles per 100 g and, where foods have energy, per 100 kcal; `other` is over all foods. */
export const groupFigures: Readonly<Record<Exclude<FoodGroup, 'supplements'>, GroupFigures>> = {
  'milk-and-dairy': group(
    212,
    [21, 170, 252],
    `energyKcal 43 82 386 100 100 100
waterG 38 81.3 89.7 9.75 99.7 209
proteinG 2.87 4.34 27.8 2.8 6.14 13.6
fatG 0.0755 2.3 30.8 0.194 3.04 8.18
carbohydrateG 1.58 7.64 16.2 0.411 11.4 18.6
fibreG 0 0 0.845 0 0 0.952
calciumMg 84.7 136 891 77.2 194 388
magnesiumMg 9 16 35 6.49 16.9 46
potassiumMg 77 159 313 25.1 192 476
sodiumMg 33 70 1280 34.7 105 475
phosphorusMg 86 120 682 79.3 154 302
ironMg 0 0.14 0.724 0 0.114 0.528
zincMg 0.339 0.61 3.9 0.385 0.816 1.59
vitaminDUg 0 1 2 0 1.15 2.56
thiaminMg 0.015 0.044 0.118 0.00536 0.0478 0.165
vitaminB6Mg 0.0246 0.059 0.136 0.017 0.06 0.202
vitaminB12Ug 0.22 0.535 1.65 0.138 0.558 1.18
folateDfeUg 0 6 22.8 0 4.55 17.5
folicAcidUg 0 0 0 0 0 0
vitaminKUg 0 0.2 2.64 0 0.313 1.01
vitaminCMg 0 0 2.4 0 0 3.81
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 2 0 0 3.31`,
  ),
  'plant-drinks': group(
    27,
    [203, 244, 248],
    `energyKcal 19.6 50 189 100 100 100
waterG 71.1 87.9 95.8 46.4 176 520
proteinG 0.31 1.66 2.56 0.62 2.85 7.37
fatG 0.64 1.17 12.2 1.27 2.43 6.62
carbohydrateG 1.91 8.24 16.5 8.89 16.8 20.2
fibreG 0.2 0.3 0.77 0.104 0.732 1.49
calciumMg 46 132 184 43.7 286 987
magnesiumMg 6 15 28 8.1 23.8 54.2
potassiumMg 38.1 105 237 58.6 213 446
sodiumMg 24.1 63 110 25.4 109 391
phosphorusMg 9 33 92.6 12.4 65.5 259
ironMg 0.221 0.32 0.681 0.31 0.9 1.76
zincMg 0.06 0.23 0.719 0.176 0.4 1.33
vitaminDUg 0.24 1 1.2 0.293 2 5.57
thiaminMg 0 0.015 0.0664 0 0.0275 0.148
vitaminB6Mg 0 0.024 0.0882 0 0.0345 0.167
vitaminB12Ug 0 0.39 1 0 0.725 2.13
folateDfeUg 1 5 13.1 2.71 8.47 23.8
folicAcidUg 0 0 0 0 0 0
vitaminKUg 0 1.4 3.42 0 2.22 7.66
vitaminCMg 0 0 2.4 0 0 4.22
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 2.7 0 0 5.06`,
  ),
  meat: group(
    567,
    [43.6, 85, 134],
    `energyKcal 139 216 375 100 100 100
waterG 41.2 59.8 69.2 10.9 28 49.3
proteinG 12.5 24.1 31.9 4.27 11.2 18.8
fatG 3.57 11.3 29.5 2.32 5.25 8.46
carbohydrateG 0 0.04 14.9 0 0.0219 5.47
fibreG 0 0 0.9 0 0 0.301
calciumMg 6 15 52 2.59 6.86 19.1
magnesiumMg 11 23 32 3.81 10.5 17.9
potassiumMg 146 291 486 57.8 136 268
sodiumMg 249 430 1300 111 215 712
phosphorusMg 123 216 289 41.7 97.7 176
ironMg 0.5 1.13 3.99 0.24 0.529 2.2
zincMg 0.79 2.26 5.97 0.351 1.06 3.14
vitaminDUg 0 0.2 1.1 0 0.0791 0.471
thiaminMg 0.0343 0.092 0.612 0.0124 0.0446 0.317
vitaminB6Mg 0.101 0.364 0.685 0.0329 0.165 0.404
vitaminB12Ug 0.18 0.67 3.04 0.0874 0.298 1.6
folateDfeUg 0 7 36.1 0 3.52 14.7
folicAcidUg 0 0 12 0 0 4.76
vitaminKUg 0 1.6 8.4 0 0.727 3.43
vitaminCMg 0 0 2.87 0 0 1.33
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 0 0 0 0`,
  ),
  fish: group(
    434,
    [57, 113, 113],
    `energyKcal 89.7 177 265 100 100 100
waterG 50.3 63.3 78.8 19.2 35.8 87.9
proteinG 13.6 20.1 29.4 6.91 12.1 21.4
fatG 0.917 6.37 15.4 0.846 3.75 6.26
carbohydrateG 0 4.3 13.1 0 3.36 8.24
fibreG 0 0 0.7 0 0 0.413
calciumMg 9 43 112 5.78 24.7 102
magnesiumMg 22.7 31 62.3 11.3 18.9 37.9
potassiumMg 142 318 534 79.1 191 342
sodiumMg 219 405 747 131 236 574
phosphorusMg 153 255 414 79.5 150 317
ironMg 0.22 1.06 4.33 0.189 0.566 2.28
zincMg 0.39 0.71 3.79 0.265 0.396 2.37
vitaminDUg 0 2.15 17.4 0 1.31 9.35
thiaminMg 0.0207 0.125 0.233 0.016 0.0634 0.116
vitaminB6Mg 0.0539 0.211 0.691 0.0327 0.133 0.416
vitaminB12Ug 0.726 1.92 12.8 0.385 1.26 7.43
folateDfeUg 2 22 44 1.53 11.4 25.5
folicAcidUg 0 0 14 0 0 8.59
vitaminKUg 0 1.8 11.8 0 1.14 5.49
vitaminCMg 0 0.5 4.1 0 0.25 3.75
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 0 0 0 0`,
  ),
  eggs: group(
    151,
    [34.5, 130, 210],
    `energyKcal 92.5 171 241 100 100 100
waterG 61.2 72.6 82.7 25.5 42.2 89.8
proteinG 9.46 11.7 13.9 4.93 6.64 10.3
fatG 5.12 12.8 18.3 5.49 7.6 8.08
carbohydrateG 0.68 1.28 4.58 0.37 0.769 3.07
fibreG 0 0 0.3 0 0 0.272
calciumMg 7 55 164 10.6 35 101
magnesiumMg 8 13 20 4.62 8.05 18.7
potassiumMg 109 158 220 60 93.7 222
sodiumMg 217 321 438 119 196 355
phosphorusMg 15 185 248 23.8 104 143
ironMg 0.08 1.54 2.35 0.117 0.859 1.51
zincMg 0.03 1.22 1.54 0.0543 0.702 0.94
vitaminDUg 0 1.7 2.05 0 0.995 1.42
thiaminMg 0.003 0.043 0.117 0.00487 0.0256 0.0817
vitaminB6Mg 0.041 0.166 0.317 0.0367 0.097 0.161
vitaminB12Ug 0.07 0.68 1.19 0.1 0.364 0.565
folateDfeUg 3 31 48.5 3.11 17.9 29.5
folicAcidUg 0 0 0 0 0 0
vitaminKUg 0.3 5.3 51.3 0.19 3.04 35
vitaminCMg 0 0 3.85 0 0 3.07
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 0 0 0 0`,
  ),
  pulses: group(
    95,
    [31.4, 92, 130],
    `energyKcal 97.5 177 329 100 100 100
waterG 14.5 61.2 73.5 4.35 34.6 76.7
proteinG 4.52 8.37 21.8 3.63 4.88 9.19
fatG 0.397 6.86 18 0.338 3.78 6.53
carbohydrateG 7.46 21.4 31.1 3.09 12.2 19.8
fibreG 0.98 6.9 9.89 0.547 3.92 6.36
calciumMg 18 44 156 10.9 28.1 92.6
magnesiumMg 18 45 147 7.68 28.3 45.6
potassiumMg 113 360 640 52.9 212 343
sodiumMg 30.5 238 663 24.9 159 410
phosphorusMg 81.7 146 370 53.5 85.5 152
ironMg 1.17 2.2 4.26 0.664 1.29 2.24
zincMg 0.51 1.01 2.42 0.394 0.59 1.11
vitaminDUg 0 0 0.1 0 0 0.0605
thiaminMg 0.0324 0.151 1.33 0.0239 0.0903 0.593
vitaminB6Mg 0.0457 0.131 0.772 0.0283 0.0852 0.367
vitaminB12Ug 0 0 2.23 0 0 1.05
folateDfeUg 7.7 82 184 7.25 46.1 112
folicAcidUg 0 0 0 0 0 0
vitaminKUg 0 9.2 16.9 0 5.14 9.26
vitaminCMg 0 0.5 3.66 0 0.324 2.71
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 0 0 0 0`,
  ),
  'nuts-and-seeds': group(
    78,
    [28, 28, 32],
    `energyKcal 449 587 690 100 100 100
waterG 1.2 2.11 15.5 0.206 0.349 3.42
proteinG 7.55 19.2 28 1.25 3.24 4.72
fatG 26.7 49.8 72 5.92 8.56 10.4
carbohydrateG 13.3 21.4 50.7 1.93 3.69 10.8
fibreG 2.9 7.7 11.2 0.501 1.33 2.23
calciumMg 28 69 268 5.62 12 47.8
magnesiumMg 87.1 176 392 15.6 30.3 73.4
potassiumMg 313 612 868 57 103 168
sodiumMg 0.85 157 480 0.147 29.6 85.6
phosphorusMg 184 390 1160 37.1 66.3 199
ironMg 1.49 3.12 7.98 0.267 0.568 1.41
zincMg 1.29 3.23 6.85 0.295 0.536 1.11
vitaminDUg 0 0 0 0 0 0
thiaminMg 0.0639 0.18 0.701 0.0117 0.0306 0.117
vitaminB6Mg 0.0937 0.299 1.08 0.0153 0.054 0.187
vitaminB12Ug 0 0 0 0 0 0
folateDfeUg 21 66 234 3.04 11.5 40.7
folicAcidUg 0 0 0 0 0 0
vitaminKUg 0 3.5 35.3 0 0.598 6.29
vitaminCMg 0 0.4 2.91 0 0.0661 0.507
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 0 0 0 0`,
  ),
  dishes: group(
    1757,
    [90, 180, 311],
    `energyKcal 92 167 325 100 100 100
waterG 38.2 66.7 79.9 11.7 39.3 85.9
proteinG 2.48 9.24 18.8 2.11 4.74 11.3
fatG 1.69 7.84 19.2 1.57 4.64 7.02
carbohydrateG 2.88 16.9 31.3 2.17 9.3 18.1
fibreG 0.3 1.2 3.2 0.168 0.769 1.99
calciumMg 10 46 269 6.93 27.4 104
magnesiumMg 12 20 41 6.14 11.8 27.5
potassiumMg 72 196 314 41.1 101 263
sodiumMg 174 385 767 119 228 426
phosphorusMg 47 118 272 34.1 70.5 128
ironMg 0.49 1.24 2.53 0.34 0.728 1.28
zincMg 0.38 1.04 3.01 0.26 0.566 1.58
vitaminDUg 0 0.1 1 0 0.0633 0.544
thiaminMg 0.039 0.149 0.353 0.0247 0.0803 0.202
vitaminB6Mg 0.062 0.13 0.285 0.0273 0.079 0.204
vitaminB12Ug 0 0.34 1.66 0 0.176 0.85
folateDfeUg 9 44 107 5.27 21.5 60.7
folicAcidUg 0 12 46.2 0 6.25 29.6
vitaminKUg 0.6 6.2 35.1 0.333 3.56 23.1
vitaminCMg 0 1.6 13 0 0.873 11.4
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 0 0 0 0`,
  ),
  'soups-and-sauces': group(
    381,
    [9, 300, 312],
    `energyKcal 21 59 276 100 100 100
waterG 51.5 85.7 93.8 16.9 144 441
proteinG 0.56 2.37 7.76 0.637 4.14 11
fatG 0.1 1.7 21.2 0.326 3.25 9.84
carbohydrateG 1.7 6.49 20.8 1.22 11.2 24
fibreG 0 0.7 3.1 0 1.15 5.25
calciumMg 6 21 106 8.96 36.1 127
magnesiumMg 2 10 32 3.09 17.4 56.3
potassiumMg 25 141 319 27.5 246 864
sodiumMg 30 354 1300 76.2 521 3300
phosphorusMg 11 47 133 12.1 75 186
ironMg 0.09 0.45 1.69 0.0814 0.865 2.43
zincMg 0.07 0.3 1.3 0.0857 0.519 1.77
vitaminDUg 0 0 0.6 0 0 0.984
thiaminMg 0.007 0.034 0.141 0.00667 0.0614 0.248
vitaminB6Mg 0.009 0.057 0.184 0.00813 0.0984 0.415
vitaminB12Ug 0 0.08 0.58 0 0.0888 1
folateDfeUg 1 9 42 1.12 16.7 69
folicAcidUg 0 0 9 0 0 16
vitaminKUg 0 3.5 54.6 0 6.04 48.7
vitaminCMg 0 1.7 19.5 0 2.44 38.2
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 0 0 0 0`,
  ),
  'bread-and-grains': group(
    379,
    [25, 60, 160],
    `energyKcal 112 269 370 100 100 100
waterG 24.4 37.3 72.3 7.15 13.7 65.1
proteinG 2.62 8.31 12.2 1.6 3.12 4.6
fatG 0.449 4.12 18.9 0.361 1.65 5.14
carbohydrateG 20.6 44.9 55.9 10.9 17.8 21.7
fibreG 0.5 2.5 7.22 0.303 0.915 3.11
calciumMg 5.8 95 232 3.72 36.1 79.8
magnesiumMg 12 29 74 4.83 11.1 34.1
potassiumMg 43.7 138 278 27.1 53.4 121
sodiumMg 189 458 727 97.2 175 264
phosphorusMg 42 126 392 24.9 48.3 132
ironMg 0.598 2.66 4.64 0.392 1 1.76
zincMg 0.438 0.89 1.67 0.154 0.359 0.734
vitaminDUg 0 0 1 0 0 0.354
thiaminMg 0.0739 0.338 0.556 0.0447 0.124 0.212
vitaminB6Mg 0.039 0.099 0.291 0.0133 0.039 0.167
vitaminB12Ug 0 0.03 0.531 0 0.0101 0.24
folateDfeUg 9 93 189 6.75 35.9 68.1
folicAcidUg 0 40 86 0 13.8 34.9
vitaminKUg 0.2 2.7 21.1 0.0673 1.18 6.19
vitaminCMg 0 0 1.3 0 0 0.468
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 0 0 0 0`,
  ),
  'breakfast-cereals': group(
    245,
    [27, 62, 240],
    `energyKcal 60 336 405 100 100 100
waterG 2.2 5 85.7 0.578 1.41 140
proteinG 1.3 4.69 12.4 1.09 2.25 4.41
fatG 0.4 3 9.14 0.341 1.51 3.64
carbohydrateG 11.2 73.8 88.2 14.1 20.3 24
fibreG 0.5 2 14.1 0.267 1.53 4.64
calciumMg 4 69 370 1.88 56.4 182
magnesiumMg 6 28 133 6.01 15.5 41.5
potassiumMg 21 167 524 21.9 77.1 170
sodiumMg 69.2 230 719 25.5 129 219
phosphorusMg 15 118 367 16.7 59.7 131
ironMg 0.45 5.8 31.1 0.52 3.89 8.55
zincMg 0.122 1.02 15.5 0.156 0.617 4.36
vitaminDUg 0 0.9 4.78 0 0.703 1.29
thiaminMg 0.0542 0.363 1.91 0.0653 0.209 0.515
vitaminB6Mg 0.0232 0.392 2.69 0.0255 0.258 0.674
vitaminB12Ug 0 0.43 7.18 0 0.358 1.96
folateDfeUg 4 85 1340 4.94 78.3 388
folicAcidUg 0 46 778 0 41.7 225
vitaminKUg 0 1.2 4.02 0 0.533 2.17
vitaminCMg 0 0.1 61.8 0 0.082 16.7
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 1.8 0 0 0.456`,
  ),
  snacks: group(
    249,
    [18, 28, 95],
    `energyKcal 345 443 538 100 100 100
waterG 1.06 3.14 15 0.201 0.726 4.35
proteinG 4.13 8.5 14.3 0.908 1.89 3.68
fatG 3 15.3 34 0.789 3.5 6.39
carbohydrateG 51.9 67.1 80.1 9.96 15.2 20.9
fibreG 1.5 4 11.5 0.382 0.909 2.64
calciumMg 6 41 364 1.13 10 93.8
magnesiumMg 17.4 63 164 3.53 12.3 37.4
potassiumMg 84.8 232 1190 21.4 56.7 237
sodiumMg 159 527 1150 33.3 112 281
phosphorusMg 74 192 372 16.4 40.7 87.3
ironMg 0.8 2.54 5.57 0.171 0.544 1.34
zincMg 0.42 1.24 3.8 0.096 0.274 0.903
vitaminDUg 0 0 0.1 0 0 0.0295
thiaminMg 0.0452 0.233 0.75 0.00874 0.0528 0.177
vitaminB6Mg 0.0228 0.167 0.963 0.00583 0.0379 0.248
vitaminB12Ug 0 0 0.53 0 0 0.107
folateDfeUg 8 28 273 1.41 6.99 72.3
folicAcidUg 0 0 142 0 0 37.4
vitaminKUg 1.04 6.2 25.1 0.234 1.19 5.56
vitaminCMg 0 0 62.4 0 0 12.8
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 3 0 0 0.66`,
  ),
  sweets: group(
    657,
    [14, 64, 135],
    `energyKcal 125 365 525 100 100 100
waterG 1.5 22.4 71.2 0.304 5.91 56.1
proteinG 0 4.1 9.42 0 1.21 2.68
fatG 0 13.9 31.1 0.00375 4.14 6.52
carbohydrateG 19.5 51.1 85.5 9.1 14.6 25.5
fibreG 0 1.4 4.6 0 0.431 1.3
calciumMg 0 46 157 0 12.9 76.1
magnesiumMg 1 16 73.8 0.627 5.73 17.7
potassiumMg 4 135 370 2.06 41 116
sodiumMg 7 205 499 2.74 63.5 149
phosphorusMg 1 90 212 0.303 25.9 62.8
ironMg 0.02 1.22 3.6 0.0113 0.384 0.921
zincMg 0.018 0.49 1.63 0.00919 0.154 0.413
vitaminDUg 0 0 0.8 0 0 0.254
thiaminMg 0 0.109 0.353 0 0.0343 0.0842
vitaminB6Mg 0 0.043 0.156 0 0.0138 0.0482
vitaminB12Ug 0 0.08 0.47 0 0.024 0.16
folateDfeUg 0 34 124 0 10.7 33
folicAcidUg 0 13 61 0 4.18 14.8
vitaminKUg 0 4 19.6 0 1.06 5.78
vitaminCMg 0 0.3 11.5 0 0.08 5.68
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 14 0 0 2.88`,
  ),
  fruit: group(
    119,
    [39.3, 83, 171],
    `energyKcal 33.8 63 309 100 100 100
waterG 16.5 82.3 89.9 5.17 131 267
proteinG 0.198 0.82 2.57 0.313 1.1 2.74
fatG 0.07 0.3 10.6 0.0937 0.371 6.83
carbohydrateG 9.13 15 78.7 9.95 25.4 26.6
fibreG 0.7 2.1 7.73 0.907 2.63 9.17
calciumMg 3 13 62 4.37 15.8 69.8
magnesiumMg 4 11 42.1 4.53 17.3 38.6
potassiumMg 54 161 658 70.1 237 476
sodiumMg 0.9 3 90.5 0.638 3.77 51.1
phosphorusMg 5.9 17 69.2 8.64 23.3 56.1
ironMg 0.12 0.34 1.89 0.17 0.47 1.34
zincMg 0.04 0.12 0.491 0.0441 0.167 0.808
vitaminDUg 0 0 0 0 0 0
thiaminMg 0.008 0.032 0.0875 0.00602 0.0465 0.158
vitaminB6Mg 0.0197 0.061 0.241 0.027 0.0854 0.231
vitaminB12Ug 0 0 0.02 0 0 0.0105
folateDfeUg 0.9 10 37.1 0.566 10.9 58.7
folicAcidUg 0 0 0 0 0 0
vitaminKUg 0 2.6 32.3 0 3.33 25.4
vitaminCMg 0.87 9.5 53 0.475 10.6 114
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 0 0 0 0`,
  ),
  vegetables: group(
    496,
    [18.8, 81, 110],
    `energyKcal 19 53 211 100 100 100
waterG 59.9 86.9 93.9 27.9 162 494
proteinG 0.677 2 4.99 0.937 3.65 10.2
fatG 0.14 2.82 12.8 0.391 4.16 7.36
carbohydrateG 2.79 6.97 30.9 6.54 14.1 23.3
fibreG 1 2.4 5.5 1.06 4.31 10.8
calciumMg 4 32 164 5.21 51.3 477
magnesiumMg 10 20 59.5 8.79 32.9 152
potassiumMg 107 224 486 112 393 1340
sodiumMg 6 150 336 15.4 242 820
phosphorusMg 20 44 96.3 24.3 77.3 198
ironMg 0.278 0.73 2.23 0.322 1.28 5.9
zincMg 0.14 0.3 0.772 0.153 0.588 1.78
vitaminDUg 0 0 0.1 0 0 0.0753
thiaminMg 0.012 0.056 0.23 0.0265 0.0971 0.327
vitaminB6Mg 0.04 0.117 0.276 0.055 0.211 0.667
vitaminB12Ug 0 0 0.04 0 0 0.0208
folateDfeUg 6 33 110 6.71 52.8 347
folicAcidUg 0 0 0 0 0 0
vitaminKUg 1.3 25 483 1.63 31.9 1210
vitaminCMg 2.1 12.2 68.9 2.67 16.7 165
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 0 0 0 0`,
  ),
  potatoes: group(
    149,
    [70, 125, 315],
    `energyKcal 85 130 255 100 100 100
waterG 51.1 71.6 80.5 20.2 54.7 91.8
proteinG 1.44 2.38 6.73 0.949 1.82 3.47
fatG 0.158 6.18 15.5 0.217 4.61 6.68
carbohydrateG 12.7 18.5 28.9 7.83 13 22.6
fibreG 0.8 1.5 3.04 0.504 1.12 1.99
calciumMg 5 15 161 4 10.8 81.9
magnesiumMg 13 23 28 7.68 14.6 23.5
potassiumMg 221 355 509 115 237 418
sodiumMg 150 224 448 96.2 178 281
phosphorusMg 35 61 148 26.7 45.8 75.3
ironMg 0.234 0.45 1.08 0.169 0.286 0.865
zincMg 0.22 0.32 1 0.137 0.265 0.57
vitaminDUg 0 0 0.4 0 0 0.28
thiaminMg 0.061 0.083 0.171 0.0348 0.0613 0.113
vitaminB6Mg 0.129 0.247 0.322 0.0807 0.169 0.323
vitaminB12Ug 0 0.01 0.21 0 0.0082 0.147
folateDfeUg 6 13 28 5.24 8.28 22
folicAcidUg 0 0 2 0 0 1.2
vitaminKUg 0.74 5.7 18 0.512 4.29 11.6
vitaminCMg 0.92 8 12.5 0.432 5.62 10.5
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 0 0 0 0`,
  ),
  drinks: group(
    314,
    [235, 360, 372],
    `energyKcal 0 37.5 80 100 100 100
waterG 81 90.9 99.7 99.3 207 693
proteinG 0 0.215 2.57 0 1.21 6.72
fatG 0 0.1 1.68 0 0.455 3.7
carbohydrateG 0 7.61 15.9 14 22.6 26.2
fibreG 0 0 1.2 0 0.135 2.5
calciumMg 0 9 105 2.38 40.4 358
magnesiumMg 0 6 25 0.157 23.7 103
potassiumMg 2.65 66 200 7.77 203 841
sodiumMg 1 8 49.7 3.63 36.7 162
phosphorusMg 0 10 84 0 38.7 201
ironMg 0 0.05 0.48 0 0.221 1.27
zincMg 0.01 0.05 0.37 0.0244 0.2 0.909
vitaminDUg 0 0 0.8 0 0 2.22
thiaminMg 0 0.008 0.0661 0 0.034 0.179
vitaminB6Mg 0 0.01 0.115 0 0.0406 0.323
vitaminB12Ug 0 0 0.35 0 0 1.1
folateDfeUg 0 1 22.7 0 3.7 68.5
folicAcidUg 0 0 0 0 0 0
vitaminKUg 0 0.1 7.6 0 0.248 31.1
vitaminCMg 0 0.05 33.6 0 0.253 106
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 36 0 0 160`,
  ),
  'sports-and-clinical': group(
    65,
    [21, 260, 496],
    `energyKcal 2.4 58 410 100 100 100
waterG 2.95 86.7 98.3 0.648 136 1970
proteinG 0 3.32 57.6 0 4.18 16.4
fatG 0 1.15 13.1 0 1.42 4.17
carbohydrateG 0.7 11.3 64.6 1.78 14.4 26.3
fibreG 0 0 15.9 0 0 4.04
calciumMg 0 79 714 0 97.8 287
magnesiumMg 0 20 405 0 41.6 110
potassiumMg 0 138 989 0 142 347
sodiumMg 14.4 77 673 41 105 1530
phosphorusMg 0 69 1310 0 87.5 365
ironMg 0 0.68 12.8 0 0.4 4.05
zincMg 0 0.7 17.3 0 1.25 4.05
vitaminDUg 0 0 9.6 0 0 2.27
thiaminMg 0 0.095 1.49 0 0.15 0.5
vitaminB6Mg 0 0.417 2.31 0 0.354 21.3
vitaminB12Ug 0 1.25 7.74 0 0.984 39.8
folateDfeUg 0 56 653 0 47.5 248
folicAcidUg 0 0 384 0 27.5 146
vitaminKUg 0 0.1 96.2 0 0.13 26.8
vitaminCMg 0 1.3 76.5 0 8.44 42.9
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 34 0 0 600`,
  ),
  alcohol: group(
    99,
    [42, 225, 360],
    `energyKcal 49 96 280 100 100 100
waterG 50.3 82.5 92 17.9 86.7 188
proteinG 0 0.08 0.996 0 0.065 0.968
fatG 0 0.03 3.73 0 0.0333 2.74
carbohydrateG 0 6.62 20.9 0 6.72 14
fibreG 0 0 0.2 0 0 0.236
calciumMg 0 4 38.4 0 5 34.6
magnesiumMg 0 2 12 0 1.68 15.7
potassiumMg 1 22 127 0.866 16.5 134
sodiumMg 1 5 78.5 0.433 6.1 62.6
phosphorusMg 1 6 32.2 1.15 5.08 35.5
ironMg 0.02 0.06 0.252 0.0173 0.0448 0.341
zincMg 0.01 0.06 0.15 0.0147 0.0471 0.16
vitaminDUg 0 0 0.21 0 0 0.183
thiaminMg 0.001 0.006 0.0351 0.00111 0.00588 0.0412
vitaminB6Mg 0 0.003 0.063 0 0.00252 0.108
vitaminB12Ug 0 0 0.08 0 0 0.0488
folateDfeUg 0 1 14 0 0.42 15.1
folicAcidUg 0 0 0 0 0 0
vitaminKUg 0 0 0.92 0 0 0.489
vitaminCMg 0 0 25.7 0 0 27.7
alcoholG 4 8.5 33.4 5.82 9.76 14.5
caffeineMg 0 0 10.2 0 0 15`,
  ),
  waters: group(
    12,
    [279, 480, 480],
    `energyKcal 0 0.5 27.4 100 100 100
waterG 92.9 99.5 99.9 300 525 1980
proteinG 0 0 0.045 0 0 0
fatG 0 0 0 0 0 0
carbohydrateG 0 0.065 6.98 23.2 25 25.7
fibreG 0 0 0 0 0 0
calciumMg 0 2.5 17 0.588 20 91
magnesiumMg 0 1 3 0 0 16.1
potassiumMg 0 2 75.4 0 0 288
sodiumMg 0 9 37 7.06 44.4 568
phosphorusMg 0 0 11.2 0 0 400
ironMg 0 0 0.0445 0 0 0.486
zincMg 0 0.005 0.32 0 0.294 1.71
vitaminDUg 0 0 0 0 0 0
thiaminMg 0 0 0.00495 0 0 0
vitaminB6Mg 0 0.028 0.436 0.0764 0.467 9.23
vitaminB12Ug 0 0 0.596 0 1.14 4.28
folateDfeUg 0 0 14 0 0 74.9
folicAcidUg 0 0 8 0 0 42.8
vitaminKUg 0 0 0.09 0 0 0
vitaminCMg 0 1.25 18.2 11.5 70.6 435
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 0 0 0 0`,
  ),
  fats: group(
    120,
    [8.75, 20, 32],
    `energyKcal 73.8 353 884 100 100 100
waterG 0 46.4 80.7 0 12.9 110
proteinG 0 0.85 5.15 0 0.31 3.31
fatG 1 32.9 100 0.878 8.98 11.3
carbohydrateG 0 7.23 49 0 3.6 22.2
fibreG 0 0 1.51 0 0 0.738
calciumMg 0 13.5 108 0 3.77 81.7
magnesiumMg 0 2 13.1 0 0.771 7.76
potassiumMg 0 59.5 247 0 20.6 210
sodiumMg 0 585 1150 0 106 874
phosphorusMg 0 24 152 0 6.97 106
ironMg 0 0.125 0.909 0 0.0467 0.464
zincMg 0 0.1 0.522 0 0.0396 0.301
vitaminDUg 0 0 3.7 0 0 0.568
thiaminMg 0 0.01 0.0493 0 0.00214 0.0389
vitaminB6Mg 0 0.009 0.592 0 0.00217 0.108
vitaminB12Ug 0 0.03 0.401 0 0.00953 0.384
folateDfeUg 0 2 12 0 0.418 9.11
folicAcidUg 0 0 0 0 0 0
vitaminKUg 0.095 5.85 118 0.0678 1.86 23.3
vitaminCMg 0 0 2.11 0 0 1.1
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 0 0 0 0`,
  ),
  other: group(
    6680,
    [18, 111, 315],
    `energyKcal 31 175 474 100 100 100
waterG 2.8 65 91.7 0.644 36.3 255
proteinG 0.17 6.63 25.5 0.383 3.95 14.4
fatG 0.08 6.18 28.3 0.173 4 7.94
carbohydrateG 0 13.9 71.5 0 11.1 23.9
fibreG 0 1.1 6.5 0 0.617 4.79
calciumMg 3 37 238 2.61 23.6 186
magnesiumMg 3 21 80 2.35 12.8 49.9
potassiumMg 26 188 483 19.8 112 500
sodiumMg 5 333 835 7.4 178 597
phosphorusMg 7 107 340 9.54 67.7 193
ironMg 0.04 1.04 4.24 0.0476 0.639 2.79
zincMg 0.04 0.72 3.82 0.0551 0.472 1.86
vitaminDUg 0 0 2.9 0 0 1.72
thiaminMg 0.005 0.093 0.536 0.00431 0.065 0.268
vitaminB6Mg 0.004 0.117 0.598 0.00459 0.0788 0.403
vitaminB12Ug 0 0.18 2.7 0 0.101 1.49
folateDfeUg 0 23 146 0 14.5 101
folicAcidUg 0 0 57 0 0 29.5
vitaminKUg 0 3.7 45 0 1.92 40.5
vitaminCMg 0 0.6 25.1 0 0.299 34.9
alcoholG 0 0 0 0 0 0
caffeineMg 0 0 3 0 0 1.29`,
  ),
}
