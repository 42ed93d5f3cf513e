// By what numbers is a trial's result judged beyond its own data? The wager on the coin, what missing nights may hide, guesses.
import { judged } from '../types/index.js'

export const reporting = {
  wager: judged(
    0.25,
    [0.1, 1],
    'weight of the mixture that wagers on the coin: at a quarter, six pairs that all go one way are just enough for 20 to 1',
  ),
  missedTimes: judged(
    2,
    [1.5, 3],
    'how many times as bad the nights that nobody wrote down may have been; twice is what a tired person might skip',
  ),
  missedPoints: judged(2, [1, 3], 'the same for marks of sleep, in points of ten'),
  guessedByChance: judged(
    0.1,
    [0.05, 0.2],
    'so many right guesses that fewer than one in ten would reach them with closed eyes: the boxes gave something away',
  ),
  leastEffective: judged(
    400,
    [100, 1000],
    'independent draws below which the tails of an answer are not to be trusted; 400 is the advice of Vehtari 2021',
    ['vehtari-2021'],
  ),
  mostRHat: judged(
    1.05,
    [1.01, 1.1],
    'chains that differ by more have not found the same answer; stricter than 1.1, the older habit',
    ['vehtari-2021'],
  ),
} as const
