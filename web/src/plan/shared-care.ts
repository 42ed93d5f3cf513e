// What is to be taken care of with several changes alike? It is said once above them, and each says only what is its own.
import type { Change, Verdict } from '@charley/core/fix'

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What stands in more than one of the lists, once. */
function repeated<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const all = lists.flat()
  return all.filter(
    (one, place) =>
      all.findIndex((other) => same(one, other)) === place &&
      lists.filter((list) => list.some((other) => same(one, other))).length > 1,
  )
}

/** The care that more than one change asks for, as a verdict that says nothing else; undefined where there is none. */
export function sharedCare(changes: readonly Pick<Change, 'verdict'>[]): Verdict | undefined {
  const verdicts = changes.map(({ verdict }) => verdict)
  const cautions = repeated(verdicts.map((one) => one.cautions))
  const apart = repeated(verdicts.map((one) => one.apart))
  if (!verdicts[0] || cautions.length + apart.length === 0) return undefined
  return { ...verdicts[0], cautions, apart }
}

/** A change's verdict without what has been said above. */
export const ownCare = (verdict: Verdict, shared: Verdict | undefined): Verdict => ({
  ...verdict,
  cautions: verdict.cautions.filter((one) => !shared?.cautions.includes(one)),
  apart: verdict.apart.filter((one) => !shared?.apart.some((other) => same(one, other))),
})
