// What do causes bring about in a person? Noisy-OR findings: symptoms, warning signs, then what a clinician finds.
// Leaks are those of people with weekly cramps where these differ.
// Intervals of measured figures are ours where the abstract gives none.
import type { Finding } from '../types/index.js'
import { numbFeet } from './numb-feet.js'
import { tinglingFeet } from './tingling-feet.js'
import { tinglingMouth } from './tingling-mouth.js'
import { tinglingHands } from './tingling-hands.js'
import { handsLock } from './hands-lock.js'
import { twitching } from './twitching.js'
import { wasting } from './wasting.js'
import { footDropOrWeakGrip } from './foot-drop-or-weak-grip.js'
import { hardToRise } from './hard-to-rise.js'
import { generalWeakness } from './general-weakness.js'
import { fatigue } from './fatigue.js'
import { unsteady } from './unsteady.js'
import { backPainToLeg } from './back-pain-to-leg.js'
import { walkingPain } from './walking-pain.js'
import { nightFootPain } from './night-foot-pain.js'
import { restlessUrge } from './restless-urge.js'
import { legKicks } from './leg-kicks.js'
import { burningFeet } from './burning-feet.js'
import { slowStiffTremor } from './slow-stiff-tremor.js'
import { jawTrunkSpasm } from './jaw-trunk-spasm.js'
import { overbreathing } from './overbreathing.js'
import { palpitations } from './palpitations.js'
import { seizureOrNoisyBreathing } from './seizure-or-noisy-breathing.js'
import { confusion } from './confusion.js'
import { darkUrine } from './dark-urine.js'
import { tenseSwollenMuscle } from './tense-swollen-muscle.js'
import { oneCalfSwollen } from './one-calf-swollen.js'
import { bothAnklesSwell } from './both-ankles-swell.js'
import { warmRedCalf } from './warm-red-calf.js'
import { coldPaleFoot } from './cold-pale-foot.js'
import { footSores } from './foot-sores.js'
import { weakFootPulse } from './weak-foot-pulse.js'
import { varicoseVeins } from './varicose-veins.js'
import { bonePain } from './bone-pain.js'
import { waddling } from './waddling.js'
import { easyFracture } from './easy-fracture.js'
import { soreTongue } from './sore-tongue.js'
import { paleOrBreathless } from './pale-or-breathless.js'
import { memoryOrMood } from './memory-or-mood.js'
import { slowThyroidSigns } from './slow-thyroid-signs.js'
import { hairLoss } from './hair-loss.js'
import { thirstMuchUrine } from './thirst-much-urine.js'
import { dryAndDizzy } from './dry-and-dizzy.js'
import { jaundiceOrSwollenBelly } from './jaundice-or-swollen-belly.js'
import { itch } from './itch.js'
import { weightLoss } from './weight-loss.js'
import { fever } from './fever.js'
import { saddleOrBladder } from './saddle-or-bladder.js'
import { chestPainOrBreathless } from './chest-pain-or-breathless.js'
import { troubleSwallowing } from './trouble-swallowing.js'
import { coldFeetInBed } from './cold-feet-in-bed.js'
import { secondWind } from './second-wind.js'
import { calfTender } from './calf-tender.js'
import { tightCalf } from './tight-calf.js'
import { lowSodiumSigns } from './low-sodium-signs.js'
import { lockedMuscle } from './locked-muscle.js'
import { suddenColdWhiteLeg } from './sudden-cold-white-leg.js'
import { legWeakNumbSudden } from './leg-weak-numb-sudden.js'
import { faceArmSpeech } from './face-arm-speech.js'
import { bothLegsWeaker } from './both-legs-weaker.js'
import { painOutOfProportion } from './pain-out-of-proportion.js'
import { littleUrine } from './little-urine.js'
import { faintOrCollapse } from './faint-or-collapse.js'
import { markedWeaknessOrParalysis } from './marked-weakness-or-paralysis.js'
import { vomitingHeadacheAfterEvent } from './vomiting-headache-after-event.js'
import { hotCollapsed } from './hot-collapsed.js'
import { hotSpreadingSkin } from './hot-spreading-skin.js'
import { rigors } from './rigors.js'
import { preEclampsiaSigns } from './pre-eclampsia-signs.js'
import { eyeMovementTrouble } from './eye-movement-trouble.js'
import { bleedingOrBruising } from './bleeding-or-bruising.js'
import { earsOrSightOnQuinine } from './ears-or-sight-on-quinine.js'
import { distressOrSelfHarm } from './distress-or-self-harm.js'
import { worseWalking } from './worse-walking.js'
import { breathingTrouble } from './breathing-trouble.js'
import { labCkHigh } from './lab-ck-high.js'
import { labAlpHigh } from './lab-alp-high.js'
import { labPhosphateLow } from './lab-phosphate-low.js'
import { labPthHigh } from './lab-pth-high.js'
import { labMcvHigh } from './lab-mcv-high.js'
import { labAnaemia } from './lab-anaemia.js'
import { labCrpHigh } from './lab-crp-high.js'
import { trousseauSign } from './trousseau-sign.js'
import { chvostekSign } from './chvostek-sign.js'
import { ankleBrachialLow } from './ankle-brachial-low.js'
import { emgNeuropathy } from './emg-neuropathy.js'

export const findings: readonly Finding[] = [
  numbFeet,
  tinglingFeet,
  tinglingMouth,
  tinglingHands,
  handsLock,
  twitching,
  wasting,
  footDropOrWeakGrip,
  hardToRise,
  generalWeakness,
  fatigue,
  unsteady,
  backPainToLeg,
  walkingPain,
  nightFootPain,
  restlessUrge,
  legKicks,
  burningFeet,
  slowStiffTremor,
  jawTrunkSpasm,
  overbreathing,
  palpitations,
  seizureOrNoisyBreathing,
  confusion,
  darkUrine,
  tenseSwollenMuscle,
  oneCalfSwollen,
  bothAnklesSwell,
  warmRedCalf,
  coldPaleFoot,
  footSores,
  weakFootPulse,
  varicoseVeins,
  bonePain,
  waddling,
  easyFracture,
  soreTongue,
  paleOrBreathless,
  memoryOrMood,
  slowThyroidSigns,
  hairLoss,
  thirstMuchUrine,
  dryAndDizzy,
  jaundiceOrSwollenBelly,
  itch,
  weightLoss,
  fever,
  saddleOrBladder,
  chestPainOrBreathless,
  troubleSwallowing,
  coldFeetInBed,
  secondWind,
  calfTender,
  tightCalf,
  lowSodiumSigns,
  lockedMuscle,
  suddenColdWhiteLeg,
  legWeakNumbSudden,
  faceArmSpeech,
  bothLegsWeaker,
  painOutOfProportion,
  littleUrine,
  faintOrCollapse,
  markedWeaknessOrParalysis,
  vomitingHeadacheAfterEvent,
  hotCollapsed,
  hotSpreadingSkin,
  rigors,
  preEclampsiaSigns,
  eyeMovementTrouble,
  bleedingOrBruising,
  earsOrSightOnQuinine,
  distressOrSelfHarm,
  worseWalking,
  breathingTrouble,
  labCkHigh,
  labAlpHigh,
  labPhosphateLow,
  labPthHigh,
  labMcvHigh,
  labAnaemia,
  labCrpHigh,
  trousseauSign,
  chvostekSign,
  ankleBrachialLow,
  emgNeuropathy,
]
