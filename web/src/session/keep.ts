// Are the answers kept when the page closes? Only if the person switches it on; then on this device, and nowhere else.
import type { Case } from '@charley/core'
import type { Wishes } from '@charley/core/fix'

const key = 'charley.answers'

/** What a person said about a food plan. The plan itself is not kept: it is made anew each time, through the guard. */
export interface PlanWishes {
  readonly wishes: Wishes
  /** "This is my plan". */
  readonly taken: boolean
  /** What of the shopping list is in the basket, by food. */
  readonly ticked: readonly string[]
  /** What was refused or kept is called, by id. */
  readonly names: Readonly<Record<string, string>>
}

/** Everything the interview needs to go on where it stopped. */
export interface Kept {
  readonly version: 1
  readonly case: Case
  readonly trail: readonly string[]
  readonly passed: readonly string[]
  readonly plan?: PlanWishes
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'version' in value && value.version === 1 && 'case' in value && 'trail' in value

/** What was kept, or undefined: nothing, unreadable, or storage forbidden. */
export function readKept(): Kept | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null')
    return isKept(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Keeps the answers; false when this browser forbids it. */
export function keep(kept: Kept): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing could be kept either.
  }
}
