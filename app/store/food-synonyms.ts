// Which words mean the same food? Britain and America, everyday brand names and what they are, short forms. Not plurals: those are rules.

/** Each line holds names of one thing, between equals signs; a name may be several words, which then stand together. */
const lines = `
aubergine = eggplant = brinjal
courgette = zucchini = summer squash green
crisps = potato chips
chips = french fries = fries
oven chips = french fries baked
porridge = oatmeal = cooked oats
rocket = arugula
prawn = shrimp = king prawn
beef mince = minced beef = mince = ground beef = hamburger meat
turkey mince = minced turkey = ground turkey
lamb mince = minced lamb = ground lamb
pork mince = minced pork = ground pork
fizzy drink = soft drink = soda = soda pop = fizzy pop = carbonated beverage
skimmed = skim = fat free = nonfat = non fat
semi skimmed = reduced fat = 2 fat = 2
full fat = whole = full cream
wholemeal = whole wheat = wholewheat = whole grain = wholegrain
jacket potato = baked potato
fish finger = fish stick
sultana = raisin
spring onion = scallion = green onion
beetroot = beet
swede = rutabaga
icing sugar = powdered sugar = confectioners sugar
caster sugar = granulated sugar = white sugar
digestive biscuit = digestive = graham cracker
shepherds pie = cottage pie
sweetcorn = sweet corn = corn
double cream = heavy cream = whipping cream
single cream = light cream
half and half = single cream
tinned = canned
soya = soy
soya milk = soy milk = soymilk = soya drink
oat milk = oat drink
almond milk = almond drink
coconut milk drink = coconut drink
rice milk = rice drink
broad bean = fava bean
coriander = cilantro
chickpea = chick pea = garbanzo = garbanzo bean
hot dog = hotdog = frankfurter
bell pepper = sweet pepper = capsicum = pepper sweet
cola = coke = coca cola = pepsi = pepsi cola
diet coke = diet cola = cola diet = coke zero = pepsi max = diet pepsi
marmite = vegemite = yeast extract
nutella = hazelnut spread = chocolate spread
ketchup = catsup
yogurt = yoghurt = yoghourt
whisky = whiskey = scotch = bourbon
chilli = chili = chile
hummus = houmous = humus
biscuit = cookie
sweets = candy
ice lolly = popsicle = ice pop
candyfloss = cotton candy
gherkin = pickle = pickled cucumber
mangetout = snow pea = snowpea
green bean = french bean = string bean = snap bean = runner bean
haricot bean = navy bean
butter bean = lima bean
black eyed bean = black eyed pea = cowpea
pak choi = bok choy = pak choy
chicory = endive
romaine = cos lettuce
mooli = daikon
okra = ladies fingers
bicarbonate of soda = baking soda
cornflour = cornstarch = corn starch
plain flour = all purpose flour = white flour
treacle = molasses
toastie = toasted sandwich
cheese toastie = grilled cheese sandwich = cheese sandwich grilled = toasted cheese sandwich
ham sandwich = ham sandwich with spread
bolognese = meat sauce
spaghetti = pasta
spaghetti bolognese = spaghetti with meat sauce = pasta with tomato based sauce and meat
macaroni cheese = macaroni and cheese = mac and cheese = macaroni with cheese
omelette = omelet
lager = beer = pale ale = bitter beer
sprite = lemon lime = 7up = 7 up
dr pepper = pepper type
doritos = tortilla chips = nachos
pringles = potato chips restructured
oreo = chocolate sandwich cookie
philadelphia = cream cheese = soft cheese
mars bar = milky way bar
sparkling water = carbonated water = fizzy water = soda water = club soda = seltzer
still water = bottled water = mineral water
cuppa = tea
black coffee = brewed coffee
gammon = ham
mash = mashed potato = mashed potatoes
grilled = broiled
linseed = flaxseed = flax seed
black pudding = blood sausage
monkey nut = peanut = groundnut
tofu = soybean curd = bean curd
edamame = green soybean
decaf = decaffeinated
zero = diet = sugar free = low calorie
low fat = lowfat
cornflakes = corn flakes
weetabix = wheat biscuit cereal
rice krispies = crispy rice = puffed rice = crisped rice
gatorade = sports drink = powerade = lucozade sport = isotonic drink
lucozade = energy drink
pedialyte = rehydration drink = dioralyte = oral rehydration = electrolyte drink
ovaltine = malted milk = horlicks
hot chocolate = drinking chocolate = cocoa drink
losalt = lo salt = low sodium salt = salt substitute
stock = broth = bouillon
stock cube = bouillon cube = oxo
mayo = mayonnaise
veg = vegetable
oj = orange juice
pbj = peanut butter and jelly
donut = doughnut
gin and tonic = g and t
pitta = pita
naan = nan
chapati = chapatti = roti
jam = preserves
jelly = gelatin dessert = jello
toast = toasted bread = bread toasted
boiled egg = hard boiled egg = egg boiled
scrambled egg = scrambled eggs = egg scrambled
white rice = rice white
roast chicken = chicken roasted = roasted chicken = baked chicken
chilli con carne = chili con carne
smoothie = fruit smoothie
fry up = full english = cooked breakfast
`

/** The groups of equal names. */
export const synonyms: readonly (readonly string[])[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split('=').map((name) => name.trim()))

/** Words that say how much or merely join: they need not stand in a food's name. */
export const joiningWords: readonly string[] = (
  'a an the of and with in on or some my n to for from ' +
  'cup cups mug glass bowl slice slices piece pieces pint can tin bottle plate portion serving handful spoon spoonful ' +
  'tbsp tsp tablespoon teaspoon small medium large big little bit'
).split(' ')

/** Words that make a food a special one: it comes later, unless the word was typed. */
export const oddWords: readonly string[] = (
  'baby babyfood infant toddler strained junior formula imitation substitute human alaska native navajo apache hopi southwest indians ' +
  'puerto rican dehydrated unprepared mix dry powder powdered concentrate condensed reconstituted meatless sodium fortified ' +
  'reduced diet free low lowfat nonfat light restructured school restaurant fast frozen meal dinner denny applebee mcdonald mcdonalds ' +
  'kfc wendys kraft campbells substitute topping filling sandwich subway babyfoods dried artificial enriched unenriched ' +
  'gluten decaffeinated liquid canned pickled ingredient imported separable giblets flavored salad luncheon deli prepackaged herbal iced industrial usda liver oil flour ' +
  'acidophilus sweetened creamed candied glazed souffle coated breaded stuffed juice'
).split(' ')

/** Words of the official tables that only say "the usual one" or "not further specified". */
export const plainWords: readonly string[] = (
  'nfs ns as to raw plain whole regular fresh cooked all varieties commercial commercially prepared includes foods for s food distribution ' +
  'program and or with without salt added no fat not specified type kind ready eat home recipe made from water nonfat mature seeds kernels ' +
  'table hot leaf black brewed drinking boiled drained type parts of a the is in natural white tap milkfat vitamin d 3 25 fluid kelloggs general mills post quaker'
).split(' ')
