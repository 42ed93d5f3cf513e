// The nutrients with a page of their own.
import type { Nutrient } from '../types/index.js'
import { calcium } from './calcium.js'
import { magnesium } from './magnesium.js'
import { potassium } from './potassium.js'
import { sodium } from './sodium.js'
import { thiamine } from './thiamine.js'
import { vitaminB12 } from './vitamin-b12.js'
import { vitaminD } from './vitamin-d.js'

export const nutrients: readonly Nutrient[] = [vitaminD, calcium, vitaminB12, thiamine, magnesium, potassium, sodium]
