// What do other people's codes mean here, and what are ours called there?
export { noKnownAllergy, snomedAllergens } from './allergens.js'
export { sameSystems, systems } from './code.js'
export { icd10Conditions, notByName, snomedConditions, type CodedCondition } from './conditions.js'
export { foreignNames } from './lab-names.js'
export { fluidNutrients, lowSodiumDiets, lowSodiumGrams, sodiumNutrients } from './diets.js'
export { measuredBody, neighbourTests, pregnancyStatus } from './loinc.js'
export { recordLimits } from './policy.js'
export { rxnormIngredients } from './rxnorm.js'
