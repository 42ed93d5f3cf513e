// Which words of a food's name mean one food and nothing else? English of both sides of the Atlantic; kin as in kinds.ts.

/** By kin: foods of one ingredient. A food whose every word is here or among the states is plainly what it says. */
const oneFood: Readonly<Record<string, string>> = {
  'leafy-green':
    'spinach kale chard lettuce cabbage collard arugula rocket watercress endive escarole radicchio chicory romaine cress sorrel dandelion amaranth choy pak bok greens savoy purslane turnipgreen butterhead',
  vegetable:
    'vegetable broccoli cauliflower carrot celery celeriac onion leek shallot scallion garlic cucumber tomato pepper capsicum aubergine eggplant courgette zucchini squash pumpkin butternut acorn okra asparagus artichoke beet beetroot turnip rutabaga swede parsnip radish kohlrabi fennel mushroom portobello portabella shiitake maitake chanterelle corn sweetcorn chayote bamboo jicama daikon sprout brussels pea waterchestnut greenbean',
  potato: 'potato yam sweetpotato cassava plantain taro',
  pulse:
    'lentil bean chickpea garbanzo kidney pinto navy haricot borlotti lima fava broad mung adzuki blackeye blackeyed cowpea pigeon soybean soyabean edamame lupin lupine split',
  fruit:
    'fruit apple pear peach nectarine plum apricot mango papaya pineapple melon cantaloupe honeydew watermelon grape cherry kiwi kiwifruit fig guava lychee litchi persimmon pomegranate quince rhubarb avocado starfruit carambola jackfruit breadfruit',
  citrus: 'orange satsuma mandarin tangerine clementine grapefruit lemon lime pummelo kumquat',
  berry:
    'berry strawberry raspberry blueberry blackberry gooseberry cranberry currant blackcurrant redcurrant mulberry elderberry loganberry boysenberry',
  'banana-like': 'banana',
  'dried-fruit': 'raisin sultana prune date',
  nut: 'nut almond hazelnut filbert walnut pecan cashew pistachio macadamia brazilnut peanut pinenut',
  seed: 'seed sesame sunflower flaxseed linseed pumpkinseed chia hemp poppy',
  'rice-pasta-grain': 'rice quinoa millet buckwheat bulgur barley sorghum teff couscous wheat oat rye spelt',
  poultry: 'chicken turkey duck goose quail pheasant',
  'red-meat': 'beef pork lamb veal mutton venison deer goat bison rabbit',
  'white-fish':
    'fish cod haddock pollock hake halibut plaice sole flounder tilapia catfish perch bass snapper whiting pike carp monkfish turbot grouper',
  'oily-fish': 'salmon trout mackerel herring sardine anchovy kipper pilchard sprat whitebait',
  tuna: 'tuna',
  shellfish: 'shrimp prawn crab lobster crayfish mussel oyster clam scallop squid cuttlefish octopus whelk',
  egg: 'egg yolk',
  'milk-drink': 'milk buttermilk',
  yoghurt: 'yogurt yoghurt kefir',
  'hard-cheese': 'cheese cheddar gouda edam gruyere provolone colby monterey swiss mozzarella ricotta feta cottage',
  'fat-and-oil': 'oil olive canola rapeseed safflower butter ghee',
  water: 'water',
  'tea-or-coffee': 'tea coffee',
  seasoning:
    'salt honey sugar basil parsley oregano thyme rosemary sage dill mint coriander cilantro cumin turmeric paprika cinnamon ginger nutmeg clove bay chive',
}

