// How is each fact said and asked? A statement about "you", a question, and the other names people have for it.
// Names are matched as whole phrases: "new" is a fact's id and stands inside many others.
import type { FactId } from '../../knowledge/types/index.js'
import type { FactWords } from '../types.js'
import { asideFacts } from './facts/asides.js'
import { clinicFacts } from './facts/clinic.js'
import { conditionFacts } from './facts/conditions.js'
import { descriptorFacts } from './facts/descriptors.js'
import { findingFacts } from './facts/findings.js'
import { lifeFacts } from './facts/life.js'
import { personFacts } from './facts/person.js'
import { urgentFacts } from './facts/urgent.js'

/** Words of every finding, descriptor and risk, and of the few things asked of the person that are none of these. */
export const factWords: Readonly<Record<FactId, FactWords>> = {
  ...personFacts,
  ...descriptorFacts,
  ...findingFacts,
  ...urgentFacts,
  ...clinicFacts,
  ...lifeFacts,
  ...conditionFacts,
  ...asideFacts,
}
