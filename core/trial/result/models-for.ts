// Which model answers for which outcome? One decides, fixed for ever; the simpler ones stand beside it, to be compared.
import type { ModelId, Outcome } from '../trial.js'

export interface ModelsFor {
  /** Decides: knows clusters, trend, season, and that a bad week follows a bad week. */
  readonly primary: ModelId
  /** Simpler, the simplest first. */
  readonly beside: readonly ModelId[]
  /** One of them, exact and quick, for "what if" questions. */
  readonly variant: ModelId
}

export const modelsFor: Readonly<Record<Outcome, ModelsFor>> = {
  cramps: {
    primary: 'negative-binomial-ar1',
    beside: ['gamma-poisson', 'poisson-trend', 'negative-binomial', 'negative-binomial-trend'],
    variant: 'negative-binomial-trend',
  },
  'cramp-nights': {
    primary: 'binomial-ar1',
    beside: ['beta-binomial', 'binomial-trend'],
    variant: 'binomial-trend',
  },
  severity: { primary: 'ordinal-ar1', beside: ['ordinal-trend'], variant: 'ordinal-trend' },
  sleep: { primary: 'normal-ar1', beside: ['normal-trend'], variant: 'normal-trend' },
}
