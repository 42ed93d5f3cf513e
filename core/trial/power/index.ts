// Can it succeed, and how long would it take? The power room's door.
export { powerOf, type Chance, type Goal, type PowerAnswer, type PowerCell, type PowerRequest } from './power.js'
export { usualFrom, usualOf, type Usual } from './usual.js'
