// Which blood tests are understood? One file each.
import type { Analyte } from '../types/index.js'
import { albumin } from './albumin.js'
import { alp } from './alp.js'
import { bicarbonate } from './bicarbonate.js'
import { calciumAdjusted } from './calcium-adjusted.js'
import { calciumIonised } from './calcium-ionised.js'
import { calciumTotal } from './calcium-total.js'
import { ck } from './ck.js'
import { creatinine } from './creatinine.js'
import { crp } from './crp.js'
import { egfr } from './egfr.js'
import { ferritin } from './ferritin.js'
import { folate } from './folate.js'
import { freeT4 } from './free-t4.js'
import { glucose } from './glucose.js'
import { haemoglobin } from './haemoglobin.js'
import { hba1c } from './hba1c.js'
import { holotranscobalamin } from './holotranscobalamin.js'
import { homocysteine } from './homocysteine.js'
import { magnesium } from './magnesium.js'
import { mcv } from './mcv.js'
import { methylmalonicAcid } from './methylmalonic-acid.js'
import { phosphate } from './phosphate.js'
import { potassium } from './potassium.js'
import { pth } from './pth.js'
import { sodium } from './sodium.js'
import { thiamineDiphosphate } from './thiamine-diphosphate.js'
import { transferrinSaturation } from './transferrin-saturation.js'
import { tsh } from './tsh.js'
import { urea } from './urea.js'
import { vitaminB12 } from './vitamin-b12.js'
import { vitaminD25oh } from './vitamin-d-25oh.js'

export const analytes: readonly Analyte[] = [
  potassium,
  magnesium,
  calciumTotal,
  calciumAdjusted,
  calciumIonised,
  sodium,
  phosphate,
  vitaminD25oh,
  vitaminB12,
  holotranscobalamin,
  methylmalonicAcid,
  homocysteine,
  folate,
  thiamineDiphosphate,
  pth,
  alp,
  ck,
  tsh,
  freeT4,
  creatinine,
  egfr,
  albumin,
  hba1c,
  glucose,
  crp,
  haemoglobin,
  mcv,
  ferritin,
  transferrinSaturation,
  urea,
  bicarbonate,
]
