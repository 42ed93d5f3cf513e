// By what are figures converted on their way in?
import { knowledge } from '@charley/core'

const { conversions } = knowledge.intake

const KJ_PER_MJ = 1000

export const factors = {
  kjPerKcal: KJ_PER_MJ / conversions.kcalPerMj.value,
  iuPerVitaminDUg: conversions.iuPerUgVitaminD.value,
  kcalPerProteinG: conversions.kcalPerProteinG.value,
  kcalPerFatG: conversions.kcalPerFatG.value,
  kcalPerCarbohydrateG: conversions.kcalPerCarbohydrateG.value,
  kcalPerAlcoholG: conversions.kcalPerAlcoholG.value,
  dfePerFolicAcid: conversions.dfePerFolicAcid.value,
} as const
