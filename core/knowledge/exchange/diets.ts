// What does a clinician's diet order limit? Its codes, and how little salt is little.
import { judged } from '../types/index.js'
import { listed, type Coded } from './code.js'

const read = (lines: string): readonly Coded[] => listed('measured', ['fhir-r4'], lines)

/** SNOMED CT: the order says so itself. */
export const lowSodiumDiets: readonly Coded[] = read('386619000 Low sodium diet')
export const sodiumNutrients: readonly Coded[] = read('39972003 Sodium')
export const fluidNutrients: readonly Coded[] = read('33463005 Fluid')

/** A diet order that names sodium and at most this much a day is a low-sodium diet. */
export const lowSodiumGrams = judged(2.4, [2, 3], 'g of sodium a day; ordinary diets hold 3 to 4, "no added salt" orders about 4')
