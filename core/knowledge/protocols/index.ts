// Every set of stretches that Charley can show, and which action each belongs to.
import type { Action, StretchProtocol } from '../types/index.js'
import { onsetCalfInBed, onsetCalfStanding, onsetFoot, onsetThighBack, onsetThighFront } from './at-onset.js'
import { dialysisBedside } from './dialysis-bedside.js'
import { sittingBeforeBed, standingBeforeBed } from './hallegraeff.js'
import { coppinWallLean, daniellWallLean } from './wall-lean.js'

export { printedMinutes } from './hallegraeff.js'
export { stretchTrials } from './trials.js'

export const stretchProtocols: readonly StretchProtocol[] = [
  standingBeforeBed,
  sittingBeforeBed,
  coppinWallLean,
  daniellWallLean,
  dialysisBedside,
  onsetCalfInBed,
  onsetCalfStanding,
  onsetFoot,
  onsetThighBack,
  onsetThighFront,
]

/**
 * The stretches that an action consists of, the first to begin with. The lean against the wall is shown as what was tried and is
 * part of no action: it did nothing when it was tested.
 */
export const protocolsOfAction: Readonly<Record<Action['id'], readonly StretchProtocol[]>> = {
  'bedtime-stretch': [standingBeforeBed, sittingBeforeBed],
  'dialysis-change': [dialysisBedside],
  'stretch-at-onset': [onsetCalfInBed, onsetCalfStanding, onsetFoot, onsetThighBack, onsetThighFront],
}
