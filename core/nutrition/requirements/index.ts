// How much is needed? Reference values by authority and stage of life, energy, drinks, and the risk of too little iron.
export { drinksAdvised } from './drinks.js'
export { energyNeed, type EnergyNeed } from './energy-need.js'
export { ironRisk } from './iron-risk.js'
export { requirementOf, requirementsOf } from './requirement.js'
