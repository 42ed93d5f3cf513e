// What does a plan need of an optimiser? One linear model with whole numbers in, one answer with its status out.

/** Minimise `cost · x` subject to `low ≤ row · x ≤ high`. Infinity stands for no limit. */
export interface MilpModel {
  readonly columns: readonly {
    readonly name: string
    readonly cost: number
    readonly low: number
    readonly high: number
    readonly whole: boolean
  }[]
  readonly rows: readonly {
    readonly name: string
    readonly low: number
    readonly high: number
    /** Column index and coefficient; each column at most once. */
    readonly entries: readonly (readonly [column: number, coefficient: number])[]
  }[]
}

export interface SolveLimits {
  readonly seconds: number
  /** Relative gap at which the answer counts as proven; 0 for exact. */
  readonly gap: number
  /** A good point to begin from, by column; it need not be feasible. */
  readonly start?: readonly number[]
  /** Solve without the whole numbers. */
  readonly relaxed?: true
  /** Called with each better whole-number point found on the way. */
  readonly onBetter?: (values: readonly number[], objective: number, gap: number) => void
}

/**
 * `optimal`: proven within the gap. `feasible`: the time ran out with a point in hand; `gap` says how far it may be from the best.
 * `infeasible`, `unbounded`: no answer exists. `stopped`: the time ran out with no point. `failed`: the solver broke; `reason` says how.
 */
export type MilpAnswer =
  | {
      readonly status: 'optimal' | 'feasible'
      readonly objective: number
      readonly values: readonly number[]
      readonly bound: number
      readonly gap: number
      readonly seconds: number
    }
  | { readonly status: 'infeasible' | 'unbounded' | 'stopped'; readonly seconds: number }
  | { readonly status: 'failed'; readonly reason: string; readonly seconds: number }

/** Solves here and now; it blocks, so it belongs in a worker. The same model and limits give the same answer wherever it runs. */
export interface MilpSolver {
  readonly solve: (model: MilpModel, limits: SolveLimits) => MilpAnswer
}
