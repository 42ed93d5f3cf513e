// @charley/core/pages: the long prose, one page a cause, nutrient and claim.
export { causePages } from './words/en/cause-pages.js'
export { claimWords } from './words/en/claims.js'
export { nutrientPages } from './words/en/nutrients.js'
