// What is in each built-in food? One line a make-up: its marks (signature.ts), then the foods. Every food is listed; a test sees to it.
// Marks follow common British and American recipes and labels (EU 1169/2011 Annex II; the nine of the US). Where the two differ: maybe.
//   Oats: EU law counts them as a cereal with gluten, most coeliacs eat pure ones: maybe. Barley malt: gluten.
//   Coconut and chestnut: tree nuts on US labels until 2025, never in Europe: maybe. Pine nuts: tree nuts in the US only: yes.
//   Gelatine marks meat too. Rennet of calves (parmesan and its like): meat maybe. Lysozyme of egg in some hard cheeses: egg maybe.
//   `other`: honey, and maybe vitamin D of wool fat, shellac, carmine, isinglass. `lactose?`: traces, as in hard cheese and butter.
//   Traces by shared machines are not marked: labels name them.
const lines = `
-: banana apple pear orange satsuma grapefruit lemon lime grapes strawberries raspberries blueberries blackberries berries-mixed cranberries blackcurrants redcurrants gooseberries cherries peach nectarine plum apricot fig-fresh kiwi mango pineapple papaya melon-cantaloupe melon-honeydew watermelon avocado pomegranate passion-fruit guava lychee persimmon star-fruit jackfruit breadfruit rhubarb fruit-salad fruit-cocktail peaches-tinned pears-tinned pineapple-tinned mandarins-tinned apple-sauce
milk? sulph?: guacamole
sulph?: raisins dates dates-medjool prunes figs-dried cranberries-dried currants-dried mango-dried
sulph: apricots-dried apple-rings
other? sulph?: banana-chips
-: spinach-raw spinach-boiled spinach-frozen chard beet-greens kale-boiled kale-raw spring-greens turnip-greens broccoli-boiled broccoli-raw sprouts cabbage-boiled cabbage-raw cabbage-red cabbage-red-boiled cabbage-savoy pak-choi cauliflower cauliflower-raw carrots-boiled carrots-raw parsnips turnip swede beetroot peas peas-tinned sugar-snaps green-beans sweetcorn-tinned corn-cob aubergine courgette squash-butternut squash-acorn pumpkin pumpkin-tinned onion-raw onion-boiled spring-onion leeks garlic fennel cucumber lettuce-iceberg lettuce-romaine rocket mushrooms-raw mushrooms-boiled mushrooms-fried mushrooms-portobello mushrooms-uv mushrooms-shiitake mushrooms-oyster mushrooms-maitake okra pepper-red pepper-green pepper-red-boiled chilli tomato tomatoes-cherry tomatoes-tinned tomatoes-cooked tomato-puree passata radish artichoke artichoke-jerusalem asparagus bamboo-shoots water-chestnuts mixed-vegetables
mustard: mustard-greens
mustard?: watercress salad-leaves
celery: celery celeriac
celery?: salad-mixed ratatouille
sulph?: beetroot-pickled tomatoes-sun-dried-oil sauerkraut olives-green olives-black capers salsa
sulph: tomatoes-sun-dried
egg mustard? milk? celery?: coleslaw
soya?: bean-sprouts
soya? gluten? sesame? celery?: stir-fry-vegetables
gluten milk? egg?: onion-rings
fish? crust? moll? soya? gluten? sesame?: kimchi
mustard? sulph?: gherkins pickle-juice
-: potato-boiled potato-boiled-skin potato-baked potato-baked-flesh potato-tinned sweet-potato-baked sweet-potato-boiled yam plantain plantain-fried cassava taro
milk: potato-mashed
milk sulph?: potato-mashed-instant
gluten? meat?: potato-roast
gluten?: chips-oven hash-browns sweet-potato-fries
gluten? fish? meat?: chips-takeaway
gluten? milk? soya? meat?: fries-fast-food
gluten? milk?: wedges
milk? egg? gluten?: potato-croquettes
milk?: potato-pan-fried
milk gluten?: potato-gratin
egg mustard? celery? milk?: potato-salad
celery?: baked-beans
-: chickpeas chickpeas-tinned lentils lentils-tinned split-peas kidney-beans kidney-beans-tinned black-beans black-beans-tinned pinto-beans white-beans white-beans-tinned haricot-beans great-northern-beans borlotti-beans butter-beans lima-beans-fresh broad-beans fava-beans adzuki-beans mung-beans black-eyed-beans pigeon-peas
soya: soya-beans edamame tofu-firm tofu-nigari tofu-soft tofu-silken soya-nuts soya-drink soya-drink-plain soya-drink-light soya-yoghurt
soya gluten?: tofu-fried tempeh soya-mince
meat? pork? soya?: refried-beans
sesame: hummus tahini sesame-seeds sesame-oil
gluten? sesame? egg? soya?: falafel
gluten?: poppadom oats oat-bran oat-bran-boiled porridge-water oat-drink oat-drink-plain coffee-substitute
soya gluten? mustard?: natto
soya gluten? alcohol?: miso
soya? gluten? egg? milk? celery? nuts? sesame? mustard?: veggie-burger veggie-sausage
soya? gluten egg? milk? celery? mustard?: veggie-chicken
soya? gluten? egg? milk?: veggie-bacon
soya caffeine: soya-drink-chocolate
nuts: almond-drink almond-drink-sweetened almonds almonds-ground brazil-nuts cashews hazelnuts macadamias pecans pine-nuts pistachios pistachios-salted walnuts almond-butter cashew-butter
-: rice-drink
nuts? soya?: coconut-drink coconut-yoghurt
soya? nuts? gluten? peanut? caffeine?: vegan-ice-cream
nuts? sulph?: coconut-milk coconut-dried coconut-water
nuts peanut?: almonds-salted cashews-salted
nuts?: chestnuts coconut
nuts peanut sesame?: mixed-nuts mixed-nuts-salted
peanut: peanuts peanuts-salted peanut-butter-unsalted
peanut soya?: peanut-butter
peanut gluten? soya? celery? gelatine? milk?: peanuts-dry-roasted
nuts peanut? milk? soya? gluten? sulph? caffeine?: trail-mix
-: pumpkin-seeds pumpkin-seeds-roasted sunflower-seeds sunflower-seeds-roasted flax-seeds chia-seeds hemp-seeds poppy-seeds
sesame?: seeds-mixed rice-cakes
gluten? milk: porridge-milk
gluten? soya? nuts?: porridge-plant
gluten? milk? soya?: porridge-instant
gluten: wheat-bran wheat-germ wheat-biscuits shredded-wheat puffed-wheat cream-of-wheat
gluten other?: bran-flakes corn-flakes frosted-flakes rice-crispies bran-sticks oat-hoops fruit-hoops wheat-flakes malted-nuggets
gluten? milk? soya? caffeine other?: chocolate-rice
gluten gelatine other?: shredded-wheat-frosted
gluten sulph? other?: raisin-bran
gluten milk? other?: rice-wheat-flakes
gluten other nuts? peanut?: honey-hoops
gluten nuts? milk? soya? sesame? sulph? other?: muesli
gluten? nuts? peanut? milk? soya? sesame? sulph? other?: granola granola-homemade
-: grits
gluten soya? milk?: bread-white bread-white-toast bread-wholemeal bread-wholemeal-toast bread-brown
gluten soya? milk? sesame?: bread-multigrain bread-roll-white bread-roll-wholemeal
gluten: bread-sourdough bread-french bread-italian bread-rye bread-pumpernickel pitta-white pitta-wholemeal couscous bulgur barley spelt flour-white flour-wholemeal water-biscuits
gluten milk? egg? sulph? soya?: bread-raisin
egg? milk? soya? lupin?: bread-gluten-free
gluten milk: bread-soda
gluten milk soya?: bread-garlic us-biscuit paratha
gluten soya? milk? egg? sesame?: burger-bun
gluten milk egg?: naan
gluten milk?: chapati crumpet cream-crackers
gluten soya?: wrap wrap-wholemeal
-: tortilla-corn taco-shell
gluten sesame? egg? soya? milk?: bagel bagel-wholemeal
gluten milk? soya?: english-muffin pretzels pretzel-soft
gluten milk egg? soya? nuts?: croissant
gluten milk egg soya?: brioche
gluten milk egg: cornbread
gluten egg?: pasta pasta-enriched pasta-wholemeal matzo
egg? soya? lupin? milk?: pasta-gluten-free
gluten egg: egg-noodles
-: rice-noodles rice-white rice-white-enriched rice-parboiled rice-brown rice-sticky rice-wild quinoa buckwheat millet amaranth teff polenta
-: olive-oil rapeseed-oil sunflower-oil coconut-oil linseed-oil
soya? peanut?: vegetable-oil
soya? milk?: shortening
milk? soya? other?: spread-vegetable margarine-block
milk? soya? gelatine? other?: spread-light
celery?: ketchup
gluten? soya? sulph? celery? mustard? fish?: brown-sauce barbecue-sauce
egg mustard? milk?: mayonnaise-light tartare-sauce
egg mustard?: mayonnaise egg-mayonnaise
soya? mustard? sulph?: mayonnaise-vegan
egg mustard milk? sulph?: salad-cream
mustard gluten? sulph?: mustard
sulph?: chilli-sauce sriracha cranberry-sauce
soya gluten: soy-sauce soy-sauce-reduced
soya gluten alcohol? sesame?: teriyaki
soya gluten sesame: hoisin
moll soya gluten: oyster-sauce
fish gluten? soya? celery? mustard? sulph?: worcester-sauce
gluten? soya? celery? sulph?: sweet-and-sour-sauce
milk? celery? meat?: pasta-sauce
milk nuts egg? meat?: pesto
milk? mustard? celery? gluten? nuts? soya? fish? crust?: curry-sauce
peanut soya? gluten? fish? crust? sesame?: peanut-sauce
gluten milk? celery? soya? meat?: gravy
milk gluten mustard?: cheese-sauce
milk gluten: white-sauce
mustard? sulph? egg? milk?: vinaigrette
egg fish milk mustard? gluten? soya? meat?: caesar-dressing
egg milk mustard? soya? celery?: creamy-dressing
milk? egg? mustard? sulph: horseradish-sauce
sulph? mustard? celery? gluten?: chutney relish
sulph? gluten?: vinegar
-: salt
celery gluten? milk? soya? egg? mustard? fish? meat?: stock-cube
-: sugar sugar-brown golden-syrup maple-syrup
sulph?: treacle jam marmalade
other: honey
egg milk: lemon-curd
nuts milk soya? caffeine: chocolate-spread
milk soya? nuts? gluten? caffeine: chocolate-milk
milk? soya? nuts? caffeine: chocolate-dark chocolate-dark-70
milk soya? nuts?: chocolate-white
milk nuts soya? peanut? caffeine: chocolate-nut
gluten milk soya? nuts? caffeine: chocolate-wafer
gluten milk soya? caffeine: chocolate-caramel-biscuit
peanut milk egg soya caffeine: chocolate-nougat-peanut
milk egg soya? gluten? caffeine: chocolate-nougat
milk soya? nuts? peanut? gluten? other? caffeine: chocolate-sweets
peanut milk soya? nuts? gluten? other? caffeine: chocolate-peanuts
peanut milk soya? caffeine: peanut-butter-cup
caffeine: cocoa-powder
gelatine other? sulph?: sweets-jelly
milk? soya? other?: sweets-boiled
gluten? gelatine?: liquorice
gelatine egg? sulph?: marshmallows
milk soya?: toffee
milk soya? nuts? caffeine?: fudge
sesame nuts? egg? milk? soya? other?: halva
gluten milk? egg? soya?: biscuit-plain biscuit-ginger
gluten milk? soya? other?: biscuit-digestive
gluten milk? egg? soya? nuts?: biscuit-oat
gluten milk egg? soya?: biscuit-short
gluten milk? egg? soya?: biscuit-custard
gluten soya? milk? egg? caffeine: biscuit-chocolate-sandwich
gluten milk soya? egg? nuts? caffeine: biscuit-chocolate
gluten milk egg? soya? nuts? caffeine: cookie-choc-chip
gluten milk? egg? soya? sulph?: fig-roll
gluten milk? soya? egg? nuts? other?: breakfast-biscuit
gluten? nuts? milk? soya? peanut? sesame? sulph? other? caffeine?: cereal-bar
nuts peanut? soya? milk? sesame? other? caffeine? sulph?: nut-bar
soya? gluten? milk? nuts? peanut? sesame? other? caffeine?: energy-bar
gluten egg milk? soya? nuts? caffeine: brownie
gluten egg milk soya?: muffin-blueberry muffin-bran sponge-cake madeira-cake cupcake pancakes waffles french-toast
gluten milk egg?: scone
gluten milk egg? sulph?: scone-fruit
gluten egg milk soya? nuts? caffeine: chocolate-cake
gluten egg milk? nuts? soya?: carrot-cake banana-bread
gluten egg milk? nuts? sulph? alcohol? soya?: fruit-cake
gluten egg? milk? soya?: ginger-cake
milk gluten egg? gelatine? soya? nuts?: cheesecake
gluten milk egg? soya?: doughnut
gluten milk egg? soya? sulph?: doughnut-jam
gluten milk egg nuts? soya?: danish
gluten milk egg soya? caffeine?: eclair
gluten nuts milk? sesame? peanut? egg? other?: baklava
gluten milk? egg? sulph? soya? meat?: apple-pie
gluten egg milk soya?: pumpkin-pie
gluten milk? egg? nuts? sulph? soya? alcohol? meat? beef?: mince-pie
gluten milk? nuts? sulph?: apple-crumble
egg: meringue egg-boiled egg-white egg-yolk
gluten milk? soya? egg? gelatine?: toaster-pastry
milk? egg?: sorbet
other? milk?: ice-lolly
gelatine: jelly
soya? gelatine? milk?: chewing-gum
milk?: sweetener
milk? gluten? soya? celery? mustard?: crisps
milk? gluten? soya?: crisps-baked onion-ring-snacks
-: crisps-unsalted plantain-chips popcorn-plain
gluten milk? soya?: crisps-stacked butter-crackers
gluten? sulph?: vegetable-crisps
gluten?: tortilla-chips
milk gluten? soya?: tortilla-chips-flavoured cheese-puffs
crust fish? moll? gluten? soya? egg?: prawn-crackers
milk?: popcorn-salted
milk soya? peanut? nuts?: popcorn-sweet
gluten? milk?: oatcakes
gluten sesame? milk?: crispbread breadsticks
gluten milk? sesame? soya?: wheat-crackers
gluten milk egg? soya? celery? mustard?: cheese-crackers
gluten sesame? soya?: pitta-chips
gluten nuts? peanut? milk? soya? sesame? mustard? celery? fish?: snack-mix
gluten? mustard? soya? sesame?: wasabi-peas
gluten celery?: yeast-extract
gluten celery: yeast-extract-b12
-: yeast-baking
milk: milk-semi-skimmed milk-whole milk-skimmed milk-one-percent milk-goat buttermilk kefir milk-evaporated milk-condensed milk-powder yoghurt-plain yoghurt-low-fat yoghurt-greek yoghurt-greek-fat-free tzatziki cream-double cream-single half-and-half cream-sour cream-whipped cheese-spread cheese-cream cheese-cream-light cottage-cheese cottage-cheese-low-fat mozzarella feta goats-cheese ricotta queso-fresco
milk other?: milk-whole-d milk-two-percent-d milk-one-percent-d milk-skim-d
milk lactose- other?: milk-lactose-free
milk gelatine? other?: yoghurt-low-fat-d yoghurt-fruit yoghurt-fruit-d yoghurt-fruit-whole yoghurt-drink
milk caffeine: milk-chocolate-drink hot-chocolate tea-milk tea-chai coffee-milk coffee-instant-milk latte cappuccino coffee-iced
milk soya? egg? gluten? caffeine?: milkshake
milk soya? gluten? caffeine: hot-chocolate-water
milk gluten soya? caffeine?: malted-milk
milk lactose? soya?: creamer
milk egg? soya? nuts? other?: ice-cream
milk egg? soya? nuts? other? caffeine: ice-cream-chocolate
milk gluten egg? soya? nuts? peanut? caffeine?: ice-cream-cone
milk soya? egg? nuts? peanut? gluten? caffeine: ice-cream-bar
milk egg? gelatine? other?: frozen-yoghurt
milk egg: creme-caramel custard egg-scrambled omelette-cheese
milk egg?: rice-pudding
milk soya? egg? gelatine? caffeine: milk-pudding
milk egg gluten gelatine? alcohol? sulph? nuts? soya?: trifle
milk egg gluten caffeine alcohol? soya? gelatine?: tiramisu
milk lactose?: cheddar cheddar-reduced brie butter butter-unsalted butter-spreadable ghee
milk soya?: cheese-american
milk lactose? egg?: gouda
milk lactose? meat?: swiss-cheese stilton
milk lactose? egg? meat?: parmesan
pork beef?: lard
egg milk?: egg-fried omelette
beef: beef-steak beef-mince beef-roast beef-stewing corned-beef
beef gluten? soya?: beef-patty
beef soya? gluten? fish? celery? sulph?: beef-jerky
pork: pork-chop pork-roast pork-tenderloin pork-mince bacon bacon-back ham-cured
pork mustard? celery? gluten? soya? fish?: pork-pulled spare-ribs
pork milk? soya? gluten?: gammon ham
meat: lamb-chop lamb-roast lamb-mince venison liver-lamb
beef gluten? milk?: liver-beef
meat gluten? milk?: liver-chicken
meat beef? pork?: kidney
meat pork? beef? milk? egg? gluten? soya? mustard? fish? sulph? alcohol?: pate
pork gluten? sulph? soya? milk? mustard? celery?: sausage-pork
beef pork? gluten? sulph? soya? milk? mustard? celery?: sausage-beef
meat pork? beef? gluten? sulph? soya? milk? mustard? celery?: sausage-chicken
pork beef? milk? gluten? soya? mustard? celery? sulph?: sausage-italian chorizo salami pepperoni luncheon-meat
meat pork? beef? milk? gluten? soya? mustard? celery? sulph?: frankfurter
pork gluten milk? mustard?: black-pudding
meat: chicken-breast chicken-breast-skin chicken-thigh chicken-drumstick chicken-roast chicken-wings chicken-mince turkey-breast turkey-mince duck
meat gluten milk? egg? soya? celery? mustard?: chicken-fried chicken-nuggets chicken-strips
meat milk? soya? gluten?: chicken-slices turkey-slices
fish: salmon salmon-smoked salmon-tinned salmon-tinned-boneless sardines mackerel mackerel-smoked herring kipper trout tuna-fresh anchovies cod haddock haddock-smoked plaice sea-bass tilapia
fish gluten egg? milk? mustard?: salmon-fishcake fishcake
fish celery? mustard?: sardines-tomato mackerel-tinned
fish mustard? sulph? milk?: herring-pickled
fish soya?: tuna-water tuna-oil
fish egg mustard? milk?: tuna-mayonnaise
fish gluten egg? milk? alcohol?: cod-battered
fish gluten milk? egg? mustard?: fish-fingers
crust sulph?: prawns crab lobster
fish egg gluten crust? moll? soya? milk? sulph?: crab-sticks
moll: mussels oysters clams scallops squid
moll gluten egg? milk?: calamari
milk gluten celery?: soup-tomato
gluten milk? celery?: soup-tomato-water
celery? gluten? milk? soya? meat?: soup-vegetable soup-vegetable-tinned
gluten celery milk? egg? meat?: soup-minestrone
gluten egg? celery meat soya? milk?: soup-chicken-noodle soup-chicken-noodle-home
milk gluten meat celery? soya?: soup-chicken-cream
meat celery? gluten? milk? soya?: soup-chicken-vegetable
milk gluten celery? soya? meat?: soup-mushroom
celery? gluten? milk? meat? pork?: soup-lentil
pork celery? gluten? milk?: soup-pea-ham
milk celery? gluten? meat?: soup-leek-potato soup-potato soup-broccoli
milk? celery? gluten? meat?: soup-carrot soup-squash
gluten milk celery? meat? beef? sulph? alcohol?: soup-onion
moll milk gluten celery? fish? meat? pork?: soup-clam-chowder
celery? gluten? meat? pork? milk?: soup-bean
beef celery? gluten? milk? soya?: soup-beef-vegetable
soya fish? gluten? moll? alcohol?: soup-miso
soya gluten egg meat? pork? sesame? crust?: soup-hot-sour
gluten pork egg? crust? soya? sesame? celery?: soup-wonton
gluten egg? soya? meat? pork? beef? celery? sesame? fish? crust? milk? moll?: ramen
meat beef? fish soya? gluten? celery? crust?: pho
meat celery? gluten? milk? soya?: broth-chicken
beef celery? gluten? milk? soya?: broth-beef
celery? gluten? milk? soya?: broth-vegetable
gluten milk soya?: pizza-cheese pizza-vegetable
gluten milk pork beef? soya? mustard?: pizza-pepperoni
gluten milk meat pork? beef? soya? mustard?: pizza-meat-vegetable
gluten milk pork soya?: pizza-ham-pineapple
meat milk? mustard? celery? nuts? gluten? soya?: curry-chicken curry-chicken-rice biryani
beef milk? mustard? celery? nuts? gluten? soya?: curry-beef
milk? mustard? celery? nuts? gluten? soya?: curry-vegetable biryani-vegetable dal
fish milk? mustard? celery? nuts? gluten? crust?: curry-fish
gluten meat? milk? mustard? egg? nuts? soya?: samosa
gluten? milk? mustard? egg?: bhaji
meat gluten egg? soya? celery? sesame?: sweet-sour-chicken
meat gluten soya egg? sesame? sulph?: orange-chicken
meat gluten soya egg? sesame? moll? celery?: chow-mein
gluten soya egg? sesame? moll? celery?: lo-mein
meat egg peanut fish crust? moll? soya? gluten? sesame?: pad-thai
beef soya gluten sesame? moll? celery?: stir-fry-beef
egg soya gluten sesame? crust? meat? pork? moll?: egg-fried-rice
gluten soya? meat? pork? crust? egg? sesame? celery? milk?: spring-roll
gluten meat pork? soya? sesame? crust? egg? celery?: dumplings
fish soya? gluten? crust? moll? sesame? egg? mustard? sulph?: sushi
gluten beef milk? egg? celery? pork? sulph? alcohol?: spaghetti-bolognese
gluten egg? milk? celery?: pasta-tomato
gluten milk egg? celery?: pasta-cream
gluten egg milk pork: carbonara
gluten fish milk egg? celery? mustard?: pasta-tuna
gluten milk egg? mustard?: macaroni-cheese
gluten milk beef egg? celery? pork?: lasagne
gluten milk egg? celery?: lasagne-vegetable
gluten egg milk? meat? pork? beef? celery?: ravioli
gluten milk? celery? egg?: spaghetti-tinned
gluten egg? mustard? milk? celery? meat? sulph?: pasta-salad
milk celery? meat? alcohol? sulph? gluten?: risotto
crust moll? fish? meat? pork? celery?: paella
meat pork? crust? celery gluten? mustard? milk? soya?: jambalaya
beef pork? gluten? celery? soya? milk?: chilli-con-carne
gluten? celery? soya?: chilli-vegetable
meat beef? milk celery? gluten? fish?: shepherds-pie
beef celery? gluten? alcohol? sulph? milk?: beef-stew
meat celery? gluten? milk? alcohol? sulph?: chicken-stew
beef milk gluten? mustard? celery? alcohol? egg? fish? sulph?: stroganoff
beef pork? gluten? celery? milk? egg?: goulash
beef pork? egg gluten milk? fish? celery? mustard? soya?: meat-loaf
beef pork? gluten? egg? milk? celery? soya? mustard?: meatballs
meat gluten milk egg? soya?: chicken-kiev
meat gluten milk egg? celery? soya?: chicken-pie
beef pork? gluten milk? egg? celery? soya?: meat-pie
pork beef? gluten milk? egg? sulph? soya? mustard?: sausage-roll
gluten egg milk pork: quiche
gluten egg milk mustard?: quiche-cheese
fish gluten egg? milk? meat? alcohol?: fish-and-chips
fish milk gluten? crust? moll? egg? celery? mustard?: fish-pie
gluten soya? milk? celery?: beans-on-toast
gluten milk soya? egg? mustard? fish?: cheese-on-toast
gluten beef milk? soya? celery?: burrito
gluten meat milk? soya? celery?: burrito-chicken fajita taco-soft
gluten milk? meat? pork? soya?: burrito-bean
beef milk? gluten? soya? celery?: taco
gluten milk soya?: quesadilla
meat beef? pork? milk gluten? soya?: enchilada
milk gluten? soya? meat? beef?: nachos
meat? pork? celery? milk?: rice-and-beans
gluten egg milk: yorkshire-pudding
gluten egg? celery? milk? meat? pork? soya? sulph?: stuffing
gluten milk egg? mustard? soya?: sandwich-cheese sandwich-cheese-toasted
gluten pork milk? egg? mustard? soya?: sandwich-ham sandwich-bacon
gluten pork milk egg? mustard? soya?: sandwich-ham-cheese
gluten egg mustard? milk? soya? celery?: sandwich-egg
gluten fish egg mustard? milk? soya? celery?: sandwich-tuna
gluten meat egg? mustard? milk? soya? celery?: sandwich-chicken sandwich-turkey
gluten pork egg? mustard? milk? soya?: sandwich-blt
gluten meat pork egg? mustard? milk? soya?: sandwich-club
gluten beef milk? mustard? egg? soya?: sandwich-beef
gluten pork milk? egg? mustard? soya? sulph? celery?: sandwich-sausage
gluten peanut milk? soya?: sandwich-peanut-jam sandwich-peanut
gluten milk? soya? sulph?: sandwich-jam
gluten meat pork? beef? milk egg? mustard? soya? sesame?: sandwich-sub
gluten pork egg milk soya? mustard?: sandwich-muffin
gluten egg milk pork sesame? soya?: sandwich-bagel
gluten meat egg? milk? mustard? soya? celery? sesame?: wrap-chicken
gluten milk? sesame? egg? soya? mustard? celery?: wrap-vegetable
gluten beef sesame? egg? milk? mustard? soya? celery?: hamburger
gluten beef milk sesame? egg? mustard? soya? celery?: cheeseburger burger-double
gluten meat egg? milk? sesame? mustard? soya? celery?: burger-chicken
gluten fish egg? milk? sesame? mustard? soya? celery?: burger-fish
gluten meat pork? beef? milk? soya? mustard? celery? sesame? egg?: hot-dog
gluten meat beef? milk? sesame? soya? egg? celery? mustard? sulph?: kebab
caffeine: tea tea-green tea-iced tea-iced-plain coffee coffee-instant espresso cola cola-diet energy-drink energy-drink-large energy-drink-free
caffeine?: tea-decaf coffee-decaf root-beer
-: tea-herbal cola-decaf tonic-water lemonade-diet fruit-drink cranberry-drink juice-orange juice-orange-fresh juice-apple juice-grapefruit juice-pineapple juice-prune juice-pomegranate juice-carrot
caffeine soya? nuts? gluten?: latte-plant
milk caffeine soya?: mocha coffee-frozen
sulph?: lemonade-fizzy lemonade-still ginger-ale squash squash-no-sugar juice-grape juice-lemon
other?: juice-orange-calcium
celery?: juice-tomato
celery: juice-vegetable
milk?: smoothie-fruit
milk soya?: smoothie-yoghurt
-: water water-hard water-softened water-bottled water-sparkling water-mineral-medium water-mineral-rich water-mineral-calcium water-mineral-magnesium water-mineral-salty water-flavoured
gluten alcohol other? sulph?: beer beer-light beer-strong
gluten alcohol? other? sulph?: beer-free
alcohol sulph other?: cider
alcohol sulph? caffeine?: alcopop
alcohol sulph other? milk? egg?: wine-red wine-white wine-rose wine-fortified sangria
alcohol: whisky gin vodka rum gin-tonic
alcohol milk? egg? nuts? caffeine? sulph?: liqueur
alcohol caffeine: vodka-cola
alcohol sulph?: margarita mojito
alcohol celery? fish? gluten? soya? sulph?: bloody-mary
-: sports-drink sports-drink-powerade sports-drink-light ors ors-who
milk soya? other?: meal-drink protein-shake protein-powder
milk soya? gluten? other? caffeine?: meal-drink-slim
milk? soya? gluten? gelatine?: magnesium-citrate-100 magnesium-citrate-200 magnesium-oxide-250 magnesium-oxide-400-salt magnesium-glycinate-100 magnesium-glycinate-200 magnesium-malate-150 magnesium-taurate-100 magnesium-threonate-48 magnesium-375 magnesium-gummy magnesium-effervescent magnesium-glycerophosphate magnesium-aspartate potassium-99 potassium-chloride-600 potassium-effervescent iron-14 iron-sulfate iron-fumarate iron-gluconate zinc-15 zinc-25 zinc-50 zma salt-tablet electrolyte-tablet electrolyte-powder electrolyte-drops vitamin-b12-10 vitamin-b12-50 vitamin-b12-100 vitamin-b12-500 vitamin-b12-1000 vitamin-b12-methyl b-complex b-complex-50 thiamine-50 thiamine-100 vitamin-b6-10 vitamin-b6-50 folic-acid-400 folic-acid-5 vitamin-c-500 vitamin-c-1000 vitamin-c-effervescent vitamin-k-100 antacid-calcium antacid-calcium-magnesium
-: milk-of-magnesia
milk? soya? gluten? gelatine? moll? crust? fish?: calcium-carbonate-500 calcium-carbonate-600 calcium-citrate-200 calcium-magnesium-zinc
milk? soya? gluten? gelatine? moll? crust? fish? other?: calcium-d-600 calcium-d-500 calcium-d-400 calcium-citrate-d-315
milk? soya? gluten? gelatine? fish? peanut? other?: vitamin-d-10 vitamin-d-15 vitamin-d-20 vitamin-d-25 vitamin-d-50 vitamin-d-100 vitamin-d-125 vitamin-d-500 vitamin-d-1250 vitamin-d-k2
milk? soya? gluten? gelatine? fish? other? celery?: multivitamin multivitamin-minerals multivitamin-us multivitamin-men multivitamin-women multivitamin-50 multivitamin-pregnancy multivitamin-prenatal multivitamin-gummy
fish gelatine? soya?: fish-oil cod-liver-oil-capsule
fish: cod-liver-oil
gelatine? soya?: algae-oil
caffeine milk? soya? gluten? gelatine?: caffeine-tablet caffeine-tablet-200
`

/** Food id → its marks; "-" is nothing of all that. */
export const builtInSignatures: ReadonlyMap<string, string> = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [marks = '', foods = ''] = line.split(': ')
      return foods.split(' ').map((slug) => [`charley:${slug}`, marks === '-' ? '' : marks] as const)
    }),
)
