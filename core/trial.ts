// @charley/core/trial: did it work? Behind a door of its own, for neither the interview nor the diary needs it.
export * from './trial/index.js'
