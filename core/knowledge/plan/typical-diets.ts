// What does an ordinary week look like, by pattern? Foods of the built-in table in portions of theirs; no food goal stands behind it.
import { derived, type EatingPattern, type Known } from '../types/index.js'

export interface Week {
  /** A line: food | portion | times a week. */
  readonly lines: string
  /** What the lines come to. */
  readonly kcalPerDay: Known
}

const comesTo = (kcal: number): Known =>
  derived(
    kcal,
    [kcal * 0.9, kcal * 1.1],
    'kcal a day; sum of the lines over the built-in table; the range is that of food figures',
    ['fndds-2017-2018', 'usda-sr28'],
  )

/**
 * `everything` is judged so that, kcal for kcal, it lies in the middle half of adults of NHANES 2015-16 in every nutrient followed (a
 * test recomputes it); the others leave out what their pattern leaves out and put in its place what such people commonly eat.
 */
export const typicalWeeks: Readonly<Record<EatingPattern, Week>> = {
  everything: {
    kcalPerDay: comesTo(1851),
    lines: `
coffee-milk | 1 mug | 10
tea-milk | 1 mug | 7
water | 1 glass | 21
cola | 1 can | 4
juice-orange | 1 glass | 2
beer | 1 pint | 1
milk-semi-skimmed | on cereal | 3
corn-flakes | 1 bowl | 2
porridge-milk | 1 bowl | 1
bread-white-toast | 2 medium slices | 5
bread-wholemeal | 2 medium slices | 2
spread-vegetable | on 1 slice of bread | 8
egg-scrambled | 2 eggs | 2
sandwich-ham-cheese | 1 sandwich | 2
sandwich-chicken | 1 sandwich | 2
cheddar | a matchbox piece | 3
yoghurt-fruit | 1 pot | 2
pizza-pepperoni | 2 slices | 1
hamburger | 1 burger | 1
spaghetti-bolognese | 1 plate | 1
chicken-breast | 1 medium breast | 2
chicken-fried | 2 pieces | 1
salmon | 1 fillet | 0.5
rice-white | 1 plate | 2
potato-boiled | 1 medium | 1
chips-oven | 1 serving | 2
soup-vegetable-tinned | half a tin | 1
salad-mixed | 1 side salad | 3
creamy-dressing | 1 tablespoon | 3
peas | half a cup | 2
carrots-boiled | half a cup | 2
banana | 1 medium | 2
apple | 1 medium | 2
peanuts-salted | a handful | 1
crisps | 1 small bag | 4
chocolate-milk | 4 squares | 4
biscuit-digestive | 2 biscuits | 5
ice-cream | 2 scoops | 1
muffin-blueberry | 1 medium | 1
`,
  },
  'no-meat-but-fish': {
    kcalPerDay: comesTo(1819),
    lines: `
coffee-milk | 1 mug | 10
tea-milk | 1 mug | 7
water | 1 glass | 21
cola | 1 can | 2
juice-orange | 1 glass | 3
milk-semi-skimmed | on cereal | 4
corn-flakes | 1 bowl | 1
porridge-milk | 1 bowl | 2
muesli | 1 bowl | 1
bread-wholemeal-toast | 2 medium slices | 5
bread-white | 2 medium slices | 3
spread-vegetable | on 1 slice of bread | 8
egg-scrambled | 2 eggs | 3
sandwich-cheese | 1 sandwich | 2
sandwich-tuna | 1 sandwich | 2
cheddar | a matchbox piece | 3
yoghurt-plain | 1 pot | 3
pizza-cheese | 2 slices | 1
salmon | 1 fillet | 1
fish-fingers | 3 fish fingers | 1
cod | 1 fillet | 1
prawns | 1 portion | 1
pasta-tomato | 1 plate | 2
curry-vegetable | 1 portion | 1
rice-white | 1 plate | 2
potato-boiled | 1 medium | 2
chips-oven | 1 serving | 1
baked-beans | half a tin | 1
salad-mixed | 1 side salad | 4
vinaigrette | 1 tablespoon | 4
broccoli-boiled | half a cup | 2
peas | half a cup | 2
banana | 1 medium | 3
apple | 1 medium | 3
mixed-nuts | a handful | 1
crisps | 1 small bag | 3
chocolate-milk | 4 squares | 3
biscuit-digestive | 2 biscuits | 4
muffin-blueberry | 1 medium | 1
`,
  },
  vegetarian: {
    kcalPerDay: comesTo(1863),
    lines: `
coffee-milk | 1 mug | 10
tea-milk | 1 mug | 7
water | 1 glass | 21
cola | 1 can | 2
juice-orange | 1 glass | 3
milk-semi-skimmed | on cereal | 4
corn-flakes | 1 bowl | 1
porridge-milk | 1 bowl | 2
muesli | 1 bowl | 1
bread-wholemeal-toast | 2 medium slices | 5
bread-white | 2 medium slices | 3
spread-vegetable | on 1 slice of bread | 8
egg-scrambled | 2 eggs | 3
sandwich-cheese | 1 sandwich | 3
sandwich-egg | 1 sandwich | 1
cheddar | a matchbox piece | 3
yoghurt-plain | 1 pot | 3
pizza-cheese | 2 slices | 1
macaroni-cheese | 1 plate | 0.5
veggie-burger | 1 burger | 2
pasta-tomato | 1 plate | 2
curry-vegetable | 1 portion | 1
chilli-vegetable | 1 portion | 1
dal | 1 portion | 1
rice-white | 1 plate | 2
potato-baked | 1 medium | 2
chips-oven | 1 serving | 1
baked-beans | half a tin | 1
hummus | 2 tablespoons | 2
salad-mixed | 1 side salad | 4
vinaigrette | 1 tablespoon | 4
broccoli-boiled | half a cup | 2
peas | half a cup | 2
banana | 1 medium | 3
apple | 1 medium | 3
mixed-nuts | a handful | 2
crisps | 1 small bag | 3
chocolate-milk | 4 squares | 3
biscuit-digestive | 2 biscuits | 4
`,
  },
  vegan: {
    kcalPerDay: comesTo(1640),
    lines: `
coffee | 1 mug | 10
tea | 1 mug | 7
soya-drink-plain | a splash in tea | 14
water | 1 glass | 21
juice-orange | 1 glass | 3
oat-drink | 1 glass | 4
porridge-water | 1 bowl | 3
muesli | 1 bowl | 2
bread-wholemeal-toast | 2 medium slices | 7
bread-white | 2 medium slices | 2
spread-vegetable | on 1 slice of bread | 10
peanut-butter | 1 tablespoon | 5
jam | 1 teaspoon | 4
hummus | 2 tablespoons | 4
pitta-white | 1 medium | 2
tofu-nigari | half a cup | 2
pasta-tomato | 1 plate | 2
chilli-vegetable | 1 portion | 2
rice-white | 1 plate | 4
potato-baked | 1 medium | 2
chips-oven | 1 serving | 2
baked-beans | half a tin | 2
lentils | half a cup | 2
chickpeas-tinned | half a tin | 2
salad-mixed | 1 side salad | 5
vinaigrette | 1 tablespoon | 5
broccoli-boiled | half a cup | 3
carrots-boiled | half a cup | 3
tomato | 1 medium | 3
mushrooms-fried | half a cup | 1
banana | 1 medium | 4
apple | 1 medium | 4
raisins | a handful | 2
mixed-nuts | a handful | 3
crisps | 1 small bag | 3
chocolate-dark | 4 squares | 3
`,
  },
}
