// Which medicines does Charley know, and what do they do to legs? Every class, with the names people use.
import type { MedicineClass } from '../types/index.js'
import { laba } from './laba.js'
import { saba } from './saba.js'
import { potassiumSparingDiuretic } from './potassium-sparing-diuretic.js'
import { thiazide } from './thiazide.js'
import { loopDiuretic } from './loop-diuretic.js'
import { sglt2Inhibitor } from './sglt2-inhibitor.js'
import { statin } from './statin.js'
import { otherLipidMedicine } from './other-lipid-medicine.js'
import { oestrogenOrRaloxifene } from './oestrogen-or-raloxifene.js'
import { aromataseInhibitor } from './aromatase-inhibitor.js'
import { teriparatide } from './teriparatide.js'
import { antiresorptive } from './antiresorptive.js'
import { ivIron } from './iv-iron.js'
import { nsaid } from './nsaid.js'
import { dihydropyridine } from './dihydropyridine.js'
import { isaBetaBlocker } from './isa-beta-blocker.js'
import { betaBlockerNonSelective } from './beta-blocker-non-selective.js'
import { cholinesteraseInhibitor } from './cholinesterase-inhibitor.js'
import { ppi } from './ppi.js'
import { metformin } from './metformin.js'
import { h2Blocker } from './h2-blocker.js'
import { corticosteroid } from './corticosteroid.js'
import { laxative } from './laxative.js'
import { insulinOrSulfonylurea } from './insulin-or-sulfonylurea.js'
import { thyroidMedicine } from './thyroid-medicine.js'
import { neurotoxicChemotherapy } from './neurotoxic-chemotherapy.js'
import { platinum } from './platinum.js'
import { bcrAblInhibitor } from './bcr-abl-inhibitor.js'
import { hedgehogInhibitor } from './hedgehog-inhibitor.js'
import { antiEgfr } from './anti-egfr.js'
import { calcineurinInhibitor } from './calcineurin-inhibitor.js'
import { magnesiumWastingAntimicrobial } from './magnesium-wasting-antimicrobial.js'
import { pyrazinamideIsoniazid } from './pyrazinamide-isoniazid.js'
import { lithium } from './lithium.js'
import { ssriSnri } from './ssri-snri.js'
import { antipsychoticOrAntihistamine } from './antipsychotic-or-antihistamine.js'
import { enzymeInducingAnticonvulsant } from './enzyme-inducing-anticonvulsant.js'
import { phosphateBinderOrCinacalcet } from './phosphate-binder-or-cinacalcet.js'
import { orlistatOrResin } from './orlistat-or-resin.js'
import { glp1Agonist } from './glp1-agonist.js'
import { digoxin } from './digoxin.js'
import { colchicineOrHydroxychloroquine } from './colchicine-or-hydroxychloroquine.js'
import { sedative } from './sedative.js'
import { stimulant } from './stimulant.js'
import { vitaminDOrCalciumSupplement } from './vitamin-d-or-calcium-supplement.js'
import { magnesiumSupplement } from './magnesium-supplement.js'
import { potassiumSupplement } from './potassium-supplement.js'
import { quinine } from './quinine.js'
import { aceInhibitorOrArb } from './ace-inhibitor-or-arb.js'
import { trimethoprim } from './trimethoprim.js'
import { heparin } from './heparin.js'
import { vitaminKAntagonist } from './vitamin-k-antagonist.js'
import { directOralAnticoagulant } from './direct-oral-anticoagulant.js'
import { tetracyclineOrQuinolone } from './tetracycline-or-quinolone.js'
import { levothyroxine } from './levothyroxine.js'
import { bisphosphonate } from './bisphosphonate.js'
import { statinInteracting } from './statin-interacting.js'
import { levodopaAlone } from './levodopa-alone.js'
import { antacidSensitive } from './antacid-sensitive.js'
import { eltrombopag } from './eltrombopag.js'
import { integraseInhibitor } from './integrase-inhibitor.js'
import { activeVitaminD } from './active-vitamin-d.js'
import { desmopressin } from './desmopressin.js'
import { potassiumBinder } from './potassium-binder.js'
import { nitrofurantoinOrPenicillamine } from './nitrofurantoin-or-penicillamine.js'
import { moxifloxacin } from './moxifloxacin.js'
import { ironSupplement } from './iron-supplement.js'
import { otherMedicine } from './other-medicine.js'

export const medicines: readonly MedicineClass[] = [
  laba,
  saba,
  potassiumSparingDiuretic,
  thiazide,
  loopDiuretic,
  sglt2Inhibitor,
  statin,
  otherLipidMedicine,
  oestrogenOrRaloxifene,
  aromataseInhibitor,
  teriparatide,
  antiresorptive,
  ivIron,
  nsaid,
  dihydropyridine,
  isaBetaBlocker,
  betaBlockerNonSelective,
  cholinesteraseInhibitor,
  ppi,
  metformin,
  h2Blocker,
  corticosteroid,
  laxative,
  insulinOrSulfonylurea,
  thyroidMedicine,
  neurotoxicChemotherapy,
  platinum,
  bcrAblInhibitor,
  hedgehogInhibitor,
  antiEgfr,
  calcineurinInhibitor,
  magnesiumWastingAntimicrobial,
  pyrazinamideIsoniazid,
  lithium,
  ssriSnri,
  antipsychoticOrAntihistamine,
  enzymeInducingAnticonvulsant,
  phosphateBinderOrCinacalcet,
  orlistatOrResin,
  glp1Agonist,
  digoxin,
  colchicineOrHydroxychloroquine,
  sedative,
  stimulant,
  vitaminDOrCalciumSupplement,
  magnesiumSupplement,
  potassiumSupplement,
  quinine,
  aceInhibitorOrArb,
  trimethoprim,
  heparin,
  vitaminKAntagonist,
  directOralAnticoagulant,
  tetracyclineOrQuinolone,
  levothyroxine,
  bisphosphonate,
  statinInteracting,
  levodopaAlone,
  antacidSensitive,
  eltrombopag,
  integraseInhibitor,
  activeVitaminD,
  desmopressin,
  potassiumBinder,
  nitrofurantoinOrPenicillamine,
  moxifloxacin,
  ironSupplement,
  otherMedicine,
]
