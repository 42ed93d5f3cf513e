// The numbers behind the list of things worth doing: links of medicines, weight of evidence, when to look back, placebo.
export { comeBackAfter, comeBackAfterStretching, soonerIf } from './come-back.js'
export { broughtAbout, linkOf } from './link.js'
export { mayFall } from './may-fall.js'
export { placebo } from './placebo.js'
export { carries } from './worth.js'
