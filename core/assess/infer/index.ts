// The exact inference room: structure and numbers in, posteriors out.
export type { Evidence, Numbers, Structure } from './network.js'
export { emptyNumbers } from './network.js'
export { infer } from './explained-set.js'
export { planFor, type Plan } from './order.js'
