// When do follow-up questions make sense? Conditions that several questions share.
import { judged, type Condition, type FactId } from '../types/index.js'

/** At least one of these facts holds, or may hold. */
export const anyOf = (...facts: readonly FactId[]): Condition => ({ any: facts.map((fact) => ({ fact })) })

const pastChildbearing = judged(55, [50, 58], 'natural pregnancy is all but unknown after this age')

/** Not a man, and not past childbearing. */
export const mayBePregnant: Condition = { all: [{ not: { fact: 'male' } }, { not: { number: 'age', above: pastChildbearing } }] }

/** Pregnant, or it is not yet known. */
export const pregnantPerhaps: Condition = { all: [{ fact: 'pregnant' }, mayBePregnant] }

/** Pregnant, or with a baby born lately, or it is not yet known. */
export const pregnantOrAfter: Condition = { all: [anyOf('pregnant', 'breastfeeding'), mayBePregnant] }

/** The body mass index from which weight is called obesity. */
export const veryHeavy = judged(30, [30, 30], 'the definition of the World Health Organization')
