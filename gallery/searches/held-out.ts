// How does the search do on words it was not tuned on? Fifty more queries, written on 23 November 2026 when the ranking stood, scored
// once and since then only watched: whoever tunes must not look here.
import type { EverydayQuery } from './queries.js'

/** What is typed; what the name of the wanted food holds, ours or an official one; and what it must not hold. */
const lines: readonly (readonly [typed: string, has: RegExp, not?: RegExp])[] = [
  ['pear', /^pears?\b/i, /juice|nectar|baby|prickly|dried|balsam|avocado|tinned|canned/i],
  ['turkey', /^turkey\b/i, /gravy|sausage|bacon|ham|soup|salad|sandwich|baby|patty|roll|neck|gizzard|liver|with|pot pie/i],
  ['bacon', /bacon/i, /sandwich|bits|meatless|vegetarian|burger|egg|soup|dip|dressing|with/i],
  ['noodles', /noodles?/i, /soup|beef|chicken|pork|pudding|dinner|casserole|tuna|turkey|baby|macaroni/i],
  ['peanuts', /^peanuts?\b|^nuts, peanuts?/i, /butter|flour|oil|sauce|spread|chocolate|bar|caramel/i],
  ['lettuce', /lettuce/i, /sandwich|salad|burger|with/i],
  ['cod', /^cod\b|^fish, cod|\bcod\b/i, /oil|cake|liver|dried/i],
  ['wine', /\bwine\b/i, /vinegar|cooler|non|spritzer|sauce|gum|alcohol-free/i],
  ['vodka', /vodka/i, /and|energy|sauce/i],
  ['custard', /custard/i, /pie|apple|tart|dry mix|powder|eclair|doughnut/i],
  ['gherkins', /gherkin|pickles?\b/i, /relish|loaf|herring/i],
  ['broad beans', /broad beans|fava/i],
  ['king prawns', /prawn|shrimp/i, /cracker|toast|cocktail|dip|soup|curry|salad|chow|creole/i],
  ['plain flour', /flour/i, /tortilla|self|rice|corn|potato|soy|chickpea|wholemeal|whole/i],
  ['lamb chops', /lamb.*chop|lamb, .*(loin|rib|chop)/i, /soup/i],
  ['granola', /granola/i, /bar|yogurt|parfait/i],
  ['popcorn', /popcorn/i, /chips|cake|shrimp|chicken|ball/i],
  ['donut', /doughnut/i],
  ['sour cream', /sour cream/i, /chips|potato|dip|dressing|light|imitation|fat free|pie|baked|onion|cake|salad/i],
  ['almond milk', /almond (milk|drink)/i, /chocolate/i],
  ['bananana', /^bananas?\b/i, /chips|bread|split|pudding|nectar|baby|juice|smoothie/i],
  ['tomatoe soup', /tomato.*soup|soup.*tomato/i, /beef|rice|noodle|crab/i],
  ['sausges', /sausage/i, /sandwich|biscuit|roll|gravy|egg|pizza|soup|vegetarian|rice|noodles/i],
  ['pottato salad', /potato salad/i],
  ['crumpits', /crumpet/i],
  ['brussel sprout', /brussels? sprouts?/i],
  ['vegtable soup', /vegetable.*soup|soup.*vegetable/i, /beef|chicken|turkey|baby|ham|pork|shrimp|seafood/i],
  ['yogart', /yogh?urt/i, /raisin|coated|frozen|covered|dressing|bar|drink|dip|baby/i],
  ['digestve biscuit', /digestive|graham cracker/i],
  ['spahgetti', /spaghetti|^pasta, (boiled|cooked)/i, /sauce with|squash/i],
  ['raspbery', /raspberr/i, /jam|juice|pie|vinegar|drink|tart/i],
  ['pistacio', /pistachio/i, /ice|pudding/i],
  ['parmesean', /parmesan/i, /chicken|veal|eggplant|crackers|dressing|with/i],
  ['tunna sandwich', /tuna.*sandwich|sandwich.*tuna/i],
  ['camomile tea', /chamomile|camomile|herb/i],
  ['mangos', /^mango(es)?\b/i, /juice|nectar|dried|chutney|pickled|baby|smoothie/i],
  ['anchovy', /anchov/i, /dressing|paste|pizza/i],
  ['loaves', /bread|loaf/i, /meat|luncheon|crumb|pudding/i],
  ['leek', /leek/i, /soup/i],
  ['pretzel', /pretzel/i, /chips|chocolate|yogurt|mix|sandwich|with/i],
  ['caul', /cauliflower/i, /cheese|soup/i],
  ['sweet and so', /sweet and sour/i],
  ['hot cho', /hot chocolate|cocoa/i, /butter/i],
  ['wholegr', /whole.?(grain|wheat|meal)/i],
  ['water sparkling', /sparkling|carbonated|fizzy/i, /wine|juice|cider|cola|non-carbonated/i],
  ['chicken roast', /chicken.*roast|roast.*chicken|chicken.*rotisserie/i, /skin only|salad|sandwich|soup/i],
  [
    'fanta',
    /orange.*(fizzy|soda|drink)|fizzy orange|fanta|soft drink, fruit|orange drink|carbonated, orange/i,
    /diet|sugar.free|caffeine containing/i,
  ],
  ['twix', /twix/i, /ice cream/i],
  ['bowl of cornflakes', /corn ?flakes?/i, /frosted|crumbs|honey|cookie/i],
  [
    'handful of almonds',
    /^almonds?\b|^nuts, almonds/i,
    /milk|butter|chocolate|paste|drink|chicken|sugar|yogurt|honey|croissant/i,
  ],
]

export const heldOutQueries: readonly EverydayQuery[] = lines.map(([typed, has, not]) => {
  const want = not ? { has, not } : { has }
  return { typed, kind: 'simple', plain: want, table: want }
})
