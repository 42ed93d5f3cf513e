// The everyday foods that are built in: what the door shows.
export { builtInFoods, builtInRelease, provenanceOf, type Provenance } from './foods.js'
