// What goes with the cramps? Asked of Charley's own server, over the half year up to today.
import type { Associations } from '@charley/core/trial'
import { call, query } from '../diary/api.js'

export const patternsHere = (zone: string, signal: AbortSignal): Promise<Associations> =>
  call<Associations>('GET', `patterns?${query({ zone })}`, undefined, signal)