/** How it was grown, cut, kept or cooked: none of it adds anything. */
const states =
  'raw fresh cooked boiled baked broiled grilled roasted roast steamed stewed braised poached microwaved dried dry dehydrated frozen canned tinned ' +
  'unprepared drained solid liquid with without skin bone boneless skinless unsalted salted as to form type all plain green whole half large small ' +
  'medium extra jumbo sliced slice chopped peeled unpeeled peel pitted seeded seedless mature immature kernel cob leaf leave top stalk stem root bulb ' +
  'flesh only meat and or in of from the red yellow white black brown purple blue sweet ripe unripe baby young wild cultivated farmed hard soft ' +
  'atlantic pacific alaska alaskan pink sockeye chinook coho king eastern northern southern breast thigh leg drumstick wing dark light ' +
  'separable lean fat trimmed select choice prime grade cut ground loin tenderloin sirloin round chuck rib shoulder shank rump flank brisket steak chop ' +
  'fillet filet california florida commercial variety summer winter unenriched long grain short parboiled regular not eaten uncooked ' +
  'unsweetened brewed tap bottled still sparkling reduced low nonfat skim skimmed semi pasteurized free hulled shelled virgin'

/** What an allergen or a kind of animal is called by in names; `?`: mostly. Marks as in signature.ts. */
const evidence: Readonly<Record<string, string>> = {
  milk: 'milk cheese cheddar gouda edam emmental gruyere provolone colby mozzarella ricotta feta brie camembert stilton roquefort gorgonzola halloumi paneer mascarpone quark skyr yogurt yoghurt kefir butter buttery buttermilk ghee cream creamy creamed whey casein caseinate dairy latte cappuccino macchiato milkshake gelato alfredo queso quesadilla fondue rarebit bechamel tzatziki raita lassi cheesecake cheeseburger stroganoff gratin buttercream',
  'milk egg? meat?': 'parmesan',
  'milk?':
    'pudding caramel toffee fudge shake ranch nougat korma masala chowder bisque sorbet sherbet margarine creamer frosting icing',
  'milk? soya? caffeine': 'chocolate mocha',
  'milk egg': 'custard eggnog hollandaise',
  egg: 'egg yolk omelet omelette meringue mayonnaise mayo aioli frittata souffle albumen',
  'egg? mustard? milk?': 'tartar tartare coleslaw slaw dressing',
  fish: 'fish cod haddock pollock hake halibut plaice sole flounder tilapia catfish perch bass snapper whiting pike carp monkfish turbot grouper salmon trout mackerel herring sardine anchovy kipper pilchard sprat whitebait tuna eel caviar roe swordfish shark marlin mahi surimi cisco haddock swai basa barramundi bream mullet lox worcestershire worcester fishcake fishstick',
  'fish egg milk mustard?': 'caesar',
  crust: 'shrimp prawn crab lobster crayfish crawfish langoustine scampi krill crustacean',
  moll: 'mussel oyster clam scallop squid calamari cuttlefish octopus whelk cockle snail abalone conch mollusk mollusc',
  'fish? crust? moll?': 'seafood sushi paella bouillabaisse gumbo jambalaya shellfish',
  nuts: 'nut almond hazelnut filbert walnut pecan cashew pistachio macadamia brazilnut pinenut marzipan praline frangipane nutella amaretto gianduja baklava',
  'nuts milk': 'pesto',
  'nuts?': 'coconut chestnut granola muesli trail',
  peanut: 'peanut groundnut satay',
  'peanut?': 'thai nut',
  soya: 'soy soya soybean soyabean tofu tempeh edamame natto miso tvp',
  'soya gluten?': 'tamari',
  'soya gluten': 'teriyaki hoisin shoyu',
  'soya? gluten?': 'vegetarian meatless veggie lecithin oriental chinese chow mein lo',
  gluten:
    'gluten wheat barley rye spelt farro kamut semolina bulgur couscous seitan malt malted bread toast breaded breadcrumb battered batter crumb bagel bun crouton croissant brioche naan pita pitta ciabatta baguette focaccia panko pasta spaghetti macaroni lasagna lasagne ravioli tortellini cannelloni penne linguine fettuccine noodle ramen udon pizza sandwich burger hamburger cheeseburger pretzel matzo matzoh beer ale lager stout triticale orzo graham wafer pastry pie quiche crust dumpling wonton',
  'gluten milk? egg?':
    'cake cupcake cookie biscuit muffin waffle pancake doughnut donut brownie scone danish eclair crepe shortbread blintz',
  'gluten?':
    'oat oatmeal oats porridge bran cereal cracker flour tortilla burrito taco enchilada nacho roll wrap stuffing gravy coated roux crisp chip licorice liquorice vinegar bouillon breakfast bar flake thickened stew sausage meatball meatloaf sauce soup',
  sesame: 'sesame tahini hummus halva halvah',
  'sesame?': 'falafel bagel everything',
  celery: 'celery celeriac',
  'celery?': 'soup broth stock bouillon seasoning seasoned stew',
  mustard: 'mustard',
  lupin: 'lupin lupine lupini',
  sulph: 'sulphite sulfite sulphur sulfured',
  'sulph?': 'dried dehydrated raisin sultana apricot prune wine vinegar shrimp prawn',
  meat: 'meat chicken turkey duck goose quail pheasant lamb veal mutton venison deer goat bison buffalo rabbit moose elk squab hen poultry liver tongue tripe sweetbread giblet gizzard pate meatball meatloaf sausage frankfurter wiener bologna hotdog luncheon pastrami kielbasa gyro kebab nugget carnitas foie',
  'meat?': 'broth stock bouillon gravy bolognese chili chilli shortening refried rennet',
  pork: 'pork bacon ham gammon prosciutto pancetta salami pepperoni chorizo lard chitterling spam bratwurst hock carnita',
  beef: 'beef hamburger steak veal jerky suet tallow oxtail brisket meatloaf corned sirloin',
  gelatine: 'gelatin gelatine marshmallow jello aspic',
  'gelatine?': 'gummy gummi candy jelly mousse gum',
  other: 'honey',
  alcohol:
    'alcohol alcoholic beer ale lager stout wine champagne cider whisky whiskey vodka gin rum brandy tequila liqueur sherry port vermouth sake cocktail margarita martini daiquiri sangria bourbon cognac',
  caffeine: 'coffee tea espresso cappuccino latte mocha matcha cola guarana mate caffeine cocoa cacao energy',
}

