// What do the models say? The door of the models.
export { densityCurve, ratioOf } from './curve.js'
export type { CountData, GradedData, PeopleData } from './data.js'
export { fitModel } from './fit.js'
