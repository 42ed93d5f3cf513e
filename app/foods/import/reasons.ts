// What may happen to a record on its way in? Every case has one sentence; the report counts them.

/** `left`: not taken in. `changed`: taken in otherwise than printed. `flagged`: taken in as it is, though it looks odd. */
export type Outcome = 'left' | 'changed' | 'flagged'
export type Subject = 'foods' | 'figures' | 'portions' | 'rows'

interface Reason {
  readonly outcome: Outcome
  readonly of: Subject
  /** Reads on from "12 foods: ". */
  readonly because: string
}

const left = (of: Subject, because: string): Reason => ({ outcome: 'left', of, because })
const changed = (of: Subject, because: string): Reason => ({ outcome: 'changed', of, because })
const flagged = (of: Subject, because: string): Reason => ({ outcome: 'flagged', of, because })

export const reasons = {
  'broken-row': left('rows', 'the line has too many or too few cells'),
  'no-food-id': left('rows', 'the line does not say which food it is about'),
  'not-a-food': left('rows', 'samples and other records that are not foods to eat'),
  'older-version': left('foods', 'a newer version of the same food or product is in the file'),
  'no-figures': left('foods', 'the file holds no figures for it'),
  'none-followed': left('foods', 'the file holds no figure that Charley follows'),
  'no-name': left('foods', 'it has no name'),
  'not-followed': left('figures', 'nutrients that Charley does not follow'),
  'no-nutrient': left('figures', 'the line does not say of which nutrient it is; it stays unknown'),
  helper: left('figures', 'another form of a figure that was taken, or used only to check it'),
  'no-amount': left('figures', 'no amount is given; it stays unknown'),
  'not-a-figure': left('figures', 'the amount is not a number; it stays unknown'),
  'negative-figure': left('figures', 'less than nothing cannot be; it stays unknown'),
  'unknown-unit': left('figures', 'its unit is not one Charley can convert; it stays unknown'),
  'second-figure': left('figures', 'the food has this figure already'),
  'dangling-figure': left('figures', 'the food they belong to is not in the file'),
  'sample-figure': left('figures', 'they belong to samples and other records that are not foods to eat'),
  'dangling-portion': left('portions', 'the food they belong to is not in the file'),
  'sample-portion': left('portions', 'they belong to records that are not foods to eat'),
  'foodless-portion': left('portions', 'the food they belong to was left out'),
  'no-weight': left('portions', 'the weight is 0, negative or missing, which USDA uses for "none"'),
  'no-measure': left('portions', 'it does not say what the measure is'),
  'second-portion': left('portions', 'the same measure with the same weight is there already'),
  'unknown-serving-unit': left('portions', 'the serving is not given in grams or millilitres'),
  'usual-portion': changed('portions', 'marks the usual portion, which now comes first under its own name'),
  'negative-carbohydrate': changed('figures', 'carbohydrate by difference was a little below 0; taken as 0'),
  'energy-specific': changed('figures', 'energy taken from the figure with specific Atwater factors'),
  'energy-general': changed('figures', 'energy taken from the figure with general Atwater factors'),
  'energy-kj': changed('figures', 'energy given in kilojoules only; converted'),
  'energy-computed': changed('figures', 'no energy given; computed from protein, fat, carbohydrate and alcohol'),
  'vitamin-d-iu': changed('figures', 'vitamin D given in IU only; converted'),
  'folate-computed': changed('figures', 'folate equivalents computed from food folate and folic acid'),
  'label-fat': changed('figures', 'fat taken from the figure that labels use'),
  'new-fibre': changed('figures', 'fibre taken from the figure by the newer method'),
  'origin-unsaid': changed('figures', 'the file does not say how the figure was found; marked as filled in'),
  millilitres: changed('foods', 'counted in millilitres: the label does, and gives no weight'),
  'no-serving-unit': changed('foods', 'the label does not say whether it counts in grams or millilitres; taken as grams'),
  'newest-empty': changed('foods', 'the newest version has no figures, so the one before it was taken'),
  'sugars-over-carbohydrate': flagged('foods', 'more sugars than carbohydrate'),
  'saturated-over-fat': flagged('foods', 'more saturated fat than fat'),
  'parts-over-whole': flagged('foods', 'its parts weigh more than the food'),
  'kj-against-kcal': flagged('foods', 'kilojoules and kilocalories do not fit each other'),
  'd-iu-against-ug': flagged('foods', 'vitamin D in IU and in µg do not fit each other'),
} as const satisfies Record<string, Reason>

export type ReasonId = keyof typeof reasons