/** Words that say there may be nothing of an animal in what is called so. */
const downgrading =
  'vegan vegetarian veggie meatless imitation substitute analog analogue nondairy dairyless eggless artificial plantbased simulated'

/** Words that together mean something else: what they are read as. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(no added fat|fat not added( in cooking)?|no fat added|no salt added|without (added )?(salt|fat))\b/g, ' '],
  [/\b(peanut|almond|cashew|nut|sunflower|sesame|soy|hazelnut|walnut|pistachio|apple|cocoa|shea) butters?\b/g, '$1 paste'],
  [/\bplant[- ]based\b/g, 'plantbased'],
  [/\b(im)?mature seeds\b/g, 'mature'],
  [/\bbutter ?beans?\b/g, 'bean'],
  [/\b(coconut|almond|rice|soy|soya|soybean|oat|cashew|hemp|nut|macadamia|pea|flax) ?(milk|yogurt|yoghurt)\b/g, '$1 drink'],
  [/\b(coconut cream|coconut butter)\b/g, 'coconut paste'],
  [/\bcream (of (tartar|wheat|rice)|style|crackers?)\b/g, '$2 cracker'],
  [/\b(milk|cheese), (goat|sheep|buffalo|human)\b/g, '$1'],
  [/\b(goat|sheep|buffalo)('?s)? (milk|cheese|yogurt|yoghurt)\b/g, '$3'],
  [/\b(eggs?), (duck|goose|quail|turkey)\b/g, '$1'],
  [/\boyster (mushroom|plant|cracker)s?\b/g, '$1'],
  [/\bcrab ?apples?\b/g, 'apple'],
  [/\b(green|string|runner|snap) beans?\b|\bbeans?, (green|snap)\b/g, 'greenbean'],
  [/\bbaked beans?\b|\bbeans?, baked\b/g, 'dish of beans'],
  [/\bwith meat\b/g, 'dish of meat'],
  [/\b(pumpkin|squash)( and squash)? seeds?\b/g, 'pumpkinseed'],
  [/\b(duck|goose|quail|turkey) eggs?\b/g, 'egg'],
  [/\bwater ?chestnuts?\b/g, 'waterchestnut'],
  [/\bpine ?nuts?\b/g, 'pinenut'],
  [/\bbrazil ?nuts?\b/g, 'brazilnut'],
  [/\bsweet ?potato(es)?\b/g, 'sweetpotato'],
  [/\b(root|ginger) (beer|ale)\b/g, '$1 soda'],
  [/\begg plants?\b/g, 'eggplant'],
  [/\bhot ?dogs?\b/g, 'hotdog'],
]

const split = (text: string) => text.split(' ')
/** Word → kin. */
const kinOfWord: ReadonlyMap<string, string> = new Map(
  Object.entries(oneFood).flatMap(([kin, words]) => split(words).map((word) => [word, kin] as const)),
)
const stateWords: ReadonlySet<string> = new Set(split(states))
const downgraders: ReadonlySet<string> = new Set(split(downgrading))
/** Word → all marks that it brings. */
const marksOfWord = new Map<string, string>()
for (const [marks, words] of Object.entries(evidence)) {
  for (const word of split(words)) marksOfWord.set(word, `${marksOfWord.get(word) ?? ''} ${marks}`.trim())
}

