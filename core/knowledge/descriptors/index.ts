// What does the episode itself look like, by process? P(feature | process), for the process selector, never for the noisy-OR.
// Intervals of measured figures are ours where the abstract gives none.
import type { Descriptor } from '../types/index.js'
import { atNight } from './at-night.js'
import { afterEffort } from './after-effort.js'
import { byDayAtRest } from './by-day-at-rest.js'
import { sudden } from './sudden.js'
import { hardKnot } from './hard-knot.js'
import { soreAfter } from './sore-after.js'
import { calf } from './calf.js'
import { foot } from './foot.js'
import { thigh } from './thigh.js'
import { elsewhere } from './elsewhere.js'
import { stretchEndsIt } from './stretch-ends-it.js'
import { walkingRelieves } from './walking-relieves.js'
import { standingStillRelieves } from './standing-still-relieves.js'
import { sittingOrBendingRelieves } from './sitting-or-bending-relieves.js'
import { hangingLegRelieves } from './hanging-leg-relieves.js'
import { raisingLegsRelieves } from './raising-legs-relieves.js'
import { urgeToMove } from './urge-to-move.js'
import { often } from './often.js'
import { newOnset } from './new.js'
import { worsening } from './worsening.js'
import { setOffByPointingToes } from './set-off-by-pointing-toes.js'
import { burning } from './burning.js'
import { beganAfterMedicine } from './began-after-medicine.js'
import { easedOffMedicine } from './eased-off-medicine.js'
import { duration } from './duration.js'
import { side } from './side.js'

export const descriptors: readonly Descriptor[] = [
  atNight,
  afterEffort,
  byDayAtRest,
  sudden,
  hardKnot,
  soreAfter,
  calf,
  foot,
  thigh,
  elsewhere,
  stretchEndsIt,
  walkingRelieves,
  standingStillRelieves,
  sittingOrBendingRelieves,
  hangingLegRelieves,
  raisingLegsRelieves,
  urgeToMove,
  often,
  newOnset,
  worsening,
  setOffByPointingToes,
  burning,
  beganAfterMedicine,
  easedOffMedicine,
  duration,
  side,
]
