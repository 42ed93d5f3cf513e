// @charley/core/foods: the everyday foods that are built in. Behind a door of their own, for who needs no food needs no table.
export { builtInFoods, builtInRelease, provenanceOf, type Provenance } from './knowledge/foods/index.js'
