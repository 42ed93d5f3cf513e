// The door of the store: opens the diary and the foods of this machine, and says where they are.
export { openStore } from './open.js'
export { dataPlace, type DataPlace, type PlaceOptions } from './place.js'
export * from './port.js'
export * from './imports-port.js'
