// Which foods does nobody propose to someone who is or may become pregnant? As the health services of Britain and the US name them.
import type { Food } from '../types/index.js'

/** Much vitamin A; raw or mould-ripened, where listeria grows; raw fish, shellfish and sprouts; cured raw meat; alcohol; much caffeine. */
const builtIn: ReadonlySet<string> = new Set(
  (
    'liver-beef liver-lamb liver-chicken pate cod-liver-oil cod-liver-oil-capsule brie stilton goats-cheese queso-fresco oysters ' +
    'sushi salmon-smoked bean-sprouts salami chorizo pepperoni ham-cured beer beer-light beer-strong cider alcopop wine-red ' +
    'wine-white wine-rose wine-fortified sangria whisky gin vodka rum liqueur gin-tonic vodka-cola margarita mojito bloody-mary ' +
    'tiramisu energy-drink energy-drink-large energy-drink-free caffeine-tablet caffeine-tablet-200'
  )
    .split(' ')
    .map((slug) => `charley:${slug}`),
)

/** The same by words, for foods of other origins; and the large fish that hold much mercury, of which we list none. */
const words =
  /\b(livers?|liverwurst|braunschweiger|pate|foie gras|cod liver|shark|swordfish|marlin|king mackerel|tilefish|orange roughy|bigeye|unpasteuri[sz]ed|raw milk|brie|camembert|blue cheese|stilton|roquefort|gorgonzola|chevre|queso (fresco|blanco)|oysters?,? raw|raw oysters?|sushi|sashimi|lox|smoked salmon|salmon, smoked|sprouts?, raw|raw sprouts?|salami|chorizo|pepperoni|prosciutto|energy drink)\b/

/** Left out of every plan for someone who is or may become pregnant. Amounts of tuna and oily fish are limited by `proposal`, not here. */
export function avoidInPregnancy(food: Food): boolean {
  if (builtIn.has(food.id)) return true
  if (food.id.startsWith('charley:')) return false
  if (food.group === 'alcohol') return true
  const names = [food.name, ...food.alsoKnownAs].join('; ')
  return words.test(names.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
}
