// Every rule of the guard, by topic, and what each action comes down to.
import type { GuardRule } from '../types/index.js'
import { allergyAndPatternRules } from './allergies-and-patterns.js'
import { b12Rules } from './b12.js'
import { b6Rules } from './b6.js'
import { calciumRules } from './calcium.js'
import { eatingLessRules } from './eating-less.js'
import { exerciseAndHeatRules } from './exercise-and-heat.js'
import { folicAcidRules } from './folic-acid.js'
import { foodsByNameRules } from './foods-by-name.js'
import { ironRules } from './iron.js'
import { lowSodiumRules } from './low-sodium.js'
import { magnesiumRules } from './magnesium.js'
import { pickleJuiceRules } from './pickle-juice.js'
import { potassiumRules } from './potassium.js'
import { quinineRules } from './quinine.js'
import { saltRules } from './salt.js'
import { separationRules } from './separation-times.js'
import { stoppingRules } from './stopping.js'
import { stretchingRules } from './stretching.js'
import { supplementRules } from './supplements.js'
import { thiaminRules } from './thiamin.js'
import { upperLimitRules } from './upper-limits.js'
import { vitaminDRules } from './vitamin-d.js'
import { vitaminKRules } from './vitamin-k.js'
import { waterRules } from './water.js'
import { wholeDietRules } from './whole-diet.js'

export { standsFor } from './stands-for.js'

export const guardRules: readonly GuardRule[] = [
  ...potassiumRules,
  ...magnesiumRules,
  ...calciumRules,
  ...vitaminDRules,
  ...vitaminKRules,
  ...b6Rules,
  ...folicAcidRules,
  ...b12Rules,
  ...thiaminRules,
  ...ironRules,
  ...quinineRules,
  ...saltRules,
  ...lowSodiumRules,
  ...waterRules,
  ...pickleJuiceRules,
  ...stretchingRules,
  ...exerciseAndHeatRules,
  ...eatingLessRules,
  ...stoppingRules,
  ...allergyAndPatternRules,
  ...foodsByNameRules,
  ...wholeDietRules,
  ...supplementRules,
  ...upperLimitRules,
  ...separationRules,
]
