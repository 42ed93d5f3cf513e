// What makes causes likelier? What people are, do, eat, have or have had done.
// Where a risk gives a cause its probability, a "no" takes prevalence × probability out of the prior. So for what a person surely
// knows (pregnant, on dialysis) prevalence is near the prior; for what may be there untold it stays below the lowest prior.
import type { Risk } from '../types/index.js'
import { veganWithoutB12 } from './vegan-without-b12.js'
import { vegetarian } from './vegetarian.js'
import { lowCalciumDiet } from './low-calcium-diet.js'
import { lowVitaminDIntake } from './low-vitamin-d-intake.js'
import { darkerSkin } from './darker-skin.js'
import { littleSun } from './little-sun.js'
import { obesity } from './obesity.js'
import { bariatricSurgery } from './bariatric-surgery.js'
import { neckSurgery } from './neck-surgery.js'
import { neckSurgeryTwoWeeks } from './neck-surgery-two-weeks.js'
import { gutDisease } from './gut-disease.js'
import { diarrhoea } from './diarrhoea.js'
import { vomitingOrLaxatives } from './vomiting-or-laxatives.js'
import { alcoholOver14Units } from './alcohol-over-14-units.js'
import { alcoholDependence } from './alcohol-dependence.js'
import { pregnant } from './pregnant.js'
import { hyperemesis } from './hyperemesis.js'
import { breastfeeding } from './breastfeeding.js'
import { kidneyDiseaseKnown } from './kidney-disease-known.js'
import { kidneySevere } from './kidney-severe.js'
import { onDialysis } from './on-dialysis.js'
import { missedDialysis } from './missed-dialysis.js'
import { liverDiseaseKnown } from './liver-disease-known.js'
import { cirrhosisKnown } from './cirrhosis-known.js'
import { diabetesKnown } from './diabetes-known.js'
import { diabetesOver10Years } from './diabetes-over-10-years.js'
import { heartFailureKnown } from './heart-failure-known.js'
import { cancerActive } from './cancer-active.js'
import { chemotherapy } from './chemotherapy.js'
import { clotBefore } from './clot-before.js'
import { surgeryOrBedRest } from './surgery-or-bed-rest.js'
import { castOrLongFlight } from './cast-or-long-flight.js'
import { oestrogen } from './oestrogen.js'
import { smoker } from './smoker.js'
import { hypertension } from './hypertension.js'
import { newExercise } from './new-exercise.js'
import { heat } from './heat.js'
import { longStandingOrSitting } from './long-standing-or-sitting.js'
import { noExercise } from './no-exercise.js'
import { summer } from './summer.js'
import { winter } from './winter.js'
import { familyCramps } from './family-cramps.js'
import { familyMotorNeurone } from './family-motor-neurone.js'
import { nitrousOxide } from './nitrous-oxide.js'
import { recentInjury } from './recent-injury.js'
import { crushSeizureCocaine } from './crush-seizure-cocaine.js'
import { dirtyWoundNoBooster } from './dirty-wound-no-booster.js'
import { enduranceOverdrinking } from './endurance-overdrinking.js'
import { refeedingOrVeryThin } from './refeeding-or-very-thin.js'
import { statinWithInteracting } from './statin-with-interacting.js'
import { stomachOrIleumRemoved } from './stomach-or-ileum-removed.js'
import { autoimmuneDisease } from './autoimmune-disease.js'
import { neuropathyKnown } from './neuropathy-known.js'
import { stenosisKnown } from './stenosis-known.js'
import { arterialDiseaseKnown } from './arterial-disease-known.js'
import { varicoseKnown } from './varicose-known.js'
import { restlessLegsKnown } from './restless-legs-known.js'
import { parkinsonKnown } from './parkinson-known.js'
import { hypoparathyroidismKnown } from './hypoparathyroidism-known.js'
import { hypothyroidismKnown } from './hypothyroidism-known.js'
import { osteoporosisTreatment } from './osteoporosis-treatment.js'
import { highBloodCalcium } from './high-blood-calcium.js'
import { sarcoidosis } from './sarcoidosis.js'
import { kidneyStones } from './kidney-stones.js'
import { myasthenia } from './myasthenia.js'
import { heartBlock } from './heart-block.js'
import { g6pdDeficiency } from './g6pd-deficiency.js'
import { neuromuscularKnown } from './neuromuscular-known.js'
import { eatingDisorderKnown } from './eating-disorder-known.js'
import { epilepsy } from './epilepsy.js'
import { hiv } from './hiv.js'
import { highPotassiumKnown } from './high-potassium-known.js'
import { adrenalKnown } from './adrenal-known.js'
import { selfCareFailed } from './self-care-failed.js'
import { sleepBroken } from './sleep-broken.js'
import { arthritis } from './arthritis.js'
import { lowSodiumDiet } from './low-sodium-diet.js'
import { fluidRestriction } from './fluid-restriction.js'
import { adrenalUntreated } from './adrenal-untreated.js'
import { lowAldosterone } from './low-aldosterone.js'
import { periodicParalysis } from './periodic-paralysis.js'
import { slowOrBlockedGut } from './slow-or-blocked-gut.js'
import { hyperparathyroidismKnown } from './hyperparathyroidism-known.js'
import { highUrineCalcium } from './high-urine-calcium.js'
import { milkAlkaliBefore } from './milk-alkali-before.js'
import { calciumGene } from './calcium-gene.js'
import { tuberculosisOrGranuloma } from './tuberculosis-or-granuloma.js'
import { lymphomaKnown } from './lymphoma-known.js'
import { opticNerveDisease } from './optic-nerve-disease.js'
import { ironOverload } from './iron-overload.js'
import { siadh } from './siadh.js'
import { compulsiveDrinking } from './compulsive-drinking.js'
import { lowSodiumBefore } from './low-sodium-before.js'
import { nephroticSyndrome } from './nephrotic-syndrome.js'
import { longQt } from './long-qt.js'
import { quinineReaction } from './quinine-reaction.js'
import { recentJointReplacement } from './recent-joint-replacement.js'
import { acidReflux } from './acid-reflux.js'

