// What does the engine read? All that medicine knows here, as one value; tests hand in small worlds of their own.
import type { Intake } from './intake/index.js'
import type { lowIntake, personLimits } from './person-limits.js'
import type {
  Action,
  Analyte,
  ByAge,
  Cause,
  Claim,
  Descriptor,
  Finding,
  GuardRule,
  Known,
  MedicineClass,
  Nutrient,
  Question,
  Risk,
  Source,
  UrgencyRule,
} from './types/index.js'

/** Cramps with no cause behind them, and what is on no list. */
export interface Background {
  /** P(troublesome cramps with no cause at all), by age. */
  readonly leak: ByAge
  /** Odds multiplier for women against men. */
  readonly female: Known
  /** Odds multiplier per 5 kg/m² of body mass index above `bmiFrom`. */
  readonly bmiPer5: Known
  readonly bmiFrom: Known
  /** Of the cramps that no listed cause explains, the part that something outside this list produces. */
  readonly unlistedShare: Known
  readonly reversibility: Known
  readonly treatmentEvidence: Known
  readonly actions: readonly string[]
}

/** The few numbers by which a result is called clear, open or not enough, and a question worth asking. */
export interface Policy {
  /** A cause "stands out" when it ranks first in at least this part of the draws … */
  readonly clearRanksFirst: Known
  /** … and carries at least this share. */
  readonly clearShare: Known
  /** Fewer informative answers than this are not enough, unless one cause settles it. */
  readonly enoughAnswers: Known
  /** A share this high settles it whatever the number of answers. */
  readonly settledShare: Known
  /** Acting on a cause costs this, in the units of stakes × share. */
  readonly actionCost: Known
  /** A question whose expected gain is below this is not worth a person's time. */
  readonly questionCost: Known
  /** A test must gain more: it costs a needle. */
  readonly testCost: Known
  /** Causes below this share bring no actions of their own. */
  readonly actionShare: Known
  /** Risks together multiply the odds of a cause by at most this, either way. */
  readonly riskCap: Known
  /** A cause this likely present is named as where another may come from. */
  readonly likelyRoot: Known
  /** P(a cause is there now | the person says a doctor found it). */
  readonly statedDiagnosis: Known
  /** When the one listed risk of a cause is denied, this part of its prior is always left. */
  readonly leftWithout: Known
}

/** What holds for any medicine class that acts on cramps: how far stopping helps, how well that is known, what follows. */
export type MedicineCause = Pick<Cause, 'reversibility' | 'treatmentEvidence' | 'stakes' | 'actions'>

export interface Knowledge {
  readonly version: string
  readonly medicineCause: MedicineCause
  readonly background: Background
  readonly policy: Policy
  readonly causes: readonly Cause[]
  readonly findings: readonly Finding[]
  readonly descriptors: readonly Descriptor[]
  readonly risks: readonly Risk[]
  readonly questions: readonly Question[]
  readonly medicines: readonly MedicineClass[]
  readonly analytes: readonly Analyte[]
  readonly rules: readonly UrgencyRule[]
  readonly actions: readonly Action[]
  /** What the guard judges every suggestion by. */
  readonly guard: readonly GuardRule[]
  readonly claims: readonly Claim[]
  readonly nutrients: readonly Nutrient[]
  /** What should go in, and how people vary in what does. */
  readonly intake: Intake
  /** What can be true of a living person, and what counts as little. */
  readonly limits: { readonly person: typeof personLimits; readonly lowIntake: typeof lowIntake }
  readonly sources: readonly Source[]
}
