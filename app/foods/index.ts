// The door of the foods room.
export * from './import/index.js'
