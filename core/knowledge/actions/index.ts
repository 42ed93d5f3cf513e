// Everything that can be done about leg cramps: suggested, asked about, or known and never suggested.
import type { Action } from '../types/index.js'
import { albuminInfusion } from './albumin-infusion.js'
import { anklePressureTest } from './ankle-pressure-test.js'
import { bComplex } from './b-complex.js'
import { bVitaminsInPregnancy } from './b-vitamins-in-pregnancy.js'
import { b12Treatment } from './b12-treatment.js'
import { baclofen } from './baclofen.js'
import { bedtimeStretch } from './bedtime-stretch.js'
import { bloodTests } from './blood-tests.js'
import { botulinum } from './botulinum.js'
import { calciumAndDInPregnancy } from './calcium-and-d-in-pregnancy.js'
import { calciumInPregnancy } from './calcium-in-pregnancy.js'
import { calciumTreatment } from './calcium-treatment.js'
import { compressionOrSplints } from './compression-or-splints.js'
import { cutAlcohol } from './cut-alcohol.js'
import { diabetesCare } from './diabetes-care.js'
import { dialysisChange } from './dialysis-change.js'
import { diltiazem } from './diltiazem.js'
import { drinkToThirst } from './drink-to-thirst.js'
import { emergencyCare } from './emergency-care.js'
import { foodB12 } from './food-b12.js'
import { foodCalciumAndD } from './food-calcium-and-d.js'
import { foodMagnesium } from './food-magnesium.js'
import { foodPotassium } from './food-potassium.js'
import { footCare } from './foot-care.js'
import { footwearAndBedding } from './footwear-and-bedding.js'
import { gabapentin } from './gabapentin.js'
import { highDoseVitaminD } from './high-dose-vitamin-d.js'
import { homeRemedies } from './home-remedies.js'
import { ironForRestlessLegs } from './iron-for-restless-legs.js'
import { lCarnitine } from './l-carnitine.js'
import { legScan } from './leg-scan.js'
import { levetiracetamOrCannabis } from './levetiracetam-or-cannabis.js'
import { levodopaTiming } from './levodopa-timing.js'
import { liverTeam } from './liver-team.js'
import { magnesiumInPregnancy } from './magnesium-in-pregnancy.js'
import { magnesiumTreatment } from './magnesium-treatment.js'
import { magnesiumTrial } from './magnesium-trial.js'
import { medicineReview } from './medicine-review.js'
import { mexiletine } from './mexiletine.js'
import { midwifeOrDoctor } from './midwife-or-doctor.js'
import { naftidrofuryl } from './naftidrofuryl.js'
import { nerveTests } from './nerve-tests.js'
import { neurologist } from './neurologist.js'
import { pickleJuice } from './pickle-juice.js'
import { potassiumPills } from './potassium-pills.js'
import { potassiumTreatment } from './potassium-treatment.js'
import { quinine } from './quinine.js'
import { reassureAndWait } from './reassure-and-wait.js'
import { rehydrateAfterLoss } from './rehydrate-after-loss.js'
import { renalTeam } from './renal-team.js'
import { replaceSaltAfterHeat } from './replace-salt-after-heat.js'
import { restAndBuildUp } from './rest-and-build-up.js'
import { sameDayCare } from './same-day-care.js'
import { seeDoctorRoutine } from './see-doctor-routine.js'
import { seeDoctorSoon } from './see-doctor-soon.js'
import { slowBreathing } from './slow-breathing.js'
import { sodiumTreatment } from './sodium-treatment.js'
import { spineCare } from './spine-care.js'
import { spineScan } from './spine-scan.js'
import { stopAMedicine } from './stop-a-medicine.js'
import { stopSmokingAndWalk } from './stop-smoking-and-walk.js'
import { stretchAtOnset } from './stretch-at-onset.js'
import { taurine } from './taurine.js'
import { thiamineTreatment } from './thiamine-treatment.js'
import { thyroxine } from './thyroxine.js'
import { treatVitaminD } from './treat-vitamin-d.js'
import { verapamil } from './verapamil.js'
import { vitaminE } from './vitamin-e.js'
import { vitaminK2 } from './vitamin-k2.js'
import { walkingOrCycling } from './walking-or-cycling.js'
import { walkingProgramme } from './walking-programme.js'

export const actions: readonly Action[] = [
  stretchAtOnset,
  bedtimeStretch,
  walkingOrCycling,
  slowBreathing,
  restAndBuildUp,
  footwearAndBedding,
  compressionOrSplints,
  homeRemedies,
  reassureAndWait,
  drinkToThirst,
  rehydrateAfterLoss,
  replaceSaltAfterHeat,
  foodCalciumAndD,
  foodMagnesium,
  foodPotassium,
  foodB12,
  cutAlcohol,
  magnesiumTrial,
  magnesiumInPregnancy,
  calciumInPregnancy,
  calciumAndDInPregnancy,
  bVitaminsInPregnancy,
  vitaminK2,
  treatVitaminD,
  bComplex,
  vitaminE,
  highDoseVitaminD,
  potassiumPills,
  b12Treatment,
  thiamineTreatment,
  calciumTreatment,
  potassiumTreatment,
  magnesiumTreatment,
  sodiumTreatment,
  ironForRestlessLegs,
  thyroxine,
  quinine,
  naftidrofuryl,
  diltiazem,
  verapamil,
  gabapentin,
  mexiletine,
  levetiracetamOrCannabis,
  baclofen,
  taurine,
  pickleJuice,
  albuminInfusion,
  lCarnitine,
  dialysisChange,
  botulinum,
  levodopaTiming,
  medicineReview,
  stopAMedicine,
  walkingProgramme,
  stopSmokingAndWalk,
  spineCare,
  diabetesCare,
  footCare,
  bloodTests,
  nerveTests,
  anklePressureTest,
  legScan,
  spineScan,
  seeDoctorRoutine,
  seeDoctorSoon,
  sameDayCare,
  emergencyCare,
  neurologist,
  midwifeOrDoctor,
  renalTeam,
  liverTeam,
]
