// How are other apps' tables to be read where they leave something out? Usual hours of meals, and the daily values behind a per cent.
import { judged, recalled } from '../types/index.js'

const hour = (value: number, low: number, high: number) =>
  judged(value, [low, high], 'o’clock, where a file names the meal but no time')

export const mealHours = {
  breakfast: hour(8, 6, 10),
  lunch: hour(13, 11, 14),
  dinner: hour(19, 17, 21),
  snack: hour(16, 10, 22),
  /** Nothing is said of the time at all. */
  none: hour(12, 0, 24),
} as const

const part = (value: number, low: number, high: number) =>
  judged(value, [low, high], 'o’clock, where a file names only the part of the day')

export const partsOfDay = {
  /** Bearable's word for the hours before the morning, when most leg cramps come. */
  pre: part(3, 0, 6),
  am: part(9, 5, 12),
  morning: part(9, 5, 12),
  mid: part(13, 11, 15),
  midday: part(13, 11, 15),
  afternoon: part(15, 12, 18),
  pm: part(20, 17, 23),
  evening: part(20, 17, 23),
  night: part(23, 21, 24),
} as const

const label = (old: number, since2016: number, unit: string) =>
  recalled(
    old,
    [Math.min(old, since2016), Math.max(old, since2016)],
    'cfr-101-9',
    `${unit} that are 100 % on US labels before the change of 2016; after it ${since2016}`,
  )

/** MyFitnessPal gives these as a per cent of the daily value, and does not say of which year. */
export const dailyValues = {
  vitaminCMg: label(60, 90, 'mg'),
  calciumMg: label(1000, 1300, 'mg'),
  ironMg: label(18, 18, 'mg'),
} as const
