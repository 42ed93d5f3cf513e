// Which records of Apple Health are for a diary of cramps, and as what?
import type { FoodNutrientId } from '../../knowledge/types/index.js'
import type { measures } from '../../diary/entry.js'
import type { Measured } from '../phone/units.js'

const QUANTITY = 'HKQuantityTypeIdentifier'
const CATEGORY = 'HKCategoryTypeIdentifier'

/** How a dietary record is measured; `nutrient` where the diary follows it, with how many of its unit are in one of `unit`. */
export interface Dietary {
  readonly unit: Measured
  readonly nutrient?: FoodNutrientId
  readonly times?: number
}

const [PER_G_MG, PER_G_UG] = [1e3, 1e6]
const ours = (unit: Measured, nutrient: FoodNutrientId, times = 1): Dietary => ({ unit, nutrient, times })
const mg = (nutrient: FoodNutrientId) => ours('g', nutrient, PER_G_MG)
const ug = (nutrient: FoodNutrientId) => ours('g', nutrient, PER_G_UG)
const other: Dietary = { unit: 'g' }

/** By what stands after HKQuantityTypeIdentifier. Those without a nutrient are kept beside the entry. */
const dietaryByName: Readonly<Record<string, Dietary>> = {
  DietaryEnergyConsumed: ours('kcal', 'energyKcal'),
  // A millilitre of water weighs a gram.
  DietaryWater: ours('ml', 'waterG'),
  DietaryProtein: ours('g', 'proteinG'),
  DietaryFatTotal: ours('g', 'fatG'),
  DietaryCarbohydrates: ours('g', 'carbohydrateG'),
  DietaryFiber: ours('g', 'fibreG'),
  DietaryCalcium: mg('calciumMg'),
  DietaryMagnesium: mg('magnesiumMg'),
  DietaryPotassium: mg('potassiumMg'),
  DietarySodium: mg('sodiumMg'),
  DietaryPhosphorus: mg('phosphorusMg'),
  DietaryIron: mg('ironMg'),
  DietaryZinc: mg('zincMg'),
  DietaryVitaminD: ug('vitaminDUg'),
  DietaryThiamin: mg('thiaminMg'),
  DietaryVitaminB6: mg('vitaminB6Mg'),
  DietaryVitaminB12: ug('vitaminB12Ug'),
  DietaryFolate: ug('folateDfeUg'),
  DietaryVitaminK: ug('vitaminKUg'),
  DietaryVitaminC: mg('vitaminCMg'),
  DietaryCaffeine: mg('caffeineMg'),
  NumberOfAlcoholicBeverages: { unit: 'count' },
  DietaryBiotin: other,
  DietaryChloride: other,
  DietaryCholesterol: other,
  DietaryChromium: other,
  DietaryCopper: other,
  DietaryFatMonounsaturated: other,
  DietaryFatPolyunsaturated: other,
  DietaryFatSaturated: other,
  DietaryIodine: other,
  DietaryManganese: other,
  DietaryMolybdenum: other,
  DietaryNiacin: other,
  DietaryPantothenicAcid: other,
  DietaryRiboflavin: other,
  DietarySelenium: other,
  DietarySugar: other,
  DietaryVitaminA: other,
  DietaryVitaminE: other,
}
export const dietary: ReadonlyMap<string, Dietary> = new Map(
  Object.entries(dietaryByName).map(([name, one]) => [QUANTITY + name, one]),
)

export interface MeasureType {
  readonly what: (typeof measures)[number]
  readonly unit: Measured
  /** How many of the diary's unit are in one of `unit`. */
  readonly times: number
}
const measure = (what: MeasureType['what'], unit: Measured, times = 1): MeasureType => ({ what, unit, times })
export const measureTypes: ReadonlyMap<string, MeasureType> = new Map([
  [`${QUANTITY}BodyMass`, measure('weightKg', 'g', 1 / 1000)],
  [`${QUANTITY}Height`, measure('heightCm', 'cm')],
  [`${QUANTITY}WaistCircumference`, measure('waistCm', 'cm')],
  [`${QUANTITY}RestingHeartRate`, measure('pulsePerMin', 'perMin')],
  [`${QUANTITY}BloodPressureSystolic`, measure('systolicMmHg', 'mmHg')],
  [`${QUANTITY}BloodPressureDiastolic`, measure('diastolicMmHg', 'mmHg')],
])

export const sleepType = `${CATEGORY}SleepAnalysis`
const SLEEP = 'HKCategoryValueSleepAnalysis'
/** Being in bed and lying awake are not sleep. "Asleep" is how it was before there were stages. */
export const asleep: ReadonlySet<string> = new Set(
  ['Asleep', 'AsleepUnspecified', 'AsleepCore', 'AsleepDeep', 'AsleepREM'].map((state) => SLEEP + state),
)

const symptomNames = `AbdominalCramps Acne AppetiteChanges BladderIncontinence Bloating BreastPain ChestTightnessOrPain Chills Constipation
  Coughing Diarrhea Dizziness DrySkin Fainting Fatigue Fever GeneralizedBodyAche HairLoss Headache Heartburn HotFlashes LossOfSmell
  LossOfTaste LowerBackPain MemoryLapse MoodChanges Nausea NightSweats PelvicPain RapidPoundingOrFlutteringHeartbeat RunnyNose
  ShortnessOfBreath SinusCongestion SkippedHeartbeat SleepChanges SoreThroat VaginalDryness Vomiting Wheezing`
/**
 * Become notes, by their own names. Apple has none for cramps of the legs; "abdominal cramps" are of the bowel or the womb and must
 * never become a cramp here.
 */
export const symptoms: ReadonlySet<string> = new Set(symptomNames.split(/\s+/).map((name) => CATEGORY + name))

/** "HKWorkoutActivityTypeTraditionalStrengthTraining" → "Traditional strength training". */
export function plainName(identifier: string, prefix: string): string {
  const bare = identifier.startsWith(prefix) ? identifier.slice(prefix.length) : identifier
  const words = bare.replace(/([a-z])([A-Z])/g, '$1 $2')
  return words.slice(0, 1) + words.slice(1).toLowerCase()
}
export const symptomName = (type: string): string => plainName(type, CATEGORY)
export const workoutName = (type: string): string => plainName(type, 'HKWorkoutActivityType')
