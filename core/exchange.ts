// @charley/core/exchange: formats in and out. Behind a door of its own, for nothing else needs it.
export * from './exchange/index.js'
