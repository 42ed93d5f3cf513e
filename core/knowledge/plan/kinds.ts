// What stands in for what? Kin of the built-in foods, how often one may be proposed, and at which meal it is mostly eaten.
import type { PlanMeal } from './proposal-shape.js'
import type { RationId } from './rations.js'

// A line: kin, ration (rations.ts), meal: foods. A food with "!" is of that kin and is never proposed; a food on no line neither,
// and is of the kin of its group. "=" gives the portion to plan in, where the first one is too small to be told to anybody.
//   Never: what is fried, sugared, salted, cured, a seasoning or eaten dry by nobody; liver (vitamin A); grapefruit (it acts on many
//   medicines); star fruit (poison to weak kidneys); raw oysters; pickles (salt); waters whose minerals nobody can choose.
const lines = `
leafy-green daily main: spinach-raw spinach-boiled spinach-frozen chard beet-greens kale-boiled kale-raw spring-greens mustard-greens turnip-greens cabbage-boiled cabbage-raw cabbage-red cabbage-red-boiled cabbage-savoy pak-choi lettuce-iceberg=1_salad_bowl lettuce-romaine=1_salad_bowl rocket=1_salad_bowl watercress salad-leaves=1_salad_bowl
vegetable daily main: broccoli-boiled broccoli-raw sprouts cauliflower cauliflower-raw peas peas-tinned sugar-snaps green-beans sweetcorn-tinned corn-cob aubergine courgette squash-butternut squash-acorn pumpkin pumpkin-tinned onion-boiled leeks celery fennel cucumber salad-mixed okra pepper-red pepper-green pepper-red-boiled tomato tomatoes-cherry tomatoes-tinned tomatoes-cooked artichoke asparagus bean-sprouts bamboo-shoots water-chestnuts mixed-vegetables stir-fry-vegetables !onion-raw !spring-onion !garlic !chilli !coleslaw !tomatoes-sun-dried !tomatoes-sun-dried-oil !tomato-puree !passata !onion-rings !sauerkraut !kimchi !olives-green !olives-black !gherkins !beetroot-pickled !radish
vegetable sometimes main: mushrooms-raw mushrooms-boiled mushrooms-fried mushrooms-portobello mushrooms-uv mushrooms-shiitake mushrooms-oyster !mushrooms-maitake
root-vegetable daily main: carrots-boiled carrots-raw parsnips turnip swede celeriac beetroot artichoke-jerusalem
potato daily main: potato-boiled potato-boiled-skin potato-baked potato-baked-flesh potato-mashed potato-tinned sweet-potato-baked sweet-potato-boiled yam plantain cassava taro !potato-mashed-instant !potato-roast !chips-oven !chips-takeaway !fries-fast-food !wedges !hash-browns !potato-pan-fried !potato-croquettes !potato-gratin !potato-salad !sweet-potato-fries !plantain-fried
pulse daily main: baked-beans chickpeas chickpeas-tinned lentils lentils-tinned split-peas kidney-beans kidney-beans-tinned black-beans black-beans-tinned pinto-beans white-beans white-beans-tinned haricot-beans great-northern-beans borlotti-beans butter-beans lima-beans-fresh broad-beans fava-beans adzuki-beans mung-beans black-eyed-beans pigeon-peas soya-beans edamame refried-beans !falafel !poppadom !soya-mince !natto !miso
tofu daily main: tofu-firm tofu-nigari tofu-soft tofu-silken tempeh !tofu-fried !veggie-burger !veggie-sausage !veggie-chicken !veggie-bacon
spread daily any: hummus peanut-butter peanut-butter-unsalted almond-butter cashew-butter tahini !jam !marmalade !honey !chocolate-spread !lemon-curd !cheese-spread
savoury-spread daily breakfast: yeast-extract yeast-extract-b12
fat-spread everyday any: spread-vegetable spread-light !butter !butter-unsalted !butter-spreadable !margarine-block !ghee !lard
plant-milk everyday any: soya-drink soya-drink-plain soya-drink-light oat-drink oat-drink-plain almond-drink rice-drink coconut-drink !soya-drink-chocolate !almond-drink-sweetened
yoghurt daily any: yoghurt-plain yoghurt-low-fat yoghurt-low-fat-d yoghurt-greek yoghurt-greek-fat-free soya-yoghurt coconut-yoghurt !yoghurt-fruit !yoghurt-fruit-d !yoghurt-fruit-whole !yoghurt-drink !frozen-yoghurt
milk-drink everyday any: milk-semi-skimmed milk-whole milk-skimmed milk-one-percent milk-whole-d milk-two-percent-d milk-one-percent-d milk-skim-d milk-lactose-free milk-goat buttermilk kefir !milk-chocolate-drink !milkshake !hot-chocolate !hot-chocolate-water !malted-milk
hard-cheese daily any: cheddar cheddar-reduced gouda=a_matchbox_piece swiss-cheese=a_matchbox_piece parmesan=a_small_piece stilton !cheese-american
soft-cheese daily any: cottage-cheese cottage-cheese-low-fat mozzarella brie feta goats-cheese ricotta queso-fresco !cheese-cream !cheese-cream-light
egg eggs any: egg-boiled egg-scrambled omelette !egg-fried !egg-white !egg-yolk !egg-mayonnaise !omelette-cheese
nut daily snack: almonds cashews chestnuts hazelnuts macadamias mixed-nuts peanuts pecans pistachios walnuts soya-nuts !pine-nuts !almonds-salted !cashews-salted !mixed-nuts-salted !peanuts-salted !peanuts-dry-roasted !pistachios-salted !trail-mix !coconut !almonds-ground
nut brazilNuts snack: brazil-nuts
seed daily any: pumpkin-seeds sunflower-seeds sesame-seeds flax-seeds chia-seeds hemp-seeds seeds-mixed !pumpkin-seeds-roasted !sunflower-seeds-roasted !poppy-seeds
breakfast-cereal daily breakfast: porridge-water porridge-milk porridge-plant porridge-instant bran-flakes corn-flakes rice-crispies wheat-biscuits shredded-wheat bran-sticks raisin-bran rice-wheat-flakes oat-hoops wheat-flakes malted-nuggets puffed-wheat muesli cream-of-wheat grits !frosted-flakes !chocolate-rice !shredded-wheat-frosted !honey-hoops !fruit-hoops !granola !granola-homemade !oats
bran daily breakfast: wheat-bran wheat-germ !oat-bran
bread everyday any: bread-white bread-white-toast bread-wholemeal bread-wholemeal-toast bread-brown bread-multigrain bread-sourdough bread-french bread-italian bread-rye bread-pumpernickel bread-gluten-free bread-soda bread-roll-white bread-roll-wholemeal pitta-white pitta-wholemeal chapati wrap wrap-wholemeal tortilla-corn bagel bagel-wholemeal english-muffin crumpet oatcakes crispbread rice-cakes !bread-raisin !bread-garlic !burger-bun !naan !paratha !taco-shell !croissant !brioche !cornbread !us-biscuit !cream-crackers !water-biscuits !wheat-crackers !matzo !breadsticks
rice-pasta-grain daily main: pasta pasta-enriched pasta-wholemeal pasta-gluten-free egg-noodles rice-noodles rice-white rice-white-enriched rice-parboiled rice-brown rice-sticky rice-wild quinoa couscous bulgur barley buckwheat millet spelt amaranth teff oat-bran-boiled polenta
fruit daily snack: apple pear grapes cherries peach nectarine plum apricot fig-fresh kiwi mango pineapple papaya melon-cantaloupe melon-honeydew watermelon avocado pomegranate guava persimmon jackfruit fruit-salad fruit-cocktail peaches-tinned pears-tinned pineapple-tinned apple-sauce passion-fruit !lychee !star-fruit !rhubarb !guacamole !breadfruit
banana-like daily snack: banana
citrus daily snack: orange satsuma mandarins-tinned !grapefruit !lemon !lime
berry daily snack: strawberries=a_handful raspberries blueberries blackberries berries-mixed=a_handful blackcurrants gooseberries !redcurrants !cranberries
dried-fruit daily snack: raisins dates-medjool apricots-dried prunes figs-dried apple-rings !dates !currants-dried !cranberries-dried !mango-dried !banana-chips
poultry often main: chicken-breast chicken-breast-skin chicken-thigh chicken-drumstick chicken-roast chicken-mince turkey-breast turkey-mince duck !chicken-wings !chicken-fried !chicken-nuggets !chicken-strips !chicken-slices !turkey-slices
red-meat redMeat main: beef-steak beef-mince beef-roast beef-stewing pork-chop pork-roast pork-tenderloin pork-mince lamb-chop lamb-roast lamb-mince venison !beef-patty !spare-ribs !pork-pulled !gammon
processed-meat never any: !corned-beef !beef-jerky !bacon !bacon-back !ham !ham-cured !pate !sausage-pork !sausage-beef !sausage-chicken !sausage-italian !frankfurter !chorizo !salami !pepperoni !black-pudding !luncheon-meat
offal liver main: !liver-beef !liver-lamb !liver-chicken !kidney
oily-fish oilyFish main: salmon salmon-tinned salmon-tinned-boneless salmon-smoked sardines sardines-tomato mackerel mackerel-smoked mackerel-tinned herring kipper trout !herring-pickled !anchovies !salmon-fishcake
tuna tuna main: tuna-water tuna-oil tuna-fresh !tuna-mayonnaise
white-fish often main: cod haddock haddock-smoked plaice tilapia !cod-battered !fish-fingers
white-fish oilyFish main: sea-bass
shellfish shellfish main: prawns crab mussels clams scallops squid lobster !oysters !calamari !crab-sticks
soup sometimes main: soup-tomato soup-vegetable soup-vegetable-tinned soup-minestrone soup-chicken-vegetable soup-mushroom soup-lentil soup-leek-potato soup-potato soup-carrot soup-squash soup-broccoli soup-bean soup-beef-vegetable !soup-tomato-water !soup-chicken-noodle !soup-chicken-noodle-home !soup-chicken-cream !soup-pea-ham !soup-onion !soup-clam-chowder !soup-miso !soup-hot-sour !soup-wonton !ramen !pho !broth-chicken !broth-beef !broth-vegetable
pulse-dish sometimes main: dal chilli-vegetable curry-vegetable beans-on-toast rice-and-beans
meat-dish sometimes main: beef-stew chicken-stew chilli-con-carne !shepherds-pie !spaghetti-bolognese !goulash !stroganoff !curry-chicken !curry-beef !meatballs !meat-loaf !lasagne
fish-dish sometimes main: fish-pie !curry-fish !fishcake !pasta-tuna !fish-and-chips
vegetable-dish sometimes main: ratatouille
juice daily breakfast: juice-orange juice-orange-fresh juice-orange-calcium juice-tomato coconut-water !juice-apple !juice-grapefruit !juice-pineapple !juice-grape !juice-prune !juice-pomegranate !juice-vegetable !juice-carrot !juice-lemon !smoothie-fruit !smoothie-yoghurt !fruit-drink !cranberry-drink
water everyday any: water-bottled water-sparkling water-mineral-medium water-mineral-rich water-mineral-calcium water-mineral-magnesium !water !water-hard !water-softened !water-mineral-salty !water-flavoured
milky-coffee-or-tea never any: !tea-milk !tea-chai !coffee-milk !coffee-instant-milk !latte !latte-plant !cappuccino !mocha !coffee-iced !coffee-frozen
soft-drink never any: !cola !cola-diet !cola-decaf !lemonade-fizzy !lemonade-diet !lemonade-still !ginger-ale !tonic-water !root-beer !squash !squash-no-sugar !tea-iced
`

export interface Kind {
  readonly kin: string
  readonly may: boolean
  readonly ration: RationId
  readonly meal: PlanMeal
  /** Label of the portion to plan in, where it is not the first. */
  readonly portion?: string
}

/** Food id → its kind; what is absent is never proposed. */
export const kinds: ReadonlyMap<string, Kind> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', foods = ''] = line.split(': ')
      const [kin = '', ration, meal] = head.split(' ') as [string, RationId, PlanMeal]
      return foods.split(' ').map((said): readonly [string, Kind] => {
        const [slug = '', portion] = said.replace('!', '').split('=')
        const kind: Kind = { kin, may: !said.startsWith('!'), ration, meal }
        return [`charley:${slug}`, portion === undefined ? kind : { ...kind, portion: portion.replaceAll('_', ' ') }]
      })
    }),
)