/** A word as written, and without the ending that makes a plural. */
const forms = (word: string): readonly string[] => [
  word,
  word.replace(/s$/, ''),
  word.replace(/es$/, ''),
  word.replace(/ies$/, 'y'),
]
const firstIn = <Value>(map: ReadonlyMap<string, Value>, word: string): Value | undefined => {
  for (const form of forms(word)) {
    const value = map.get(form)
    if (value !== undefined) return value
  }
  return undefined
}

const isState = (word: string): boolean => forms(word).some((form) => stateWords.has(form))

/** Kin that one name may mix ("Fish, salmon"; "Peas and carrots") without being a dish. */
const families: Readonly<Record<string, string>> = {
  plant: 'leafy-green vegetable potato pulse',
  fruit: 'fruit citrus berry banana-like dried-fruit',
  nut: 'nut seed',
  grain: 'rice-pasta-grain',
  meat: 'poultry red-meat',
  fish: 'white-fish oily-fish tuna shellfish',
  egg: 'egg',
  dairy: 'milk-drink yoghurt hard-cheese',
  fat: 'fat-and-oil',
  water: 'water',
  leaf: 'tea-or-coffee',
  seasoning: 'seasoning',
}
const familyOfKin: ReadonlyMap<string, string> = new Map(
  Object.entries(families).flatMap(([family, kin]) => split(kin).map((one) => [one, family] as const)),
)

export interface Read {
  /** The marks that the words bring. */
  readonly marks: readonly string[]
  /** The kin of the words that name a food, in their order. */
  readonly kin: readonly string[]
  /** The family of its one food ("fish", "plant"), if every word names one food or says how it was grown, cut, kept or cooked. */
  readonly family?: string
  /** There may be nothing of an animal in it. */
  readonly likeness: boolean
}

/** One family; oil may be named after what it is pressed from. */
function familyOf(kin: readonly string[]): string | undefined {
  const all = new Set(kin.map((one) => familyOfKin.get(one)))
  return all.has('fat') ? 'fat' : all.size === 1 ? [...all][0] : undefined
}

/** What the words of a food's name say. */
export function readName(name: string): Read {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const meant = phrases.reduce((text, [pattern, instead]) => text.replace(pattern, instead), folded)
  const words = meant.split(/[^a-z]+/).filter((word) => word !== '')
  const kin = words.map((word) => firstIn(kinOfWord, word))
  const named = [...new Set(kin.filter((one) => one !== undefined))]
  const family = familyOf(named)
  const wholly = words.every((word, at) => kin[at] !== undefined || isState(word))
  return {
    marks: words.flatMap((word) => firstIn(marksOfWord, word) ?? []),
    kin: named,
    ...(wholly && family !== undefined ? { family } : {}),
    likeness: words.some((word) => downgraders.has(word)) || /\bnon-?dairy\b/.test(folded),
  }
}