export const risks: readonly Risk[] = [
  veganWithoutB12,
  vegetarian,
  lowCalciumDiet,
  lowVitaminDIntake,
  darkerSkin,
  littleSun,
  obesity,
  bariatricSurgery,
  neckSurgery,
  neckSurgeryTwoWeeks,
  gutDisease,
  diarrhoea,
  vomitingOrLaxatives,
  alcoholOver14Units,
  alcoholDependence,
  pregnant,
  hyperemesis,
  breastfeeding,
  kidneyDiseaseKnown,
  kidneySevere,
  onDialysis,
  missedDialysis,
  liverDiseaseKnown,
  cirrhosisKnown,
  diabetesKnown,
  diabetesOver10Years,
  heartFailureKnown,
  cancerActive,
  chemotherapy,
  clotBefore,
  surgeryOrBedRest,
  castOrLongFlight,
  oestrogen,
  smoker,
  hypertension,
  newExercise,
  heat,
  longStandingOrSitting,
  noExercise,
  summer,
  winter,
  familyCramps,
  familyMotorNeurone,
  nitrousOxide,
  recentInjury,
  crushSeizureCocaine,
  dirtyWoundNoBooster,
  enduranceOverdrinking,
  refeedingOrVeryThin,
  statinWithInteracting,
  stomachOrIleumRemoved,
  autoimmuneDisease,
  neuropathyKnown,
  stenosisKnown,
  arterialDiseaseKnown,
  varicoseKnown,
  restlessLegsKnown,
  parkinsonKnown,
  hypoparathyroidismKnown,
  hypothyroidismKnown,
  osteoporosisTreatment,
  highBloodCalcium,
  sarcoidosis,
  kidneyStones,
  myasthenia,
  heartBlock,
  g6pdDeficiency,
  neuromuscularKnown,
  eatingDisorderKnown,
  epilepsy,
  hiv,
  highPotassiumKnown,
  adrenalKnown,
  selfCareFailed,
  sleepBroken,
  arthritis,
  lowSodiumDiet,
  fluidRestriction,
  adrenalUntreated,
  lowAldosterone,
  periodicParalysis,
  slowOrBlockedGut,
  hyperparathyroidismKnown,
  highUrineCalcium,
  milkAlkaliBefore,
  calciumGene,
  tuberculosisOrGranuloma,
  lymphomaKnown,
  opticNerveDisease,
  ironOverload,
  siadh,
  compulsiveDrinking,
  lowSodiumBefore,
  nephroticSyndrome,
  longQt,
  quinineReaction,
  recentJointReplacement,
  acidReflux,
]
