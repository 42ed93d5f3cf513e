// Must the interview stop here? An emergency stops it while its answers stand; "today" stops it once and may be passed.
import { createSignal } from 'solid-js'
import type { Tier } from '@charley/core'
import { assessment } from './session.js'

const [accepted, setAccepted] = createSignal(false)

/** The tier that sends the person to the urgent screen now, or undefined. */
export function mustStop(): Tier | undefined {
  const tier = assessment()?.urgency.tier
  if (tier === 'emergency') return tier
  return tier === 'same-day' && !accepted() ? tier : undefined
}

/** "I will see someone today": the questions may go on. */
export const acceptSameDay = (): void => void setAccepted(true)
export const forgetAcceptance = (): void => void setAccepted(false)
