// What does the interview ask, in which order? One question a screen; follow-ups only where they make sense.
import type { Question } from '../types/index.js'
import { age } from './age.js'
import { sex } from './sex.js'
import { heightWeight } from './height-weight.js'
import { pregnancy } from './pregnancy.js'
import { pregnancyWeeks } from './pregnancy-weeks.js'
import { legNow } from './leg-now.js'
import { calfAndFootNow } from './calf-and-foot-now.js'
import { bodyNow } from './body-now.js'
import { strengthNow } from './strength-now.js'
import { spasmsAndFeverNow } from './spasms-and-fever-now.js'
import { otherSignsNow } from './other-signs-now.js'
import { situationsNow } from './situations-now.js'
import { signsInPregnancy } from './signs-in-pregnancy.js'
import { crushedMuscle } from './crushed-muscle.js'
import { dialysisSessions } from './dialysis-sessions.js'
import { wound } from './wound.js'
import { neckOperationLately } from './neck-operation-lately.js'
import { longEvent } from './long-event.js'
import { where } from './where.js'
import { whatItFeelsLike } from './what-it-feels-like.js'
import { howLong } from './how-long.js'
import { whatEndsIt } from './what-ends-it.js'
import { whenItComes } from './when-it-comes.js'
import { howItGoesOn } from './how-it-goes-on.js'
import { walkingAndBack } from './walking-and-back.js'
import { standingStill } from './standing-still.js'
import { muscleInEffort } from './muscle-in-effort.js'
import { whatItCosts } from './what-it-costs.js'
import { feet } from './feet.js'
import { walkingLately } from './walking-lately.js'
import { muscles } from './muscles.js'
import { breathing } from './breathing.js'
import { eveningLegs } from './evening-legs.js'
import { handsAndBreath } from './hands-and-breath.js'
import { energy } from './energy.js'
import { slowChanges } from './slow-changes.js'
import { fluids } from './fluids.js'
import { legsAndBelly } from './legs-and-belly.js'
import { bones } from './bones.js'
import { conditionsMain } from './conditions-main.js'
import { kidneyNumber } from './kidney-number.js'
import { liverMore } from './liver-more.js'
import { diabetesYears } from './diabetes-years.js'
import { conditionsNerves } from './conditions-nerves.js'
import { conditionsVessels } from './conditions-vessels.js'
import { conditionsGlands } from './conditions-glands.js'
import { conditionsOther } from './conditions-other.js'
import { operations } from './operations.js'
import { family } from './family.js'
import { diet } from './diet.js'
import { sunAndSkin } from './sun-and-skin.js'
import { season } from './season.js'
import { alcohol } from './alcohol.js'
import { alcoholMore } from './alcohol-more.js'
import { smokeAndGas } from './smoke-and-gas.js'
import { activity } from './activity.js'
import { weight } from './weight.js'
import { medicines } from './medicines.js'
import { treatments } from './treatments.js'
import { statinMix } from './statin-mix.js'
import { medicineStart } from './medicine-start.js'
import { medicinePause } from './medicine-pause.js'
import { bloodTests } from './blood-tests.js'
import { clinicianSigns } from './clinician-signs.js'
import { clinicianBloods } from './clinician-bloods.js'

export const questions: readonly Question[] = [
  // About you.
  age,
  sex,
  heightWeight,
  pregnancy,
  pregnancyWeeks,
  // What cannot wait, then what follows from it.
  legNow,
  calfAndFootNow,
  bodyNow,
  strengthNow,
  spasmsAndFeverNow,
  otherSignsNow,
  situationsNow,
  signsInPregnancy,
  crushedMuscle,
  dialysisSessions,
  wound,
  neckOperationLately,
  longEvent,
  // The cramp.
  where,
  whatItFeelsLike,
  howLong,
  whatEndsIt,
  whenItComes,
  howItGoesOn,
  walkingAndBack,
  standingStill,
  muscleInEffort,
  whatItCosts,
  // Health.
  feet,
  walkingLately,
  muscles,
  breathing,
  eveningLegs,
  handsAndBreath,
  energy,
  slowChanges,
  fluids,
  legsAndBelly,
  bones,
  conditionsMain,
  kidneyNumber,
  liverMore,
  diabetesYears,
  conditionsNerves,
  conditionsVessels,
  conditionsGlands,
  conditionsOther,
  operations,
  family,
  // Life.
  diet,
  sunAndSkin,
  season,
  alcohol,
  alcoholMore,
  smokeAndGas,
  activity,
  weight,
  // Medicines.
  medicines,
  treatments,
  statinMix,
  medicineStart,
  medicinePause,
  // What others found.
  bloodTests,
  clinicianSigns,
  clinicianBloods,
]
