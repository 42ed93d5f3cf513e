// The urgency room's door: red flags before anything else.
export { moreUrgent, screen } from './screen.js'
