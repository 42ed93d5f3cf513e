// The red flags: every rule, most urgent first. Any one fires alone.
import type { UrgencyRule } from '../types/index.js'
import { kidneysFailing } from './kidneys-failing.js'
import { alarmingSign } from './alarming-sign.js'
import { anaemia } from './anaemia.js'
import { anaemiaSevere } from './anaemia-severe.js'
import { calciumCritical } from './calcium-critical.js'
import { calciumMild } from './calcium-mild.js'
import { calciumTingling } from './calcium-tingling.js'
import { calciumTotalLow } from './calcium-total-low.js'
import { chestSigns } from './chest-signs.js'
import { clotSigns } from './clot-signs.js'
import { cordWorsening } from './cord-worsening.js'
import { darkUrine } from './dark-urine.js'
import { deepInfection } from './deep-infection.js'
import { diabeticFoot } from './diabetic-foot.js'
import { dialysisTrouble } from './dialysis-trouble.js'
import { distress } from './distress.js'
import { footSores } from './foot-sores.js'
import { heartAndPotassium } from './heart-and-potassium.js'
import { heatStroke } from './heat-stroke.js'
import { jaundice } from './jaundice.js'
import { knownNerveMuscleDisease } from './known-nerve-muscle-disease.js'
import { limbAtRisk } from './limb-at-risk.js'
import { liverWorse } from './liver-worse.js'
import { losingWeight } from './losing-weight.js'
import { magnesiumCritical } from './magnesium-critical.js'
import { magnesiumLowToday } from './magnesium-low-today.js'
import { moreThanCramps } from './more-than-cramps.js'
import { motorNerveSigns } from './motor-nerve-signs.js'
import { muscleBreakdownSevere } from './muscle-breakdown-severe.js'
import { muscleEnzymeHigh } from './muscle-enzyme-high.js'
import { muscleEnzymeVeryHigh } from './muscle-enzyme-very-high.js'
import { muscleUnderPressure } from './muscle-under-pressure.js'
import { musclesWeakening } from './muscles-weakening.js'
import { nervesAndB12 } from './nerves-and-b12.js'
import { oftenOrStubborn } from './often-or-stubborn.js'
import { phosphateVeryLow } from './phosphate-very-low.js'
import { potassiumCritical } from './potassium-critical.js'
import { potassiumHighToday } from './potassium-high-today.js'
import { potassiumLowToday } from './potassium-low-today.js'
import { potassiumMild } from './potassium-mild.js'
import { preEclampsia } from './pre-eclampsia.js'
import { pregnantSwollenLeg } from './pregnant-swollen-leg.js'
import { pressedCord } from './pressed-cord.js'
import { quinineReaction } from './quinine-reaction.js'
import { quinineReactionSevere } from './quinine-reaction-severe.js'
import { redCalf } from './red-calf.js'
import { skinInfection } from './skin-infection.js'
import { sodiumCritical } from './sodium-critical.js'
import { sodiumHighToday } from './sodium-high-today.js'
import { sodiumLowToday } from './sodium-low-today.js'
import { softBones } from './soft-bones.js'
import { starvingWithSigns } from './starving-with-signs.js'
import { statinPilingUp } from './statin-piling-up.js'
import { stiffJaw } from './stiff-jaw.js'
import { strokeSigns } from './stroke-signs.js'
import { suddenColdLeg } from './sudden-cold-leg.js'
import { suddenWeakLeg } from './sudden-weak-leg.js'
import { swallowingAlone } from './swallowing-alone.js'
import { swollenMuscle } from './swollen-muscle.js'
import { tetanus } from './tetanus.js'
import { tetany } from './tetany.js'
import { thiamineLow } from './thiamine-low.js'
import { throatOrBreath } from './throat-or-breath.js'
import { typicalCramp } from './typical-cramp.js'
import { underSixteen } from './under-sixteen.js'
import { veryLowWeight } from './very-low-weight.js'
import { walkingDistance } from './walking-distance.js'
import { waterPoisoning } from './water-poisoning.js'
import { weightLossAndPain } from './weight-loss-and-pain.js'
import { wernicke } from './wernicke.js'

export const rules: readonly UrgencyRule[] = [
  suddenColdLeg,
  suddenWeakLeg,
  chestSigns,
  strokeSigns,
  pressedCord,
  muscleUnderPressure,
  muscleBreakdownSevere,
  heartAndPotassium,
  potassiumCritical,
  tetany,
  calciumCritical,
  waterPoisoning,
  sodiumCritical,
  heatStroke,
  tetanus,
  deepInfection,
  preEclampsia,
  wernicke,
  quinineReactionSevere,
  magnesiumCritical,
  alarmingSign,
  darkUrine,
  swollenMuscle,
  muscleEnzymeVeryHigh,
  statinPilingUp,
  potassiumLowToday,
  potassiumHighToday,
  calciumTingling,
  calciumTotalLow,
  magnesiumLowToday,
  phosphateVeryLow,
  sodiumLowToday,
  sodiumHighToday,
  anaemiaSevere,
  stiffJaw,
  skinInfection,
  pregnantSwollenLeg,
  clotSigns,
  limbAtRisk,
  throatOrBreath,
  thiamineLow,
  cordWorsening,
  liverWorse,
  dialysisTrouble,
  starvingWithSigns,
  distress,
  quinineReaction,
  potassiumMild,
  calciumMild,
  muscleEnzymeHigh,
  anaemia,
  redCalf,
  footSores,
  motorNerveSigns,
  swallowingAlone,
  kidneysFailing,
  musclesWeakening,
  nervesAndB12,
  diabeticFoot,
  jaundice,
  veryLowWeight,
  softBones,
  weightLossAndPain,
  walkingDistance,
  moreThanCramps,
  losingWeight,
  underSixteen,
  knownNerveMuscleDisease,
  oftenOrStubborn,
  typicalCramp,
]
