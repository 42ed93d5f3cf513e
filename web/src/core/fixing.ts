// What is there to do, beside food, and on what does it rest? Worked out in the worker, all of it at once.
import { knowledge, type Assessment, type Case, type Source } from '@charley/core'
import {
  drinkAdvice,
  fixesFor,
  stretchesOf,
  stretchProtocols,
  stretchTrials,
  type DrinkAdvice,
  type Fixes,
  type StretchProtocol,
  type Verdict,
} from '@charley/core/fix'
import { sourcesOf } from './number-cards.js'

/** Which stretches may be done; where there are none, the verdict says why. */
export interface Stretching {
  readonly verdict: Verdict
  readonly protocols: readonly StretchProtocol[]
}

export interface FixFound {
  readonly fixes: Fixes
  readonly drink: DrinkAdvice
  readonly beforeBed: Stretching
  readonly atOnset: Stretching
  readonly trials: typeof stretchTrials
  /** Every publication that is named in all of this. */
  readonly sources: readonly Source[]
}

function stretching(id: string, said: Case): Stretching {
  const action = knowledge.actions.find((one) => one.id === id)
  const found = action && stretchesOf(action, said)
  if (!found) throw new Error(`The action "${id}" has no stretches. The page of stretches needs it.`)
  const { verdict, protocols } = found
  return {
    verdict,
    protocols: verdict.permission === 'allowed' ? stretchProtocols.filter((one) => protocols.includes(one.id)) : [],
  }
}

/** Every source named anywhere inside. */
function named(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(named)
  return Object.entries(value).flatMap(([key, inside]) =>
    key === 'sources' && Array.isArray(inside) ? (inside as readonly string[]) : named(inside),
  )
}

export function fixing(assessment: Assessment, said: Case): FixFound {
  const { age, sex, pregnancyWeeks, heightCm, weightKg } = said.person
  const found = {
    fixes: fixesFor(assessment, said),
    drink: drinkAdvice(said, {
      ...(age !== undefined && { ageYears: age }),
      ...(sex && { sex }),
      ...(pregnancyWeeks !== undefined && { pregnancyWeeks }),
      ...(heightCm !== undefined && { heightCm }),
      ...(weightKg !== undefined && { weightKg }),
    }),
    beforeBed: stretching('bedtime-stretch', said),
    atOnset: stretching('stretch-at-onset', said),
    trials: stretchTrials,
  }
  return { ...found, sources: sourcesOf([...named(found), ...stretchTrials.map(({ id }) => id)]) }
}
