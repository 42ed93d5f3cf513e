// What do the exports of telephones have in common? Zones by distance, nights and workouts noted twice, and gathering in little memory.
export { nameOr, whyNotAt, type PhoneContext } from './context.js'
export { droppedCounts } from './dropped.js'
export { exercisesOf } from './exercises.js'
export { nightsOf } from './nights.js'
export { readingsOf } from './readings.js'
export { shelves } from './shelves.js'
export { tidy } from './units.js'
export { instantOf, offsetAt, zonesFor } from './zones.js'
