// What should go in? Reference values by authority and age, how people vary, and the numbers of drinking and sweating.
import { intakeRisks } from './as-risk.js'
import { conversions } from './conversions.js'
import { devices } from './devices.js'
import { averageAdult, efsa, zincByPhytate } from './efsa.js'
import { energy } from './energy.js'
import { aroundExercise, drinking, needs, signs, sweat } from './hydration.js'
import { ironRisk, ironShifts } from './iron.js'
import { judging } from './judging.js'
import { amountLimits, diaryLimits, diaryReading, measureLimits, textLimits } from './limits.js'
import { nasemMinerals } from './nasem-minerals.js'
import { nasemTrace } from './nasem-trace.js'
import { nasemVitamins } from './nasem-vitamins.js'
import { nasemDrinks, nasemProteinByDay, nasemWater } from './nasem-water.js'
import { population } from './population.js'
import { populationOthers } from './population-others.js'
import type { ReferenceTables } from './reference.js'
import { otherRequirementSpread, requirementSpread } from './requirement-spread.js'
import { salts } from './salts.js'
import { supplementFigures } from './supplement-figures.js'
import { lowerReferenceIntake, uk } from './uk.js'
import { handful, knob, milkAdded, pinch, sameStrength, vessels, volumes, weights } from './units.js'
import { tooSkewedCv, withinPerson } from './within-person.js'

const nasem: ReferenceTables = { ...nasemMinerals, ...nasemVitamins, ...nasemTrace, waterG: nasemWater }
const ukTables: ReferenceTables = uk

export const intake = {
  reference: { nasem, efsa, uk: ukTables },
  /** What is drunk (ml) of all water, and protein by the day (g) for the reference weight; US and Canada. */
  drinks: nasemDrinks,
  proteinByDay: nasemProteinByDay,
  requirementSpread,
  otherRequirementSpread,
  energy,
  withinPerson,
  tooSkewedCv,
  population,
  populationOthers,
  judging,
  supplementFigures,
  /** What too little makes likelier, for the search for causes. */
  asRisk: intakeRisks,
  ironRisk,
  ironShifts,
  zincByPhytate,
  averageAdult,
  lowerReferenceIntake,
  hydration: { needs, sweat, aroundExercise, signs, drinking },
  salts,
  conversions,
  /** What telephones and watches write, and how it is read. */
  devices,
  kitchen: { weights, volumes, vessels, handful, pinch, knob, milkAdded, sameStrength },
  limits: { diary: diaryLimits, measures: measureLimits, amounts: amountLimits, texts: textLimits, reading: diaryReading },
} as const

export type Intake = typeof intake
export type { IntakeRisk } from './as-risk.js'
export type { Activity, EnergyEquation } from './energy.js'
export type { IronRow } from './iron.js'
export type { Bounds } from './limits.js'
export type { PopulationGroup, Spread } from './population.js'
export type {
  Addition,
  Band,
  ReferenceBand,
  ReferenceTable,
  ReferenceTables,
  ReferenceValues,
  SpecialStage,
} from './reference.js'
export type { SpreadBand } from './requirement-spread.js'
export type { Salt } from './salts.js'
export type { Swing, SwingGroup } from './within-person.js'
