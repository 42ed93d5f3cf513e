// When was it, in a list?
import { diaryWords, type Draft } from '@charley/core'
import { deviceZone, placeOf, timeOf } from './moments.js'

const words = diaryWords.today

/** The time on the clock of the place where it happened; elsewhere than here, with the place's name. */
export function timeText({ at, zone }: Pick<Draft, 'at' | 'zone'>): string {
  const time = timeOf(at, zone)
  return zone === deviceZone() || time === timeOf(at, deviceZone()) ? time : words.inZone(time, placeOf(zone))
}
