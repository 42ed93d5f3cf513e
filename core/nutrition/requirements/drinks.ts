// How much should be drunk in a day? The part of all water that comes as drinks, by the tables of the United States and Canada.
import { intake } from '../../knowledge/intake/index.js'
import type { Known } from '../../knowledge/types/index.js'
import type { LifeStage } from '../report.js'
import { findRow } from './row.js'

/** ml of drinks a day, an adequate intake: less than it is no lack. Undefined without age, or without sex from 9 years on. */
export const drinksAdvised = (stage: LifeStage): Known | undefined => findRow(intake.drinks, stage)?.values.ai
