// Which of our groups is a food of SR, Foundation or a brand in? By the publisher's own category, then by words of the name.
import type { FoodGroup } from '@charley/core'

type Rule = readonly [pattern: RegExp, group: FoodGroup]

const plantDrink: Rule = [
  /\b(soy ?milks?|(almond|rice|oat|coconut|hemp|cashew|soy|plant|nut) ?(based )?(milk|drink|beverage)s?)\b/,
  'plant-drinks',
]

/** By the name of the food, within a category of SR or Foundation; the last word is the category's own group. */
const within: Readonly<Record<string, readonly [rules: readonly Rule[], group: FoodGroup]>> = {
  'dairy and egg products': [
    [
      [/^eggs?\b(?! ?nog)/, 'eggs'],
      [/^butter\b/, 'fats'],
      [/nutritional supplement|protein supplement/, 'sports-and-clinical'],
      plantDrink,
    ],
    'milk-and-dairy',
  ],
  'spices and herbs': [[], 'other'],
  'baby foods': [[], 'other'],
  'fats and oils': [[], 'fats'],
  'poultry products': [[], 'meat'],
  'soups, sauces, and gravies': [[], 'soups-and-sauces'],
  'sausages and luncheon meats': [[], 'meat'],
  'breakfast cereals': [[], 'breakfast-cereals'],
  'fruits and fruit juices': [[[/^[^,]*\bjuice\b/, 'drinks']], 'fruit'],
  'pork products': [[], 'meat'],
  'vegetables and vegetable products': [
    [
      [/^(potato(es)?\b(?!.*chips)|french fries)/, 'potatoes'],
      [/^[^,]*\bjuice\b/, 'drinks'],
    ],
    'vegetables',
  ],
  'nut and seed products': [[plantDrink], 'nuts-and-seeds'],
  'beef products': [[], 'meat'],
  beverages: [
    [
      [/alcoholic|\b(beer|wine|whiske?y|vodka|sake|liqueur|daiquiri|pina colada)\b/, 'alcohol'],
      [/^(beverages?, )?water\b|club soda|(mineral|bottled) water/, 'waters'],
      plantDrink,
      [
        /energy drink|sports? drink|gatorade|powerade|fluid replacement|protein powder|\bwhey\b|nutritional (shake|drink)|\bensure\b/,
        'sports-and-clinical',
      ],
    ],
    'drinks',
  ],
  'alcoholic beverages': [[], 'alcohol'],
  'finfish and shellfish products': [[], 'fish'],
  'legumes and legume products': [[plantDrink, [/^peanut/, 'nuts-and-seeds']], 'pulses'],
  'lamb, veal, and game products': [[], 'meat'],
  'baked products': [
    [
      [
        /\b(cakes?|cookies?|pies?|doughnuts?|danish|pastry|pastries|brownies?|sweet rolls?|eclairs?|cream puffs?|toaster pastries)\b/,
        'sweets',
      ],
      [/^crackers?\b/, 'snacks'],
    ],
    'bread-and-grains',
  ],
  sweets: [[], 'sweets'],
  'cereal grains and pasta': [[], 'bread-and-grains'],
  'fast foods': [[], 'dishes'],
  'meals, entrees, and side dishes': [[], 'dishes'],
  snacks: [[], 'snacks'],
  'american indian/alaska native foods': [[], 'other'],
  'restaurant foods': [[], 'dishes'],
}

/** The words of brand categories ("Chips, Pretzels & Snacks"), read in this order. */
const brandRules: readonly Rule[] = [
  [/supplement|vitamins? &|minerals? \(/, 'supplements'],
  [
    /sport|energy.*(drink|protein)|protein.*(shake|powder)|weight control|nutritional|medical|meal replacement/,
    'sports-and-clinical',
  ],
  [/alcohol(?!.*non)|\b(beer|wine|spirits|liquor)\b/, 'alcohol'],
  plantDrink,
  [/non.?dairy|milk substitute|plant based milk|milk alternative/, 'plant-drinks'],
  [/juice|nectar|soda|tea\b|tea bags|coffee|drink|beverage|smoothie/, 'drinks'],
  [/water/, 'waters'],
  [
    /soup|broth|stew|chili|sauce|gravy|dip|salsa|ketchup|mustard|condiment|marinade|dressing|mayonnaise|seasoning|pasta & pizza sauces/,
    'soups-and-sauces',
  ],
  [
    /ice cream|frozen dessert|dessert|pudding|custard|gelatin|candy|chocolate|sugar|syrup|honey|jam|jelly|sweet|cake|cookie|pastr|pies?\b|muffin|gum|frosting|icing|confection|topping/,
    'sweets',
  ],
  [/bars?\b|chips|crisps|pretzel|popcorn|snack|cracker/, 'snacks'],
  [
    /pizza|dinner|entree|meal|sandwich|burrito|wrap|dishes|sushi|lasagna|macaroni|appetizer|hors d|kits?\b|deli salad|prepared/,
    'dishes',
  ],
  [/cereal|oatmeal|granola|muesli/, 'breakfast-cereals'],
  [/egg/, 'eggs'],
  [/butter & spread|margarine|\boils?\b|shortening|lard|\bfats?\b|^butter/, 'fats'],
  [/nut & seed|nuts|seeds?\b|peanut|almond/, 'nuts-and-seeds'],
  [/milk|cheese|yogh?urt|cream|dairy|kefir/, 'milk-and-dairy'],
  [/fish|seafood|tuna|shrimp|shellfish|salmon/, 'fish'],
  [/beef|pork|chicken|turkey|poultry|meat|sausage|bacon|ham\b|cold cuts|hot dog|frank|lamb|brats|jerky|pepperoni/, 'meat'],
  [/bean|lentil|legume|pulse|tofu|soy|hummus/, 'pulses'],
  [/potato|fries/, 'potatoes'],
  [
    /bread|bun|roll|bagel|tortilla|pasta|rice|noodle|grain|flour|dough|baking|corn meal|pancake|waffle|croissant|stuffing|couscous/,
    'bread-and-grains',
  ],
  [/fruit/, 'fruit'],
  [/vegetable|tomato|salad|pickle|olive|pepper|mushroom|corn/, 'vegetables'],
]

/** The group of a food of SR Legacy, SR or Foundation, from the printed category and the description. */
export function groupOfTable(category: string, name: string): FoodGroup {
  const known = within[category.trim().toLowerCase()]
  if (known === undefined) return 'other'
  const text = name.toLowerCase()
  return known[0].find(([pattern]) => pattern.test(text))?.[1] ?? known[1]
}

/** The group of a branded food, from its category alone: names of brands mislead. */
export function groupOfBrand(category: string): FoodGroup {
  const text = category.trim().toLowerCase()
  return brandRules.find(([pattern]) => pattern.test(text))?.[1] ?? 'other'
}
