// Why do legs cramp, or seem to? Every cause and mimic Charley knows, and the background that explains most.
import type { Cause } from '../types/index.js'
import { lowVitaminD } from './low-vitamin-d.js'
import { osteomalacia } from './osteomalacia.js'
import { lowCalcium } from './low-calcium.js'
import { hypoparathyroidism } from './hypoparathyroidism.js'
import { lowMagnesium } from './low-magnesium.js'
import { lowPotassium } from './low-potassium.js'
import { lowSodium } from './low-sodium.js'
import { dehydration } from './dehydration.js'
import { lowB12 } from './low-b12.js'
import { lowThiamine } from './low-thiamine.js'
import { pregnancyCramps } from './pregnancy-cramps.js'
import { exertion } from './exertion.js'
import { heatSaltLoss } from './heat-salt-loss.js'
import { inactivity } from './inactivity.js'
import { alcohol } from './alcohol.js'
import { hyperventilation } from './hyperventilation.js'
import { kidneyDisease } from './kidney-disease.js'
import { dialysis } from './dialysis.js'
import { cirrhosis } from './cirrhosis.js'
import { hypothyroidism } from './hypothyroidism.js'
import { diabetes } from './diabetes.js'
import { polyneuropathy } from './polyneuropathy.js'
import { spinalNerveCompression } from './spinal-nerve-compression.js'
import { arterialDisease } from './arterial-disease.js'
import { limbIschaemia } from './limb-ischaemia.js'
import { venousInsufficiency } from './venous-insufficiency.js'
import { deepVeinClot } from './deep-vein-clot.js'
import { calfInjury } from './calf-injury.js'
import { restlessLegs } from './restless-legs.js'
import { periodicLimbMovements } from './periodic-limb-movements.js'
import { statinMuscle } from './statin-muscle.js'
import { inflammatoryMyopathy } from './inflammatory-myopathy.js'
import { rhabdomyolysis } from './rhabdomyolysis.js'
import { metabolicMyopathy } from './metabolic-myopathy.js'
import { motorNeuroneDisease } from './motor-neurone-disease.js'
import { crampFasciculation } from './cramp-fasciculation.js'
import { parkinsonism } from './parkinsonism.js'
import { tetanusStiffPerson } from './tetanus-stiff-person.js'
import { compartmentSyndrome } from './compartment-syndrome.js'
import { exertionalCompartment } from './exertional-compartment.js'
import { eatingDisorder } from './eating-disorder.js'
import { aldosteronismTubulopathy } from './aldosteronism-tubulopathy.js'
import { adrenalInsufficiency } from './adrenal-insufficiency.js'
import { malabsorption } from './malabsorption.js'
import { heartFailure } from './heart-failure.js'
import { widespreadPain } from './widespread-pain.js'

export { background } from './background.js'

export const causes: readonly Cause[] = [
  // nutrients and electrolytes
  lowVitaminD,
  osteomalacia,
  lowCalcium,
  hypoparathyroidism,
  lowMagnesium,
  lowPotassium,
  lowSodium,
  dehydration,
  lowB12,
  lowThiamine,
  // physiology, exposure, posture
  pregnancyCramps,
  exertion,
  heatSaltLoss,
  inactivity,
  alcohol,
  hyperventilation,
  // diseases and mimics
  kidneyDisease,
  dialysis,
  cirrhosis,
  hypothyroidism,
  diabetes,
  polyneuropathy,
  spinalNerveCompression,
  arterialDisease,
  limbIschaemia,
  venousInsufficiency,
  deepVeinClot,
  calfInjury,
  restlessLegs,
  periodicLimbMovements,
  statinMuscle,
  inflammatoryMyopathy,
  rhabdomyolysis,
  metabolicMyopathy,
  motorNeuroneDisease,
  crampFasciculation,
  parkinsonism,
  tetanusStiffPerson,
  compartmentSyndrome,
  exertionalCompartment,
  eatingDisorder,
  aldosteronismTubulopathy,
  adrenalInsufficiency,
  malabsorption,
  heartFailure,
  widespreadPain,
]
