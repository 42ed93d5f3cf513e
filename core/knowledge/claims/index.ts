// What people have read about vitamins, minerals and cramps: the forty-two sentences of the seed, each judged.
import type { Claim } from '../types/index.js'
import { aVitaminLackCausesCramps } from './a-vitamin-lack-causes-cramps.js'
import { bLackCrampsAndTingling } from './b-lack-cramps-and-tingling.js'
import { bVitaminsForNerves } from './b-vitamins-for-nerves.js'
import { b1LackIsRare } from './b1-lack-is-rare.js'
import { b1NervesAndEnergy } from './b1-nerves-and-energy.js'
import { b12LackInVegans } from './b12-lack-in-vegans.js'
import { b12NervesAndBlood } from './b12-nerves-and-blood.js'
import { b12Table } from './b12-table.js'
import { balancedDietPrevents } from './balanced-diet-prevents.js'
import { calciumDSources } from './calcium-d-sources.js'
import { calciumTable } from './calcium-table.js'
import { dCrampsIfCalciumLow } from './d-cramps-if-calcium-low.js'
import { dOrB12OftenImplicated } from './d-or-b12-often-implicated.js'
import { dSupplementsCutCramps } from './d-supplements-cut-cramps.js'
import { drinkPlenty } from './drink-plenty.js'
import { holisticIsBest } from './holistic-is-best.js'
import { linkNotAlwaysDirect } from './link-not-always-direct.js'
import { lowB12Cramps } from './low-b12-cramps.js'
import { lowCalciumCrampsBackAndLegs } from './low-calcium-cramps-back-and-legs.js'
import { lowLevelsBreakCommunication } from './low-levels-break-communication.js'
import { lowMagnesiumAtNight } from './low-magnesium-at-night.js'
import { lowPotassiumCramps } from './low-potassium-cramps.js'
import { lowPotassiumHeart } from './low-potassium-heart.js'
import { magnesiumEvidenceMixed } from './magnesium-evidence-mixed.js'
import { magnesiumFirstLine } from './magnesium-first-line.js'
import { magnesiumFoods } from './magnesium-foods.js'
import { magnesiumRelaxes } from './magnesium-relaxes.js'
import { magnesiumTable } from './magnesium-table.js'
import { manageAbsorption } from './manage-absorption.js'
import { otherCauses } from './other-causes.js'
import { potassiumBalancesSodium } from './potassium-balances-sodium.js'
import { potassiumFoods } from './potassium-foods.js'
import { potassiumRarelyDiet } from './potassium-rarely-diet.js'
import { potassiumTable } from './potassium-table.js'
import { seeAProfessional } from './see-a-professional.js'
import { seventyOnePercent } from './seventy-one-percent.js'
import { severeLackLowersCalcium } from './severe-lack-lowers-calcium.js'
import { stretchBeforeBed } from './stretch-before-bed.js'
import { studiesTieLowDToPain } from './studies-tie-low-d-to-pain.js'
import { threeElectrolytes } from './three-electrolytes.js'
import { vitaminDForCalcium } from './vitamin-d-for-calcium.js'
import { vitaminsActOnNerveAndMuscle } from './vitamins-act-on-nerve-and-muscle.js'

export const claims: readonly Claim[] = [
  aVitaminLackCausesCramps,
  vitaminsActOnNerveAndMuscle,
  lowLevelsBreakCommunication,
  vitaminDForCalcium,
  severeLackLowersCalcium,
  lowCalciumCrampsBackAndLegs,
  linkNotAlwaysDirect,
  studiesTieLowDToPain,
  seventyOnePercent,
  dSupplementsCutCramps,
  bVitaminsForNerves,
  bLackCrampsAndTingling,
  b12NervesAndBlood,
  lowB12Cramps,
  b12LackInVegans,
  b1LackIsRare,
  b1NervesAndEnergy,
  threeElectrolytes,
  magnesiumRelaxes,
  lowMagnesiumAtNight,
  magnesiumEvidenceMixed,
  magnesiumFirstLine,
  potassiumBalancesSodium,
  lowPotassiumCramps,
  lowPotassiumHeart,
  potassiumRarelyDiet,
  otherCauses,
  dCrampsIfCalciumLow,
  b12Table,
  magnesiumTable,
  potassiumTable,
  calciumTable,
  balancedDietPrevents,
  magnesiumFoods,
  potassiumFoods,
  calciumDSources,
  drinkPlenty,
  stretchBeforeBed,
  manageAbsorption,
  dOrB12OftenImplicated,
  holisticIsBest,
  seeAProfessional,
]
