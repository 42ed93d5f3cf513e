// What does the diary say of food? Asked of this machine's own server; where none answers, there is nothing to add.
import type { Case } from '@charley/core'

let asked: Promise<Case['intakes']> | undefined

async function ask(): Promise<Case['intakes']> {
  try {
    const response = await fetch('./api/diary/evidence')
    if (!response.ok) return undefined
    const { intakes } = (await response.json()) as { readonly intakes: NonNullable<Case['intakes']> }
    return intakes.length > 0 ? intakes : undefined
  } catch {
    return undefined
  }
}

/** P(usual intake below the need) for the nutrients whose lack stands behind cramps; undefined without a diary. Asked once a visit. */
export const diaryIntakes = (): Promise<Case['intakes']> => (asked ??= ask())
