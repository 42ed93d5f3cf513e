// The re-check's door: a second pair of eyes on every plan, sharing nothing with what made it.
export { recheck } from './recheck.js'
